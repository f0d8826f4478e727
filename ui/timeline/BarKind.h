// What the bars of the Timeline stand for.
#pragma once

#include "analysis/results/TimelineResult.h"

namespace worklode {

/// What a bar of the main track stands for; each has a pattern of its own, not just a colour.
enum class BarKind : std::uint8_t { Production, OtherWork, NonWork, Unknown, OffComputer, Idle, Locked };
constexpr std::size_t kBarKindCount = 7;
BarKind barKindOf(const TimelineSpan& span);

} // namespace worklode
