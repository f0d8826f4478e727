#include "analysis/SwitchOccurrences.h"

#include <algorithm>
#include <tuple>

namespace worklode {

namespace {

constexpr Duration kLongestHole{60'000};

/// The last visits to applications, and the longest hole before each: off-computer visits are left out, the holes
/// around them are not.
class TripScan
{
public:
    TripScan(const OccurrenceFinder& finder, const StreamVisits& visits,
             std::vector<OccurrenceFindings::RoundTrip>& trips)
        : m_finder(finder), m_visits(visits.visits), m_trips(trips)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_visits.size(); ++i) {
            if (i > 0)
                m_hole = std::max(m_hole, m_visits[i].range.start - m_visits[i - 1].range.end);
            if (m_visits[i].offComputer)
                continue;
            const Stop here{i, m_visits[i].application, m_hole};
            if (m_stops >= 2)
                take(m_before, m_middle, here);
            m_before = m_middle;
            m_middle = here;
            m_hole = Duration{0};
            ++m_stops;
        }
    }

private:
    struct Stop {
        std::size_t visit = 0;
        ApplicationId application;
        Duration holeBefore{0};
    };

    void take(const Stop& from, const Stop& middle, const Stop& back)
    {
        const bool trip = from.application == back.application && from.application != middle.application;
        if (trip && middle.holeBefore <= kLongestHole && back.holeBefore <= kLongestHole
            && isAtMost(m_visits[middle.visit].range.length(), m_finder.rules().switching.seconds)) {
            const auto [low, high] = std::minmax(from.application.value, middle.application.value);
            m_trips.push_back({low, high, middle.visit});
        }
    }

    const OccurrenceFinder& m_finder;
    const std::vector<Visit>& m_visits;
    std::vector<OccurrenceFindings::RoundTrip>& m_trips;
    Stop m_before, m_middle;
    Duration m_hole{0};
    std::size_t m_stops = 0;
};

} // namespace

void findSwitchOccurrences(const OccurrenceFinder& finder, const StreamVisits& visits, OccurrenceFindings& findings)
{
    using Trip = OccurrenceFindings::RoundTrip;
    std::vector<Trip>& trips = findings.trips;
    trips.clear();
    TripScan(finder, visits, trips).run();
    std::sort(trips.begin(), trips.end(), [](const Trip& a, const Trip& b) {
        return std::tie(a.low, a.high, a.visit) < std::tie(b.low, b.high, b.visit);
    });
    const OpportunityRules& rules = finder.rules();
    const OpportunityRule& rule = rules[rules.switching];
    for (std::size_t first = 0, end = 0; first < trips.size(); first = end) {
        while (end < trips.size() && trips[end].low == trips[first].low && trips[end].high == trips[first].high)
            ++end;
        const bool often = static_cast<double>(end - first) >= rules.switching.perShift;
        if (!often || rule.excludes(ApplicationId(trips[first].low)) || rule.excludes(ApplicationId(trips[first].high)))
            continue;
        for (std::size_t i = first; i < end; ++i) {
            const Visit& visit = visits.visits[trips[i].visit];
            if (rules.takes(visit.category))
                findings.occurrences.push_back(
                    {rules.switching.value, visit.screen, visit.range, static_cast<double>(visit.active.count())});
        }
    }
}

} // namespace worklode
