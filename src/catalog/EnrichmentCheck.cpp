#include "catalog/CatalogCheck.h"
#include "catalog/OpportunityTypes.h"

#include <algorithm>
#include <unordered_set>

namespace worklode {

namespace {

using PathOf = std::function<std::string()>;

bool declares(const Catalog& catalog, const std::string& tag)
{
    return std::any_of(catalog.opportunityTags.begin(), catalog.opportunityTags.end(),
                       [&](const OpportunityTag& t) { return t.name == tag; });
}

void checkTagNames(const Catalog& catalog, const std::vector<std::string>& tags, const PathOf& place, FaultList& faults)
{
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const auto path = [&] { return place() + ".opportunity_tags[" + std::to_string(i) + "]"; };
        if (!declares(catalog, tags[i]))
            faults.add(path(), inQuotes(tags[i]) + " is no declared opportunity tag");
        else if (std::find(tags.begin(), tags.begin() + static_cast<std::ptrdiff_t>(i), tags[i]) != tags.begin() + static_cast<std::ptrdiff_t>(i))
            faults.add(path(), inQuotes(tags[i]) + " stands twice");
    }
}

/// The first may reach back; each later one needs a later date.
void checkCategories(const Application& application, const PathOf& place, FaultList& faults)
{
    const auto& dated = application.categories;
    for (std::size_t i = 1; i < dated.size(); ++i) {
        const auto path = [&] { return place() + ".categories[" + std::to_string(i) + "].from"; };
        if (!dated[i].from)
            faults.add(path(), "only the first category may do without a date");
        else if (dated[i - 1].from && *dated[i].from <= *dated[i - 1].from)
            faults.add(path(), toIso(*dated[i].from) + " is not after the date before it, " + toIso(*dated[i - 1].from));
    }
}

/// Raw ids in their comparable form, and the application each belongs to.
using RawOwners = std::unordered_map<std::string, std::size_t>;

void checkRawIds(const Catalog& catalog, std::size_t index, RawOwners& owners, FaultList& faults)
{
    const Application& application = catalog.applications[index];
    for (std::size_t i = 0; i < application.raw.size(); ++i) {
        const auto path = [&] { return itemPath("applications", index, "raw[" + std::to_string(i) + "]"); };
        const std::string id = normalizedRawId(application.raw[i]);
        if (id.empty())
            faults.add(path(), "must not be empty");
        else if (const auto [owner, fresh] = owners.try_emplace(id, index); !fresh && owner->second != index)
            faults.add(path(), inQuotes(application.raw[i]) + " belongs to application "
                                   + inQuotes(catalog.applications[owner->second].alias) + " already");
    }
}

void checkTriggers(const std::vector<Trigger>& triggers, const PathOf& place, FaultList& faults)
{
    for (std::size_t i = 0; i < triggers.size(); ++i) {
        const auto path = [&](const char* member) { return place() + "[" + std::to_string(i) + "]." + member; };
        if (triggers[i].application.empty())
            faults.add(path("application"), "must not be empty");
        if (triggers[i].screen && triggers[i].screen->empty())
            faults.add(path("screen"), "must not be empty; a trigger without a screen is an application trigger");
    }
}

void checkOverlay(const TaskDefinition& task, std::size_t index, FaultList& faults)
{
    const auto refuse = [&](bool present, const char* member) {
        if (present)
            faults.add(itemPath("tasks", index, member), "an overlay task is operated by the associate and has no triggers");
    };
    refuse(!task.begin.empty(), "begin");
    refuse(!task.end.empty(), "end");
    refuse(task.via.has_value(), "via");
}

void checkTriggerTask(const TaskDefinition& task, std::size_t index, FaultList& faults)
{
    if (task.begin.empty())
        faults.add(itemPath("tasks", index, "begin"), "a task needs a BEGIN trigger, or overlay");
    if (task.end.empty())
        faults.add(itemPath("tasks", index, "end"), "a task needs an END trigger, or overlay");
    checkTriggers(task.begin, [&] { return itemPath("tasks", index, "begin"); }, faults);
    checkTriggers(task.end, [&] { return itemPath("tasks", index, "end"); }, faults);
    if (!task.via)
        return;
    const auto viaPath = [&] { return itemPath("tasks", index, task.via->kind == Via::Kind::Any ? "via.any" : "via.sequence"); };
    if (task.via->items.empty())
        faults.add(viaPath(), "must name at least one place");
    checkTriggers(task.via->items, viaPath, faults);
}

void checkThresholds(const OpportunitySettings& settings, const OpportunityTypeInfo& type, std::size_t index, FaultList& faults)
{
    for (const auto& [name, value] : settings.thresholds) {
        const auto path = [&, &key = name] { return itemPath("opportunities", index, "thresholds." + key); };
        const auto known = std::find_if(type.thresholds.begin(), type.thresholds.end(),
                                        [&, &key = name](const ThresholdInfo& t) { return t.name == key; });
        if (known == type.thresholds.end())
            faults.add(path(), inQuotes(type.type) + " has no such threshold");
        else
            checkRange(faults, path, value, 0, known->maximum);
    }
}

void checkExclusions(const std::vector<std::string>& excluded, const PathOf& place, FaultList& faults)
{
    for (std::size_t i = 0; i < excluded.size(); ++i)
        if (excluded[i].empty())
            faults.add(place() + ".exclude[" + std::to_string(i) + "]", "must not be empty");
}

} // namespace

