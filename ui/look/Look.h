// The colours of the workstation, light and dark. Data colours derive from Okabe and Ito's set, which people with colour
// vision deficiencies can tell apart (https://jfly.uni-koeln.de/color/); kinds of time also differ by pattern.
#pragma once

#include "core/Enums.h"

#include <QColor>
#include <QPalette>

namespace worklode {

struct Look {
    bool dark = false;
    QColor window;   ///< behind everything
    QColor card;     ///< surfaces that hold content
    QColor raised;   ///< headers, hovered rows
    QColor border;
    QColor text;
    QColor muted;    ///< secondary text, still ≥ 4.5:1 on cards
    QColor accent;   ///< the one accent
    QColor onAccent; ///< text on the accent
    QColor accentSoft;
    QColor danger;   ///< errors, and what got worse
    QColor good;     ///< what got better
    QColor sidebar;
    QColor idle, locked, noData;
    QColor task, opportunity;

    QColor category(Category c) const;
    /// Colours for series without a meaning of their own; repeats after eight.
    QColor series(std::size_t index) const;
};

const Look& lightLook();
const Look& darkLook();
/// The look that the application's palette was made from: dark where its window colour is. (A widget's own palette does not
/// tell: style sheets change it.)
const Look& currentLook();
QPalette paletteOf(const Look& look);

constexpr int kGap = 8;      ///< between neighbours
constexpr int kCardGap = 16; ///< between cards, and inside them

} // namespace worklode
