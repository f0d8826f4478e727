// Charts on paper: ranked bars, a bar of shares, columns by hour.
#pragma once

#include "pdf/PageFlow.h"

#include <array>
#include <vector>

namespace worklode::pdf {

/// A pattern beside the colour, for who prints in black or sees colours differently.
struct Shade {
    QColor colour;
    Qt::BrushStyle pattern = Qt::SolidPattern;
};
Shade shadeOf(Category category);
Shade idleShade();
Shade lockedShade();
/// Light ground and pattern in vector lines; a solid shade is just filled.
void fillShaded(PageFlow& flow, const QRectF& rect, const Shade& shade);

struct RankedBar {
    QString name;
    double value = 0;
    QString text; ///< the value as it is written elsewhere
};
/// One below the other, the longest over the whole width. `title` says what and in which unit.
void printRankedBars(PageFlow& flow, const QString& title, const std::vector<RankedBar>& bars);

struct SharePart {
    QString name;
    double value = 0;
    QString text;
    Shade shade;
};
/// One bar divided by shares, with a legend of names and values below it.
void printShares(PageFlow& flow, const QString& title, const std::vector<SharePart>& parts);

/// 24 columns, hours of the day.
void printHours(PageFlow& flow, const QString& title, const std::array<double, 24>& values, const QString& highestText);

} // namespace worklode::pdf
