#include "analysis/FindOpportunities.h"

#include "analysis/OccurrenceFilter.h"
#include "analysis/OpportunityRanking.h"
#include "analysis/ParallelShifts.h"
#include "analysis/Summarize.h"
#include "analysis/SummaryRows.h"
#include "analysis/TaskVariationOccurrences.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <mutex>
#include <tuple>

namespace worklode {

namespace {

/// What one thread adds up whatever chunk it is at: sums of whole numbers.
struct ThreadSums {
    std::vector<OccurrenceScreens> screens; ///< by rule; of those with whole times only
    std::function<void(const PackedShift&)> summary; ///< may be empty
};

class OpportunitiesAccumulator
{
public:
    OpportunitiesAccumulator(const OccurrenceFinder& finder, const TaskRecognizer& recognizer, const OccurrenceFilter* drill)
        : m_finder(&finder), m_drill(drill), m_tallies(finder.rules().all().size()), m_variations(recognizer, finder.rules())
    {
    }

    void add(const PackedShift& shift, ThreadSums& thread)
    {
        for (const PackedStream& stream : shift.streams) {
            OccurrenceEvidence evidence{shift.shift->associate, shift.shift->unit, stream.rows.stream, {}, {}, 0};
            wantLongest();
            m_finder->find(stream, m_findings);
            addSums(stream, evidence);
            for (const FoundOccurrence& found : m_findings.occurrences)
                addOccurrence(stream, found, evidence, thread);
            m_variations.add(*shift.shift, stream);
        }
    }

    const OpportunityTally& tally(std::size_t rule) const { return m_tallies[rule]; }
    const TaskVariationTally& variations() const { return m_variations; }

private:
    void addOccurrence(const PackedStream& stream, const FoundOccurrence& found, OccurrenceEvidence& evidence, ThreadSums& thread)
    {
        evidence.screen = found.screen;
        evidence.timeMs = found.timeMs;
        if (m_drill && !m_drill->takes(m_finder->enrichment(), evidence))
            return;
        OpportunityTally& tally = m_tallies[found.rule];
        tally.addBesideScreen(evidence, [&] { return found.range(stream); });
        if (m_finder->rules().all()[found.rule].wholeTimes)
            thread.screens[found.rule].add(found.screen, found.timeMs);
        else
            tally.addToScreen(found.screen, found.timeMs);
    }

    template <class Use>
    void forEachSum(const Use& use)
    {
        const OpportunityRules& rules = m_finder->rules();
        for (const auto& [category, rule] : {std::pair{CategorySum::NonWork, rules.nonWork}, std::pair{CategorySum::Unmapped, rules.unmapped}})
            if (rule.on())
                use(m_findings.sums[static_cast<std::size_t>(category)], m_tallies[rule.value]);
    }

    void wantLongest()
    {
        forEachSum([](OccurrenceFindings::Sum& sum, const OpportunityTally& tally) {
            sum.wantedMs = static_cast<std::uint64_t>(std::max(0.0, tally.longest().atLeast())); // whole numbers of ms
        });
    }

    void addSums(const PackedStream& stream, OccurrenceEvidence& evidence)
    {
        forEachSum([&](const OccurrenceFindings::Sum& sum, OpportunityTally& tally) {
            evidence.timeMs = static_cast<double>(sum.activeMs);
            if (sum.count > 0)
                tally.addSum(evidence, sum.count);
        });
        for (const FoundOccurrence& found : m_findings.longest) {
            evidence.screen = found.screen;
            evidence.timeMs = found.timeMs;
            evidence.range = found.range(stream);
            m_tallies[found.rule].addToLongest(evidence);
        }
    }

