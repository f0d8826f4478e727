// Paints what of a Timeline scene is in sight. Knows no widget: the bench and pictures paint the same.
#pragma once

#include "catalog/Catalog.h"
#include "ui/look/Look.h"
#include "ui/timeline/TimelineMatches.h"

#include <QFont>
#include <QRect>
#include <QSize>

class QPainter;

namespace worklode {

/// What of a scene is looked at, and what is marked on it.
struct TimelineSight {
    QSize size;          ///< of everything: names of rows left, axis on top
    AxisRange visible;
    int scroll = 0;      ///< pixels of rows above the axis
    QFont font;
    const Catalog* catalog = nullptr; ///< names the associates; null: their ids
    std::size_t currentRow = 0;
    bool focused = false;
    std::optional<TimelineSelection> selection;
    const TimelineMatches* matches = nullptr;
    std::optional<int> cursor; ///< where the pointer is: x in the whole

    TimelineScale scale() const;
    QRect tracks() const;
    /// Top of a row in the whole.
    int topOf(const TimelineScene& scene, std::size_t row) const;
    /// The rows in sight, `[first, last)`.
    std::pair<std::size_t, std::size_t> rowsInSight(const TimelineScene& scene) const;
};

/// The small font of everything that is written on the Timeline.
QFont timelineFont(const QFont& base);
QString rowTitle(const TimelineScene& scene, std::size_t row, const Catalog* catalog);
QString rowDetail(const TimelineScene& scene, std::size_t row);

/// Axis, grid, names and lanes: what stays while only marks move.
void paintTimelineFrame(QPainter& painter, const TimelineScene& scene, const TimelineSight& sight, const Look& look);
/// Matches, selection and the line of the moment under the pointer, over the frame.
void paintTimelineMarks(QPainter& painter, const TimelineScene& scene, const TimelineSight& sight, const Look& look);

} // namespace worklode
