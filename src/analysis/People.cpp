#include "analysis/People.h"

#include <algorithm>
#include <numeric>

namespace worklode {

namespace {

constexpr std::string_view kEveryone = "everyone";

using Name = std::pair<std::string, AssociateIndex>;

/// The first entry of that name: where a faulty catalog names two people alike, the earlier one has it.
std::vector<Name>::const_iterator findName(const std::vector<Name>& names, std::string_view wanted)
{
    const auto found = std::lower_bound(names.begin(), names.end(), wanted,
                                        [](const Name& name, std::string_view text) { return name.first < text; });
    return found != names.end() && found->first == wanted ? found : names.end();
}

} // namespace

People::People(const Catalog& catalog, const Dataset& dataset) : m_units(unitsInTreeOrder(catalog.units))
{
    const bool everybodyIsPlaced = m_units.empty();
    if (everybodyIsPlaced)
        m_units.push_back({std::string(kEveryone), "Everyone", "company", std::nullopt, std::nullopt, std::nullopt});
    takeCatalog(catalog);
    takeStreams(dataset, everybodyIsPlaced);
    sortById();
}

void People::takeCatalog(const Catalog& catalog)
{
    for (const Associate& associate : catalog.associates) {
        const AssociateIndex who(m_associates.size());
        AssociateInfo info{associate.id, associate.name, {}, {}};
        for (const Membership& membership : associate.memberships)
            if (const auto unit = findUnit(membership.unit))
                info.stays.push_back({*unit, info.stays.empty() ? kEarliestInstant : membership.from.value_or(kEarliestInstant)});
        m_associates.push_back(std::move(info));
        m_names.emplace_back(associate.id, who);
        for (const std::string& alternate : associate.alternates)
            m_names.emplace_back(alternate, who);
    }
    std::stable_sort(m_names.begin(), m_names.end(), [](const Name& a, const Name& b) { return a.first < b.first; });
}

void People::takeStreams(const Dataset& dataset, bool everybodyIsPlaced)
{
    std::vector<Name> strangers; // streams come ordered by collector, so these are sorted
    for (std::size_t i = 0; i < dataset.streams.size(); ++i) {
        const std::string& collector = dataset.streams[i].collector;
        auto known = findName(m_names, collector);
        if (known == m_names.end()) {
            if (strangers.empty() || strangers.back().first != collector) {
                strangers.emplace_back(collector, AssociateIndex(m_associates.size()));
                m_associates.push_back({collector, {}, {}, {}});
            }
            known = std::prev(strangers.cend());
        }
        m_associates[known->second.index()].streams.push_back(StreamIndex(i));
    }
    m_names.insert(m_names.end(), strangers.begin(), strangers.end());
    std::stable_sort(m_names.begin(), m_names.end(), [](const Name& a, const Name& b) { return a.first < b.first; });
    for (AssociateInfo& associate : m_associates) {
        if (everybodyIsPlaced)
            associate.stays = {{UnitIndex(0), kEarliestInstant}};
        if (associate.stays.empty())
            for (const StreamIndex stream : associate.streams)
                m_unplaced.push_back(dataset.streams[stream.index()].collector);
    }
    std::sort(m_unplaced.begin(), m_unplaced.end());
    m_unplaced.erase(std::unique(m_unplaced.begin(), m_unplaced.end()), m_unplaced.end());
}

void People::sortById()
{
    std::vector<std::size_t> order(m_associates.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [this](std::size_t a, std::size_t b) { return m_associates[a].id < m_associates[b].id; });
    std::vector<AssociateInfo> sorted;
    std::vector<AssociateIndex> moved(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        moved[order[i]] = AssociateIndex(i);
        sorted.push_back(std::move(m_associates[order[i]]));
    }
    m_associates = std::move(sorted);
    for (Name& name : m_names)
        name.second = moved[name.second.index()];
}

std::optional<UnitIndex> People::unitAt(AssociateIndex who, Instant shiftStart) const
{
    const auto& stays = m_associates[who.index()].stays;
    const auto after = std::upper_bound(stays.begin(), stays.end(), shiftStart,
                                        [](Instant t, const AssociateInfo::Stay& stay) { return t < stay.from; });
    return after == stays.begin() ? std::nullopt : std::optional(std::prev(after)->unit);
}

std::optional<UnitIndex> People::findUnit(std::string_view id) const
{
    for (std::size_t i = 0; i < m_units.size(); ++i)
        if (m_units[i].id == id)
            return UnitIndex(i);
    return std::nullopt;
}

std::optional<AssociateIndex> People::findAssociate(std::string_view idOrAlternate) const
{
    const auto found = findName(m_names, idOrAlternate);
    return found == m_names.end() ? std::nullopt : std::optional(found->second);
}

bool People::isWithin(UnitIndex unit, UnitIndex ancestor) const
{
    for (std::optional<UnitIndex> at = unit; at; at = m_units[at->index()].parent)
        if (*at == ancestor)
            return true;
    return false;
}

} // namespace worklode
