// Shifts of all associates, and the rows of each stream that lie in them (definitions.md §3).
#pragma once

#include "analysis/People.h"
#include "core/Time.h"
#include "dataset/Dataset.h"

#include <cstdint>
#include <vector>

namespace worklode {

/// The rows `[firstRow, endRow)` of a stream that lie wholly within a shift, and its marks within `[start, end]`. Either may be none.
struct ShiftRows {
    StreamIndex stream;
    std::size_t firstRow = 0;
    std::size_t endRow = 0;
    std::size_t firstMark = 0;
    std::size_t endMark = 0;
};

struct Shift {
    AssociateIndex associate;
    UnitIndex unit;
    ZoneId zone;    ///< of its first activity
    TimeRange range; ///< first activity to last
    LocalDate date;  ///< local date of its start in `zone`
    std::vector<ShiftRows> rows; ///< one per stream that has rows or marks in it, in stream order
};

/// All shifts of placed associates, ordered by (associate, start). Independent of aliases and rules: depends only on
/// people and `Settings::shiftGap`.
std::vector<Shift> findShifts(const Dataset& dataset, const People& people, Duration shiftGap);

} // namespace worklode
