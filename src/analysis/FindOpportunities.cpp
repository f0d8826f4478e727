#include "analysis/FindOpportunities.h"

#include "analysis/OpportunityRanking.h"
#include "analysis/ParallelShifts.h"
#include "analysis/TaskVariationOccurrences.h"

#include <algorithm>
#include <tuple>

namespace worklode {

namespace {

class OpportunitiesAccumulator
{
public:
    OpportunitiesAccumulator(const OccurrenceFinder& finder, const TaskRecognizer& recognizer)
        : m_finder(&finder), m_tallies(finder.rules().all().size()), m_variations(recognizer, finder.rules())
    {
    }

    void add(const ShiftVisits& shift)
    {
        for (const StreamVisits& stream : shift.streams) {
            m_finder->find(stream, m_findings);
            for (const FoundOccurrence& found : m_findings.occurrences)
                m_tallies[found.rule].add({shift.shift->associate, shift.shift->unit, stream.rows.stream, found.screen,
                                           found.range, found.timeMs});
            m_variations.add(*shift.shift, stream);
        }
    }

    void merge(OpportunitiesAccumulator&& other)
    {
        for (std::size_t i = 0; i < m_tallies.size(); ++i)
            m_tallies[i].merge(std::move(other.m_tallies[i]));
        m_variations.merge(std::move(other.m_variations));
    }

    std::vector<Opportunity> ranked(const AnalysisInput& input)
    {
        m_variations.findOccurrences(input, m_tallies);
        return rankOpportunities(input, m_finder->rules(), m_tallies);
    }

private:
    const OccurrenceFinder* m_finder;
    std::vector<OpportunityTally> m_tallies; ///< by rule
    TaskVariationTally m_variations;
    OccurrenceFindings m_findings;
};

} // namespace

OpportunitiesResult findOpportunities(const AnalysisInput& input, Progress& progress)
{
    const OccurrenceFinder finder(input);
    const TaskRecognizer recognizer(input.catalog, input.enrichment, input.dataset);
    OpportunitiesAccumulator total = accumulateShifts<OpportunitiesAccumulator>(
        input, progress, [&] { return OpportunitiesAccumulator(finder, recognizer); });
    OpportunitiesResult result;
    result.opportunities = total.ranked(input);
    return result;
}

std::vector<TimelineOpportunity> opportunitiesOfShift(const AnalysisInput& input, const ShiftVisits& shift)
{
    const OccurrenceFinder finder(input);
    OccurrenceFindings findings;
    return opportunitiesOfShift(finder, findings, shift);
}

std::vector<TimelineOpportunity> opportunitiesOfShift(const OccurrenceFinder& finder, OccurrenceFindings& scratch,
                                                      const ShiftVisits& shift)
{
    std::vector<TimelineOpportunity> found;
    for (const StreamVisits& stream : shift.streams) {
        finder.find(stream, scratch);
        for (const FoundOccurrence& occurrence : scratch.occurrences)
            found.push_back({finder.rules().all()[occurrence.rule].name, occurrence.range});
    }
    std::stable_sort(found.begin(), found.end(), [](const TimelineOpportunity& a, const TimelineOpportunity& b) {
        return std::tie(a.range.start, a.name) < std::tie(b.range.start, b.name);
    });
    return found;
}

} // namespace worklode
