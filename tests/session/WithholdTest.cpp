#include "Catch.h"
#include "session/Pseudonyms.h"
#include "session/Withhold.h"
#include "tests/session/Office.h"

using namespace worklode;
using namespace worklode::testing;

namespace {

ViewRequest anonymous(PageKind page, const std::string& user = "ann")
{
    ViewRequest request = ask(page, user);
    request.view.anonymous = true;
    return request;
}

/// A catalog that withholds nothing, so that pseudonyms can be looked at.
Catalog ungrouped()
{
    Catalog catalog = officeCatalog();
    catalog.settings.minGroup = 1;
    return catalog;
}

} // namespace

TEST_CASE("Figures about fewer than five are withheld from report users and anonymous Views, whoever runs them")
{
    const auto engine = officeEngine();
    CHECK(summaryOf(*engine, ask(PageKind::Summary, "ann")).byApplication.size() == 2);
    for (const ViewRequest& request : {ask(PageKind::Summary, "rep"), anonymous(PageKind::Summary), anonymous(PageKind::Summary, "")}) {
        const SummaryResult summary = summaryOf(*engine, request);
        CHECK(summary.all.associates == 12);
        // `rare` is one person's; were `excel` left, the total would give it away.
        CHECK(summary.byApplication.empty());
        CHECK(summary.byUnit.size() == 3);
    }
}

TEST_CASE("A View of too few is refused as a whole")
{
    const auto engine = officeEngine();
    ViewRequest request = anonymous(PageKind::Summary);
    request.view.associates = {"a1", "a2", "a3", "a4"};
    CHECK(run(*engine, request).error().sentence() == "view: figures about fewer than 5 associates are withheld");
    request.view.associates.push_back("a5");
    CHECK(run(*engine, request));
    request.associate = "a5";
    CHECK(run(*engine, request).error().code == ErrorCode::Refused);
    CHECK(run(*engine, anonymous(PageKind::Timeline)).error().code == ErrorCode::Refused);
    CHECK(run(*engine, ask(PageKind::Timeline, "rep")).error().code == ErrorCode::Refused);
}

TEST_CASE("Where a row went, the smallest of its neighbours goes too")
{
    PageResult result;
    SummaryResult summary;
    summary.byCode = {{"Lunch", Category::NonWork, Duration{900}, 9, 9}, {"Doctor", Category::NonWork, Duration{500}, 1, 1},
                      {"Meeting", Category::Production, Duration{400}, 7, 7}, {"Call", Category::Production, Duration{100}, 8, 8}};
    for (int h = 0; h < 24; ++h)
        summary.byHour.push_back({h, Duration{h < 3 ? 60 : 0}, {}, h < 3 ? std::uint64_t(h == 0 ? 2 : 6 + h) : 0});
    result.body = summary;
    REQUIRE(withholdSmallGroups(result, 20, 5));
    const SummaryResult& left = std::get<SummaryResult>(result.body);
    REQUIRE(left.byCode.size() == 2);
    CHECK(left.byCode[0].code == "Lunch");
    CHECK(left.byCode[1].code == "Call");
    REQUIRE(left.byHour.size() == 24);
    CHECK(left.byHour[0].active.count() == 0);
    CHECK(left.byHour[1].active.count() == 0);
    CHECK(left.byHour[2].active.count() == 60);
}

TEST_CASE("A unit goes with the unit above it")
{
    const auto unit = [](const char* id, const char* parent, std::uint64_t associates) {
        UnitSummary made;
        made.unit = id;
        if (parent)
            made.parent = parent;
        made.group.associates = associates;
        return made;
    };
    PageResult result;
    SummaryResult summary;
    summary.byUnit = {unit("acme", nullptr, 30), unit("east", "acme", 9), unit("e1", "east", 9), unit("west", "acme", 3),
                      unit("north", "acme", 12), unit("n1", "north", 6), unit("n2", "north", 6)};
    result.body = summary;
    REQUIRE(withholdSmallGroups(result, 30, 5));
    std::string left;
    for (const UnitSummary& u : std::get<SummaryResult>(result.body).byUnit)
        left += u.unit + " ";
    CHECK(left == "acme north n1 n2 ");
}