void checkApplications(const Catalog& catalog, FaultList& faults)
{
    UniqueNames aliases;
    RawOwners owners;
    for (std::size_t i = 0; i < catalog.applications.size(); ++i) {
        const auto place = [&] { return itemPath("applications", i); };
        aliases.add(faults, catalog.applications[i].alias, [&] { return place() + ".alias"; });
        checkRawIds(catalog, i, owners, faults);
        checkCategories(catalog.applications[i], place, faults);
        checkTagNames(catalog, catalog.applications[i].opportunityTags, place, faults);
    }
}

void checkScreens(const Catalog& catalog, FaultList& faults)
{
    for (std::size_t i = 0; i < catalog.screenRules.size(); ++i) {
        const ScreenRule& rule = catalog.screenRules[i];
        if (rule.application.empty())
            faults.add(itemPath("screen_rules", i, "application"), "must not be empty");
        if (rule.conditions.empty())
            faults.add(itemPath("screen_rules", i, "conditions"), "a screen rule needs at least one condition");
    }
    std::unordered_set<std::string> aliases;
    for (const Application& application : catalog.applications)
        aliases.insert(application.alias);
    UniqueNames places;
    for (std::size_t i = 0; i < catalog.screenTags.size(); ++i) {
        const ScreenTags& tags = catalog.screenTags[i];
        const auto path = [&] { return itemPath("screen_tags", i); };
        if (tags.application.empty())
            faults.add(path() + ".application", "must not be empty");
        else if (!aliases.contains(tags.application) && !catalog.settings.screensForUnmapped)
            faults.add(path() + ".application", "there is no application " + inQuotes(tags.application) + " to tag");
        if (tags.screen.empty())
            faults.add(path() + ".screen", "must not be empty");
        if (!tags.application.empty() && !tags.screen.empty())
            places.add(faults, tags.application + " | " + tags.screen, path);
        checkTagNames(catalog, tags.opportunityTags, path, faults);
    }
}

void checkTasks(const Catalog& catalog, FaultList& faults)
{
    UniqueNames names;
    for (std::size_t i = 0; i < catalog.tasks.size(); ++i) {
        const TaskDefinition& task = catalog.tasks[i];
        names.add(faults, task.name, [&] { return itemPath("tasks", i, "name"); });
        if (task.overlay)
            checkOverlay(task, i, faults);
        else
            checkTriggerTask(task, i, faults);
        constexpr double kLongest = 1e9;
        checkRange(faults, [&] { return itemPath("tasks", i, "max_gap_s"); }, static_cast<double>(toMs(task.maxGap)) / 1000, 0.001, kLongest);
        checkRange(faults, [&] { return itemPath("tasks", i, "max_duration_s"); }, static_cast<double>(toMs(task.maxDuration)) / 1000, 0.001, kLongest);
    }
}

void checkOpportunities(const Catalog& catalog, FaultList& faults)
{
    UniqueNames types;
    for (std::size_t i = 0; i < catalog.opportunities.size(); ++i) {
        const OpportunitySettings& settings = catalog.opportunities[i];
        const auto place = [&] { return itemPath("opportunities", i); };
        const OpportunityTypeInfo* type = findOpportunityType(settings.type);
        if (types.add(faults, settings.type, [&] { return place() + ".type"; }) && !type)
            faults.add(place() + ".type", inQuotes(settings.type) + " is no opportunity type; what belongs to a tag stands in opportunity_tags");
        if (type)
            checkThresholds(settings, *type, i, faults);
        checkExclusions(settings.exclude, place, faults);
        checkRange(faults, [&] { return place() + ".automatable"; }, settings.automatable, 0, 1);
    }
    UniqueNames tags;
    for (std::size_t i = 0; i < catalog.opportunityTags.size(); ++i) {
        const OpportunityTag& tag = catalog.opportunityTags[i];
        const auto place = [&] { return itemPath("opportunity_tags", i); };
        if (tags.add(faults, tag.name, [&] { return place() + ".name"; }) && findOpportunityType(tag.name))
            faults.add(place() + ".name", inQuotes(tag.name) + " is the name of an opportunity type");
        checkRange(faults, [&] { return place() + ".min_seconds"; }, tag.minSeconds, 0, 86'400);
        checkExclusions(tag.exclude, place, faults);
        checkRange(faults, [&] { return place() + ".automatable"; }, tag.automatable, 0, 1);
    }
}

} // namespace worklode
