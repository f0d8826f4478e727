#include "session/ViewFilter.h"

#include "Catch.h"
#include "tests/session/Office.h"

using namespace worklode;
using namespace worklode::testing;

namespace {

ViewFilter everything()
{
    ViewFilter filter;
    filter.range = DateRange{dateFromIso("2026-03-01").value(), dateFromIso("2026-04-01").value(), std::nullopt};
    filter.unit = "t1";
    filter.associates = {"a1", "a&b"};
    filter.categories = {Category::Production, Category::NonWork};
    filter.applications = {"Excel", "50 % off = 100%25"};
    filter.task = "Dispute";
    return filter;
}

ViewFilter parsed(const std::string& text)
{
    const Result<ViewFilter> filter = viewFilterFromText(text);
    INFO((filter ? std::string() : filter.error().sentence()));
    REQUIRE(filter);
    return *filter;
}

} // namespace

TEST_CASE("A filter says in one text what is set, and is read back from it")
{
    CHECK(toText(ViewFilter{}).empty());
    CHECK(toText(everything())
          == "from=2026-03-01&to=2026-04-01&unit=t1&associate=a1&associate=a%26b&category=Production&category=Non Work"
             "&application=Excel&application=50 %25 off = 100%2525&task=Dispute");
    CHECK(parsed(toText(everything())) == everything());
    for (const char* text : {"", "last_days=28", "range=all", "from=2026-03-01", "to=2026-03-01", "unit=", "application=a=b"})
        CHECK(toText(parsed(text)) == text);
    CHECK(parsed("").empty());
    CHECK_FALSE(parsed("range=all").empty()); // all dates, although the View says some
}

TEST_CASE("A filter's text that says nothing sensible is refused by its part")
{
    const auto fault = [](const char* text) { return viewFilterFromText(text).error().sentence(); };
    CHECK(fault("size=3") == "filter: it has no part \"size\"");
    CHECK(fault("unit") == "filter: \"unit\" is no key=value");
    CHECK(fault("last_days=0") == "filter: \"0\" is no number of days from 1 to 36500");
    CHECK(fault("last_days=7x") == "filter: \"7x\" is no number of days from 1 to 36500");
    CHECK(fault("category=Idle") == "filter: \"Idle\" is not one of Production, Other Work, Non Work, Unknown");
    CHECK(fault("range=some") == "filter: \"some\" is no range; only all is");
    CHECK(fault("last_days=7&from=2026-03-01") == "filter: a range is from and to, or last_days, not both");
    CHECK(fault("from=2026-03-02&to=2026-03-02") == "filter: from comes before to");
    CHECK(fault("from=yesterday").starts_with("filter: "));
}

TEST_CASE("What a filter sets stands in the View's place, and the rest stays")
{
    View view;
    view.name = "All";
    view.unit = "acme";
    view.categories = {Category::Unknown};
    view.range.lastDays = 9;
    CHECK(narrowed(view, {}) == view);
    ViewFilter filter;
    filter.unit = "t1";
    const View some = narrowed(view, filter);
    CHECK(some.unit == "t1");
    CHECK(some.categories == view.categories);
    const View other = narrowed(view, everything());
    CHECK(other.range == *everything().range);
    CHECK(other.applications == everything().applications);
    CHECK(other.name == "All");
}

TEST_CASE("A filter cannot widen what a user may see")
{
    const auto engine = officeEngine();
    ViewRequest request = ask(PageKind::Summary, "tom"); // below t1
    ViewFilter filter;
    filter.unit = "t2";
    request.view = narrowed(request.view, filter);
    CHECK_FALSE(run(*engine, request));
}

TEST_CASE("A View's applications limit the summary, not the shifts")
{
    const auto engine = officeEngine();
    ViewRequest request = ask(PageKind::Summary);
    request.view.applications = {"rare"};
    const SummaryResult summary = summaryOf(*engine, request);
    CHECK(summary.all.shifts == 18);
    REQUIRE(summary.byApplication.size() == 1);
    CHECK(summary.byApplication.front().application == "rare");
    CHECK(summary.all.measures.active == Duration(120'000));
    request.view.applications = {"nowhere"};
    CHECK(summaryOf(*engine, request).all.measures.active == Duration(0));
}

TEST_CASE("Where small groups are withheld, a filter does not single out an application of few")
{
    const auto engine = officeEngine();
    ViewRequest request = ask(PageKind::Summary, "rep");
    request.view.applications = {"excel"};
    CHECK(run(*engine, request));
    request.view.applications = {"excel", "rare"};
    CHECK(run(*engine, request).error().sentence()
          == "view: figures about fewer than 5 associates are withheld; too few use rare");
    request.page = PageKind::Opportunities;
    CHECK_FALSE(run(*engine, request));
    request.page = PageKind::Tasks; // not limited by applications
    CHECK(run(*engine, request).error().code == ErrorCode::Refused); // a report user has no Tasks
}