TEST_CASE("What is about single persons goes from anonymous pages")
{
    PageResult result;
    OpportunitiesResult found;
    Opportunity opportunity;
    opportunity.name = "Error keys";
    opportunity.associates = 6;
    opportunity.people = {{"a1", 1, 1}};
    opportunity.examples.resize(1);
    Opportunity small = opportunity;
    small.associates = 4;
    found.opportunities = {opportunity, small};
    result.body = found;
    REQUIRE(withholdSmallGroups(result, 12, 5));
    const auto& left = std::get<OpportunitiesResult>(result.body).opportunities;
    REQUIRE(left.size() == 1);
    CHECK(left[0].people.empty());
    CHECK(left[0].examples.empty());

    TasksResult tasks;
    TaskResult task;
    task.associates = 9;
    task.instances.resize(9);
    for (const std::uint64_t associates : {2, 7, 8, 6}) {
        task.variations.emplace_back();
        task.variations.back().steps = {"step " + std::to_string(associates)};
        task.variations.back().associates = associates;
    }
    task.bestVariation = 1;
    tasks.tasks = {task};
    result.body = tasks;
    REQUIRE(withholdSmallGroups(result, 12, 5));
    const TaskResult& shown = std::get<TasksResult>(result.body).tasks.at(0);
    CHECK(shown.instances.empty());
    REQUIRE(shown.variations.size() == 2);
    REQUIRE(shown.bestVariation);
    CHECK(shown.variations[*shown.bestVariation].steps[0] == "step 7");
}

TEST_CASE("Of one task from near goes what single persons and instances show, and steps stay with their variations")
{
    TaskResult task;
    task.associates = 12;
    for (const std::uint64_t associates : {2, 7, 8, 6}) {
        Variation& v = task.variations.emplace_back();
        v.steps = {"step " + std::to_string(associates)};
        v.associates = associates;
    }
    TaskDetails& details = task.details.emplace();
    for (std::size_t v = 0; v < task.variations.size(); ++v)
        details.variations.push_back({v, {StepFigures{{task.variations[v].steps[0], "", ""}, 0, 0, {}}}});
    details.associates = {{"a1", 3, 1, {}}};
    details.durations = {Duration{1000}, {1, 2}, 0};
    details.places.resize(1);
    details.box.ends.emplace();
    for (const auto& [id, parent, associates] : {std::tuple("acme", "", 12u), {"t1", "acme", 7u}, {"t2", "acme", 2u}, {"t3", "acme", 6u}}) {
        UnitTask& unit = details.units.emplace_back();
        unit.unit = id;
        if (*parent)
            unit.parent = parent;
        unit.associates = associates;
        unit.box.ends.emplace();
        unit.places.resize(1);
    }
    PageResult result;
    result.body = TasksResult{{task}, {}};
    REQUIRE(withholdSmallGroups(result, 12, 5));
    const TaskResult& shown = std::get<TasksResult>(result.body).tasks.at(0);
    const TaskDetails& left = *shown.details;
    CHECK(left.associates.empty());
    CHECK(left.places.empty());
    CHECK(left.durations.counts.empty());
    CHECK_FALSE(left.box.ends);
    REQUIRE(left.variations.size() == shown.variations.size());
    for (const VariationSteps& steps : left.variations)
        CHECK(shown.variations[steps.variation].steps[0] == steps.steps[0].place.label);
    REQUIRE(left.units.size() == 2); // t2 is too small, and t3 would give it away
    CHECK(left.units[1].unit == "t1");
    CHECK_FALSE(left.units[1].box.ends);
    CHECK(left.units[1].places.empty());
}

TEST_CASE("Where names must not be seen pseudonyms stand, the same for the same key")
{
    const auto engine = officeEngine(ungrouped());
    engine->setPseudonymKey("key");
    const Result<PageResult> result = run(*engine, anonymous(PageKind::Timeline));
    REQUIRE(result);
    const auto& lanes = std::get<TimelineResult>(result->body).lanes;
    REQUIRE(lanes.size() == 18);
    std::size_t ofA1 = 0;
    for (const TimelineLane& lane : lanes) {
        CHECK(lane.associate.starts_with("P-"));
        ofA1 += lane.associate == pseudonymOf("a1", "key") ? 1 : 0;
    }
    CHECK(ofA1 == 1);
    CHECK(pseudonymOf("a1", "key") != pseudonymOf("a1", "other"));
    CHECK(pseudonymOf("a1", "key") != pseudonymOf("a2", "key"));
    const auto other = officeEngine(ungrouped());
    CHECK(std::get<TimelineResult>(run(*other, anonymous(PageKind::Timeline))->body).lanes[0].associate.starts_with("P-"));
}

