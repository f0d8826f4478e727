#include "Catch.h"
#include "tests/session/Office.h"

using namespace worklode;
using namespace worklode::testing;

namespace {

std::vector<TimelineLane> lanesOf(LocalEngine& engine, ViewRequest request, LaneRequest lanes)
{
    request.lanes = lanes;
    Result<PageResult> result = run(engine, request);
    REQUIRE(result);
    return std::move(std::get<TimelineResult>(result->body).lanes);
}

std::string text(const TimelineLane& lane)
{
    std::string text = lane.associate + ' ' + toIso(lane.date) + ' ' + lane.zone + ' ' + toIso(lane.shift.start) + ' ' + toIso(lane.shift.end);
    for (const TimelineSpan& s : lane.spans)
        text += '\n' + toIso(s.range.start) + ' ' + toIso(s.range.end) + ' ' + std::string(s.application) + ' ' + std::string(s.screen);
    for (const TimelineTask& t : lane.tasks)
        text += '\n' + t.task + toIso(t.range.start);
    for (const TimelineOpportunity& o : lane.opportunities)
        text += '\n' + std::string(o.name) + toIso(o.range.start);
    return text;
}

ViewRequest anonymousTimeline()
{
    ViewRequest request = ask(PageKind::Timeline, "ann");
    request.view.anonymous = true;
    return request;
}

Catalog withoutGroups()
{
    Catalog catalog = officeCatalog();
    catalog.settings.minGroup = 1;
    return catalog;
}

} // namespace

TEST_CASE("Outlines say whose lanes there are, and what their visits add up to")
{
    const auto engine = officeEngine(2);
    const auto whole = lanesOf(*engine, ask(PageKind::Timeline), {});
    const auto outlines = lanesOf(*engine, ask(PageKind::Timeline), {LaneDetail::Outline, {}});
    REQUIRE(outlines.size() == whole.size());
    LaneTotals sum;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        CHECK(whole[i].detail == LaneDetail::Whole);
        CHECK_FALSE(whole[i].spans.empty());
        CHECK(outlines[i].detail == LaneDetail::Outline);
        CHECK(outlines[i].associate == whole[i].associate);
        CHECK(outlines[i].date == whole[i].date);
        CHECK(outlines[i].zone == whole[i].zone);
        CHECK(outlines[i].shift == whole[i].shift);
        CHECK(outlines[i].totals == whole[i].totals);
        CHECK(outlines[i].spans.empty());
        CHECK(outlines[i].tasks.empty());
        CHECK(outlines[i].opportunities.empty());
        for (std::size_t c = 0; c < kCategoryCount; ++c)
            sum.categoryTime[c] += outlines[i].totals.categoryTime[c];
        sum.idle += outlines[i].totals.idle;
    }
    const SummaryResult summary = summaryOf(*engine, ask(PageKind::Summary));
    CHECK(sum.categoryTime == summary.all.measures.categoryTime);
    CHECK(sum.idle == summary.all.measures.idle);
}

TEST_CASE("Lanes asked for by their places are those of the whole list, under names and under pseudonyms")
{
    const auto engine = officeEngine(withoutGroups(), 2);
    engine->setPseudonymKey("key");
    for (const ViewRequest& request : {ask(PageKind::Timeline), anonymousTimeline()}) {
        const auto whole = lanesOf(*engine, request, {});
        const auto outlines = lanesOf(*engine, request, {LaneDetail::Outline, {}});
        REQUIRE(whole.size() == 18);
        for (std::size_t size : {1U, 5U, 100U})
            for (std::size_t first = 0; first < whole.size(); first += size) {
                const auto part = lanesOf(*engine, request, {LaneDetail::Whole, LaneRange{first, first + size}});
                REQUIRE(part.size() == std::min(size, whole.size() - first));
                for (std::size_t i = 0; i < part.size(); ++i) {
                    CHECK(text(part[i]) == text(whole[first + i]));
                    CHECK(part[i].associate == outlines[first + i].associate);
                }
            }
    }
}

TEST_CASE("Places where there is no lane give none")
{
    const auto engine = officeEngine();
    CHECK(lanesOf(*engine, ask(PageKind::Timeline), {LaneDetail::Whole, LaneRange{18, 20}}).empty());
    CHECK(lanesOf(*engine, ask(PageKind::Timeline), {LaneDetail::Whole, LaneRange{7, 7}}).empty());
    CHECK(lanesOf(*engine, ask(PageKind::Timeline), {LaneDetail::Whole, LaneRange{9, 2}}).empty());
    CHECK(lanesOf(*engine, ask(PageKind::Timeline), {LaneDetail::Outline, LaneRange{17, ~std::size_t{0}}}).size() == 1);
}
