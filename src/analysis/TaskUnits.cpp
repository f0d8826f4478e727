#include "analysis/TaskUnits.h"

#include "analysis/DurationSpread.h"

#include <algorithm>

namespace worklode {

void TaskUnits::addComplete(UnitIndex unit, AssociateIndex who, Duration length, const Measures& sums, std::size_t steps)
{
    Sums& to = of(unit);
    to.steps += steps;
    to.who.push_back(who);
    to.durations.push_back(static_cast<double>(length.count()));
    to.actives.push_back(static_cast<double>(sums.active.count()));
    to.measures += sums;
}

void TaskUnits::Sums::add(const Sums& other)
{
    abandoned += other.abandoned;
    steps += other.steps;
    who.insert(who.end(), other.who.begin(), other.who.end());
    durations.insert(durations.end(), other.durations.begin(), other.durations.end());
    actives.insert(actives.end(), other.actives.begin(), other.actives.end());
    measures += other.measures;
}

void TaskUnits::merge(const TaskUnits& other)
{
    m_units.resize(std::max(m_units.size(), other.m_units.size()));
    for (std::size_t u = 0; u < other.m_units.size(); ++u)
        m_units[u].add(other.m_units[u]);
}

UnitTask TaskUnits::row(const UnitInfo& unit, Sums sums)
{
    UnitTask row;
    row.unit = unit.id;
    row.name = unit.name;
    row.goalPct = unit.goal;
    row.complete = sums.durations.size();
    row.abandoned = sums.abandoned;
    std::sort(sums.who.begin(), sums.who.end(), [](AssociateIndex a, AssociateIndex b) { return a.value < b.value; });
    row.associates = static_cast<std::uint64_t>(std::unique(sums.who.begin(), sums.who.end()) - sums.who.begin());
    const auto complete = static_cast<double>(row.complete);
    row.completionPct = 100 * complete / static_cast<double>(row.complete + row.abandoned);
    row.meanSteps = row.complete > 0 ? static_cast<double>(sums.steps) / complete : 0;
    row.measures = sums.measures;
    row.box = boxOf(sums.durations);
    row.durationMs = quantitiesOf(std::move(sums.durations));
    row.activeMs = quantitiesOf(std::move(sums.actives));
    return row;
}

std::vector<UnitTask> TaskUnits::list(const AnalysisInput& input, const PlaceSums& places) const
{
    const std::vector<UnitInfo>& units = input.people.units();
    std::vector<UnitTask> rows;
    for (std::size_t u = 0; u < units.size(); ++u) {
        if (input.root && !input.people.isWithin(UnitIndex(u), *input.root))
            continue;
        Sums all;
        for (std::size_t below = 0; below < m_units.size(); ++below)
            if (input.people.isWithin(UnitIndex(below), UnitIndex(u)))
                all.add(m_units[below]);
        if (all.durations.empty() && all.abandoned == 0)
            continue;
        UnitTask& made = rows.emplace_back(row(units[u], std::move(all)));
        if (units[u].parent && !(input.root && UnitIndex(u) == *input.root))
            made.parent = units[units[u].parent->index()].id;
        made.places = places.list(input.enrichment, input.dataset,
                                  [&](UnitIndex below) { return input.people.isWithin(below, UnitIndex(u)); });
    }
    return rows;
}

} // namespace worklode
