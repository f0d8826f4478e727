#include "catalog/OpportunityTypes.h"

#include <algorithm>
#include <array>

namespace worklode {

namespace {

constexpr double kDay = 86'400;
constexpr double kMany = 1e9;

constexpr std::array<ThresholdInfo, 1> kIdle = {{{"seconds", 300, kDay}}};
constexpr std::array<ThresholdInfo, 1> kCopy = {{{"seconds", 60, kDay}}};
constexpr std::array<ThresholdInfo, 2> kErrors = {{{"error_keys", 20, kMany}, {"rate", 0.15, 1}}};
constexpr std::array<ThresholdInfo, 2> kSwitching = {{{"seconds", 15, kDay}, {"per_shift", 3, kMany}}};
constexpr std::array<ThresholdInfo, 2> kScrolling = {{{"scrolls", 10, kMany}, {"per_minute", 10, kMany}}};
constexpr std::array<ThresholdInfo, 1> kTyping = {{{"keys", 200, kMany}}};

constexpr std::array<OpportunityTypeInfo, 9> kTypes = {{
    {"Excessive idle", kIdle},
    {"Copy and paste", kCopy},
    {"Error keys", kErrors},
    {"Application switching", kSwitching},
    {"Scrolling", kScrolling},
    {"Heavy typing", kTyping},
    {"Non Work", {}},
    {"Unmapped", {}},
    {"Task variation", {}},
}};

} // namespace

std::span<const OpportunityTypeInfo> opportunityTypes() { return kTypes; }

const OpportunityTypeInfo* findOpportunityType(std::string_view type)
{
    const auto found = std::find_if(kTypes.begin(), kTypes.end(), [&](const auto& t) { return t.type == type; });
    return found == kTypes.end() ? nullptr : &*found;
}

OpportunitySettings effectiveSettings(const Catalog& catalog, std::string_view type)
{
    OpportunitySettings settings;
    settings.type = type;
    const auto said = std::find_if(catalog.opportunities.begin(), catalog.opportunities.end(),
                                   [&](const OpportunitySettings& s) { return s.type == type; });
    if (said != catalog.opportunities.end())
        settings = *said;
    if (const OpportunityTypeInfo* info = findOpportunityType(type))
        for (const ThresholdInfo& threshold : info->thresholds)
            settings.thresholds.try_emplace(std::string(threshold.name), threshold.standard);
    return settings;
}

std::vector<OpportunityTag> builtInTags()
{
    std::vector<OpportunityTag> tags(3);
    tags[0].name = "Legacy application";
    tags[1].name = "Assisted sign-on";
    tags[2].name = "Notes";
    for (OpportunityTag& tag : tags) {
        tag.kind = standardTagKind(tag.name);
        tag.minKeys = standardMinKeys(tag.kind);
    }
    return tags;
}

TagKind standardTagKind(std::string_view tagName)
{
    if (tagName == "Legacy application")
        return TagKind::Legacy;
    if (tagName == "Assisted sign-on")
        return TagKind::Logon;
    return tagName == "Notes" ? TagKind::Notes : TagKind::Custom;
}

std::uint32_t standardMinKeys(TagKind kind) { return kind == TagKind::Notes ? 41 : 0; }

void addBuiltInTags(Catalog& catalog)
{
    for (OpportunityTag& tag : builtInTags()) {
        const bool declared = std::any_of(catalog.opportunityTags.begin(), catalog.opportunityTags.end(),
                                          [&](const OpportunityTag& t) { return t.name == tag.name; });
        if (!declared)
            catalog.opportunityTags.push_back(std::move(tag));
    }
}

Catalog builtInCatalog()
{
    Catalog catalog;
    addBuiltInTags(catalog);
    return catalog;
}

} // namespace worklode
