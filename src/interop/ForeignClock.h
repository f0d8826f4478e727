// The times of one foreign log: with an offset or in the zone that somebody named, in ISO 8601 or by a pattern.
#pragma once

#include "core/LocalCalendar.h"
#include "core/Result.h"
#include "core/Time.h"
#include "interop/TimePattern.h"

#include <string>
#include <string_view>

namespace worklode {

/// Not for sharing between threads.
class ForeignClock
{
public:
    /// An unknown zone is refused, naming it; an empty one is UTC.
    static Result<ForeignClock> of(std::string_view zone, TimePattern pattern = {});

    /// A local time that comes twice is the first of the two; one that the clocks skip is as if they had not yet. Refused:
    /// what is no such time, and years outside 1970 to 9999.
    Result<Instant> read(std::string_view text);

    std::uint64_t withoutOffset() const { return m_withoutOffset; } ///< times read so far that said none
    const std::string& zone() const { return m_calendar.id(); }

private:
    ForeignClock(LocalCalendar calendar, TimePattern pattern) : m_calendar(std::move(calendar)), m_pattern(std::move(pattern)) {}
    Instant fromLocal(Instant local) const;

    LocalCalendar m_calendar;
    TimePattern m_pattern;
    std::uint64_t m_withoutOffset = 0;
};

} // namespace worklode
