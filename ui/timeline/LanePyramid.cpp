#include "ui/timeline/LanePyramid.h"

#include <algorithm>

namespace worklode {
namespace {

constexpr std::int64_t kFinestMs = 8'000;  ///< below that a lane has few spans in sight anyway
constexpr std::size_t kFewest = 4;         ///< bars of the coarsest level

/// Collects spans that share a stretch of one resolution until it is left.
class StretchMerger
{
public:
    StretchMerger(std::int64_t resolution, std::vector<MergedSpan>& out) : m_resolution(resolution), m_out(out) {}

    void add(const MergedSpan& span)
    {
        const std::int64_t length = span.end - span.start;
        const std::int64_t stretch = span.start / m_resolution;
        if (m_open && (length >= m_resolution || stretch != m_stretch))
            flush();
        if (length >= m_resolution) {
            push(span);
            return;
        }
        if (!m_open) {
            m_open = true;
            m_stretch = stretch;
            m_merged = span;
            m_time.fill(0);
        }
        m_merged.end = std::max(m_merged.end, span.end);
        m_merged.last = span.last;
        m_time[static_cast<std::size_t>(span.kind)] += length;
        m_category[static_cast<std::size_t>(span.kind)] = span.category;
    }

    void flush()
    {
        if (!m_open)
            return;
        const auto most = static_cast<std::size_t>(std::max_element(m_time.begin(), m_time.end()) - m_time.begin());
        m_merged.kind = static_cast<BarKind>(most);
        if (m_time[most] > 0)
            m_merged.category = m_category[most];
        m_open = false;
        push(m_merged);
    }

private:
    void push(MergedSpan span)
    {
        span.reach = std::max(m_out.empty() ? span.end : m_out.back().reach, span.end);
        m_out.push_back(span);
    }

    std::int64_t m_resolution;
    std::vector<MergedSpan>& m_out;
    bool m_open = false;
    std::int64_t m_stretch = 0;
    MergedSpan m_merged;
    std::array<std::int64_t, kBarKindCount> m_time{};
    std::array<Category, kBarKindCount> m_category{};
};

std::vector<MergedSpan> everySpan(const TimelineLane& lane)
{
    std::vector<MergedSpan> all;
    all.reserve(lane.spans.size());
    std::int64_t reach = 0;
    for (std::uint32_t i = 0; i < lane.spans.size(); ++i) {
        const TimelineSpan& s = lane.spans[i];
        reach = std::max(reach, toMs(s.range.end));
        all.push_back({toMs(s.range.start), toMs(s.range.end), reach, i, i, barKindOf(s), s.category});
    }
    return all;
}

template <class Item>
std::array<std::vector<MergedItem>, kSubRows> everyItem(const std::vector<Item>& items, const auto& faded)
{
    std::vector<TimeRange> ranges;
    ranges.reserve(items.size());
    for (const Item& item : items)
        ranges.push_back(item.range);
    const std::vector<int> rows = subRowsOf(ranges, kSubRows);
    std::array<std::vector<MergedItem>, kSubRows> all;
    for (std::uint32_t i = 0; i < items.size(); ++i) {
        auto& row = all[static_cast<std::size_t>(rows[i])];
        const std::int64_t end = toMs(ranges[i].end);
        row.push_back({toMs(ranges[i].start), end, row.empty() ? end : std::max(row.back().reach, end), i, i, 1, faded(items[i])});
    }
    return all;
}

/// Neighbours with less than the resolution between them become one, where one of them alone could not be seen.
std::vector<MergedItem> coarser(const std::vector<MergedItem>& items, std::int64_t resolution)
{
    std::vector<MergedItem> out;
    for (const MergedItem& item : items) {
        if (!out.empty()) {
            MergedItem& before = out.back();
            const bool small = item.end - item.start < resolution || before.end - before.start < resolution;
            if (small && item.start - before.end < resolution) {
                before.end = std::max(before.end, item.end);
                before.reach = std::max(before.reach, item.reach);
                before.last = item.last;
                before.count += item.count;
                before.faded = before.faded && item.faded;
                continue;
            }
        }
        out.push_back(item);
    }
    return out;
}

std::size_t barCount(const LaneLevel& level)
{
    std::size_t count = level.spans.size();
    for (const auto* rows : {&level.tasks, &level.opportunities})
        for (const auto& row : *rows)
            count += row.size();
    return count;
}

LaneLevel coarser(const LaneLevel& every, const LaneLevel& before, std::int64_t resolution)
{
    LaneLevel level;
    level.resolution = resolution;
    StretchMerger merger(resolution, level.spans);
    for (const MergedSpan& span : every.spans)
        merger.add(span);
    merger.flush();
    for (std::size_t row = 0; row < kSubRows; ++row) {
        level.tasks[row] = coarser(before.tasks[row], resolution);
        level.opportunities[row] = coarser(before.opportunities[row], resolution);
    }
    return level;
}

} // namespace

BarKind barKindOf(const TimelineSpan& span)
{
    switch (span.kind) {
    case SliceKind::Idle:
        return BarKind::Idle;
    case SliceKind::Locked:
        return BarKind::Locked;
    case SliceKind::OffComputer:
        return BarKind::OffComputer;
    case SliceKind::Active:
        break;
    }
    return static_cast<BarKind>(span.category);
}

LanePyramid::LanePyramid(const TimelineLane& lane) : m_levels(1)
{
    m_levels[0].spans = everySpan(lane);
    m_levels[0].tasks = everyItem(lane.tasks, [](const TimelineTask& t) { return t.state != InstanceState::Complete; });
    m_levels[0].opportunities = everyItem(lane.opportunities, [](const TimelineOpportunity&) { return false; });
    for (std::int64_t resolution = kFinestMs; barCount(m_levels.back()) > kFewest && resolution < toMs(lane.shift.length()); resolution *= 2) {
        LaneLevel next = coarser(m_levels[0], m_levels.back(), resolution);
        if (4 * barCount(next) < 3 * barCount(m_levels.back())) // else it is not worth its memory
            m_levels.push_back(std::move(next));
    }
}

LanePyramid LanePyramid::fromAfar(std::size_t mostBars) const
{
    auto first = m_levels.end() - 1;
    std::size_t bars = barCount(*first);
    while (first != m_levels.begin() && bars + barCount(*(first - 1)) <= mostBars)
        bars += barCount(*--first);
    LanePyramid coarse;
    coarse.m_levels.assign(first, m_levels.end());
    return coarse;
}

const LaneLevel& LanePyramid::levelFor(double msPerPixel) const
{
    std::size_t level = 0;
    while (level + 1 < m_levels.size() && static_cast<double>(m_levels[level + 1].resolution) <= msPerPixel)
        ++level;
    return m_levels[level];
}

std::vector<int> subRowsOf(const std::vector<TimeRange>& ranges, int most)
{
    std::vector<int> rows;
    std::vector<Instant> free; // when each row is free again
    for (const TimeRange& range : ranges) {
        int row = 0;
        while (row < static_cast<int>(free.size()) && free[static_cast<std::size_t>(row)] > range.start)
            ++row;
        row = std::min(row, most - 1);
        if (row == static_cast<int>(free.size()))
            free.push_back(range.end);
        else
            free[static_cast<std::size_t>(row)] = std::max(free[static_cast<std::size_t>(row)], range.end);
        rows.push_back(row);
    }
    return rows;
}

} // namespace worklode