    const OccurrenceFinder* m_finder;
    const OccurrenceFilter* m_drill; ///< may be null
    std::vector<OpportunityTally> m_tallies; ///< by rule
    TaskVariationTally m_variations;
    OccurrenceFindings m_findings;
};

/// What the finder left to the summary: the time and the visits of a screen are those of all its occurrences.
void addScreens(const OccurrenceFinder& finder, const ScreenTally& screens, std::vector<OpportunityTally>& tallies)
{
    for (const ScreenId screen : screens.touched()) {
        const CategorySum category = finder.categorySum(finder.enrichment().applicationOf(screen));
        if (category != CategorySum::NonWork && category != CategorySum::Unmapped)
            continue;
        const RuleIndex rule = category == CategorySum::NonWork ? finder.rules().nonWork : finder.rules().unmapped;
        if (const ScreenSums& row = screens[screen]; row.visits > 0)
            tallies[rule.value].addScreenSum(screen, {static_cast<double>(row.active.count()), row.visits});
    }
}

std::vector<Opportunity> find(const AnalysisInput& input, Progress& progress, SummaryPass* sums)
{
    const bool summed = sums && !input.drill;
    const OccurrenceFinder finder(input, summed);
    const OpportunityRules& rules = finder.rules();
    const TaskRecognizer recognizer(input.catalog, input.enrichment, input.dataset);
    std::mutex mutex; // guards the next
    std::deque<ThreadSums> threads;
    const auto makeAdd = [&] {
        const std::scoped_lock lock(mutex);
        ThreadSums& own = threads.emplace_back();
        own.screens.resize(rules.all().size());
        if (sums)
            own.summary = sums->user();
        return [&own](OpportunitiesAccumulator& part, const PackedShift& shift) {
            part.add(shift, own);
            if (own.summary)
                own.summary(shift);
        };
    };
    const auto parts = accumulatePartsWith<OpportunitiesAccumulator, PackedShift>(
        input, progress, [&] { return OpportunitiesAccumulator(finder, recognizer, input.drill); }, makeAdd);
    std::vector<OpportunityTally> tallies(rules.all().size());
    forEachParallel(tallies.size() + rules.variations.size(), input.threads, [&](std::size_t i) {
        if (i < rules.variations.size()) { // each task has a rule of its own, which finds nothing by itself
            TaskVariationTally task(recognizer, rules);
            for (const OpportunitiesAccumulator& part : parts)
                task.mergeTask(i, part.variations());
            task.findOccurrences(input, i, tallies);
        } else if (const std::size_t rule = i - rules.variations.size(); !rules.isVariation(rule)) {
            for (const OpportunitiesAccumulator& part : parts)
                tallies[rule].merge(part.tally(rule));
            for (const ThreadSums& thread : threads)
                tallies[rule].mergeScreens(thread.screens[rule]);
        }
    });
    if (summed)
        addScreens(finder, sums->rows().screens, tallies);
    return rankOpportunities(input, rules, tallies);
}

} // namespace

OpportunitiesResult findOpportunitiesAndSum(const AnalysisInput& input, Progress& progress)
{
    SummaryPass sums(input);
    OpportunitiesResult result;
    result.opportunities = find(input, progress, &sums);
    result.summary = sums.result();
    return result;
}

OpportunitiesResult findOpportunities(const AnalysisInput& input, Progress& progress)
{
    return {{}, find(input, progress, nullptr)};
}

std::vector<TimelineOpportunity> opportunitiesOfShift(const OccurrenceFinder& finder, OccurrenceFindings& scratch,
                                                      const ShiftVisits& shift)
{
    std::vector<TimelineOpportunity> found;
    for (const PackedStream& stream : shift.streams) {
        finder.find(stream, scratch);
        for (const FoundOccurrence& occurrence : scratch.occurrences)
            found.push_back({finder.rules().all()[occurrence.rule].name, occurrence.range(stream)});
    }
    std::stable_sort(found.begin(), found.end(), [](const TimelineOpportunity& a, const TimelineOpportunity& b) {
        return std::tie(a.range.start, a.name) < std::tie(b.range.start, b.name);
    });
    return found;
}

} // namespace worklode
