#include "analysis/SwitchOccurrences.h"

#include <algorithm>

namespace worklode {

namespace {

constexpr Duration kLongestHole{60'000};

/// Goes over the visits to applications; off-computer visits are left out, the holes around them are not.
class TripScan
{
public:
    TripScan(const OccurrenceFinder& finder, const PackedStream& visits, OccurrenceFindings& findings)
        : m_finder(finder), m_visits(visits), m_findings(findings)
    {
    }

    void run()
    {
        constexpr std::uint32_t kNone = 0xFFFF'FFFF; // no application's number
        std::uint32_t before = kNone, middle = kNone;
        std::size_t beforeAt = 0, middleAt = 0;
        for (std::size_t i = 0; i < m_visits.size(); ++i) {
            if (m_visits.packed[i].has(PackedVisit::kOff))
                continue;
            const std::uint32_t here = m_visits.application(i).value;
            if (here == before && here != middle)
                take(beforeAt, middleAt, i, std::min(here, middle), std::max(here, middle));
            before = middle;
            beforeAt = middleAt;
            middle = here;
            middleAt = i;
        }
    }

private:
    void take(std::size_t from, std::size_t middle, std::size_t back, std::uint32_t low, std::uint32_t high)
    {
        if (!isAtMost(m_visits.range(middle).length(), m_finder.rules().switching.seconds))
            return;
        for (std::size_t i = from; i < back; ++i)
            if (m_visits.start(i + 1) - m_visits.end(i) > kLongestHole || (m_visits.packed[i].has(PackedVisit::kOff) && hasHole(i)))
                return;
        const std::uint32_t pair = m_findings.pairs.of(low, high);
        if (pair == m_findings.often.size())
            m_findings.often.push_back(0);
        const OpportunityRule& rule = m_finder.rules()[m_finder.rules().switching];
        if (!rule.excludes(ApplicationId(low)) && !rule.excludes(ApplicationId(high))) {
            ++m_findings.often[pair];
            m_findings.trips.push_back({pair, static_cast<std::uint32_t>(middle)});
        }
    }

    /// Inside a visit off the computer: before idle slices that belong to it.
    bool hasHole(std::size_t visit) const
    {
        const StreamColumns& columns = m_visits.stream->columns;
        for (std::size_t row = m_visits.firstRow(visit) + 1; row < m_visits.endRow(visit); ++row)
            if (columns.start[row] - columns.end[row - 1] > kLongestHole)
                return true;
        return false;
    }

    const OccurrenceFinder& m_finder;
    const PackedStream& m_visits;
    OccurrenceFindings& m_findings;
};

} // namespace

void findSwitchOccurrences(const OccurrenceFinder& finder, const PackedStream& visits, OccurrenceFindings& findings)
{
    findings.trips.clear();
    findings.often.clear();
    findings.pairs.clear();
    TripScan(finder, visits, findings).run();
    const OpportunityRules& rules = finder.rules();
    for (const OccurrenceFindings::RoundTrip& trip : findings.trips) {
        const PackedVisit& visit = visits.packed[trip.visit];
        if (static_cast<double>(findings.often[trip.pair]) < rules.switching.perShift || !rules.takes(visit.category))
            continue;
        const double active = visit.has(PackedVisit::kWide) ? static_cast<double>(visits.visit(trip.visit).active.count()) : visit.active;
        const auto end = static_cast<std::uint32_t>(visits.endRow(trip.visit) - visits.rows.firstRow);
        findings.occurrences.push_back({rules.switching.value, ScreenId(visit.screen), active, visit.row, end});
    }
}

} // namespace worklode
