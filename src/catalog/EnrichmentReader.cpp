#include "catalog/CatalogReader.h"

#include "catalog/CatalogWords.h"
#include "catalog/OpportunityTypes.h"

#include <limits>

namespace worklode {

namespace {

constexpr std::string_view kCategoryWords = "Production, Other Work, Non Work, Unknown";

DatedCategory readCategory(const JsonNode& node)
{
    node.expectObject({"category", "from"});
    return {node.requiredWord("category", categoryFromText, Category::Unknown, kCategoryWords), node.instant("from")};
}

Application readApplication(const JsonNode& node)
{
    node.expectObject({"alias", "raw", "screens", "categories", "opportunity_tags"});
    Application application;
    application.alias = node.requiredText("alias");
    application.raw = node.texts("raw");
    application.screens = node.flag("screens", false);
    application.categories = node.list("categories", readCategory);
    application.opportunityTags = node.texts("opportunity_tags");
    return application;
}

ScreenCondition readCondition(const JsonNode& node)
{
    node.expectObject({"field", "op", "value", "case_sensitive"});
    const ScreenField field = node.requiredWord("field", screenFieldFromText, ScreenField::Title, "title, host, path, url");
    const TextOperator op = node.requiredWord("op", textOperatorFromText, TextOperator::Equals,
                                              "equals, starts with, ends with, contains, wildcard, regex");
    const std::string value = node.requiredText("value");
    const bool caseSensitive = node.flag("case_sensitive", false);
    Result<TextPattern> pattern = TextPattern::compile(op, value, caseSensitive);
    if (!pattern)
        node.faultAt("value", pattern.error().detail);
    return {field, pattern ? *pattern : TextPattern::compile(TextOperator::Equals, value, caseSensitive).value()};
}

ScreenRule readRule(const JsonNode& node)
{
    node.expectObject({"application", "name", "enabled", "display", "conditions"});
    ScreenRule rule;
    rule.application = node.requiredText("application");
    rule.name = node.text("name");
    rule.enabled = node.flag("enabled", true);
    rule.display = node.text("display");
    rule.conditions = node.list("conditions", readCondition);
    return rule;
}

ScreenTags readScreenTags(const JsonNode& node)
{
    node.expectObject({"application", "screen", "opportunity_tags"});
    return {node.requiredText("application"), node.requiredText("screen"), node.texts("opportunity_tags")};
}

template <Anchor standard>
Trigger readTrigger(const JsonNode& node)
{
    node.expectObject({"application", "screen", "anchor"});
    return {node.requiredText("application"), node.optionalText("screen"),
            node.word("anchor", anchorFromText, standard, "leaving, entering")};
}

std::optional<Via> readVia(const JsonNode& task)
{
    std::optional<Via> via;
    task.member("via", [&](const JsonNode& node) {
        node.expectObject({"any", "sequence"});
        if (node.has("any") == node.has("sequence")) {
            node.fault("either any or sequence is expected here");
            return;
        }
        const bool any = node.has("any");
        via = Via{any ? Via::Kind::Any : Via::Kind::Sequence,
                  node.list(any ? "any" : "sequence", readTrigger<Anchor::Leaving>)};
    });
    return via;
}

TaskDefinition readTask(const JsonNode& node)
{
    node.expectObject({"name", "overlay", "begin", "end", "via", "restart", "max_gap_s", "max_duration_s", "enabled"});
    TaskDefinition task;
    task.name = node.requiredText("name");
    task.overlay = node.flag("overlay", false);
    task.begin = node.list("begin", readTrigger<Anchor::Leaving>);
    task.end = node.list("end", readTrigger<Anchor::Entering>);
    task.via = readVia(node);
    task.restart = node.flag("restart", false);
    task.maxGap = node.seconds("max_gap_s", task.maxGap);
    task.maxDuration = node.seconds("max_duration_s", task.maxDuration);
    task.enabled = node.flag("enabled", true);
    return task;
}

OpportunitySettings readOpportunity(const JsonNode& node)
{
    node.expectObject({"type", "enabled", "thresholds", "exclude", "automatable"});
    OpportunitySettings settings;
    settings.type = node.requiredText("type");
    settings.enabled = node.flag("enabled", true);
    node.eachNumber("thresholds", [&](const std::string& name, double value) { settings.thresholds[name] = value; });
    settings.exclude = node.texts("exclude");
    settings.automatable = node.number("automatable", 1.0);
    return settings;
}

OpportunityTag readTag(const JsonNode& node)
{
    node.expectObject({"name", "kind", "min_keys", "min_seconds", "enabled", "exclude", "automatable"});
    OpportunityTag tag;
    tag.name = node.requiredText("name");
    tag.kind = node.word("kind", tagKindFromText, standardTagKind(tag.name), "legacy, logon, notes, custom");
    tag.minKeys = static_cast<std::uint32_t>(
        node.integer("min_keys", standardMinKeys(tag.kind), 0, std::numeric_limits<std::uint32_t>::max()));
    tag.minSeconds = node.number("min_seconds", 0);
    tag.enabled = node.flag("enabled", true);
    tag.exclude = node.texts("exclude");
    tag.automatable = node.number("automatable", 1.0);
    return tag;
}

} // namespace

void readEnrichment(const JsonNode& root, Catalog& catalog)
{
    catalog.applications = root.list("applications", readApplication);
    catalog.screenRules = root.list("screen_rules", readRule);
    catalog.screenTags = root.list("screen_tags", readScreenTags);
    catalog.tasks = root.list("tasks", readTask);
    catalog.opportunities = root.list("opportunities", readOpportunity);
    catalog.opportunityTags = root.list("opportunity_tags", readTag);
}

} // namespace worklode
