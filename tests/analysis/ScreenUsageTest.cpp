#include "Catch.h"
#include "analysis/ScreenUsage.h"
#include "tests/dataset/SliceText.h"

using namespace worklode;

namespace {

Dataset cases()
{
    auto data = testing::datasetFromText("stream a1\nday 2026-03-02\n08:00 08:10 active crm \"Case 1\"\n08:10 08:15 active crm \"Case 2\"\n"
                                         "08:15 08:16 active crm \"Search\"\n08:16 08:30 active excel \"Case 3\"\n");
    REQUIRE(data);
    return std::move(data).value();
}

ScreenRule titleRule(const std::string& display, TextOperator op, const std::string& value)
{
    ScreenRule r;
    r.application = "CRM";
    r.name = display;
    r.display = display;
    r.conditions = {{ScreenField::Title, *TextPattern::compile(op, value, false)}};
    return r;
}

Catalog caseCatalog()
{
    Catalog c;
    Application crm;
    crm.alias = "CRM";
    crm.raw = {"crm"};
    c.applications = {crm};
    c.screenRules = {titleRule("Case", TextOperator::StartsWith, "Case "), titleRule("Second", TextOperator::EndsWith, "2"), titleRule("Nothing", TextOperator::Equals, "?")};
    return c;
}

ScreenUsage screenUsageOf(const Catalog& c, const std::string& application)
{
    static const Dataset data = cases();
    Progress progress;
    return screenUsage(c, data, recordedUsage(data, std::nullopt, progress), application, progress);
}

} // namespace

TEST_CASE("titles of an application are named by its rules even while its screens are off")
{
    const ScreenUsage usage = screenUsageOf(caseCatalog(), "CRM");
    REQUIRE(usage.screens.size() == 2);
    CHECK(usage.screens[0].screen == "Case");
    CHECK(usage.screens[0].active == std::chrono::minutes(15));
    CHECK(usage.screens[0].titles == 2);
    CHECK(usage.screens[1].screen == "Search");
    CHECK(usage.titleCount == 3);
    CHECK(usage.titles[0].title == "Case 1");
    CHECK(usage.active == std::chrono::minutes(16));
}

TEST_CASE("what a rule matches is told apart from what it takes")
{
    Catalog c = caseCatalog();
    const ScreenUsage usage = screenUsageOf(c, "CRM");
    REQUIRE(usage.rules.size() == 3);
    CHECK(usage.rules[0].taken == 2);
    CHECK((usage.rules[1].matched == 1 && usage.rules[1].taken == 0));
    CHECK(usage.rules[2].matched == 0);
    c.screenRules[0].enabled = false;
    const ScreenUsage off = screenUsageOf(c, "CRM");
    CHECK((off.rules[0].matched == 2 && off.rules[0].taken == 0));
    CHECK((off.rules[1].taken == 1 && off.rules[1].active == std::chrono::minutes(5)));
}

TEST_CASE("the screens of all applications come by time, where screens are on")
{
    const Dataset data = cases();
    Progress progress;
    const RecordedUsage usage = recordedUsage(data, std::nullopt, progress);
    Catalog c = caseCatalog();
    CHECK(screenNames(c, data, usage, 2, 10).empty());
    c.applications[0].screens = true;
    const auto names = screenNames(c, data, usage, 2, 10);
    REQUIRE(names.size() == 1);
    CHECK(names.at("CRM") == std::vector<std::string>{"Case", "Search"});
    CHECK(screenNames(c, data, usage, 1, 1).at("CRM").size() == 1);
}

TEST_CASE("a raw id without an application has screens too, and an unknown name has none")
{
    CHECK(screenUsageOf(caseCatalog(), "excel").screens.size() == 1);
    CHECK(screenUsageOf(caseCatalog(), "nobody").titles.empty());
}
