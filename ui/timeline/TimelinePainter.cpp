#include "ui/timeline/TimelinePainter.h"

#include "ui/look/Format.h"
#include "ui/models/Names.h"
#include "ui/timeline/BarBatch.h"
#include "ui/timeline/BarNames.h"
#include "ui/timeline/TimelineGeometry.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QRect pixelRect(const QRect& tracks, double x, double width, int top, int height)
{
    const int left = static_cast<int>(std::lround(x));
    const int right = std::max(left + 1, static_cast<int>(std::lround(x + width)));
    return {tracks.left() + left, top, right - left, height};
}

/// Collects one lane's bars and the names that fit on them.
class LanePainting
{
public:
    LanePainting(const TimelineScene& scene, const TimelineSight& sight, BarBatch& batch, BarNames& names)
        : m_scene(scene), m_metrics(scene.metrics), m_scale(sight.scale()), m_tracks(sight.tracks()), m_batch(batch), m_names(names)
    {
    }

    void add(std::size_t lane, int rowTop)
    {
        const double origin = m_scene.origins[lane];
        const TimeRange& shift = m_scene.lane(lane).shift;
        const double from = std::max(0.0, m_scale.xOf(static_cast<double>(toMs(shift.start)) - origin));
        const double to = std::min(m_scale.width, m_scale.xOf(static_cast<double>(toMs(shift.end)) - origin));
        if (to < 0 || from > m_scale.width)
            return;
        const int top = rowTop + m_metrics.padding;
        const QRect whole = pixelRect(m_tracks, from, to - from, top, m_metrics.track);
        const LoadedLane* loaded = m_scene.loaded[lane].get();
        if (!loaded) {
            m_batch.addAwaited(whole);
            return;
        }
        m_batch.addNoData(whole);
        const LaneLayout layout = layOutLane(loaded->pyramid, origin, m_scale);
        addBars(*loaded, layout, top);
        const int tasksTop = top + m_metrics.track + m_metrics.subGap;
        addSubBars(*loaded, layout.tasks, tasksTop, true);
        addSubBars(*loaded, layout.opportunities, tasksTop + m_metrics.subRows * (m_metrics.subRow + m_metrics.subGap), false);
    }

private:
    void addBars(const LoadedLane& loaded, const LaneLayout& layout, int top)
    {
        for (const TimelineBar& bar : layout.bars) {
            const QRect rect = pixelRect(m_tracks, bar.x, bar.width, top, m_metrics.track);
            const bool single = bar.first == bar.last;
            m_batch.addBar(rect, bar.kind, bar.category, single && rect.width() > 1);
            if (single && loaded.whole() && m_names.fits(rect))
                m_names.add(rect, nameOf(loaded.lane->spans[bar.first]), bar.kind, bar.category);
        }
    }

    void addSubBars(const LoadedLane& loaded, const std::vector<SubBar>& bars, int top, bool tasks)
    {
        for (const SubBar& bar : bars) {
            const int row = std::min(bar.row, m_metrics.subRows - 1);
            const QRect rect = pixelRect(m_tracks, bar.x, bar.width, top + row * (m_metrics.subRow + m_metrics.subGap), m_metrics.subRow);
            if (tasks)
                m_batch.addTask(rect, bar.faded);
            else
                m_batch.addOpportunity(rect);
            if (m_metrics.names && loaded.whole() && bar.count == 1 && m_names.fits(rect))
                m_names.addItem(rect, tasks ? std::string_view(loaded.lane->tasks[bar.item].task) : loaded.lane->opportunities[bar.item].name,
                                tasks, bar.faded);
        }
    }

    static std::string_view nameOf(const TimelineSpan& span) { return span.application.empty() ? span.screen : span.application; }

    const TimelineScene& m_scene;
    const LaneMetrics& m_metrics;
    TimelineScale m_scale;
    QRect m_tracks;
    BarBatch& m_batch;
    BarNames& m_names;
};

void paintTicks(QPainter& painter, const TimelineScene& scene, const TimelineSight& sight, const Look& look)
{
    const QRect header(kTimelineGutter, 0, sight.tracks().width(), kTimelineHeader);
    const double labelWidth = painter.fontMetrics().horizontalAdvance(u"+1 00:00:00"_s) + 18;
    const TimelineScale scale = sight.scale();
    for (const Tick& tick : ticksOf(scale, scene.mode, zoneOf(scene.lane(0), scene.zone), labelWidth)) {
        const double x = header.left() + scale.xOf(tick.at);
        QColor grid = look.border;
        if (!tick.major)
            grid.setAlphaF(0.6F);
        painter.setPen(QPen(grid, 1, tick.major ? Qt::SolidLine : Qt::DashLine));
        painter.drawLine(QPointF(x, header.bottom() - 3), QPointF(x, sight.size.height()));
        const double half = painter.fontMetrics().horizontalAdvance(tick.label) / 2.0;
        if (x - half < header.left() || x + half > header.left() + header.width()) // half a time is no time
            continue;
        painter.setPen(tick.major ? look.text : look.muted);
        painter.drawText(QRectF(x - 60, header.top(), 120, header.height() - 5), Qt::AlignHCenter | Qt::AlignBottom, tick.label);
    }
}

