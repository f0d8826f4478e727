// Visits of one stream within one shift (definitions.md §3), in scratch space; VisitCache keeps them in fewer bytes.
#pragma once

#include "analysis/Enrichment.h"
#include "analysis/Shifts.h"

#include <vector>

namespace worklode {

/// A maximal run of slices with the same screen, or one off-computer slice.
struct Visit {
    TimeRange range;
    ScreenId screen;      ///< meaningless where offComputer
    CodeId code;          ///< of an off-computer visit
    ApplicationId application; ///< of the screen; meaningless where offComputer
    bool offComputer = false;
    Category category = Category::Unknown; ///< in force at its start; of the code where offComputer
    Duration active{0};
    Duration idle{0};     ///< idle and locked
    Duration off{0};
    InteractionTotals counts;
    std::size_t firstRow = 0; ///< rows [firstRow, endRow) of the stream
    std::size_t endRow = 0;
};

/// The visits of one stream in one shift.
struct StreamVisits {
    const Stream* stream = nullptr;
    ShiftRows rows;
    std::vector<Visit> visits;
    Duration leadingIdle{0};        ///< idle before the first visit: counts as idle, belongs to no visit
    std::uint64_t switches = 0;     ///< consecutive visits with different applications, off-computer left out
};

/// One shift with the visits of all its streams. Borrowed: valid only during the call that got it.
struct ShiftVisits {
    const Shift* shift = nullptr;
    std::vector<StreamVisits> streams;
};

/// Fills `out` (reusing its memory) with the visits of `shift`.
void buildVisits(const Dataset& dataset, const Enrichment& enrichment, const Shift& shift, ShiftVisits& out);

/// The visits of `out.rows` alone, as if nothing came before; fills all of `out` but the stream and its rows.
void buildStreamVisits(const Dataset& dataset, const Enrichment& enrichment, StreamVisits& out);

} // namespace worklode
