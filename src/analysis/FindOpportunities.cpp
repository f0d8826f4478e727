#include "analysis/FindOpportunities.h"

#include "analysis/OccurrenceFilter.h"
#include "analysis/OpportunityRanking.h"
#include "analysis/ParallelShifts.h"
#include "analysis/Summarize.h"
#include "analysis/TaskVariationOccurrences.h"

#include <algorithm>
#include <tuple>

namespace worklode {

namespace {

class OpportunitiesAccumulator
{
public:
    OpportunitiesAccumulator(const OccurrenceFinder& finder, const TaskRecognizer& recognizer, const OccurrenceFilter* drill)
        : m_finder(&finder), m_drill(drill), m_tallies(finder.rules().all().size()), m_variations(recognizer, finder.rules())
    {
    }

    void add(const ShiftVisits& shift)
    {
        for (const StreamVisits& stream : shift.streams) {
            m_finder->find(stream, m_findings);
            for (const FoundOccurrence& found : m_findings.occurrences) {
                const OccurrenceEvidence evidence{shift.shift->associate, shift.shift->unit, stream.rows.stream, found.screen,
                                                  found.range,            found.timeMs};
                if (!m_drill || m_drill->takes(m_finder->enrichment(), evidence))
                    m_tallies[found.rule].add(evidence);
            }
            m_variations.add(*shift.shift, stream);
        }
    }

    const OpportunityTally& tally(std::size_t rule) const { return m_tallies[rule]; }
    const TaskVariationTally& variations() const { return m_variations; }

private:
    const OccurrenceFinder* m_finder;
    const OccurrenceFilter* m_drill; ///< may be null
    std::vector<OpportunityTally> m_tallies; ///< by rule
    TaskVariationTally m_variations;
    OccurrenceFindings m_findings;
};

std::vector<Opportunity> find(const AnalysisInput& input, Progress& progress, const std::function<ShiftUser()>& beside)
{
    const OccurrenceFinder finder(input);
    const TaskRecognizer recognizer(input.catalog, input.enrichment, input.dataset);
    const std::vector<OpportunitiesAccumulator> parts = accumulateParts<OpportunitiesAccumulator>(
        input, progress, [&] { return OpportunitiesAccumulator(finder, recognizer, input.drill); }, beside);
    const OpportunityRules& rules = finder.rules();
    std::vector<OpportunityTally> tallies(rules.all().size());
    forEachParallel(tallies.size() + rules.variations.size(), input.threads, [&](std::size_t i) {
        if (i < rules.variations.size()) { // each task has a rule of its own, which finds nothing by itself
            TaskVariationTally task(recognizer, rules);
            for (const OpportunitiesAccumulator& part : parts)
                task.mergeTask(i, part.variations());
            task.findOccurrences(input, i, tallies);
        } else if (!rules.isVariation(i - rules.variations.size())) {
            for (const OpportunitiesAccumulator& part : parts)
                tallies[i - rules.variations.size()].merge(part.tally(i - rules.variations.size()));
        }
    });
    return rankOpportunities(input, rules, tallies);
}

} // namespace

OpportunitiesResult findOpportunitiesAndSum(const AnalysisInput& input, Progress& progress)
{
    SummaryPass sums(input);
    OpportunitiesResult result;
    result.opportunities = find(input, progress, [&sums] { return sums.user(); });
    result.summary = sums.result();
    return result;
}

OpportunitiesResult findOpportunities(const AnalysisInput& input, Progress& progress)
{
    return {{}, find(input, progress, {})};
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
