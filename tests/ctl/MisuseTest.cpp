#include "Catch.h"
#include "RunWorklodectl.h"

using namespace worklode::test;

TEST_CASE("Misuse is exit 2 and one sentence", "[ctl]")
{
    const std::vector<std::vector<std::string>> misuses = {
        {},
        {"nonsense"},
        {"--nonsense"},
        {"run"},
        {"run", "All", "--page", "nothing"},
        {"run", "All", "--date", "2026-02-30"},
        {"slices", "--from", "yesterday"},
        {"import"},
        {"inspect"},
        {"verify", "--format", "xml"},
        {"run", "All", "--page", "tasks", "--details"},
        {"run", "All", "--page", "tasks", "--task", "T", "--compare-variations", "1"},
        {"run", "All", "--page", "tasks", "--task", "T", "--guide", "1", "--compare-units", "a", "b"},
        {"run", "All", "--page", "tasks", "--task", "T", "--variation", "0"},
        {"demo", "--associates", "0"},
        {"demo", "--days", "many"},
    };
    for (const auto& arguments : misuses) {
        const Ran ran = worklodectl(arguments);
        INFO((arguments.empty() ? std::string("(no arguments)") : arguments.back()) << ": " << ran.err);
        CHECK(ran.exit == 2);
        CHECK(ran.saidOneSentence());
        CHECK(ran.out.empty());
    }
}

TEST_CASE("An unknown command or option is named", "[ctl]")
{
    CHECK(worklodectl({"nonsense"}).err == "worklodectl: there is no command or option \"nonsense\" (see worklodectl --help)\n");
    CHECK(worklodectl({"--nonsense"}).err == "worklodectl: there is no command or option \"--nonsense\" (see worklodectl --help)\n");
}

TEST_CASE("Help and version are data: exit 0, on stdout", "[ctl]")
{
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{"--help"}, {"--version"}, {"import", "--help"}, {"run", "--help"}}) {
        const Ran ran = worklodectl(arguments);
        CHECK(ran.exit == 0);
        CHECK_FALSE(ran.out.empty());
        CHECK(ran.err.empty());
    }
    const std::string help = worklodectl({"import", "--help"}).out;
    CHECK(help.find("slices-csv") != std::string::npos);
    CHECK(help.find(".wlseg") != std::string::npos);
}

TEST_CASE("A workspace that is not there is exit 1, by name", "[ctl]")
{
    for (const std::vector<std::string>& command : {std::vector<std::string>{"verify"}, {"run", "All"}, {"slices"}}) {
        const Sandbox sandbox;
        const Ran ran = sandbox.run(command);
        INFO(ran.err);
        CHECK(ran.exit == 1);
        CHECK(ran.saidOneSentence());
        CHECK(ran.err.find(sandbox.workspace().string()) != std::string::npos);
        CHECK_FALSE(std::filesystem::exists(sandbox.workspace()));
    }
}
