#include "Catch.h"
#include "ui/timeline/TimelineTexts.h"

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

TimelineLane lane()
{
    TimelineLane l;
    const auto add = [&l](std::int64_t start, std::int64_t end, SliceKind kind, Category category, std::uint64_t keys) {
        TimelineSpan s;
        s.range = {instantFromMs(start), instantFromMs(end)};
        s.kind = kind;
        s.category = category;
        s.counts.keys = keys;
        l.spans.push_back(s);
    };
    add(0, 60'000, SliceKind::Active, Category::Production, 10);
    add(60'000, 90'000, SliceKind::Idle, Category::Production, 0);
    add(90'000, 120'000, SliceKind::Active, Category::NonWork, 5);
    add(200'000, 230'000, SliceKind::Locked, Category::NonWork, 0);
    return l;
}

/// Lanes each in a row of its own, with these origins.
TimelineScene sceneOf(std::vector<TimelineLane> lanes, const std::vector<double>& origins)
{
    TimelineScene scene;
    for (TimelineLane& l : lanes)
        l.shift = {l.spans.front().range.start, l.spans.back().range.end};
    scene.lanes = std::make_shared<const std::vector<TimelineLane>>(std::move(lanes));
    scene.arrange();
    scene.origins = origins;
    for (std::size_t i = 0; i < scene.laneCount(); ++i)
        scene.loaded[i] = loadLane(std::make_shared<const TimelineLane>(scene.lane(i)));
    return scene;
}

TimelineSums sumsOf(std::vector<TimelineLane> lanes, const std::vector<double>& origins, const TimelineSelection& selection)
{
    return worklode::sumsOf(sceneOf(std::move(lanes), origins), selection);
}

} // namespace

TEST_CASE("times are cut at the selection and counters belong to spans that start in it")
{
    const TimelineSums sums = sumsOf({lane()}, {0}, {0, 0, {30'000, 100'000}});
    CHECK(sums.active[0] == Duration(30'000));
    CHECK(sums.idle == Duration(30'000));
    CHECK(sums.active[2] == Duration(10'000));
    CHECK(sums.locked == Duration(0));
    CHECK(sums.counts.keys == 5);
    CHECK(sums.total() == Duration(70'000));
    CHECK(sums.lanes == 1);
}

TEST_CASE("a selection over several lanes goes by each lane's own origin")
{
    TimelineLane later = lane();
    for (TimelineSpan& s : later.spans)
        s.range = {s.range.start + Duration(1'000'000), s.range.end + Duration(1'000'000)};
    const TimelineSums sums = sumsOf({lane(), later}, {0, 1'000'000}, {0, 1, {0, 60'000}});
    CHECK(sums.active[0] == Duration(120'000));
    CHECK(sums.lanes == 2);
}

TEST_CASE("nothing selected, reversed selections and lanes that do not exist sum to nothing")
{
    CHECK(sumsOf({lane()}, {0}, {0, 0, {150'000, 160'000}}) == TimelineSums{});
    CHECK(sumsOf({lane()}, {0}, {0, 0, {90'000, 10'000}}) == TimelineSums{});
    CHECK(sumsOf({lane()}, {0}, {3, 9, {0, 1e9}}) == TimelineSums{});
    CHECK(sumsOf({}, {}, {0, 0, {0, 1e9}}) == TimelineSums{});
}

TEST_CASE("sums are said in words, without what is zero")
{
    CHECK(sumsText(sumsOf({lane()}, {0}, {0, 0, {0, 90'000}})) == u"0:01:30 in 1 shift  ·  Production 0:01:00  ·  Idle 0:00:30  ·  10 keys"_s);
}

TEST_CASE("a bar that merges spans says how many, a single one what it is")
{
    const TimelineLane l = lane();
    TimelineBar bar;
    bar.kind = BarKind::Production;
    bar.first = 0;
    bar.last = 2;
    CHECK(hoverText(l, bar, l.zone).heading == u"3 spans"_s);
    bar.last = 0;
    CHECK(hoverText(l, bar, l.zone).heading == u"Production"_s);
}
