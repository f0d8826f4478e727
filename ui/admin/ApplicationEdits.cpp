#include "ui/admin/ApplicationEdits.h"

#include "analysis/RecordedUsage.h"

#include <algorithm>

namespace worklode {
namespace {

void replace(std::string& name, const std::string& from, const std::string& to)
{
    if (name == from)
        name = to;
}

void replaceIn(std::vector<std::string>& names, const std::string& from, const std::string& to)
{
    for (std::string& name : names)
        replace(name, from, to);
    std::vector<std::string> distinct;
    for (std::string& name : names) {
        if (std::find(distinct.begin(), distinct.end(), name) == distinct.end())
            distinct.push_back(std::move(name));
    }
    names = std::move(distinct);
}

void replaceIn(std::vector<Trigger>& triggers, const std::string& from, const std::string& to)
{
    for (Trigger& trigger : triggers)
        replace(trigger.application, from, to);
}

template <class T>
void addMissing(std::vector<T>& to, const std::vector<T>& from)
{
    for (const T& item : from) {
        if (std::find(to.begin(), to.end(), item) == to.end())
            to.push_back(item);
    }
}

/// Tags of the same screen that met under one application become one entry.
void joinScreenTags(Catalog& catalog)
{
    std::vector<ScreenTags> joined;
    for (const ScreenTags& tags : catalog.screenTags) {
        const auto same = std::find_if(joined.begin(), joined.end(), [&](const ScreenTags& t) {
            return t.application == tags.application && t.screen == tags.screen;
        });
        if (same == joined.end())
            joined.push_back(tags);
        else
            addMissing(same->opportunityTags, tags.opportunityTags);
    }
    catalog.screenTags = std::move(joined);
}

void replaceReferences(Catalog& catalog, const std::string& from, const std::string& to)
{
    for (ScreenRule& rule : catalog.screenRules)
        replace(rule.application, from, to);
    for (ScreenTags& tags : catalog.screenTags)
        replace(tags.application, from, to);
    joinScreenTags(catalog);
    for (TaskDefinition& task : catalog.tasks) {
        replaceIn(task.begin, from, to);
        replaceIn(task.end, from, to);
        if (task.via)
            replaceIn(task.via->items, from, to);
    }
    for (OpportunitySettings& settings : catalog.opportunities)
        replaceIn(settings.exclude, from, to);
    for (OpportunityTag& tag : catalog.opportunityTags)
        replaceIn(tag.exclude, from, to);
    for (View& view : catalog.views)
        replaceIn(view.applications, from, to);
}

} // namespace

const Application* findApplication(const Catalog& catalog, const std::string& alias)
{
    const auto found = std::find_if(catalog.applications.begin(), catalog.applications.end(),
                                    [&](const Application& a) { return a.alias == alias; });
    return found == catalog.applications.end() ? nullptr : &*found;
}

Application* findApplication(Catalog& catalog, const std::string& alias)
{
    return const_cast<Application*>(findApplication(std::as_const(catalog), alias));
}

Application& ensureApplication(Catalog& catalog, const std::string& name)
{
    if (Application* found = findApplication(catalog, name))
        return *found;
    Application made;
    made.alias = name;
    made.raw = {name};
    catalog.applications.push_back(std::move(made));
    return catalog.applications.back();
}

void setCategory(Catalog& catalog, const std::string& name, Category category, std::optional<Instant> from)
{
    std::vector<DatedCategory>& categories = ensureApplication(catalog, name).categories;
    if (!from) {
        if (categories.empty())
            categories.push_back({category, std::nullopt});
        else
            categories.back().category = category;
        return;
    }
    std::erase_if(categories, [&](const DatedCategory& c) { return c.from && *c.from >= *from; });
    if (categories.empty())
        categories.push_back({Category::Unknown, std::nullopt});
    categories.push_back({category, from});
}

void setTag(Catalog& catalog, const std::string& name, const std::string& tag, bool on)
{
    std::vector<std::string>& tags = ensureApplication(catalog, name).opportunityTags;
    const auto found = std::find(tags.begin(), tags.end(), tag);
    if (on && found == tags.end())
        tags.push_back(tag);
    else if (!on && found != tags.end())
        tags.erase(found);
}

void renameApplication(Catalog& catalog, const std::string& from, const std::string& to)
{
    if (from == to || to.empty())
        return;
    if (findApplication(catalog, to))
        return mergeApplications(catalog, {from}, to);
    ensureApplication(catalog, from).alias = to;
    replaceReferences(catalog, from, to);
}

void mergeApplications(Catalog& catalog, const std::vector<std::string>& names, const std::string& into)
{
    ensureApplication(catalog, into);
    for (const std::string& name : names) {
        if (name == into)
            continue;
        const Application merged = ensureApplication(catalog, name);
        std::erase_if(catalog.applications, [&](const Application& a) { return a.alias == name; });
        Application& target = *findApplication(catalog, into);
        addMissing(target.raw, merged.raw);
        addMissing(target.opportunityTags, merged.opportunityTags);
        target.screens = target.screens || merged.screens;
        replaceReferences(catalog, name, into);
    }
}

void removeApplication(Catalog& catalog, const std::string& alias)
{
    std::erase_if(catalog.applications, [&](const Application& a) { return a.alias == alias; });
    std::erase_if(catalog.screenRules, [&](const ScreenRule& r) { return r.application == alias; });
    std::erase_if(catalog.screenTags, [&](const ScreenTags& t) { return t.application == alias; });
}

RuleState ruleState(const Catalog& catalog, const std::string& application)
{
    RuleState state = RuleState::None;
    for (const ScreenRule& rule : catalog.screenRules) {
        if (rule.application != application)
            continue;
        if (!rule.enabled)
            return RuleState::SomeOff;
        state = RuleState::AllOn;
    }
    return state;
}

} // namespace worklode
