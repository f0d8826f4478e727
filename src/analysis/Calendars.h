// The local calendars of a dataset's zones, made when first asked for.
#pragma once

#include "core/LocalCalendar.h"
#include "dataset/Dataset.h"

#include <optional>
#include <vector>

namespace worklode {

/// One per thread. A zone that this system does not know counts as UTC: intake refuses such zones, so only a system that
/// forgot one can get here.
class Calendars
{
public:
    explicit Calendars(const Dataset& dataset) : m_dataset(&dataset), m_calendars(dataset.zones.size()) {}

    const LocalCalendar& of(ZoneId zone)
    {
        std::optional<LocalCalendar>& calendar = m_calendars[zone.index()];
        if (!calendar) {
            Result<LocalCalendar> made = LocalCalendar::of(m_dataset->zones[zone.index()]);
            if (!made)
                made = LocalCalendar::of("UTC");
            calendar.emplace(std::move(*made));
        }
        return *calendar;
    }

private:
    const Dataset* m_dataset;
    std::vector<std::optional<LocalCalendar>> m_calendars;
};

} // namespace worklode
