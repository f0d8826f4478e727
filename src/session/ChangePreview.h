// What a change of the catalog would move, before anything is saved. Times are milliseconds of the scope that was asked for.
#pragma once

#include "analysis/results/ScreenChanges.h"
#include "core/Enums.h"
#include "core/Time.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace worklode {

/// Time by category as definitions.md §4 counts it: active and off-computer by category, idle and locked apart.
struct CategoryTimes {
    std::array<Duration, kCategoryCount> time{};
    Duration idle{0};

    Duration of(Category c) const { return time[static_cast<std::size_t>(c)]; }
    Duration total() const;
    friend bool operator==(const CategoryTimes&, const CategoryTimes&) = default;
};

struct TimesChange {
    CategoryTimes before;
    CategoryTimes after;
};

struct UnitChange {
    std::string unit; ///< id
    std::string name;
    TimesChange times;
};

struct ApplicationChange {
    std::string application; ///< as shown; one that is only before or only after has zeros on the other side
    TimesChange times;
    std::uint64_t screensBefore = 0; ///< distinct screens in scope, the nameless one included
    std::uint64_t screensAfter = 0;
};

/// Of one task name. A task that is not there, or switched off, has none.
struct TaskChange {
    std::string task;
    std::uint64_t completeBefore = 0, completeAfter = 0;
    std::uint64_t abandonedBefore = 0, abandonedAfter = 0;
    std::uint64_t gained = 0; ///< complete instances (stream, begin, end) that are only after
    std::uint64_t lost = 0;   ///< only before
};

/// Of one row of the Opportunities page. Ranks count from 1; 0: not there.
struct OpportunityChange {
    std::string name;
    std::uint64_t rankBefore = 0, rankAfter = 0;
    std::uint64_t occurrencesBefore = 0, occurrencesAfter = 0;
    double hoursBefore = 0, hoursAfter = 0; ///< annualized
};

/// Shifts of one associate that would count under another unit (or another associate's name). An empty unit is *Unknown team*.
struct AssociateMove {
    std::string associate; ///< id under the changed catalog
    std::string unitBefore;
    std::string unitAfter;
    std::uint64_t shifts = 0;
    Duration shiftTime{0};
};

/// Lists of rows hold what changed only, except `opportunities` and `tasks`, which hold every row of either side.
struct ChangePreview {
    std::string view;
    std::string unit; ///< id; empty: everybody
    LocalDate from;   ///< under the saved catalog; `to` excluded
    LocalDate to;
    std::uint64_t shiftsBefore = 0, shiftsAfter = 0;
    std::uint64_t associatesBefore = 0, associatesAfter = 0;
    std::vector<std::string> changes; ///< describeChanges(): "added application Excel"
    TimesChange all;
    std::vector<UnitChange> units;                ///< in tree order, those that are gone last
    Listed<ApplicationChange> applications;       ///< by time moved, then name
    ScreenChanges screens;                        ///< and raw ids
    std::vector<TaskChange> tasks;                ///< in catalog order, those that are gone last
    std::vector<OpportunityChange> opportunities; ///< by rank after, those that are gone last
    Listed<AssociateMove> moves;                  ///< by shifts, then associate

    bool movesNothing() const;
};

} // namespace worklode
