// One lane at many levels of detail, so that a month costs no more to draw than an hour.
#pragma once

#include "analysis/results/TimelineResult.h"
#include "ui/timeline/BarKind.h"

#include <array>
#include <cstdint>
#include <vector>

namespace worklode {

/// The spans `[first, last]` of a lane as one bar, in ms since 1970.
struct MergedSpan {
    std::int64_t start = 0;
    std::int64_t end = 0;
    std::int64_t reach = 0; ///< the latest end up to and including this one: spans of two streams may overlap
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    BarKind kind = BarKind::Unknown;
    Category category = Category::Unknown;
};

/// The same of tasks or opportunities: `first` and `last` are indices into the lane's list, of which those in this row count.
struct MergedItem {
    std::int64_t start = 0;
    std::int64_t end = 0;
    std::int64_t reach = 0;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t count = 1;
    bool faded = false; ///< only abandoned tasks
};

constexpr int kSubRows = 2; ///< rows of tasks, and as many of opportunities; what overlaps more lies in the last

/// What is nearer together than `resolution` ms is one.
struct LaneLevel {
    std::int64_t resolution = 0;
    std::vector<MergedSpan> spans;
    std::array<std::vector<MergedItem>, kSubRows> tasks;
    std::array<std::vector<MergedItem>, kSubRows> opportunities;
};

/// Level 0 has every span; each further one is markedly shorter, down to a handful of bars. Together they are at most four times as
/// long as level 0. Immutable; built on any thread.
class LanePyramid
{
public:
    LanePyramid() : m_levels(1) {}
    explicit LanePyramid(const TimelineLane& lane);
    /// The coarsest level in which nothing is lost that is a pixel wide.
    const LaneLevel& levelFor(double msPerPixel) const;
    const std::vector<LaneLevel>& levels() const { return m_levels; }
    /// Only its coarsest levels, of together at most so many bars; at least the last one.
    LanePyramid fromAfar(std::size_t mostBars) const;

private:
    std::vector<LaneLevel> m_levels;
};

/// The sub-lane of each range such that none overlap, first fit; at most `most` rows, the last takes the rest.
std::vector<int> subRowsOf(const std::vector<TimeRange>& ranges, int most);

} // namespace worklode
