// Finds the occurrences of all opportunities in one stream of one shift, task variations left out (definitions.md §6).
#pragma once

#include "analysis/OpportunityRules.h"
#include "analysis/Visits.h"

#include <cstdint>
#include <vector>

namespace worklode {

/// One occurrence, with the counted time.
struct FoundOccurrence {
    std::uint32_t rule = 0; ///< index into OpportunityRules::all()
    ScreenId screen;        ///< what the time is booked under
    TimeRange range;
    double timeMs = 0;
};

/// Reused from stream to stream: owns its memory.
struct OccurrenceFindings {
    std::vector<FoundOccurrence> occurrences; ///< of one type after the other

    struct RoundTrip {
        std::uint32_t low = 0, high = 0; ///< the two applications
        std::size_t visit = 0;           ///< the one in the middle
    };
    std::vector<RoundTrip> trips; ///< scratch of the finder
};

/// Compiled once per run; immutable and thread-safe. `enrichment` must outlive it.
class OccurrenceFinder
{
public:
    explicit OccurrenceFinder(const AnalysisInput& input)
        : m_rules(input), m_enrichment(input.enrichment), m_applications(input.applicationFilter())
    {
    }

    void find(const StreamVisits& visits, OccurrenceFindings& findings) const;
    const OpportunityRules& rules() const { return m_rules; }
    const Enrichment& enrichment() const { return m_enrichment; }
    const ApplicationFilter& applications() const { return m_applications; }

private:
    OpportunityRules m_rules;
    const Enrichment& m_enrichment;
    ApplicationFilter m_applications; ///< the View's
};

/// The share of active time that goes to `inputs` of all inputs (definitions.md §6, preamble).
template <class T>
double inputShare(T inputs, const BasicCounts<T>& counts)
{
    return counts.inputs() > 0 ? static_cast<double>(inputs) / static_cast<double>(counts.inputs()) : 0;
}

} // namespace worklode
