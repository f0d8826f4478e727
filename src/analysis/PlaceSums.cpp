#include "analysis/PlaceSums.h"

#include <algorithm>

namespace worklode {

StepPlace placeOf(const Enrichment& enrichment, const Dataset& dataset, StepKey step, VariationLevel level)
{
    if (step.offComputer())
        return {std::string(dataset.codes[step.code().index()]), {}, {}};
    const std::string application(enrichment.applicationName(enrichment.applicationOf(step.screen())));
    if (level == VariationLevel::Applications)
        return {application, application, {}};
    return {enrichment.stepLabel(step.screen()), application, std::string(enrichment.screenName(step.screen()))};
}

void PlaceSums::add(UnitIndex unit, std::uint32_t label, StepKey step, const Measures& sums)
{
    if (unit.index() >= m_units.size())
        m_units.resize(unit.index() + 1);
    Row& row = m_units[unit.index()].try_emplace(label, Row{step, 0, 0, 0, {}}).first->second;
    ++row.visits;
    row.instances += row.lastInstance != m_instance ? 1 : 0;
    row.lastInstance = m_instance;
    row.measures += sums;
}

void PlaceSums::addRow(Rows& rows, std::uint32_t label, const Row& row)
{
    const auto [at, isNew] = rows.try_emplace(label, row);
    if (isNew)
        return;
    Row& to = at->second;
    to.example = StepKey(std::min(to.example.value(), row.example.value()));
    to.visits += row.visits;
    to.instances += row.instances;
    to.measures += row.measures;
}

void PlaceSums::merge(const PlaceSums& other)
{
    m_units.resize(std::max(m_units.size(), other.m_units.size()));
    for (std::size_t u = 0; u < other.m_units.size(); ++u)
        for (const auto& [label, row] : other.m_units[u])
            addRow(m_units[u], label, row);
}

std::vector<PlaceFigures> PlaceSums::listed(const Enrichment& enrichment, const Dataset& dataset, const Rows& rows)
{
    std::vector<PlaceFigures> list;
    list.reserve(rows.size());
    for (const auto& [label, row] : rows)
        list.push_back({placeOf(enrichment, dataset, row.example, VariationLevel::Screens), row.visits, row.instances, row.measures});
    std::sort(list.begin(), list.end(), [](const PlaceFigures& a, const PlaceFigures& b) {
        return a.measures.active != b.measures.active ? a.measures.active > b.measures.active : a.place.label < b.place.label;
    });
    if (list.size() > kListedPlaces)
        list.erase(list.begin() + kListedPlaces, list.end());
    return list;
}

} // namespace worklode
