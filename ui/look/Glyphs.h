// Icons drawn by code on a 24 × 24 grid, so that they follow the theme and need no image library.
#pragma once

#include <QColor>
#include <QIcon>

namespace worklode {

enum class Glyph {
    Run, Opportunities, Tasks, Timeline, Home, Copy, Export, Picture, Record, Stop, Folder, Import, Demo, Theme, Back,
    Cancel, Warning, Refresh, ZoomIn, ZoomOut, Fit, Previous, Next, Forward, Add, Find, Report,
    Administration, Applications, Screens, Tag, Settings, History, Audit
};

QIcon glyphIcon(Glyph glyph, const QColor& colour);
/// A glyph as a pixmap of `size` device-independent pixels.
QPixmap glyphPixmap(Glyph glyph, const QColor& colour, int size, qreal devicePixelRatio = 1.0);
/// The window's icon.
QIcon applicationIcon();

} // namespace worklode
