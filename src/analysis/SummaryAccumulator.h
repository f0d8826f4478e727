// Adds shifts to summary rows (definitions.md §4; what a filter limits: docs/decisions/0006-category-filter.md).
#pragma once

#include "analysis/LocalHours.h"
#include "analysis/SummaryRows.h"
#include "analysis/Visits.h"

namespace worklode {

/// For accumulatePerThread(). Works on packed visits; looks at whole ones where a category filter is set, and goes down to slices only
/// where a visit's slices differ: a dated category, a visit over an hour's border.
class SummaryAccumulator
{
public:
    /// `dates`: the distinct shift dates of the input, ascending; borrowed.
    SummaryAccumulator(const AnalysisInput& input, const std::vector<LocalDate>& dates);

    void add(const PackedShift& shift);
    void merge(SummaryAccumulator&& other) { m_rows.merge(other.m_rows); }
    const SummaryRows& rows() const { return m_rows; }

private:
    void addShiftToUnits(const Shift& shift);
    void addStream(const PackedStream& stream);
    void addFiltered(const PackedStream& stream);
    void addPacked(const PackedStream& stream, std::size_t first, std::size_t end);
    void addWhole(const PackedStream& stream, const Visit& visit);
    void prefetchRow(const PackedStream& stream, std::size_t visit) const;
    void addOffComputer(const Visit& visit);
    void addActive(const PackedStream& stream, const Visit& visit, ScreenSums& row);
    void addActiveSlices(const PackedStream& stream, const Visit& visit, ScreenSums& row);
    bool takesIdle(ApplicationId application, Instant at) const
    {
        return m_applications.takes(application) && takes(m_input.enrichment.categoryAt(application, at));
    }
    void noteIdle(const PackedStream& stream);
    void addNotedIdle();
    bool openHour(const PackedStream& stream, Instant start, Instant end);
    std::size_t visitsInHour(const PackedStream& stream, std::size_t first) const;
    void addToHours(const PackedStream& stream, const Visit& visit);
    void closeHour();
    void splitAtHours(ZoneId zone, TimeRange range, const InteractionCounts& counts);
    bool takes(Category c) const { return m_takes[static_cast<std::size_t>(c)]; }
    bool takes(const Visit& visit) const
    {
        return takes(visit.category) && (visit.offComputer ? m_applications.takesAll() : m_applications.takes(visit.application));
    }

    const AnalysisInput& m_input;
    const std::vector<LocalDate>& m_dates;
    std::array<bool, kCategoryCount> m_takes{};
    bool m_takesAll = false; ///< categories and applications
    ApplicationFilter m_applications;
    std::vector<std::uint8_t> m_oneCategory; ///< by ApplicationId
    SummaryRows m_rows;
    LocalHours m_hours;
    AssociateIndex m_who;
    Measures m_shift; ///< of the shift at hand
    TimeRange m_hour{Instant::max(), Instant::min()}; ///< the local hour at hand, of m_hourZone
    ZoneId m_hourZone;
    std::size_t m_hourIndex = 0;
    HourRow m_inHour; ///< what is not yet in m_rows.hours and m_shift

    struct Idle {
        ScreenId screen;
        Duration length;
    };
    std::vector<Idle> m_idle; ///< gathered, so that their rows can be asked for before they are used
};

} // namespace worklode
