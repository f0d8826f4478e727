// Paints bars, lanes and the axis of the Timeline from their geometry.
#pragma once

#include "ui/look/Look.h"
#include "ui/timeline/TimelineLayout.h"

class QPainter;
class QRectF;

namespace worklode {

/// Fills a bar so that every kind is told apart without colour: work solid, off computer dotted with a frame, idle hatched
/// one way, locked hatched both ways. Where there is no data only the lane's dashed line shows.
void paintBar(QPainter& painter, const QRectF& rect, BarKind kind, Category category, const Look& look);
/// The dashed line of a shift without data.
void paintNoData(QPainter& painter, const QRectF& rect, const Look& look);

/// One lane's tracks within `rect` (left edge = axis time of `scale.visible.start`).
void paintLane(QPainter& painter, const QRectF& rect, const TimelineLane& lane, double origin, const TimelineScale& scale,
               const LaneMetrics& metrics, const Look& look);
void paintTicks(QPainter& painter, const QRectF& header, double bottom, const std::vector<Tick>& ticks, const TimelineScale& scale,
                const Look& look);

} // namespace worklode
