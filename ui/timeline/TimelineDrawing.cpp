// The painting and hit-testing half of TimelineWidget; moving and selecting is in TimelineWidget.cpp.
#include "ui/look/Format.h"
#include "ui/models/Names.h"
#include "ui/timeline/HoverCard.h"
#include "ui/timeline/TimelineGeometry.h"
#include "ui/timeline/TimelinePainter.h"
#include "ui/timeline/TimelineTexts.h"
#include "ui/timeline/TimelineWidget.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

std::optional<std::size_t> TimelineWidget::laneAt(int y) const
{
    if (laneCount() == 0 || y < kTimelineHeader)
        return std::nullopt;
    const int inside = y - kTimelineHeader + verticalScrollBar()->value();
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), inside);
    if (after == m_tops.begin() || after == m_tops.end())
        return std::nullopt;
    return static_cast<std::size_t>(after - m_tops.begin()) - 1;
}

std::optional<TimelineWidget::Hit> TimelineWidget::hitAt(const QPoint& point) const
{
    const auto lane = laneAt(point.y());
    if (!lane || point.x() < kTimelineGutter)
        return std::nullopt;
    const TimelineLane& l = (*m_lanes)[*lane];
    const LaneLayout layout = layOutLane(l, m_origins[*lane], scale());
    const double x = point.x() - kTimelineGutter;
    const int y = point.y() - kTimelineHeader + verticalScrollBar()->value() - m_tops[*lane] - m_metrics.padding;
    const auto covers = [x](const auto& bar) { return bar.x - 1 <= x && x < bar.x + bar.width + 1; };
    Hit hit{*lane, {}, {}, {}};
    if (y < m_metrics.track) {
        const auto found = std::find_if(layout.bars.begin(), layout.bars.end(), covers);
        if (found != layout.bars.end())
            hit.bar = *found;
        return hit;
    }
    const int row = (y - m_metrics.track) / (m_metrics.subRow + m_metrics.subGap);
    const int taskRows = taskRowCount(l);
    for (const SubBar& bar : row < taskRows ? layout.tasks : layout.opportunities) {
        if (bar.row == (row < taskRows ? row : row - taskRows) && covers(bar))
            (row < taskRows ? hit.task : hit.opportunity) = bar.item;
    }
    return hit;
}

void TimelineWidget::hover(const QPoint& point)
{
    const auto hit = hitAt(point);
    if (!hit || (!hit->bar && !hit->task && !hit->opportunity)) {
        m_card->hide();
        return;
    }
    const TimelineLane& lane = (*m_lanes)[hit->lane];
    if (hit->bar)
        m_card->showText(hoverText(lane, *hit->bar), point);
    else if (hit->task)
        m_card->showText(hoverText(lane, lane.tasks[*hit->task]), point);
    else
        m_card->showText(hoverText(lane, lane.opportunities[*hit->opportunity]), point);
}

QString TimelineWidget::laneName(std::size_t lane) const
{
    const std::string& id = (*m_lanes)[lane].associate;
    return m_catalog ? associateName(*m_catalog, id) : toQString(id);
}

void TimelineWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Look& look = currentLook();
    const QRect all = viewport()->rect();
    painter.fillRect(all, look.card);
    if (laneCount() == 0) {
        painter.setPen(look.muted);
        painter.drawText(all, Qt::AlignCenter, tr("No shifts here. Choose another day or associate."));
        return;
    }
    const QRect tracks = all.adjusted(kTimelineGutter, kTimelineHeader, 0, 0);
    QFont small = font();
    small.setPointSizeF(8.5);
    painter.setFont(small);
    const TimelineScale s = scale();
    const double labelWidth = painter.fontMetrics().horizontalAdvance(u"+1 00:00:00"_s) + 18;
    painter.save();
    painter.setClipRect(all.adjusted(kTimelineGutter, 0, 0, 0));
    paintTicks(painter, QRectF(kTimelineGutter, 0, tracks.width(), kTimelineHeader), all.bottom(),
               ticksOf(s, m_mode, m_lanes->front().zone, labelWidth), s, look);
    painter.restore();
    painter.setPen(look.border);
    painter.drawLine(0, kTimelineHeader - 1, all.right(), kTimelineHeader - 1);
    painter.drawLine(kTimelineGutter - 1, 0, kTimelineGutter - 1, all.bottom());
    painter.setPen(look.muted);
    painter.drawText(QRect(12, 0, kTimelineGutter - 20, kTimelineHeader - 5), Qt::AlignLeft | Qt::AlignBottom,
                     m_mode == AxisMode::Clock ? tr("Local time of day") : toQString(m_lanes->front().zone));
    paintLanes(painter, tracks);
    paintSelection(painter, tracks);
}

void TimelineWidget::paintLanes(QPainter& painter, const QRect& tracks)
{
    const Look& look = currentLook();
    const int scroll = verticalScrollBar()->value();
    const auto first = laneAt(kTimelineHeader);
    painter.save();
    painter.setClipRect(0, kTimelineHeader, viewport()->width(), tracks.height());
    for (std::size_t i = first.value_or(0); i < laneCount(); ++i) {
        const int top = kTimelineHeader + m_tops[i] - scroll;
        if (top > viewport()->height())
            break;
        const int height = m_tops[i + 1] - m_tops[i];
        paintLabel(painter, QRect(0, top, kTimelineGutter - 1, height), i);
        painter.save();
        painter.setClipRect(tracks, Qt::IntersectClip);
        paintLane(painter, QRectF(tracks.left(), top, tracks.width(), height), (*m_lanes)[i], m_origins[i], scale(), m_metrics, look);
        painter.restore();
        painter.setPen(look.border);
        painter.drawLine(0, top + height - 1, viewport()->width(), top + height - 1);
    }
    painter.restore();
}

void TimelineWidget::paintLabel(QPainter& painter, const QRect& rect, std::size_t lane)
{
    const Look& look = currentLook();
    if (lane == m_currentLane && hasFocus())
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height() - 1), look.accent);
    const TimelineLane& l = (*m_lanes)[lane];
    const QRect text = rect.adjusted(12, 3, -8, 0);
    QFont strong = painter.font();
    const QFont plain = strong;
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(look.text);
    painter.drawText(QRect(text.left(), text.top(), text.width(), 15), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(laneName(lane), Qt::ElideRight, text.width()));
    painter.setFont(plain);
    painter.setPen(look.muted);
    const QString below = u"%1 · %2"_s.arg(dateText(l.date), durationText(l.shift.length()));
    painter.drawText(QRect(text.left(), text.top() + 14, text.width(), 15), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(below, Qt::ElideRight, text.width()));
}

void TimelineWidget::paintSelection(QPainter& painter, const QRect& tracks)
{
    if (!m_selection || m_selection->firstLane >= laneCount())
        return;
    const Look& look = currentLook();
    const std::size_t last = std::min(m_selection->lastLane, laneCount() - 1);
    const int scroll = verticalScrollBar()->value();
    const double left = std::max(0.0, scale().xOf(m_selection->range.start));
    const double right = std::min(scale().width, std::max(scale().xOf(m_selection->range.end), left + 2));
    const QRectF r(tracks.left() + left, kTimelineHeader + m_tops[m_selection->firstLane] - scroll + 1, right - left,
                   m_tops[last + 1] - m_tops[m_selection->firstLane] - 3);
    painter.save();
    painter.setClipRect(tracks);
    painter.setPen(QPen(look.text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(r, 3, 3);
    painter.restore();
}

} // namespace worklode
