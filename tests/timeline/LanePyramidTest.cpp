#include "Catch.h"
#include "ui/timeline/TimelineLayout.h"

#include <random>

using namespace worklode;

namespace {

TimelineLane longLane(int spans)
{
    std::mt19937 numbers(7);
    TimelineLane lane;
    std::int64_t at = 1'772'438'400'000;
    const std::int64_t begin = at;
    for (int i = 0; i < spans; ++i) {
        TimelineSpan s;
        const std::int64_t length = 200 + numbers() % 40'000;
        s.range = {instantFromMs(at), instantFromMs(at + length)};
        s.kind = numbers() % 4 == 0 ? SliceKind::Idle : SliceKind::Active;
        s.category = static_cast<Category>(numbers() % 4);
        lane.spans.push_back(s);
        at += length + (numbers() % 10 == 0 ? 30'000 : 0);
        if (i % 5 == 0)
            lane.opportunities.push_back({"Copy and paste", s.range});
        if (i % 9 == 0)
            lane.tasks.push_back({"Task", {s.range.start, s.range.end + Duration(100'000)}, InstanceState::Complete});
    }
    lane.shift = {instantFromMs(begin), instantFromMs(at)};
    return lane;
}

double covered(const std::vector<TimelineBar>& bars)
{
    double all = 0;
    for (const TimelineBar& bar : bars)
        all += bar.width;
    return all;
}

} // namespace

TEST_CASE("every level holds every span once, in order, and coarser levels are shorter")
{
    const TimelineLane lane = longLane(5'000);
    const LanePyramid pyramid(lane);
    REQUIRE(pyramid.levels().size() > 5);
    std::size_t total = 0;
    for (const LaneLevel& level : pyramid.levels()) {
        std::uint32_t next = 0;
        for (const MergedSpan& span : level.spans) {
            CHECK(span.first == next);
            CHECK(span.last >= span.first);
            next = span.last + 1;
        }
        CHECK(next == lane.spans.size());
        for (const auto* rows : {&level.tasks, &level.opportunities}) {
            std::size_t items = 0;
            for (const auto& row : *rows)
                for (const MergedItem& item : row)
                    items += item.count;
            CHECK(items == (rows == &level.tasks ? lane.tasks.size() : lane.opportunities.size()));
        }
        total += level.spans.size();
    }
    CHECK(pyramid.levels().back().spans.size() <= 8);
    CHECK(total <= 4 * lane.spans.size());
}

TEST_CASE("a level is never coarser than a pixel")
{
    const LanePyramid pyramid(longLane(2'000));
    for (const double msPerPixel : {0.5, 7'999.0, 16'000.0, 100'000.0, 1e12})
        CHECK(static_cast<double>(pyramid.levelFor(msPerPixel).resolution) <= msPerPixel);
    CHECK(pyramid.levelFor(1).resolution == 0);
    CHECK(pyramid.levelFor(1e12).resolution == pyramid.levels().back().resolution);
}

TEST_CASE("a lane drawn from its levels covers what it covers drawn span by span")
{
    const TimelineLane lane = longLane(3'000);
    const LanePyramid pyramid(lane);
    const double begin = static_cast<double>(toMs(lane.shift.start));
    for (const double length : {5'000.0, 600'000.0, 7'200'000.0, 86'400'000.0, 30 * 86'400'000.0}) {
        const TimelineScale scale{{0, length}, 1'700};
        const LaneLayout layout = layOutLane(pyramid, begin, scale);
        std::vector<bool> pixels(1'700, false); // what the spans themselves touch
        for (const TimelineSpan& s : lane.spans) {
            const double from = std::max(0.0, scale.xOf(static_cast<double>(toMs(s.range.start)) - begin));
            const double to = std::min(1'700.0, scale.xOf(static_cast<double>(toMs(s.range.end)) - begin));
            for (auto x = static_cast<std::size_t>(from); static_cast<double>(x) < to && x < pixels.size(); ++x)
                pixels[x] = true;
        }
        const auto touched = static_cast<double>(std::count(pixels.begin(), pixels.end(), true));
        CHECK(covered(layout.bars) == Approx(touched).epsilon(0.12).margin(3));
        CHECK(layout.bars.size() <= 2 * 1'700);
    }
}

TEST_CASE("spans of two streams that overlap are found though an earlier one ends later")
{
    TimelineLane lane;
    const auto add = [&lane](std::int64_t start, std::int64_t end) {
        TimelineSpan s;
        s.range = {instantFromMs(start), instantFromMs(end)};
        lane.spans.push_back(s);
    };
    add(0, 1'000'000);
    add(10'000, 20'000);
    add(30'000, 40'000);
    const LaneLayout layout = layOutLane(LanePyramid(lane), 0, {{500'000, 600'000}, 100});
    REQUIRE(layout.bars.size() == 1);
    CHECK(layout.bars.front().first == 0);
}
