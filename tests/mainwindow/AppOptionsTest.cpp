#include "Catch.h"
#include "ui/mainwindow/AppOptions.h"

using namespace worklode;

TEST_CASE("the command line says what to open")
{
    const auto parsed = parseOptions({"--workspace", "/w", "--view", "March", "--page", "tasks", "--screenshot", "a.png", "--size", "1280x800",
                                      "--theme", "dark", "--as", "dana"});
    REQUIRE_FALSE(parsed.exit);
    CHECK(parsed.options.workspace == "/w");
    CHECK(parsed.options.view == "March");
    CHECK(parsed.options.page == PageKind::Tasks);
    CHECK(parsed.options.screenshot == "a.png");
    CHECK(parsed.options.size == QSize(1280, 800));
    CHECK(parsed.options.theme == ThemeChoice::Dark);
    CHECK(parsed.options.asUser == "dana");
}

TEST_CASE("without arguments nothing is asked for")
{
    const auto parsed = parseOptions({});
    REQUIRE_FALSE(parsed.exit);
    CHECK(parsed.options.workspace.empty());
    CHECK_FALSE(parsed.options.view);
    CHECK_FALSE(parsed.options.page);
    CHECK_FALSE(parsed.options.theme);
}

TEST_CASE("misuse ends with 2 and one sentence")
{
    for (const auto& bad : std::vector<std::vector<std::string>>{{"--page", "summary"}, {"--size", "wide"}, {"--size", "10x10"}, {"--size", "1280x"},
                                                                 {"--theme", "pink"}, {"--hub", "https://hub"}, {"surplus"}}) {
        CAPTURE(bad.front());
        const auto parsed = parseOptions(bad);
        CHECK(parsed.exit == 2);
        CHECK(parsed.text.find("worklode: ") == 0);
    }
}

TEST_CASE("help ends with 0 and names every option")
{
    const auto parsed = parseOptions({"--help"});
    CHECK(parsed.exit == 0);
    for (const char* option : {"--workspace", "--view", "--page", "--screenshot", "--size", "--theme", "--as"})
        CHECK(parsed.text.find(option) != std::string::npos);
}
