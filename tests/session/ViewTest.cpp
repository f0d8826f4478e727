#include "Catch.h"
#include "tests/session/Office.h"

using namespace worklode;
using namespace worklode::testing;

namespace {

LocalDate date(const char* iso) { return *dateFromIso(iso); }

} // namespace

TEST_CASE("An open range goes from the first shift date in the data to the last one")
{
    const auto engine = officeEngine();
    const Result<PageResult> result = run(*engine, ask(PageKind::Summary));
    REQUIRE(result);
    CHECK(toIso(result->header.from) == "2026-03-02");
    CHECK(toIso(result->header.to) == "2026-03-05"); // x9, who came later, is in no team
    CHECK(result->header.catalogVersion == 7);
    CHECK(result->header.dataHash == "test");
    CHECK(result->header.unit.empty());
    CHECK(result->header.unplacedCollectors == 1);
    const SummaryResult summary = std::get<SummaryResult>(result->body);
    CHECK(summary.all.shifts == 18);
    CHECK(summary.all.observedWorkdays == 2);
}

TEST_CASE("A View takes whole shifts by their dates")
{
    const auto engine = officeEngine();
    ViewRequest request = ask(PageKind::Summary);
    request.view.range.from = date("2026-03-03");
    CHECK(summaryOf(*engine, request).all.shifts == 6);
    request.view.range = {date("2026-03-02"), date("2026-03-04"), std::nullopt};
    CHECK(summaryOf(*engine, request).all.shifts == 12);
    request.view.range = {std::nullopt, std::nullopt, 1};
    CHECK(summaryOf(*engine, request).all.shifts == 6);
    request.view.range = {std::nullopt, std::nullopt, 3};
    CHECK(summaryOf(*engine, request).all.shifts == 18);
    request.date = date("2026-03-02");
    CHECK(summaryOf(*engine, request).all.shifts == 12);
    request.view.range = {date("2027-01-01"), std::nullopt, std::nullopt};
    request.date.reset();
    CHECK(summaryOf(*engine, request).all.shifts == 0);
}

TEST_CASE("A View's associates may be named by their alternates")
{
    const auto engine = officeEngine();
    ViewRequest request = ask(PageKind::Summary);
    request.view.associates = {"a1-laptop", "a1", "b2", "nobody"};
    CHECK(summaryOf(*engine, request).all.associates == 2);
    request.associate = "b2";
    const Result<PageResult> one = run(*engine, request);
    REQUIRE(one);
    CHECK(one->header.associateFilter == "b2");
    CHECK(std::get<SummaryResult>(one->body).all.shifts == 2);
    request.associate = "a1-laptop";
    CHECK(run(*engine, request)->header.associateFilter == "a1");
    request.associate = "b3"; // not of this View
    CHECK(summaryOf(*engine, request).all.shifts == 0);
    request.associate = "nobody";
    CHECK(run(*engine, request).error().sentence() == "associate: there is no associate \"nobody\"");
}

TEST_CASE("A task that the catalog does not have is named")
{
    const auto engine = officeEngine();
    ViewRequest request = ask(PageKind::Tasks);
    request.task = "Dispute";
    CHECK(run(*engine, request).error().sentence() == "task: there is no task \"Dispute\"");
}

TEST_CASE("A cancelled View gives no half numbers")
{
    const auto engine = officeEngine();
    Progress progress;
    progress.cancel();
    const Result<PageResult> result = engine->run(ask(PageKind::Summary), progress);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Cancelled);
}

TEST_CASE("Another catalog over the same data shows its effect and leaves the first engine alone")
{
    const auto engine = officeEngine();
    CHECK(summaryOf(*engine, ask(PageKind::Summary)).byApplication[0].application == "excel");
    Catalog changed = officeCatalog();
    Application application;
    application.alias = "Spreadsheet";
    application.raw = {"excel"};
    changed.applications = {application};
    const auto next = engine->withCatalog(std::make_shared<const Catalog>(changed), 8);
    CHECK(summaryOf(*next, ask(PageKind::Summary)).byApplication[0].application == "Spreadsheet");
    CHECK(run(*next, ask(PageKind::Summary))->header.catalogVersion == 8);
    changed.associates.clear();
    const auto last = next->withCatalog(std::make_shared<const Catalog>(changed), 9);
    CHECK(summaryOf(*last, ask(PageKind::Summary)).all.associates == 0);
    CHECK(summaryOf(*engine, ask(PageKind::Summary)).byApplication[0].application == "excel");
}

TEST_CASE("Pages have names")
{
    for (const PageKind page : {PageKind::Summary, PageKind::Opportunities, PageKind::Tasks, PageKind::Timeline, PageKind::Patterns})
        CHECK(pageKindFromText(toText(page)) == page);
    CHECK_FALSE(pageKindFromText("Summary"));
}
