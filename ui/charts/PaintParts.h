// What the charts that paint themselves share. Everything is drawn as plain shapes, so that a picture as SVG is the same.
#pragma once

#include "ui/look/Look.h"

#include <QPainter>
#include <QString>

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

} // namespace worklode