QString zoneText(const TimelineScene& scene)
{
    if (scene.zone == ZoneChoice::Utc)
        return u"UTC"_s;
    const QString id = toQString(zoneOf(scene.lane(0), scene.zone));
    if (scene.zone == ZoneChoice::Viewer)
        return QCoreApplication::translate("Timeline", "%1 (this desktop)").arg(id);
    return scene.mode == AxisMode::Clock ? QCoreApplication::translate("Timeline", "Local time of day") : id;
}

void paintAxis(QPainter& painter, const TimelineScene& scene, const TimelineSight& sight, const Look& look)
{
    const QRect all(QPoint(0, 0), sight.size);
    painter.save();
    painter.setClipRect(all.adjusted(kTimelineGutter, 0, 0, 0));
    paintTicks(painter, scene, sight, look);
    painter.restore();
    painter.setPen(look.border);
    painter.drawLine(0, kTimelineHeader - 1, all.right(), kTimelineHeader - 1);
    painter.drawLine(kTimelineGutter - 1, 0, kTimelineGutter - 1, all.bottom());
    painter.setPen(look.muted);
    painter.drawText(QRect(12, 0, kTimelineGutter - 20, kTimelineHeader - 5), Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(zoneText(scene), Qt::ElideRight, kTimelineGutter - 20));
}

void paintLabel(QPainter& painter, const TimelineScene& scene, const TimelineSight& sight, std::size_t row, const Look& look)
{
    const QRect rect(0, sight.topOf(scene, row), kTimelineGutter - 1, scene.metrics.height());
    if (row == sight.currentRow && sight.focused)
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height() - 1), look.accent);
    const bool both = rect.height() >= 36;
    const QRect text = rect.adjusted(12, both ? 3 : 0, -8, 0);
    const int line = both ? 15 : rect.height() - 1;
    QFont strong = sight.font;
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(look.text);
    painter.drawText(QRect(text.left(), text.top(), text.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(rowTitle(scene, row, sight.catalog), Qt::ElideRight, text.width()));
    painter.setFont(sight.font);
    if (!both)
        return;
    painter.setPen(look.muted);
    painter.drawText(QRect(text.left(), text.top() + 14, text.width(), 15), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(rowDetail(scene, row), Qt::ElideRight, text.width()));
}

void paintRows(QPainter& painter, const TimelineScene& scene, const TimelineSight& sight, const Look& look)
{
    BarBatch batch(look);
    BarNames names(look, painter.fontMetrics());
    LanePainting painting(scene, sight, batch, names);
    const auto [first, last] = sight.rowsInSight(scene);
    painter.setClipRect(0, kTimelineHeader, sight.size.width(), sight.size.height() - kTimelineHeader);
    for (std::size_t row = first; row < last; ++row) {
        const int top = sight.topOf(scene, row);
        paintLabel(painter, scene, sight, row, look);
        for (const std::size_t lane : scene.rows[row].lanes)
            painting.add(lane, top);
        painter.setPen(look.border);
        painter.drawLine(0, top + scene.metrics.height() - 1, sight.size.width(), top + scene.metrics.height() - 1);
    }
    painter.setClipRect(sight.tracks());
    batch.paint(painter);
    names.paint(painter);
    painter.setClipping(false);
}

