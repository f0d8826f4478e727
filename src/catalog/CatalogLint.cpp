#include "catalog/CatalogCheck.h"
#include "catalog/CatalogJson.h"
#include "catalog/FaultOrder.h"
#include "catalog/ScreenRuleLint.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace worklode {

namespace {

/// What triggers, rules and tags may refer to.
class Places
{
public:
    explicit Places(const Catalog& catalog) : m_screensForUnmapped(catalog.settings.screensForUnmapped)
    {
        for (const Application& application : catalog.applications)
            m_screens.emplace(application.alias, application.screens);
    }
    bool knows(const std::string& application) const { return m_screens.contains(application); }
    bool hasScreens(const std::string& application) const
    {
        const auto found = m_screens.find(application);
        return found == m_screens.end() ? m_screensForUnmapped : found->second;
    }

private:
    std::unordered_map<std::string, bool> m_screens;
    bool m_screensForUnmapped;
};

void lintRawIds(const Application& application, std::size_t index, FaultList& out)
{
    std::unordered_set<std::string> seen;
    for (std::size_t i = 0; i < application.raw.size(); ++i) {
        const auto path = [&] { return itemPath("applications", index, "raw[" + std::to_string(i) + "]"); };
        const std::string& raw = application.raw[i];
        const std::string id = normalizedRawId(raw);
        const bool suffix = id.starts_with("*.");
        if (!seen.insert(id).second)
            out.add(path(), inQuotes(raw) + " says the same as an earlier raw id");
        else if (id.find('*', suffix ? 1 : 0) != std::string::npos)
            out.add(path(), "only *. at the front is a wildcard; " + inQuotes(raw) + " is compared as it stands");
        else if (id.find_first_of("/\\") != std::string::npos)
            out.add(path(), inQuotes(raw) + " can never match: a raw id is a base name or a host");
    }
}

void lintTriggers(const std::vector<Trigger>& triggers, const std::string& place, const Places& places, FaultList& out)
{
    for (std::size_t i = 0; i < triggers.size(); ++i) {
        const std::string path = place + "[" + std::to_string(i) + "]";
        const std::string& application = triggers[i].application;
        if (triggers[i].screen && !places.hasScreens(application))
            out.add(path + ".screen", "can never fire: screens are off for " + inQuotes(application));
        else if (!places.knows(application))
            out.add(path + ".application", inQuotes(application) + " is no alias; it can only be a raw id without one");
    }
}

void lintTask(const TaskDefinition& task, std::size_t index, const Places& places, FaultList& out)
{
    lintTriggers(task.begin, itemPath("tasks", index, "begin"), places, out);
    lintTriggers(task.end, itemPath("tasks", index, "end"), places, out);
    if (task.via)
        lintTriggers(task.via->items, itemPath("tasks", index, task.via->kind == Via::Kind::Any ? "via.any" : "via.sequence"),
                     places, out);
}

void lintExclusions(const std::vector<std::string>& excluded, const std::string& place, const Places& places, FaultList& out)
{
    for (std::size_t i = 0; i < excluded.size(); ++i)
        if (!places.knows(excluded[i]))
            out.add(place + ".exclude[" + std::to_string(i) + "]",
                    inQuotes(excluded[i]) + " is no alias; it can only be a raw id without one");
}

void lintPeople(const Catalog& catalog, FaultList& out)
{
    std::unordered_set<std::string> teams;
    for (std::size_t i = 0; i < catalog.units.size(); ++i) {
        const BusinessUnit& unit = catalog.units[i];
        if (unit.level == "team")
            teams.insert(unit.id);
        if (!unit.parent && unit.level != "company")
            out.add(itemPath("units", i, "level"), "the root of the tree is usually a company");
    }
    for (std::size_t i = 0; i < catalog.associates.size(); ++i) {
        const auto& memberships = catalog.associates[i].memberships;
        if (memberships.empty() && !catalog.units.empty())
            out.add(itemPath("associates", i, "memberships"), "belongs to no team: shown as Unknown team and not analysed");
        for (std::size_t k = 0; k < memberships.size(); ++k)
            if (!teams.contains(memberships[k].unit))
                out.add(itemPath("associates", i, "memberships[" + std::to_string(k) + "].unit"),
                        inQuotes(memberships[k].unit) + " is no team");
    }
}

} // namespace

std::vector<CatalogFault> lintCatalog(const Catalog& catalog)
{
    FaultList out;
    const Places places(catalog);
    for (std::size_t i = 0; i < catalog.applications.size(); ++i)
        lintRawIds(catalog.applications[i], i, out);
    for (std::size_t i = 0; i < catalog.screenRules.size(); ++i)
        if (catalog.screenRules[i].enabled && !places.hasScreens(catalog.screenRules[i].application))
            out.add(itemPath("screen_rules", i), "can never match: screens are off for " + inQuotes(catalog.screenRules[i].application));
    lintScreenRules(catalog.screenRules, out);
    for (std::size_t i = 0; i < catalog.screenTags.size(); ++i)
        if (!places.hasScreens(catalog.screenTags[i].application))
            out.add(itemPath("screen_tags", i), "tags nothing: screens are off for " + inQuotes(catalog.screenTags[i].application));
    for (std::size_t i = 0; i < catalog.tasks.size(); ++i)
        if (catalog.tasks[i].enabled)
            lintTask(catalog.tasks[i], i, places, out);
    for (std::size_t i = 0; i < catalog.opportunities.size(); ++i)
        lintExclusions(catalog.opportunities[i].exclude, itemPath("opportunities", i), places, out);
    for (std::size_t i = 0; i < catalog.opportunityTags.size(); ++i)
        lintExclusions(catalog.opportunityTags[i].exclude, itemPath("opportunity_tags", i), places, out);
    lintPeople(catalog, out);
    std::vector<CatalogFault> found = out.take();
    orderFaults(found);
    return found;
}

} // namespace worklode
