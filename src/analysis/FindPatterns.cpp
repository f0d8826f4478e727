#include "analysis/FindPatterns.h"

#include "analysis/CopyPasteScan.h"
#include "analysis/PairTally.h"
#include "analysis/ParallelShifts.h"
#include "analysis/WeekdayHours.h"

#include <algorithm>
#include <tuple>

namespace worklode {

namespace {

class PatternsAccumulator
{
public:
    PatternsAccumulator(const AnalysisInput& input, const OccurrenceFinder& finder) : m_finder(&finder), m_hours(input)
    {
    }

    void add(const ShiftVisits& shift)
    {
        const AssociateIndex who = shift.shift->associate;
        for (const StreamVisits& stream : shift.streams) {
            m_hours.add(stream, who);
            addSwitches(stream, who);
            if (m_finder->rules().copyPaste.on())
                addPastes(stream, who);
        }
    }
    void merge(PatternsAccumulator&& other)
    {
        m_hours.merge(other.m_hours);
        m_switches.merge(other.m_switches);
        m_pastes.merge(other.m_pastes);
    }

    const WeekdayHours& hours() const { return m_hours; }
    const PairTally& switches() const { return m_switches; }
    const PairTally& pastes() const { return m_pastes; }

private:
    void addSwitches(const StreamVisits& stream, AssociateIndex who)
    {
        const Visit* previous = nullptr;
        for (const Visit& visit : stream.visits) {
            if (visit.offComputer)
                continue;
            if (previous && previous->application != visit.application && m_finder->rules().takes(visit.category)
                && m_finder->applications().takes(visit.application)) {
                PairTally::Row& row = m_switches.of(previous->application, visit.application);
                row.count += 1;
                row.timeMs += static_cast<double>(visit.active.count());
                row.associates.see(who);
            }
            previous = &visit;
        }
    }

    void addPastes(const StreamVisits& stream, AssociateIndex who)
    {
        const auto take = [this, who](const FoundPaste& found) {
            if (!m_finder->applications().takes(found.to))
                return;
            PairTally::Row& row = m_pastes.of(found.from, found.to);
            row.count += 1;
            row.pastes += found.pastes;
            row.timeMs += found.timeMs;
            row.associates.see(who);
        };
        CopyPasteScan(*m_finder, stream, take).run();
    }

    const OccurrenceFinder* m_finder;
    WeekdayHours m_hours;
    PairTally m_switches, m_pastes;
};

std::vector<SwitchPair> pairsOf(const Enrichment& enrichment, const PairTally& tally)
{
    std::vector<SwitchPair> pairs;
    for (const auto& [key, row] : tally.rows())
        pairs.push_back({std::string(enrichment.applicationName(PairTally::from(key))),
                         std::string(enrichment.applicationName(PairTally::to(key))), row.count,
                         Duration(static_cast<std::int64_t>(row.timeMs)), row.associates.count()});
    std::sort(pairs.begin(), pairs.end(), [](const SwitchPair& a, const SwitchPair& b) {
        return std::tie(b.switches, a.from, a.to) < std::tie(a.switches, b.from, b.to);
    });
    return pairs;
}

std::vector<CopyPasteFlow> flowsOf(const Enrichment& enrichment, const PairTally& tally)
{
    std::vector<CopyPasteFlow> flows;
    for (const auto& [key, row] : tally.rows())
        flows.push_back({std::string(enrichment.applicationName(PairTally::from(key))),
                         std::string(enrichment.applicationName(PairTally::to(key))), row.count, row.pastes, row.timeMs,
                         row.associates.count()});
    std::sort(flows.begin(), flows.end(), [](const CopyPasteFlow& a, const CopyPasteFlow& b) {
        return std::tie(b.timeMs, a.from, a.to) < std::tie(a.timeMs, b.from, b.to);
    });
    return flows;
}

} // namespace

PatternsResult findPatterns(const AnalysisInput& input, Progress& progress)
{
    const OccurrenceFinder finder(input);
    const auto sums =
        accumulateShifts<PatternsAccumulator>(input, progress, [&] { return PatternsAccumulator(input, finder); });
    PatternsResult result;
    result.switchPairs = pairsOf(input.enrichment, sums.switches());
    for (const SwitchPair& pair : result.switchPairs)
        result.switches += pair.switches;
    result.distinctPairs = result.switchPairs.size();
    result.flows = flowsOf(input.enrichment, sums.pastes());
    result.distinctFlows = result.flows.size();
    result.switchPairs.resize(std::min(result.switchPairs.size(), kListedPairs));
    result.flows.resize(std::min(result.flows.size(), kListedPairs));
    result.byWeekdayHour = sums.hours().cells();
    result.hourAssociates = sums.hours().hourAssociates();
    return result;
}

} // namespace worklode
