#include "catalog/CatalogCheck.h"

#include <array>
#include <algorithm>

namespace worklode {

namespace {

using UnitIndex = std::unordered_map<std::string_view, std::size_t>;

/// Every unit that lies on a cycle of parents is a fault; each chain is walked once.
void checkCycles(const std::vector<BusinessUnit>& units, const UnitIndex& byId, FaultList& faults)
{
    enum class Walk { New, OnTheWay, Done };
    std::vector<Walk> state(units.size(), Walk::New);
    for (std::size_t start = 0; start < units.size(); ++start) {
        std::vector<std::size_t> chain;
        std::size_t at = start;
        while (state[at] == Walk::New) {
            state[at] = Walk::OnTheWay;
            chain.push_back(at);
            const auto parent = units[at].parent ? byId.find(*units[at].parent) : byId.end();
            if (parent == byId.end())
                break;
            at = parent->second;
        }
        const auto cycle = std::find(chain.begin(), chain.end(), at);
        const bool closed = cycle != chain.end() && units[chain.back()].parent && *units[chain.back()].parent == units[at].id;
        if (closed)
            for (auto unit = cycle; unit != chain.end(); ++unit)
                faults.add(itemPath("units", *unit, "parent"), inQuotes(units[*unit].id) + " would lie below itself");
        for (const std::size_t unit : chain)
            state[unit] = Walk::Done;
    }
}

void checkParent(const std::vector<BusinessUnit>& units, std::size_t index, const UnitIndex& byId, FaultList& faults)
{
    const BusinessUnit& unit = units[index];
    const auto path = [&] { return itemPath("units", index, "parent"); };
    const auto parent = byId.find(*unit.parent);
    if (parent == byId.end())
        faults.add(path(), "there is no unit " + inQuotes(*unit.parent));
    else if (unit.level == "company")
        faults.add(path(), "a company lies below nothing");
    else if (units[parent->second].level == "team")
        faults.add(path(), inQuotes(*unit.parent) + " is a team, and nothing lies below a team");
}

void checkUnit(const BusinessUnit& unit, std::size_t index, FaultList& faults)
{
    constexpr std::array<std::string_view, 3> kLevels = {"company", "department", "team"};
    if (std::find(kLevels.begin(), kLevels.end(), unit.level) == kLevels.end())
        faults.add(itemPath("units", index, "level"), inQuotes(unit.level) + " is not one of company, department, team");
    if (unit.goal)
        checkRange(faults, [&] { return itemPath("units", index, "goal"); }, *unit.goal, 0, 100);
    if (unit.hourlyCost)
        checkRange(faults, [&] { return itemPath("units", index, "hourly_cost"); }, *unit.hourlyCost, 0, 1e6);
}

} // namespace

void checkUnits(const Catalog& catalog, FaultList& faults)
{
    const auto& units = catalog.units;
    UniqueNames ids;
    UnitIndex byId;
    for (std::size_t i = 0; i < units.size(); ++i) {
        ids.add(faults, units[i].id, [&] { return itemPath("units", i, "id"); });
        byId.try_emplace(units[i].id, i);
    }
    std::size_t roots = 0;
    std::size_t firstRoot = 0;
    for (std::size_t i = 0; i < units.size(); ++i) {
        checkUnit(units[i], i, faults);
        if (units[i].parent) {
            checkParent(units, i, byId, faults);
        } else if (roots++ == 0) {
            firstRoot = i;
        } else {
            faults.add(itemPath("units", i, "parent"),
                       "only one unit may be without a parent, and " + inQuotes(units[firstRoot].id) + " is it");
        }
    }
    if (!units.empty() && roots == 0)
        faults.add("units", "one unit must be without a parent: the root of the tree");
    checkCycles(units, byId, faults);
}

} // namespace worklode
