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

    void add(double x, double end, const MergedSpan& span)
    {
        x = std::max(x, 0.0);
        end = std::min(end, m_right);
        if (end < x)
            return;
        if (end - x >= 1) {
            flush();
            m_out.push_back({x, end - x, span.kind, span.category, span.first, span.last});
            return;
        }
        const auto pixel = static_cast<std::int64_t>(x); // x is not negative
        if (m_open && m_pixel != pixel)
            flush();
        if (!m_open)
            begin(pixel, span.first);
        m_time[static_cast<std::size_t>(span.kind)] += end - x;
        m_category[static_cast<std::size_t>(span.kind)] = span.category;
        m_last = span.last;
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

/// The first that may reach into sight: what lies before it ends earlier.
template <class Merged>
auto firstInSight(const std::vector<Merged>& all, double from)
{
    return std::partition_point(all.begin(), all.end(), [from](const Merged& m) { return static_cast<double>(m.reach) <= from; });
}

void addSubBars(std::vector<SubBar>& bars, const std::vector<MergedItem>& items, int row, double origin, const TimelineScale& scale)
{
    double drawn = -1;
    const double visibleEnd = scale.visible.start + scale.visible.length() + origin;
    for (auto item = firstInSight(items, scale.visible.start + origin); item != items.end(); ++item) {
        if (static_cast<double>(item->start) >= visibleEnd)
            break;
        const double x = scale.xOf(static_cast<double>(item->start) - origin);
        const double end = scale.xOf(static_cast<double>(item->end) - origin);
        if (end < 0)
            continue;
        const double left = std::max(x, 0.0);
        const double right = std::min(std::max(end, left + 1), scale.width);
        if (right - left <= 1 && right <= drawn) // wholly under what is drawn already
            continue;
        drawn = std::max(drawn, right);
        bars.push_back({left, right - left, item->first, item->count, row, item->faded});
    }
}

} // namespace

LaneMetrics LaneMetrics::of(LaneHeight height)
{
    switch (height) {
    case LaneHeight::Low:
        return {.padding = 1, .track = 11, .subRow = 3, .subGap = 1, .subRows = 1, .names = false};
    case LaneHeight::Tall:
        return {.padding = 6, .track = 28, .subRow = 15, .subGap = 2, .subRows = kSubRows, .names = true};
    case LaneHeight::Normal:
        break;
    }
    return {};
}

LaneLayout layOutLane(const LanePyramid& lane, double origin, const TimelineScale& scale)
{
    const LaneLevel& level = lane.levelFor(scale.msPerPixel());
    const double from = scale.visible.start + origin;
    const double visibleEnd = from + scale.visible.length();
    LaneLayout layout;
    PixelMerger merger(layout.bars, std::max(scale.width, 1.0));
    for (auto span = firstInSight(level.spans, from); span != level.spans.end(); ++span) {
        const auto start = static_cast<double>(span->start);
        const auto end = static_cast<double>(span->end);
        if (start >= visibleEnd)
            break;
        if (end > from)
            merger.add(scale.xOf(start - origin), scale.xOf(end - origin), *span);
    }
    merger.flush();
    for (int row = 0; row < kSubRows; ++row) {
        addSubBars(layout.tasks, level.tasks[static_cast<std::size_t>(row)], row, origin, scale);
        addSubBars(layout.opportunities, level.opportunities[static_cast<std::size_t>(row)], row, origin, scale);
    }
    return layout;
}

} // namespace worklode
