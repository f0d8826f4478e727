// One task from near on the command line: details, comparisons, the guide.
#include "Catch.h"
#include "RunWorklodectl.h"

#include <nlohmann/json.hpp>

using namespace worklode::test;
using Json = nlohmann::json;

namespace {

/// A small company at work, with its first task's name.
struct DemoTask {
    DemoTask()
    {
        const Ran made = sandbox.run({"demo", "--associates", "6", "--days", "4", "--seed", "3", "--quiet"});
        INFO(made.err);
        REQUIRE(made.exit == 0);
        const Json page = json({});
        for (const Json& task : page.at("tasks"))
            if (name.empty() && task.at("variations").size() > 2 && !task.at("best_variation").is_null())
                name = task.at("name");
        REQUIRE_FALSE(name.empty());
    }
    Ran run(std::vector<std::string> more) const
    {
        std::vector<std::string> arguments = {"run", "All", "--page", "tasks", "--quiet"};
        if (!name.empty())
            arguments.insert(arguments.end(), {"--task", name});
        arguments.insert(arguments.end(), more.begin(), more.end());
        return sandbox.run(arguments);
    }
    Json json(std::vector<std::string> more) const
    {
        more.push_back("--json");
        const Ran ran = run(more);
        INFO(ran.err);
        REQUIRE(ran.exit == 0);
        return Json::parse(ran.out);
    }
    Sandbox sandbox;
    std::string name;
};

} // namespace

TEST_CASE("A task from near, its comparisons and its guide are printed", "[ctl]")
{
    const DemoTask demo;
    CHECK_FALSE(demo.json({}).at("tasks").at(0).contains("details"));

    const Json task = demo.json({"--details"}).at("tasks").at(0);
    const Json& details = task.at("details");
    CHECK(details.at("tenths").size() == 10);
    CHECK(details.at("durations").at("counts").size() == 30);
    CHECK(details.at("box_ms").at("count") == task.at("complete"));
    std::uint64_t counted = details.at("durations").at("over");
    for (const Json& n : details.at("durations").at("counts"))
        counted += n.get<std::uint64_t>();
    CHECK(counted == task.at("complete"));
    for (const Json& steps : details.at("variations")) {
        const Json& variation = task.at("variations").at(steps.at("variation").get<std::size_t>());
        REQUIRE(steps.at("steps").size() == variation.at("steps").size());
        for (std::size_t s = 0; s < steps.at("steps").size(); ++s)
            CHECK(steps.at("steps").at(s).at("label") == variation.at("steps").at(s));
    }
    CHECK(details.at("units").at(0).at("complete") == task.at("complete"));
    CHECK(details.at("units").at(0).at("friction") == task.at("friction"));

    const std::string other = task.at("best_variation") == 0 ? "2" : "1";
    const Json compared = demo.json({"--compare-variations", "best", other});
    CHECK(compared.at("comparison").at("first") == "The best variation");
    CHECK_FALSE(compared.at("comparison").at("sentences").empty());
    const Ran words = demo.run({"--compare-variations", "best", other});
    CHECK(words.out.find("What differs") != std::string::npos);

    const Json periods = demo.json({"--compare-periods", "--last-days", "2"});
    CHECK(periods.at("comparison").at("first") == "This period");
    CHECK(periods.at("comparison").at("figures").size() == compared.at("comparison").at("figures").size() + 1); // how many were completed, too
    CHECK(periods.contains("previous"));
    CHECK(demo.run({"--compare-periods", "--last-days", "2"}).out.find("The period before") != std::string::npos);
    CHECK(demo.run({"--compare-periods", "--from", "1990-01-01", "--to", "1990-01-03"}).exit == 1);

    const Ran guide = demo.run({"--guide", "best"});
    CHECK(guide.out.starts_with(demo.name + "\nBegins "));
    CHECK(guide.out.find("Rests on ") != std::string::npos);

    CHECK(demo.run({"--compare-variations", "best", "99999"}).err == "worklodectl: variation: the task has no variation 99999 to compare\n");
    CHECK(demo.run({"--guide", "first"}).err == "worklodectl: variation: \"first\" is neither a number from 1 nor \"best\"\n");
    CHECK(demo.run({"--compare-units", "nowhere", "nobody"}).exit == 1);
}
