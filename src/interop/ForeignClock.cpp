#include "interop/ForeignClock.h"

namespace worklode {

Result<ForeignClock> ForeignClock::of(std::string_view zone, TimePattern pattern)
{
    auto calendar = LocalCalendar::of(zone.empty() ? std::string_view("UTC") : zone);
    if (!calendar)
        return calendar.error();
    return ForeignClock(std::move(calendar).value(), std::move(pattern));
}

Result<Instant> ForeignClock::read(std::string_view text)
{
    const auto written = m_pattern.read(text);
    if (!written)
        return Error{ErrorCode::BadInput, {}, "\"" + std::string(text.substr(0, 40)) + "\" is not a time like " + m_pattern.example()};
    m_withoutOffset += written->offset ? 0 : 1;
    const Instant at = written->offset ? written->local - *written->offset : fromLocal(written->local);
    if (at < kEarliestInstant || at > kLatestInstant)
        return Error{ErrorCode::BadInput, {}, "\"" + std::string(text.substr(0, 40)) + "\" is not between the years 1970 and 9999"};
    return at;
}

Instant ForeignClock::fromLocal(Instant local) const
{
    constexpr Duration kDay{86'400'000}; // no zone changes its clocks twice within two days
    const Instant first = local - m_calendar.offsetAt(local - kDay);
    if (first + m_calendar.offsetAt(first) == local)
        return first;
    const Instant second = local - m_calendar.offsetAt(local + kDay);
    return second + m_calendar.offsetAt(second) == local ? second : first;
}

} // namespace worklode
