// How a View's work moves: switches by pair, copies between applications, and everything by weekday and hour (interfaces.md, `patterns`).
#pragma once

#include "analysis/results/Measures.h"

#include <array>
#include <string>
#include <vector>

namespace worklode {

/// Switches (definitions.md §3) from one application to another.
struct SwitchPair {
    std::string from;
    std::string to;
    std::uint64_t switches = 0;
    Duration active{0}; ///< of the visits that they enter: how long the work stayed there
    std::uint64_t associates = 0;
};

/// Occurrences of Copy and paste (definitions.md §6) by where they were copied and where they were pasted.
struct CopyPasteFlow {
    std::string from;
    std::string to;
    std::uint64_t occurrences = 0;
    std::uint64_t pastes = 0; ///< of the slices pasted in
    double timeMs = 0;        ///< counted
    std::uint64_t associates = 0;
};

/// Everything in one local hour of one day of the week.
struct WeekdayHour {
    int weekday = 1; ///< 1 Monday – 7 Sunday, of the associate's local date
    int hour = 0;    ///< 0–23, associate-local
    Measures measures;
    std::uint64_t associates = 0; ///< with an active slice in it
};

struct PatternsResult {
    std::uint64_t switches = 0;        ///< of all pairs, listed or not
    std::uint64_t distinctPairs = 0;   ///< of switches
    std::vector<SwitchPair> switchPairs; ///< by switches, then names; the first kListedPairs
    std::uint64_t distinctFlows = 0;
    std::vector<CopyPasteFlow> flows; ///< by counted time, then names; the first kListedPairs
    std::vector<WeekdayHour> byWeekdayHour; ///< from Monday 0 on; only those in which there is anything
    std::array<std::uint64_t, 24> hourAssociates{}; ///< with an active slice in that hour of any day
};
constexpr std::size_t kListedPairs = 2000;

} // namespace worklode
