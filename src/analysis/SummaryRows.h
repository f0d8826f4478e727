// The flat rows into which a summary is added up: indexed by small ids, no hashing, no allocation per slice.
#pragma once

#include "analysis/AnalysisInput.h"
#include "analysis/ScreenTally.h"

#include <array>
#include <cstdint>
#include <vector>

namespace worklode {

struct CodeRow {
    Duration time{0};
    std::uint64_t occurrences = 0;
    AssociateTally associates;
};

struct HourRow {
    Duration active{0};
    InteractionTotals counts;
    AssociateTally associates;
};

/// Of a unit: what its own shifts hold, and, for itself and all below it, whose and how many shifts they are.
struct UnitRow {
    Measures measures;             ///< of shifts worked in this very unit
    Duration ownLength{0};         ///< of those shifts
    std::uint64_t shifts = 0;      ///< of this unit and below, as are the following
    Duration length{0};
    AssociateTally associates;
    std::vector<std::uint64_t> days; ///< one bit a distinct shift date

    void noteDay(std::size_t day, std::size_t dayCount);
    void merge(const UnitRow& other);
    std::uint64_t dayCount() const;
};

/// Everything that one thread adds up.
struct SummaryRows {
    explicit SummaryRows(const AnalysisInput& input);
    void merge(const SummaryRows& other);

    ScreenTally screens;
    std::vector<AssociateTally> applications; ///< by ApplicationId
    std::vector<CodeRow> codes;               ///< by CodeId
    std::vector<UnitRow> units;               ///< by UnitIndex
    std::array<HourRow, 24> hours;
    UnitRow all;
};

} // namespace worklode
