// Local dates and hours of one IANA zone, fast for instants that come in order.
#pragma once

#include "core/Time.h"

#include <QTimeZone>

#include <string>
#include <string_view>

namespace worklode {

bool isKnownZone(std::string_view ianaId);

/// The local calendar of a zone. Remembers the stretch between two transitions, so that asking in order is cheap.
/// Not for sharing between threads; copies are cheap.
class LocalCalendar
{
public:
    /// An unknown zone is refused, naming it.
    static Result<LocalCalendar> of(std::string_view ianaId);

    Duration offsetAt(Instant t) const;
    LocalDate dateOf(Instant t) const;
    int hourOf(Instant t) const;             ///< 0–23
    Instant nextLocalHour(Instant t) const;  ///< the first instant after `t` at which the local hour or the offset changes
    Instant startOf(LocalDate d) const;      ///< the first instant of that local day
    const std::string& id() const { return m_id; }

private:
    LocalCalendar(std::string id, QTimeZone zone) : m_id(std::move(id)), m_zone(std::move(zone)) {}
    void remember(Instant t) const;

    std::string m_id;
    QTimeZone m_zone;
    mutable TimeRange m_known{Instant::max(), Instant::min()}; ///< where `m_offset` holds
    mutable Duration m_offset{0};
};

} // namespace worklode
