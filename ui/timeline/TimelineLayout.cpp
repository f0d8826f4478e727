#include "ui/timeline/TimelineLayout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace worklode {
namespace {

/// Collects spans that share a pixel until it is left.
class PixelMerger
{
public:
    PixelMerger(std::vector<TimelineBar>& out, double right) : m_out(out), m_right(right) {}

    void add(double x, double end, BarKind kind, Category category, std::size_t index)
    {
        x = std::max(x, 0.0);
        end = std::min(end, m_right);
        if (end < x)
            return;
        if (end - x >= 1) {
            flush();
            m_out.push_back({x, end - x, kind, category, index, index});
            return;
        }
        const auto pixel = static_cast<std::int64_t>(std::floor(x));
        if (m_open && m_pixel != pixel)
            flush();
        if (!m_open)
            begin(pixel, index);
        m_time[static_cast<std::size_t>(kind)] += end - x;
        m_category[static_cast<std::size_t>(kind)] = category;
        m_last = index;
    }

    void flush()
    {
        if (!m_open)
            return;
        const auto most = static_cast<std::size_t>(std::max_element(m_time.begin(), m_time.end()) - m_time.begin());
        m_out.push_back({static_cast<double>(m_pixel), 1, static_cast<BarKind>(most), m_category[most], m_first, m_last});
        m_open = false;
    }

private:
    void begin(std::int64_t pixel, std::size_t index)
    {
        m_open = true;
        m_pixel = pixel;
        m_first = index;
        m_time.fill(0);
    }

    std::vector<TimelineBar>& m_out;
    double m_right;
    bool m_open = false;
    std::int64_t m_pixel = 0;
    std::size_t m_first = 0, m_last = 0;
    std::array<double, kBarKindCount> m_time{};
    std::array<Category, kBarKindCount> m_category{};
};

template <class Item>
std::vector<TimeRange> rangesOf(const std::vector<Item>& items)
{
    std::vector<TimeRange> ranges;
    ranges.reserve(items.size());
    for (const Item& item : items)
        ranges.push_back(item.range);
    return ranges;
}

template <class Item>
std::vector<SubBar> subBarsOf(const std::vector<Item>& items, double origin, const TimelineScale& scale)
{
    const std::vector<int> rows = subRowsOf(rangesOf(items), kMostSubRows);
    std::vector<SubBar> bars;
    std::array<double, kMostSubRows> drawnTo;
    drawnTo.fill(-1);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const double x = scale.xOf(static_cast<double>(toMs(items[i].range.start)) - origin);
        const double end = scale.xOf(static_cast<double>(toMs(items[i].range.end)) - origin);
        if (end < 0 || x > scale.width)
            continue;
        const double left = std::max(x, 0.0);
        const double right = std::min(std::max(end, left + 1), scale.width);
        auto& drawn = drawnTo[static_cast<std::size_t>(rows[i])];
        if (right - left <= 1 && right <= drawn) // wholly under what is drawn already
            continue;
        drawn = std::max(drawn, right);
        bars.push_back({left, right - left, i, rows[i]});
    }
    return bars;
}

int rowCount(const std::vector<TimeRange>& ranges)
{
    int most = 0;
    for (const int row : subRowsOf(ranges, kMostSubRows))
        most = std::max(most, row + 1);
    return most;
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

LaneLayout layOutLane(const TimelineLane& lane, double origin, const TimelineScale& scale)
{
    const double visibleEnd = scale.visible.start + scale.visible.length() + origin;
    LaneLayout layout;
    PixelMerger merger(layout.bars, std::max(scale.width, 1.0));
    for (std::size_t i = 0; i < lane.spans.size(); ++i) {
        const TimelineSpan& span = lane.spans[i];
        const auto start = static_cast<double>(toMs(span.range.start));
        const auto end = static_cast<double>(toMs(span.range.end));
        if (end <= scale.visible.start + origin || start >= visibleEnd)
            continue;
        merger.add(scale.xOf(start - origin), scale.xOf(end - origin), barKindOf(span), span.category, i);
    }
    merger.flush();
    layout.tasks = subBarsOf(lane.tasks, origin, scale);
    layout.opportunities = subBarsOf(lane.opportunities, origin, scale);
    return layout;
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

int taskRowCount(const TimelineLane& lane)
{
    return rowCount(rangesOf(lane.tasks));
}

int opportunityRowCount(const TimelineLane& lane)
{
    return rowCount(rangesOf(lane.opportunities));
}

} // namespace worklode
