#include "catalog/CatalogTables.h"
#include "catalog/CatalogWords.h"
#include "catalog/SqlTable.h"

namespace worklode {

namespace {

Outcome writeApplications(SqlConnection& db, const Catalog& catalog)
{
    TableWriter applications(db, "applications", "pos, alias, screens");
    TableWriter raw(db, "application_raw_ids", "application, pos, raw");
    TableWriter categories(db, "application_categories", "application, pos, category, from_ms");
    TableWriter tags(db, "application_tags", "application, pos, tag");
    for (std::size_t i = 0; i < catalog.applications.size(); ++i) {
        const Application& application = catalog.applications[i];
        applications.add({i, application.alias, application.screens});
        raw.addTexts(i, application.raw);
        for (std::size_t k = 0; k < application.categories.size(); ++k)
            categories.add({i, k, toText(application.categories[k].category), application.categories[k].from});
        tags.addTexts(i, application.opportunityTags);
    }
    return firstFailure({applications.finish(), raw.finish(), categories.finish(), tags.finish()});
}

Outcome readApplications(SqlConnection& db, Catalog& catalog)
{
    TableReader applications(db, "SELECT alias, screens FROM applications ORDER BY pos");
    while (applications.next())
        catalog.applications.push_back({applications.text(0), {}, applications.flag(1), {}, {}});
    TableReader raw(db, "SELECT application, raw FROM application_raw_ids ORDER BY application, pos");
    while (raw.next())
        if (Application* owner = raw.owner(catalog.applications, 0))
            owner->raw.push_back(raw.text(1));
    TableReader categories(db, "SELECT application, category, from_ms FROM application_categories ORDER BY application, pos");
    while (categories.next())
        if (Application* owner = categories.owner(catalog.applications, 0))
            owner->categories.push_back({categories.word(1, categoryFromText, Category::Unknown), categories.optionalInstant(2)});
    TableReader tags(db, "SELECT application, tag FROM application_tags ORDER BY application, pos");
    while (tags.next())
        if (Application* owner = tags.owner(catalog.applications, 0))
            owner->opportunityTags.push_back(tags.text(1));
    return firstFailure({applications.finish(), raw.finish(), categories.finish(), tags.finish()});
}

Outcome writeRules(SqlConnection& db, const Catalog& catalog)
{
    TableWriter rules(db, "screen_rules", "pos, application, name, enabled, display");
    TableWriter conditions(db, "screen_conditions", "screen_rule, pos, field, op, value, case_sensitive");
    for (std::size_t i = 0; i < catalog.screenRules.size(); ++i) {
        const ScreenRule& rule = catalog.screenRules[i];
        rules.add({i, rule.application, rule.name, rule.enabled, rule.display});
        for (std::size_t k = 0; k < rule.conditions.size(); ++k) {
            const TextPattern& pattern = rule.conditions[k].pattern;
            conditions.add({i, k, toText(rule.conditions[k].field), toText(pattern.op()), pattern.value(), pattern.caseSensitive()});
        }
    }
    return firstFailure({rules.finish(), conditions.finish()});
}

Outcome readRules(SqlConnection& db, Catalog& catalog)
{
    TableReader rules(db, "SELECT application, name, enabled, display FROM screen_rules ORDER BY pos");
    while (rules.next())
        catalog.screenRules.push_back({rules.text(0), rules.text(1), rules.flag(2), rules.text(3), {}});
    TableReader conditions(db, "SELECT screen_rule, field, op, value, case_sensitive FROM screen_conditions ORDER BY screen_rule, pos");
    while (conditions.next()) {
        ScreenRule* owner = conditions.owner(catalog.screenRules, 0);
        const ScreenField field = conditions.word(1, screenFieldFromText, ScreenField::Title);
        const TextOperator op = conditions.word(2, textOperatorFromText, TextOperator::Equals);
        auto pattern = TextPattern::compile(op, conditions.text(3), conditions.flag(4));
        if (!pattern)
            conditions.corrupt(pattern.error().detail);
        else if (owner)
            owner->conditions.push_back({field, std::move(pattern).value()});
    }
    return firstFailure({rules.finish(), conditions.finish()});
}

Outcome writeScreenTags(SqlConnection& db, const Catalog& catalog)
{
    TableWriter screens(db, "screen_tags", "pos, application, screen");
    TableWriter names(db, "screen_tag_names", "screen_tag, pos, tag");
    for (std::size_t i = 0; i < catalog.screenTags.size(); ++i) {
        screens.add({i, catalog.screenTags[i].application, catalog.screenTags[i].screen});
        names.addTexts(i, catalog.screenTags[i].opportunityTags);
    }
    return firstFailure({screens.finish(), names.finish()});
}

Outcome readScreenTags(SqlConnection& db, Catalog& catalog)
{
    TableReader screens(db, "SELECT application, screen FROM screen_tags ORDER BY pos");
    while (screens.next())
        catalog.screenTags.push_back({screens.text(0), screens.text(1), {}});
    TableReader names(db, "SELECT screen_tag, tag FROM screen_tag_names ORDER BY screen_tag, pos");
    while (names.next())
        if (ScreenTags* owner = names.owner(catalog.screenTags, 0))
            owner->opportunityTags.push_back(names.text(1));
    return firstFailure({screens.finish(), names.finish()});
}

void addTriggers(TableWriter& table, std::size_t task, std::string_view role, const std::vector<Trigger>& triggers)
{
    for (std::size_t i = 0; i < triggers.size(); ++i)
        table.add({task, role, i, triggers[i].application, triggers[i].screen, toText(triggers[i].anchor)});
}

Outcome writeTasks(SqlConnection& db, const Catalog& catalog)
{
    TableWriter tasks(db, "tasks", "pos, name, overlay, via, restart, max_gap_ms, max_duration_ms, enabled");
    TableWriter triggers(db, "task_triggers", "task, role, pos, application, screen, anchor");
    for (std::size_t i = 0; i < catalog.tasks.size(); ++i) {
        const TaskDefinition& task = catalog.tasks[i];
        const auto via = task.via ? std::optional(toText(task.via->kind)) : std::nullopt;
        tasks.add({i, task.name, task.overlay, via, task.restart, task.maxGap, task.maxDuration, task.enabled});
        addTriggers(triggers, i, "begin", task.begin);
        addTriggers(triggers, i, "end", task.end);
        if (task.via)
            addTriggers(triggers, i, "via", task.via->items);
    }
    return firstFailure({tasks.finish(), triggers.finish()});
}

std::vector<Trigger>* triggersOf(TaskDefinition& task, std::string_view role)
{
    if (role == "begin")
        return &task.begin;
    if (role == "end")
        return &task.end;
    return role == "via" && task.via ? &task.via->items : nullptr;
}

Outcome readTasks(SqlConnection& db, Catalog& catalog)
{
    TableReader tasks(db, "SELECT name, overlay, via, restart, max_gap_ms, max_duration_ms, enabled FROM tasks ORDER BY pos");
    while (tasks.next()) {
        TaskDefinition task;
        task.name = tasks.text(0);
        task.overlay = tasks.flag(1);
        if (tasks.has(2))
            task.via = Via{tasks.word(2, viaKindFromText, Via::Kind::Any), {}};
        task.restart = tasks.flag(3);
        task.maxGap = Duration(tasks.integer(4));
        task.maxDuration = Duration(tasks.integer(5));
        task.enabled = tasks.flag(6);
        catalog.tasks.push_back(std::move(task));
    }
    TableReader triggers(db, "SELECT task, role, application, screen, anchor FROM task_triggers ORDER BY task, role, pos");
    while (triggers.next()) {
        TaskDefinition* owner = triggers.owner(catalog.tasks, 0);
        std::vector<Trigger>* list = owner ? triggersOf(*owner, triggers.text(1)) : nullptr;
        if (list)
            list->push_back({triggers.text(2), triggers.optionalText(3), triggers.word(4, anchorFromText, Anchor::Leaving)});
        else
            triggers.corrupt("a trigger has no place in its task");
    }
    return firstFailure({tasks.finish(), triggers.finish()});
}

Outcome writeOpportunities(SqlConnection& db, const Catalog& catalog)
{
    TableWriter types(db, "opportunities", "pos, type, enabled, automatable");
    TableWriter thresholds(db, "opportunity_thresholds", "opportunity, name, value");
    TableWriter exclusions(db, "opportunity_exclusions", "opportunity, pos, application");
    for (std::size_t i = 0; i < catalog.opportunities.size(); ++i) {
        const OpportunitySettings& settings = catalog.opportunities[i];
        types.add({i, settings.type, settings.enabled, settings.automatable});
        for (const auto& [name, value] : settings.thresholds)
            thresholds.add({i, name, value});
        exclusions.addTexts(i, settings.exclude);
    }
    return firstFailure({types.finish(), thresholds.finish(), exclusions.finish()});
}

Outcome readOpportunities(SqlConnection& db, Catalog& catalog)
{
    TableReader types(db, "SELECT type, enabled, automatable FROM opportunities ORDER BY pos");
    while (types.next())
        catalog.opportunities.push_back({types.text(0), types.flag(1), {}, {}, types.number(2)});
    TableReader thresholds(db, "SELECT opportunity, name, value FROM opportunity_thresholds");
    while (thresholds.next())
        if (OpportunitySettings* owner = thresholds.owner(catalog.opportunities, 0))
            owner->thresholds[thresholds.text(1)] = thresholds.number(2);
    TableReader exclusions(db, "SELECT opportunity, application FROM opportunity_exclusions ORDER BY opportunity, pos");
    while (exclusions.next())
        if (OpportunitySettings* owner = exclusions.owner(catalog.opportunities, 0))
            owner->exclude.push_back(exclusions.text(1));
    return firstFailure({types.finish(), thresholds.finish(), exclusions.finish()});
}

Outcome writeTags(SqlConnection& db, const Catalog& catalog)
{
    TableWriter tags(db, "opportunity_tags", "pos, name, kind, min_keys, min_seconds, enabled, automatable");
    TableWriter exclusions(db, "opportunity_tag_exclusions", "tag, pos, application");
    for (std::size_t i = 0; i < catalog.opportunityTags.size(); ++i) {
        const OpportunityTag& tag = catalog.opportunityTags[i];
        tags.add({i, tag.name, toText(tag.kind), tag.minKeys, tag.minSeconds, tag.enabled, tag.automatable});
        exclusions.addTexts(i, tag.exclude);
    }
    return firstFailure({tags.finish(), exclusions.finish()});
}

Outcome readTags(SqlConnection& db, Catalog& catalog)
{
    TableReader tags(db, "SELECT name, kind, min_keys, min_seconds, enabled, automatable FROM opportunity_tags ORDER BY pos");
    while (tags.next())
        catalog.opportunityTags.push_back({tags.text(0), tags.word(1, tagKindFromText, TagKind::Custom),
                                           static_cast<std::uint32_t>(tags.integer(2)), tags.number(3), tags.flag(4), {}, tags.number(5)});
    TableReader exclusions(db, "SELECT tag, application FROM opportunity_tag_exclusions ORDER BY tag, pos");
    while (exclusions.next())
        if (OpportunityTag* owner = exclusions.owner(catalog.opportunityTags, 0))
            owner->exclude.push_back(exclusions.text(1));
    return firstFailure({tags.finish(), exclusions.finish()});
}

template <auto member>
bool same(const Catalog& a, const Catalog& b)
{
    return a.*member == b.*member;
}

} // namespace

std::vector<CatalogSection> enrichmentSections()
{
    return {
        {{"applications", "application_raw_ids", "application_categories", "application_tags"},
         same<&Catalog::applications>, writeApplications, readApplications},
        {{"screen_rules", "screen_conditions"}, same<&Catalog::screenRules>, writeRules, readRules},
        {{"screen_tags", "screen_tag_names"}, same<&Catalog::screenTags>, writeScreenTags, readScreenTags},
        {{"tasks", "task_triggers"}, same<&Catalog::tasks>, writeTasks, readTasks},
        {{"opportunities", "opportunity_thresholds", "opportunity_exclusions"},
         same<&Catalog::opportunities>, writeOpportunities, readOpportunities},
        {{"opportunity_tags", "opportunity_tag_exclusions"}, same<&Catalog::opportunityTags>, writeTags, readTags},
    };
}

} // namespace worklode
