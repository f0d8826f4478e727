// Which shifts a request is about.
#pragma once

#include "analysis/People.h"
#include "analysis/Shifts.h"
#include "session/Access.h"
#include "session/Pseudonyms.h"
#include "session/ViewEngine.h"

#include <vector>

namespace worklode {

/// `[from, to)`, whole shifts by shift date.
struct ShiftDates {
    LocalDate from;
    LocalDate to;
    bool contains(LocalDate d) const { return from <= d && d < to; }
};

/// The equal number of days right before.
ShiftDates periodBefore(const ShiftDates& dates);

/// The View's range with its open ends closed: first and last shift date in `shifts`, plus one. A request for one date is that date.
/// No shifts and nothing said: an empty range at 1970-01-01.
ShiftDates resolveDates(const ViewRequest& request, const std::vector<Shift>& shifts);

/// The shifts within dates, access, the View's associates and the request's, in the order of `shifts`. Refused: an associate
/// singled out by the request whom nobody knows.
Result<std::vector<const Shift*>> selectShifts(const ViewRequest& request, const Access& access, const ShiftDates& dates,
                                               const People& people, const std::vector<Shift>& shifts);

/// Of `shifts` those whose lanes are at these places of the timeline, which comes by date, name as shown, and start; in the order
/// of `shifts`, which point into one array in its order.
std::vector<const Shift*> shiftsOfLanes(const LaneRange& range, const People& people, std::vector<const Shift*> shifts,
                                        const ShownName& shown);

} // namespace worklode
