// Local hours of instants, cheap for instants that come nearly in order.
#pragma once

#include "analysis/Calendars.h"

#include <vector>

namespace worklode {

/// The stretch of one local hour; where the offset changes inside an hour, only up to there.
struct LocalHour {
    TimeRange range;
    int hour = 0; ///< 0–23
};

/// One per thread. Remembers the last hour of each zone.
class LocalHours
{
public:
    explicit LocalHours(const Dataset& dataset) : m_calendars(dataset), m_last(dataset.zones.size()) {}

    /// An hour around `t`; its `range.start` is not before the hour's, but may be after it.
    const LocalHour& at(ZoneId zone, Instant t)
    {
        LocalHour& known = m_last[zone.index()];
        if (!known.range.contains(t)) {
            const LocalCalendar& calendar = m_calendars.of(zone);
            known = {{t, calendar.nextLocalHour(t)}, calendar.hourOf(t)};
        }
        return known;
    }

private:
    Calendars m_calendars;
    std::vector<LocalHour> m_last;
};

} // namespace worklode
