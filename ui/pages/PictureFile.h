// What a widget shows, as a picture of pixels or as a drawing.
#pragma once

#include "core/Result.h"

#include <QString>

class QWidget;

namespace worklode {

/// `scale` times as many pixels in each direction as on a screen of plain density; letters and lines are as sharp as the pixels.
Outcome writePng(QWidget& widget, int scale, const QString& file);
/// Lines and letters stay lines and letters, for print and for editing.
Outcome writeSvg(QWidget& widget, const QString& title, const QString& file);

} // namespace worklode
