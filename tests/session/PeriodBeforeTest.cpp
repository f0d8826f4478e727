#include "Catch.h"
#include "tests/session/Office.h"

using namespace worklode;
using namespace worklode::testing;

namespace {

ViewRequest comparedRequest(PageKind page, const char* from, const char* to, const std::string& user = {})
{
    ViewRequest request = ask(page, user);
    request.view.range = {*dateFromIso(from), *dateFromIso(to), std::nullopt};
    request.compare = true;
    return request;
}

} // namespace

TEST_CASE("A View is compared with the equal number of days right before")
{
    const auto engine = officeEngine();
    const auto result = run(*engine, comparedRequest(PageKind::Summary, "2026-03-03", "2026-03-05"));
    REQUIRE(result);
    REQUIRE(result->previous);
    CHECK(toIso(result->previous->from) == "2026-03-01");
    CHECK(toIso(result->previous->to) == "2026-03-03");
    CHECK(std::get<SummaryResult>(result->body).all.shifts == 6);
    CHECK(std::get<SummaryResult>(result->previous->body).all.shifts == 12);
    const auto plain = run(*engine, ask(PageKind::Summary));
    REQUIRE(plain);
    CHECK_FALSE(plain->previous);
}

TEST_CASE("One date is compared with the day before, and the last days with as many before them")
{
    const auto engine = officeEngine();
    ViewRequest day = ask(PageKind::Opportunities);
    day.compare = true;
    day.date = *dateFromIso("2026-03-03");
    const auto before = run(*engine, day);
    REQUIRE(before);
    CHECK(toIso(before->previous->from) == "2026-03-02");
    CHECK(std::get<OpportunitiesResult>(before->previous->body).summary.all.shifts == 12);
    ViewRequest last = ask(PageKind::Summary);
    last.compare = true;
    last.view.range.lastDays = 2;
    const auto two = run(*engine, last);
    REQUIRE(two);
    CHECK(std::get<SummaryResult>(two->body).all.shifts == 6);
    CHECK(std::get<SummaryResult>(two->previous->body).all.shifts == 12);
}

TEST_CASE("The period before keeps to the same scope and withholds small groups by itself")
{
    const auto engine = officeEngine();
    const auto tom = run(*engine, comparedRequest(PageKind::Summary, "2026-03-03", "2026-03-05", "tom"));
    REQUIRE(tom);
    CHECK(std::get<SummaryResult>(tom->previous->body).all.shifts == 6); // those of t1
    const auto reports = run(*engine, comparedRequest(PageKind::Summary, "2026-03-04", "2026-03-05", "rep"));
    REQUIRE(reports);
    CHECK(std::get<SummaryResult>(reports->body).all.shifts == 6);
    CHECK(reports->previous->withheld); // nobody worked on the 3rd
}

TEST_CASE("The period before has no list of single occurrences, and a timeline has no period before")
{
    Catalog catalog = officeCatalog();
    TaskDefinition task;
    task.name = "Rare";
    task.begin = {{"excel", std::nullopt, Anchor::Leaving}};
    task.end = {{"rare", std::nullopt, Anchor::Entering}};
    catalog.tasks = {task};
    const auto engine = officeEngine(catalog);
    const auto tasks = run(*engine, comparedRequest(PageKind::Tasks, "2026-03-03", "2026-03-05"));
    REQUIRE(tasks);
    const auto& before = std::get<TasksResult>(tasks->previous->body);
    REQUIRE(before.tasks.size() == 1);
    CHECK(before.tasks[0].complete == 1);
    CHECK(before.tasks[0].instances.empty());
    const auto opportunities = run(*engine, comparedRequest(PageKind::Opportunities, "2026-03-03", "2026-03-05"));
    REQUIRE(opportunities);
    for (const Opportunity& o : std::get<OpportunitiesResult>(opportunities->previous->body).opportunities)
        CHECK(o.examples.empty());
    const auto timeline = run(*engine, comparedRequest(PageKind::Timeline, "2026-03-03", "2026-03-05"));
    REQUIRE(timeline);
    CHECK_FALSE(timeline->previous);
}
