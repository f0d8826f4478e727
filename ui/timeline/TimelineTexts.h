// The words of the Timeline: kinds, hover cards, sums.
#pragma once

#include "ui/timeline/TimelineLayout.h"
#include "ui/timeline/TimelineSums.h"

#include <QString>

namespace worklode {

QString barKindText(BarKind kind);
/// `complete`, `abandoned`.
QString stateText(InstanceState state);

/// A heading and lines of "name: value".
struct HoverText {
    QString heading;
    QString detail;
    std::vector<std::pair<QString, QString>> lines;
};
/// Of one span, or of the spans `[first, last]` that one bar merges. Times are said in `zone`.
HoverText hoverText(const TimelineLane& lane, const TimelineBar& bar, const std::string& zone);
/// Of one task or opportunity, or of several that lie too close to be told apart.
HoverText taskText(const TimelineLane& lane, const SubBar& bar, const std::string& zone);
HoverText opportunityText(const TimelineLane& lane, const SubBar& bar, const std::string& zone);

/// `1:23:45 in 2 shifts · Production 1:00:00 · Idle 0:10:00 · 1,234 keys · 56 clicks`; what is zero is left out.
QString sumsText(const TimelineSums& sums);

} // namespace worklode
