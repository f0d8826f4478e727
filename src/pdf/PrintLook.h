// Colours and letters of printed pages: for white paper, in the data colours of the workstation (Okabe and Ito's set).
#pragma once

#include "core/Enums.h"

#include <QBrush>
#include <QColor>
#include <QCoreApplication>
#include <QFont>

namespace worklode::pdf {

enum class Ink { Text, Muted, Rule, Band, Accent, Task, Opportunity, Idle, Locked };
QColor colourOf(Ink ink);
QColor colourOf(Category category);

enum class Letters { Title, Heading, Subheading, Body, Strong, Small, SmallStrong, Figure };
/// In points, in a family that every supported system has.
QFont fontOf(Letters letters);

/// The names of kinds of time, translated.
QString nameOf(Category category);

/// The words of a report, in the language of the program: `Report::tr()`.
struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};
QString fromUtf8(std::string_view text);
/// A figure of a table cell as people read it: `3354147` as `3,354,147`. Anything else as it is.
QString grouped(std::string_view cell);

} // namespace worklode::pdf
