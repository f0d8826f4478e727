// The numbers of a View as a whole (interfaces.md, `summary`).
#pragma once

#include "analysis/results/Measures.h"

#include <optional>
#include <string>
#include <vector>

namespace worklode {

struct ScreenSummary {
    std::string screen;
    Measures measures;
    std::uint64_t associates = 0;
};

struct ApplicationSummary {
    std::string application;
    Measures measures; ///< idle: of its own idle and locked slices; switches: left empty
    std::uint64_t associates = 0;
    std::vector<ScreenSummary> screens; ///< by active time, then name
};

struct CodeSummary {
    std::string code;
    Category category = Category::Unknown;
    Duration time{0};
    std::uint64_t occurrences = 0;
    std::uint64_t associates = 0;
};

/// Everything that can be said of a group of shifts.
struct GroupSummary {
    std::uint64_t associates = 0;
    std::uint64_t shifts = 0;
    std::uint64_t observedWorkdays = 0; ///< distinct shift dates
    Duration shiftLength{0};            ///< Σ (end − start)
    Measures measures;
    /// Production / Σ (shift length × goal of the shift's unit) over the shifts in units that have a goal; 0–100, and
    /// above where the goal is exceeded. None where no goal is set or no shift has a length.
    std::optional<double> goalAttainment;
};

struct UnitSummary {
    std::string unit;  ///< id
    std::string name;
    std::optional<std::string> parent; ///< id, where the parent is in the result too
    GroupSummary group;
};

struct HourSummary {
    int hour = 0; ///< 0–23, associate-local
    Duration active{0};
    InteractionTotals counts;
    std::uint64_t associates = 0; ///< with an active slice in that hour
};

struct SummaryResult {
    GroupSummary all;
    std::vector<ApplicationSummary> byApplication; ///< by active time, then name
    std::vector<CodeSummary> byCode;               ///< by time, then code
    std::vector<UnitSummary> byUnit;               ///< in tree order
    std::vector<HourSummary> byHour;               ///< 24 entries
};

} // namespace worklode
