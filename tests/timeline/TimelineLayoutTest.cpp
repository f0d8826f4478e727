#include "Catch.h"
#include "ui/timeline/TimelineLayout.h"

using namespace worklode;

namespace {

TimelineSpan span(std::int64_t start, std::int64_t end, Category category, SliceKind kind = SliceKind::Active)
{
    TimelineSpan s;
    s.range = {instantFromMs(start), instantFromMs(end)};
    s.kind = kind;
    s.category = category;
    return s;
}

TimeRange range(std::int64_t start, std::int64_t end)
{
    return {instantFromMs(start), instantFromMs(end)};
}

const TimelineScale kPixelPerSecond{{0, 100'000}, 100};

} // namespace

TEST_CASE("a span that is wide enough is its own bar")
{
    TimelineLane lane;
    lane.spans = {span(10'000, 20'000, Category::Production), span(20'000, 50'000, Category::NonWork)};
    const LaneLayout layout = layOutLane(LanePyramid(lane), 0, kPixelPerSecond);
    REQUIRE(layout.bars.size() == 2);
    CHECK(layout.bars[0].x == Approx(10));
    CHECK(layout.bars[0].width == Approx(10));
    CHECK(layout.bars[0].kind == BarKind::Production);
    CHECK(layout.bars[1].kind == BarKind::NonWork);
    CHECK(layout.bars[1].first == 1);
    CHECK(layout.bars[1].last == 1);
}

TEST_CASE("spans below a pixel merge into the kind that has most of it")
{
    TimelineLane lane;
    for (int i = 0; i < 10; ++i)
        lane.spans.push_back(span(i * 100, i * 100 + 100, i < 3 ? Category::Production : Category::NonWork));
    const LaneLayout layout = layOutLane(LanePyramid(lane), 0, kPixelPerSecond);
    REQUIRE(layout.bars.size() == 1);
    CHECK(layout.bars[0].kind == BarKind::NonWork);
    CHECK(layout.bars[0].first == 0);
    CHECK(layout.bars[0].last == 9);
    CHECK(layout.bars[0].width == 1);
}

TEST_CASE("a hundred thousand spans give no more bars than pixels")
{
    TimelineLane lane;
    for (int i = 0; i < 100'000; ++i)
        lane.spans.push_back(span(i, i + 1, i % 2 == 0 ? Category::Production : Category::OtherWork));
    CHECK(layOutLane(LanePyramid(lane), 0, kPixelPerSecond).bars.size() <= 101);
}

TEST_CASE("what is outside is left out and what sticks out is cut")
{
    TimelineLane lane;
    lane.spans = {span(-50'000, -1, Category::Production), span(-5'000, 5'000, Category::Production), span(95'000, 130'000, Category::Unknown),
                  span(100'000, 120'000, Category::NonWork)};
    const LaneLayout layout = layOutLane(LanePyramid(lane), 0, kPixelPerSecond);
    REQUIRE(layout.bars.size() == 2);
    CHECK(layout.bars[0].x == 0);
    CHECK(layout.bars[0].width == Approx(5));
    CHECK(layout.bars[1].x + layout.bars[1].width == Approx(100));
}

TEST_CASE("an empty lane, and spans without a length, are no trouble")
{
    TimelineLane lane;
    CHECK(layOutLane(LanePyramid(lane), 0, kPixelPerSecond).bars.empty());
    CHECK(layOutLane(LanePyramid(lane), 0, {{5, 5}, 0}).bars.empty());
    lane.spans = {span(10'000, 10'000, Category::Production)};
    CHECK(layOutLane(LanePyramid(lane), 0, kPixelPerSecond).bars.size() <= 1);
}

TEST_CASE("idle, locked, off computer and each category are different kinds of bars")
{
    CHECK(barKindOf(span(0, 1, Category::Production, SliceKind::Idle)) == BarKind::Idle);
    CHECK(barKindOf(span(0, 1, Category::Production, SliceKind::Locked)) == BarKind::Locked);
    CHECK(barKindOf(span(0, 1, Category::Production, SliceKind::OffComputer)) == BarKind::OffComputer);
    CHECK(barKindOf(span(0, 1, Category::Unknown)) == BarKind::Unknown);
}

TEST_CASE("ranges that overlap lie in different rows, and rows are used again")
{
    CHECK(subRowsOf({range(0, 10), range(5, 15), range(10, 20), range(16, 30)}, 3) == std::vector<int>{0, 1, 0, 1});
    CHECK(subRowsOf({range(0, 9), range(1, 9), range(2, 9), range(3, 9)}, 3) == std::vector<int>{0, 1, 2, 2});
    CHECK(subRowsOf({}, 3).empty());
}

TEST_CASE("a task is at least a pixel wide and clipped to what is visible")
{
    TimelineLane lane;
    lane.tasks = {{"T", range(10'000, 10'100), InstanceState::Complete}, {"T", range(90'000, 500'000), InstanceState::Complete},
                  {"T", range(500'000, 600'000), InstanceState::Complete}};
    const LaneLayout layout = layOutLane(LanePyramid(lane), 0, kPixelPerSecond);
    REQUIRE(layout.tasks.size() == 2);
    CHECK(layout.tasks[0].width == Approx(1));
    CHECK(layout.tasks[1].x + layout.tasks[1].width == Approx(100));
}
