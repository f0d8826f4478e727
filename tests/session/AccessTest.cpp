#include "Catch.h"
#include "tests/session/Office.h"

using namespace worklode;
using namespace worklode::testing;

namespace {

std::string refusal(LocalEngine& engine, const ViewRequest& request)
{
    const Result<PageResult> result = run(engine, request);
    REQUIRE_FALSE(result);
    return result.error().sentence();
}

std::uint64_t associatesSeen(LocalEngine& engine, const ViewRequest& request) { return summaryOf(engine, request).all.associates; }

} // namespace

TEST_CASE("Everybody sees what lies at and below their access node, and never more")
{
    const auto engine = officeEngine();
    CHECK(associatesSeen(*engine, ask(PageKind::Summary)) == 12);
    CHECK(associatesSeen(*engine, ask(PageKind::Summary, "ann")) == 12);
    CHECK(associatesSeen(*engine, ask(PageKind::Summary, "tom")) == 6);
    CHECK(associatesSeen(*engine, ask(PageKind::Summary, "al")) == 1);

    ViewRequest whole = ask(PageKind::Summary, "tom");
    whole.view.unit = "acme";
    const Result<PageResult> cut = run(*engine, whole);
    REQUIRE(cut);
    CHECK(cut->header.unit == "t1");
    const SummaryResult summary = std::get<SummaryResult>(cut->body);
    REQUIRE(summary.byUnit.size() == 1);
    CHECK(summary.byUnit[0].unit == "t1");
    CHECK_FALSE(summary.byUnit[0].parent);
}

TEST_CASE("A unit outside the access node is as if it were not there")
{
    const auto engine = officeEngine();
    ViewRequest other = ask(PageKind::Summary, "tom");
    other.view.unit = "t2";
    const std::string outside = refusal(*engine, other);
    other.view.unit = "t9";
    const std::string missing = refusal(*engine, other);
    CHECK(outside == "unit: there is no unit \"t2\" in what may be seen here");
    CHECK(missing == "unit: there is no unit \"t9\" in what may be seen here");
    other = ask(PageKind::Summary);
    other.view.unit = "t9";
    CHECK(refusal(*engine, other) == missing);
}

TEST_CASE("Roles open the pages that they name")
{
    const auto engine = officeEngine();
    CHECK(refusal(*engine, ask(PageKind::Summary, "adm")) == "user: the roles of \"adm\" include no data pages");
    CHECK(refusal(*engine, ask(PageKind::Summary, "gone")) == "user: the user \"gone\" is not active");
    CHECK(refusal(*engine, ask(PageKind::Summary, "nobody")) == "user: there is no user \"nobody\"");
    CHECK(refusal(*engine, ask(PageKind::Tasks, "rep")) == "page: report users have no Tasks");
    CHECK(run(*engine, ask(PageKind::Opportunities, "rep")));
    CHECK(run(*engine, ask(PageKind::Tasks, "ann")));
    CHECK(run(*engine, ask(PageKind::Timeline, "al")));
}

TEST_CASE("A private View is its owner's")
{
    const auto engine = officeEngine();
    ViewRequest request = ask(PageKind::Summary, "ann");
    request.view.shared = false;
    request.view.owner = "tom";
    CHECK(refusal(*engine, request) == "view: the View \"All\" is private");
    request.asUser = "tom";
    CHECK(run(*engine, request));
}

TEST_CASE("An access node that is gone shows nothing rather than everything")
{
    Catalog catalog = officeCatalog();
    catalog.users[1].accessNode = "closed";
    const auto engine = officeEngine(std::move(catalog));
    CHECK(refusal(*engine, ask(PageKind::Summary, "tom")) == "user: the access node of \"tom\" is not in the tree of units");
}

TEST_CASE("An associate without data sees an empty page")
{
    Catalog catalog = officeCatalog();
    catalog.users[4].associate = "nobody";
    const auto engine = officeEngine(std::move(catalog));
    CHECK(associatesSeen(*engine, ask(PageKind::Summary, "al")) == 0);
    ViewRequest named = ask(PageKind::Summary, "al");
    named.view.associates = {"a2"};
    CHECK(associatesSeen(*engine, named) == 0);
}

TEST_CASE("An associate cannot single out a colleague")
{
    const auto engine = officeEngine();
    ViewRequest request = ask(PageKind::Timeline, "al");
    request.associate = "a2";
    const Result<PageResult> result = run(*engine, request);
    REQUIRE(result);
    CHECK(std::get<TimelineResult>(result->body).lanes.empty());
}
