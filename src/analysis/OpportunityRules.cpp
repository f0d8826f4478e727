#include "analysis/OpportunityRules.h"

namespace worklode {

namespace {

std::vector<bool> excludedOf(const std::vector<std::string>& names, const Enrichment& enrichment)
{
    std::vector<bool> excluded;
    for (const std::string& name : names) {
        const ApplicationId application = enrichment.findApplication(name);
        if (application.index() >= enrichment.applicationCount())
            continue;
        excluded.resize(enrichment.applicationCount(), false);
        excluded[application.index()] = true;
    }
    return excluded;
}

} // namespace

OpportunityRules::OpportunityRules(const AnalysisInput& input)
{
    for (const Category c : kCategories)
        m_takes[static_cast<std::size_t>(c)] = input.takes(c);
    static_cast<RuleIndex&>(idle) = addType(input, "Excessive idle", true);
    idle.seconds = threshold("seconds");
    addTags(input);
    static_cast<RuleIndex&>(copyPaste) = addType(input, "Copy and paste");
    copyPaste.seconds = threshold("seconds");
    static_cast<RuleIndex&>(errors) = addType(input, "Error keys");
    errors.errorKeys = threshold("error_keys");
    errors.rate = threshold("rate");
    static_cast<RuleIndex&>(switching) = addType(input, "Application switching", true);
    switching.seconds = threshold("seconds");
    switching.perShift = threshold("per_shift");
    static_cast<RuleIndex&>(scrolling) = addType(input, "Scrolling");
    scrolling.scrolls = threshold("scrolls");
    scrolling.perMinute = threshold("per_minute");
    static_cast<RuleIndex&>(typing) = addType(input, "Heavy typing");
    typing.keys = threshold("keys");
    nonWork = addType(input, "Non Work", true);
    unmapped = addType(input, "Unmapped", true);
    addVariations(input);
}

RuleIndex OpportunityRules::addType(const AnalysisInput& input, std::string_view type, bool wholeTimes)
{
    m_last = effectiveSettings(input.catalog, type);
    if (!m_last.enabled)
        return {};
    OpportunityRule rule;
    rule.name = type;
    rule.type = type;
    rule.automatable = m_last.automatable;
    rule.wholeTimes = wholeTimes;
    rule.excluded = excludedOf(m_last.exclude, input.enrichment);
    m_rules.push_back(std::move(rule));
    return {static_cast<std::uint32_t>(m_rules.size() - 1)};
}

double OpportunityRules::threshold(std::string_view name) const
{
    const auto found = m_last.thresholds.find(std::string(name));
    return found == m_last.thresholds.end() ? 0 : found->second;
}

void OpportunityRules::addTags(const AnalysisInput& input)
{
    for (const OpportunityTag& tag : input.catalog.opportunityTags) {
        Tag& compiled = tags.emplace_back();
        compiled.notes = tag.kind == TagKind::Notes;
        compiled.minKeys = tag.minKeys;
        compiled.minSeconds = tag.minSeconds;
        if (!tag.enabled)
            continue;
        OpportunityRule rule;
        rule.name = rule.type = rule.tag = tag.name;
        rule.automatable = tag.automatable;
        rule.wholeTimes = true;
        rule.excluded = excludedOf(tag.exclude, input.enrichment);
        compiled.value = static_cast<std::uint32_t>(m_rules.size());
        m_rules.push_back(std::move(rule));
    }
}

void OpportunityRules::addVariations(const AnalysisInput& input)
{
    constexpr std::string_view kType = "Task variation";
    const OpportunitySettings settings = effectiveSettings(input.catalog, kType);
    variations.resize(input.catalog.tasks.size());
    for (std::size_t t = 0; t < variations.size(); ++t) {
        if (!settings.enabled || !input.catalog.tasks[t].enabled)
            continue;
        OpportunityRule rule;
        rule.name = std::string(kType) + ": " + input.catalog.tasks[t].name;
        rule.type = kType;
        rule.task = input.catalog.tasks[t].name;
        rule.automatable = settings.automatable;
        variations[t].value = static_cast<std::uint32_t>(m_rules.size());
        m_rules.push_back(std::move(rule));
    }
}

} // namespace worklode
