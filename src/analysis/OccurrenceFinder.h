// Finds the occurrences of all opportunities in one stream of one shift, task variations left out (definitions.md §6).
#pragma once

#include "analysis/OpportunityRules.h"
#include "analysis/Visits.h"

#include <cstdint>
#include <vector>

namespace worklode {

/// One occurrence, with the counted time. Its range is looked up only where it is asked for.
struct FoundOccurrence {
    std::uint32_t rule = 0; ///< index into OpportunityRules::all()
    ScreenId screen;        ///< what the time is booked under
    double timeMs = 0;
    std::uint32_t firstRow = 0, endRow = 0; ///< counted from the shift's first of the stream

    TimeRange range(const PackedStream& visits) const
    {
        const StreamColumns& columns = visits.stream->columns;
        return {columns.start[visits.rows.firstRow + firstRow], columns.end[visits.rows.firstRow + endRow - 1]};
    }
};

/// Numbers of pairs of applications, in the order in which they are met.
class PairNumbers
{
public:
    std::uint32_t of(std::uint32_t low, std::uint32_t high);
    void clear();

private:
    struct Slot {
        std::uint64_t pair = 0;
        std::uint32_t number = 0; ///< and one; 0: empty
    };
    Slot& slotOf(std::uint64_t pair);
    void grow();

    std::vector<Slot> m_slots; ///< a power of two, at most half full
    std::vector<std::uint64_t> m_met;
};

/// Reused from stream to stream: owns its memory.
struct OccurrenceFindings {
    std::vector<FoundOccurrence> occurrences; ///< each type's in order of time

    struct RoundTrip {
        std::uint32_t pair = 0;  ///< number of the two applications
        std::uint32_t visit = 0; ///< the one in the middle
    };
    std::vector<RoundTrip> trips;     ///< scratch of the finder, as are the following
    PairNumbers pairs;
    std::vector<std::uint32_t> often; ///< by number of a pair: how many trips
};

/// Compiled once per run; immutable and thread-safe. `enrichment` must outlive it.
class OccurrenceFinder
{
public:
    explicit OccurrenceFinder(const AnalysisInput& input)
        : m_rules(input), m_enrichment(input.enrichment), m_applications(input.applicationFilter())
    {
    }

    void find(const PackedStream& visits, OccurrenceFindings& findings) const;
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
