// Adds shifts to the measures of each local hour of each day of the week (definitions.md §4, by weekday and hour).
#pragma once

#include "analysis/Calendars.h"
#include "analysis/ScreenTally.h"
#include "analysis/Visits.h"
#include "analysis/results/PatternsResult.h"

#include <array>

namespace worklode {

/// Works visit by visit; goes down to slices only where a visit lies over an hour's border or its slices differ.
class WeekdayHours
{
public:
    explicit WeekdayHours(const AnalysisInput& input);

    void add(const StreamVisits& stream, AssociateIndex who);
    void merge(const WeekdayHours& other); ///< of other people
    std::vector<WeekdayHour> cells() const;
    std::array<std::uint64_t, 24> hourAssociates() const;

private:
    struct Cell {
        Measures measures;
        AssociateTally associates;
    };
    struct Hour {
        TimeRange range{Instant::max(), Instant::min()};
        ZoneId zone;
        std::size_t cell = 0;
    };

    const Hour& hourAt(ZoneId zone, Instant t);
    void see(std::size_t cell);
    void addWhole(const Visit& visit, std::size_t cell);
    void addRows(const StreamVisits& stream, std::size_t firstRow, std::size_t endRow);
    void addActiveRow(const StreamVisits& stream, std::size_t row);
    void addIdleRows(const StreamVisits& stream, std::size_t firstRow, std::size_t endRow);
    void addIdleRow(const StreamVisits& stream, std::size_t row);
    void addOffComputer(const StreamVisits& stream, const Visit& visit);
    template <class Add>
    void splitAtHours(ZoneId zone, TimeRange range, Add add);
    bool takes(Category c) const { return m_takes[static_cast<std::size_t>(c)]; }
    bool takes(const Visit& visit) const
    {
        return takes(visit.category) && (visit.offComputer ? m_applications.takesAll() : m_applications.takes(visit.application));
    }

    const AnalysisInput* m_input;
    ApplicationFilter m_applications;
    std::array<bool, kCategoryCount> m_takes{};
    bool m_takesAll = false;
    Calendars m_calendars;
    Hour m_hour; ///< the one asked for last
    AssociateIndex m_who;
    std::vector<Cell> m_cells; ///< 24 a weekday, Monday first
    std::array<AssociateTally, 24> m_hourAssociates;
};

} // namespace worklode
