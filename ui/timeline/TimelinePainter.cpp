#include "ui/timeline/TimelinePainter.h"

#include <QPainter>

namespace worklode {
namespace {

void paintHatched(QPainter& painter, const QRectF& rect, const QColor& colour, Qt::BrushStyle pattern)
{
    QColor ground = colour;
    ground.setAlphaF(0.22F);
    painter.fillRect(rect, ground);
    painter.fillRect(rect, QBrush(colour, pattern));
}

void paintSubBars(QPainter& painter, const std::vector<SubBar>& bars, const QPointF& at, const LaneMetrics& metrics,
                  const QColor& colour, const auto& faded)
{
    for (const SubBar& bar : bars) {
        const QRectF r(at.x() + bar.x, at.y() + bar.row * (metrics.subRow + metrics.subGap), bar.width, metrics.subRow);
        if (faded(bar.item)) {
            painter.setPen(QPen(colour, 1));
            painter.setBrush(QBrush(colour, Qt::Dense5Pattern));
            painter.drawRect(r.adjusted(0.5, 0.5, -0.5, -0.5));
        } else {
            painter.fillRect(r, colour);
        }
    }
}

} // namespace

void paintBar(QPainter& painter, const QRectF& rect, BarKind kind, Category category, const Look& look)
{
    switch (kind) {
    case BarKind::Idle:
        paintHatched(painter, rect, look.idle, Qt::BDiagPattern);
        return;
    case BarKind::Locked:
        paintHatched(painter, rect, look.locked, Qt::DiagCrossPattern);
        return;
    case BarKind::OffComputer: {
        const QColor colour = look.category(category);
        paintHatched(painter, rect, colour, Qt::Dense5Pattern);
        painter.setPen(QPen(colour, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    default:
        break;
    }
    painter.fillRect(rect, look.category(category));
    if (rect.width() > 5) // a seam, so that neighbours of one category stay apart
        painter.fillRect(QRectF(rect.right() - 1, rect.top(), 1, rect.height()), look.card);
}

void paintNoData(QPainter& painter, const QRectF& rect, const Look& look)
{
    painter.setPen(QPen(look.muted, 1, Qt::DotLine));
    painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
}

void paintLane(QPainter& painter, const QRectF& rect, const TimelineLane& lane, double origin, const TimelineScale& scale,
               const LaneMetrics& metrics, const Look& look)
{
    const LaneLayout layout = layOutLane(lane, origin, scale);
    const double top = rect.top() + metrics.padding;
    const double from = std::max(0.0, scale.xOf(static_cast<double>(toMs(lane.shift.start)) - origin));
    const double to = std::min(scale.width, scale.xOf(static_cast<double>(toMs(lane.shift.end)) - origin));
    if (to > from)
        paintNoData(painter, QRectF(rect.left() + from, top, to - from, metrics.track), look);
    for (const TimelineBar& bar : layout.bars) {
        const QRectF r(rect.left() + bar.x, top, bar.width, metrics.track);
        painter.fillRect(r, look.card); // covers the dashed line
        paintBar(painter, r, bar.kind, bar.category, look);
    }
    const int step = metrics.subRow + metrics.subGap;
    const double tasksTop = top + metrics.track + metrics.subGap;
    paintSubBars(painter, layout.tasks, QPointF(rect.left(), tasksTop), metrics, look.task,
                 [&lane](std::size_t i) { return lane.tasks[i].state != InstanceState::Complete; });
    paintSubBars(painter, layout.opportunities, QPointF(rect.left(), tasksTop + taskRowCount(lane) * step), metrics, look.opportunity,
                 [](std::size_t) { return false; });
}

void paintTicks(QPainter& painter, const QRectF& header, double bottom, const std::vector<Tick>& ticks, const TimelineScale& scale,
                const Look& look)
{
    for (const Tick& tick : ticks) {
        const double x = header.left() + scale.xOf(tick.at);
        QColor grid = look.border;
        if (!tick.major)
            grid.setAlphaF(0.6F);
        painter.setPen(QPen(grid, 1, tick.major ? Qt::SolidLine : Qt::DashLine));
        painter.drawLine(QPointF(x, header.bottom() - 4), QPointF(x, bottom));
        const double half = painter.fontMetrics().horizontalAdvance(tick.label) / 2.0;
        if (x - half < header.left() || x + half > header.right()) // half a time is no time
            continue;
        painter.setPen(tick.major ? look.text : look.muted);
        painter.drawText(QRectF(x - 60, header.top(), 120, header.height() - 5), Qt::AlignHCenter | Qt::AlignBottom, tick.label);
    }
}

} // namespace worklode
