// What the charts that paint themselves share. Everything is drawn as plain shapes, so that a picture as SVG is the same.
#pragma once

#include "ui/look/Look.h"
#include "ui/look/Swatches.h"

#include <QPainter>
#include <QString>

#include <vector>

namespace worklode {

/// Diagonal lines within `area`: a pattern brush or a clip would be lost in an SVG.
void hatch(QPainter& painter, const QRectF& area, const QColor& colour, double gap = 5);

/// Shades of one hue from least to most, told apart by lightness alone: 0 ≤ `step` < `steps`.
QColor shade(const Look& look, int step, int steps);
/// The text colour that is read best on `ground`.
QColor inkOn(const Look& look, const QColor& ground);

/// Mixes `share` of `b` into `a`.
QColor mixed(const QColor& a, const QColor& b, double share);

/// The font of names and numbers in charts: the given one, smaller.
QFont chartFont(const QFont& font);

/// Text left of an axis, or below it, muted.
void paintAxisText(QPainter& painter, const QRectF& area, int flags, const QString& text);

/// A line across the plot at the share `at` (0–1) of its height, with what it stands for to the left; of its width,
/// with that above.
void paintLevel(QPainter& painter, const QRectF& plot, double at, const QString& text);
void paintUpright(QPainter& painter, const QRectF& plot, double at, const QString& text);

/// The width of the names of lanes: as wide as they are, but at most that share of `width`.
double nameWidth(const QPainter& painter, const std::vector<QString>& names, double width, double share);
void paintLaneName(QPainter& painter, const QRectF& lane, const QString& name);

/// What a chart shows, in its first line; what follows begins below that.
inline constexpr double kChartTitle = 20;
void paintChartTitle(QPainter& painter, double width, const QString& title);

struct LegendEntry
{
    QString name;
    Swatch swatch;
};
inline constexpr double kLegendLine = 18;
/// Swatches and their names from the left, in as many lines as they need; returns the height of those.
double paintLegend(QPainter& painter, const QPointF& from, double width, const std::vector<LegendEntry>& entries);

} // namespace worklode