void paintMatches(QPainter& painter, const TimelineScene& scene, const TimelineSight& sight, const Look& look)
{
    QColor glow = look.accent;
    glow.setAlphaF(0.35F);
    const TimelineScale scale = sight.scale();
    std::vector<QRect> strips, bodies;
    const auto [first, last] = sight.rowsInSight(scene);
    for (std::size_t row = first; row < last; ++row) {
        const auto [begin, end] = sight.matches->ofRow(row);
        const int top = sight.topOf(scene, row);
        int drawn = -1; // pixels left of which everything is drawn
        for (const auto* match = begin; match != end; ++match) {
            const AxisRange r = scene.axisRange(match->lane, match->range);
            const double left = std::max(0.0, scale.xOf(r.start));
            const double right = std::min(scale.width, scale.xOf(r.end));
            if (right < 0 || left > scale.width || right <= drawn)
                continue;
            const QRect rect = pixelRect(sight.tracks(), left, right - left, top, scene.metrics.padding + scene.metrics.track);
            drawn = rect.right() - kTimelineGutter + 1;
            strips.emplace_back(rect.left(), rect.top(), rect.width(), std::max(2, scene.metrics.padding - 2));
            bodies.push_back(rect.adjusted(0, scene.metrics.padding, 0, 0));
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(glow);
    painter.drawRects(bodies.data(), static_cast<int>(bodies.size()));
    painter.setBrush(look.accent);
    painter.drawRects(strips.data(), static_cast<int>(strips.size()));
}

void paintSelection(QPainter& painter, const TimelineScene& scene, const TimelineSight& sight, const Look& look)
{
    const TimelineSelection& s = *sight.selection;
    if (s.firstRow >= scene.rows.size())
        return;
    const std::size_t last = std::min(s.lastRow, scene.rows.size() - 1);
    const double left = std::max(0.0, sight.scale().xOf(s.range.start));
    const double right = std::min(sight.scale().width, std::max(sight.scale().xOf(s.range.end), left + 2));
    const int top = sight.topOf(scene, s.firstRow);
    painter.setPen(QPen(look.text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(sight.tracks().left() + left, top + 1, right - left, sight.topOf(scene, last + 1) - top - 3), 3, 3);
}

void paintCursor(QPainter& painter, const TimelineScene& scene, const TimelineSight& sight, const Look& look)
{
    const int x = *sight.cursor;
    if (x < kTimelineGutter)
        return;
    painter.setPen(QPen(look.accent, 1));
    painter.drawLine(x, kTimelineHeader, x, sight.size.height());
    const QString text = axisTimeText(sight.scale().timeAt(x - kTimelineGutter), scene.mode, zoneOf(scene.lane(0), scene.zone));
    const int width = painter.fontMetrics().horizontalAdvance(text) + 14;
    const QRect label(std::clamp(x - width / 2, kTimelineGutter, std::max(kTimelineGutter, sight.size.width() - width)), 4, width, 20);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.accent);
    painter.drawRoundedRect(label, 4, 4);
    painter.setPen(look.onAccent);
    painter.drawText(label, Qt::AlignCenter, text);
}

} // namespace

TimelineScale TimelineSight::scale() const
{
    return {visible, static_cast<double>(std::max(1, size.width() - kTimelineGutter))};
}

QRect TimelineSight::tracks() const
{
    return QRect(QPoint(0, 0), size).adjusted(kTimelineGutter, kTimelineHeader, 0, 0);
}

int TimelineSight::topOf(const TimelineScene& scene, std::size_t row) const
{
    return kTimelineHeader + static_cast<int>(row) * scene.metrics.height() - scroll;
}

std::pair<std::size_t, std::size_t> TimelineSight::rowsInSight(const TimelineScene& scene) const
{
    const int height = scene.metrics.height();
    const auto first = static_cast<std::size_t>(std::max(0, scroll / height));
    const auto last = static_cast<std::size_t>(std::max(0, (scroll + size.height() - kTimelineHeader + height - 1) / height));
    return {std::min(first, scene.rows.size()), std::min(last, scene.rows.size())};
}

QFont timelineFont(const QFont& base)
{
    QFont small = base;
    small.setPointSizeF(8.5);
    return small;
}

QString rowTitle(const TimelineScene& scene, std::size_t row, const Catalog* catalog)
{
    const std::string& id = scene.lane(scene.rows[row].lanes.front()).associate;
    return catalog ? associateName(*catalog, id) : toQString(id);
}

QString rowDetail(const TimelineScene& scene, std::size_t row)
{
    const std::vector<std::size_t>& lanes = scene.rows[row].lanes;
    Duration length(0);
    for (const std::size_t lane : lanes)
        length += scene.lane(lane).shift.length();
    if (lanes.size() > 1)
        return u"%1 · %2"_s.arg(countedText(lanes.size(), QCoreApplication::translate("Timeline", "1 shift"), QCoreApplication::translate("Timeline", "%1 shifts")), durationText(length));
    return u"%1 · %2"_s.arg(dateText(scene.lane(lanes.front()).date), durationText(length));
}

void paintTimelineFrame(QPainter& painter, const TimelineScene& scene, const TimelineSight& sight, const Look& look)
{
    painter.fillRect(QRect(QPoint(0, 0), sight.size), look.card);
    painter.setFont(sight.font);
    if (scene.laneCount() == 0) {
        QFont plain = sight.font;
        plain.setPointSizeF(10.5);
        painter.setFont(plain);
        painter.setPen(look.muted);
        painter.drawText(QRect(QPoint(0, 0), sight.size), Qt::AlignCenter, QCoreApplication::translate("Timeline", "No shifts here. Choose another day or associate."));
        return;
    }
    paintAxis(painter, scene, sight, look);
    paintRows(painter, scene, sight, look);
}

void paintTimelineMarks(QPainter& painter, const TimelineScene& scene, const TimelineSight& sight, const Look& look)
{
    if (scene.laneCount() == 0)
        return;
    painter.save();
    painter.setFont(sight.font);
    painter.setClipRect(sight.tracks());
    if (sight.matches)
        paintMatches(painter, scene, sight, look);
    if (sight.selection)
        paintSelection(painter, scene, sight, look);
    painter.setClipping(false);
    if (sight.cursor)
        paintCursor(painter, scene, sight, look);
    painter.restore();
}

} // namespace worklode
