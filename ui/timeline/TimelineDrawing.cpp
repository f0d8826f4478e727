// The painting and hit-testing of TimelineWidget.
#include "ui/timeline/HoverCard.h"
#include "ui/timeline/TimelineGeometry.h"
#include "ui/timeline/TimelineTexts.h"
#include "ui/timeline/TimelineWidget.h"

#include <QEvent>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace worklode {
namespace {

/// The bar under a point, if any; a narrow one is caught a pixel beside it too.
template <class Bar>
std::optional<Bar> barAt(const std::vector<Bar>& bars, double x, const auto& suits)
{
    const auto found = std::find_if(bars.begin(), bars.end(), [&](const Bar& bar) { return bar.x - 1 <= x && x < bar.x + bar.width + 1 && suits(bar); });
    return found == bars.end() ? std::nullopt : std::optional(*found);
}

} // namespace

TimelineSight TimelineWidget::sight() const
{
    TimelineSight s;
    s.size = viewport()->size();
    s.visible = m_shown;
    s.scroll = verticalScrollBar()->value();
    s.font = timelineFont(font());
    s.catalog = m_catalog.get();
    s.currentRow = m_currentRow;
    s.focused = hasFocus();
    s.selection = m_selection;
    s.matches = m_matches.empty() ? nullptr : &m_matches;
    s.cursor = m_cursor;
    return s;
}

std::optional<std::size_t> TimelineWidget::rowAt(int y) const
{
    if (y < kTimelineHeader)
        return std::nullopt;
    const auto row = static_cast<std::size_t>((y - kTimelineHeader + verticalScrollBar()->value()) / m_scene.metrics.height());
    return row < m_scene.rows.size() ? std::optional(row) : std::nullopt;
}

std::optional<TimelineWidget::Hit> TimelineWidget::hitAt(const QPoint& point) const
{
    const auto row = rowAt(point.y());
    if (!row || point.x() < kTimelineGutter)
        return std::nullopt;
    const TimelineSight s = sight();
    const LaneMetrics& metrics = m_scene.metrics;
    const double x = point.x() - kTimelineGutter;
    Hit hit{*row, m_scene.laneNear(*row, s.scale().timeAt(x)), {}, {}, {}};
    const auto& loaded = m_scene.loaded[hit.lane];
    if (!loaded || !loaded->whole())
        return hit;
    const LaneLayout layout = layOutLane(loaded->pyramid, m_scene.origins[hit.lane], s.scale());
    const int y = point.y() - s.topOf(m_scene, *row) - metrics.padding;
    if (y < metrics.track) {
        hit.bar = barAt(layout.bars, x, [](const TimelineBar&) { return true; });
        return hit;
    }
    const int at = (y - metrics.track) / (metrics.subRow + metrics.subGap);
    const auto inRow = [&metrics](int wanted) {
        return [&metrics, wanted](const SubBar& bar) { return std::min(bar.row, metrics.subRows - 1) == wanted; };
    };
    if (at < metrics.subRows)
        hit.task = barAt(layout.tasks, x, inRow(at));
    else
        hit.opportunity = barAt(layout.opportunities, x, inRow(at - metrics.subRows));
    return hit;
}

void TimelineWidget::hover(const QPoint& point)
{
    m_cursor = point.x() >= kTimelineGutter && laneCount() > 0 ? std::optional(point.x()) : std::nullopt;
    viewport()->update();
    const auto hit = hitAt(point);
    if (!hit || (!hit->bar && !hit->task && !hit->opportunity)) {
        m_card->hide();
        return;
    }
    const TimelineLane& lane = *m_scene.loaded[hit->lane]->lane;
    const std::string zone = zoneOf(lane, m_scene.zone);
    if (hit->bar)
        m_card->showText(hoverText(lane, *hit->bar, zone), point);
    else if (hit->task)
        m_card->showText(taskText(lane, *hit->task, zone), point);
    else
        m_card->showText(opportunityText(lane, *hit->opportunity, zone), point);
}

void TimelineWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const TimelineSight s = sight();
    const Look& look = currentLook();
    const QPaintEngine::Type engine = painter.paintEngine()->type();
    if (engine == QPaintEngine::SVG || engine == QPaintEngine::Pdf) { // lines and letters stay lines and letters
        paintTimelineFrame(painter, m_scene, s, look);
    } else {
        const qreal ratio = painter.device()->devicePixelRatioF();
        if (m_frame.isNull() || m_frame.size() != s.size * ratio) {
            m_frame = QPixmap(s.size * ratio);
            m_frame.setDevicePixelRatio(ratio);
            QPainter onFrame(&m_frame);
            paintTimelineFrame(onFrame, m_scene, s, look);
        }
        painter.drawPixmap(0, 0, m_frame);
    }
    paintTimelineMarks(painter, m_scene, s, look);
}

void TimelineWidget::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    applyHeight();
    wantLanes();
}

void TimelineWidget::scrollContentsBy(int, int)
{
    redraw();
    wantLanes();
}

void TimelineWidget::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
}

void TimelineWidget::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    redraw();
}

void TimelineWidget::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    redraw();
}

} // namespace worklode