TEST_CASE("Names come back only for those with the right to re-identify, never for report users")
{
    Catalog catalog = ungrouped();
    for (User& user : catalog.users)
        user.reidentify = true;
    const auto engine = officeEngine(std::move(catalog));
    const auto firstLane = [&](const ViewRequest& request) {
        return std::get<TimelineResult>(run(*engine, request)->body).lanes.at(0).associate;
    };
    CHECK(firstLane(anonymous(PageKind::Timeline)) == "a1");
    CHECK(firstLane(ask(PageKind::Timeline, "rep")).starts_with("P-"));
    CHECK(firstLane(ask(PageKind::Timeline, "al")) == "a1");
}

TEST_CASE("HMAC-SHA-256 as RFC 4231 has it")
{
    CHECK(pseudonymOf("what do ya want for nothing?", "Jefe") == "P-5bdcc146bf");
}

TEST_CASE("Pairs, flows and hours of the week about too few are withheld, and what would give them away")
{
    PatternsResult patterns;
    patterns.switchPairs = {{"A", "B", 90, Duration{900}, 9}, {"B", "A", 80, Duration{800}, 8}, {"A", "C", 2, Duration{20}, 2}};
    patterns.flows = {{"A", "B", 9, 9, 90.0, 9}, {"B", "C", 8, 8, 80.0, 6}};
    const auto cell = [](int weekday, int hour, std::uint64_t associates) { return WeekdayHour{weekday, hour, Measures{}, associates}; };
    patterns.byWeekdayHour = {cell(1, 8, 9), cell(1, 9, 9), cell(1, 10, 1), cell(2, 8, 7), cell(2, 9, 2), cell(2, 11, 6), cell(3, 8, 6), cell(3, 9, 6)};
    patterns.hourAssociates[8] = 9;
    patterns.hourAssociates[9] = 10;
    patterns.hourAssociates[10] = 1;
    patterns.hourAssociates[11] = 6;
    PageResult result{{}, patterns, {}};
    REQUIRE(withholdSmallGroups(result, 12, 5));
    const auto& shown = std::get<PatternsResult>(result.body);
    REQUIRE(shown.switchPairs.size() == 1);
    CHECK(shown.switchPairs[0].from == "A");
    CHECK(shown.flows.size() == 2);
    // Ten o'clock is one person's: it goes, and eleven with it, the smallest of the others. Of nine o'clock Tuesday goes, and
    // Wednesday with it.
    std::string left;
    for (const WeekdayHour& hour : shown.byWeekdayHour)
        left += std::to_string(hour.weekday) + "/" + std::to_string(hour.hour) + " ";
    CHECK(left == "1/8 1/9 2/8 3/8 ");
}

TEST_CASE("Report users get patterns without small groups, and of a View of too few none")
{
    const auto engine = officeEngine();
    const auto whole = run(*engine, ask(PageKind::Patterns, "ann"));
    REQUIRE(whole);
    CHECK_FALSE(std::get<PatternsResult>(whole->body).byWeekdayHour.empty());
    const auto reports = run(*engine, ask(PageKind::Patterns, "rep"));
    REQUIRE(reports);
    for (const SwitchPair& pair : std::get<PatternsResult>(reports->body).switchPairs)
        CHECK(pair.associates >= 5);
    ViewRequest few = ask(PageKind::Patterns, "rep");
    few.view.associates = {"a1", "a2"};
    CHECK(run(*engine, few).error().code == ErrorCode::Refused);
}

TEST_CASE("A catalog can be tried out without becoming the engine's own")
{
    const auto engine = officeEngine();
    Catalog tried = officeCatalog();
    tried.opportunities.push_back({"Excessive idle", false, {}, {}, 1.0});
    const std::shared_ptr<ViewEngine> other = engine->tryCatalog(std::make_shared<const Catalog>(tried));
    REQUIRE(other);
    Progress progress;
    const auto result = other->run(ask(PageKind::Opportunities, "ann"), progress);
    REQUIRE(result);
    CHECK(result->header.catalogVersion == run(*engine, ask(PageKind::Opportunities, "ann"))->header.catalogVersion);
}
