#include "policy/CollectionPolicy.h"

#include <nlohmann/json.hpp>

namespace worklode {

namespace {

using OrderedJson = nlohmann::ordered_json;

OrderedJson placesToJson(const PlaceRules& rules, const char* valueName)
{
    OrderedJson out = OrderedJson::array();
    for (const auto& entry : rules.entries())
        out.push_back({{"app", entry.app}, {valueName, entry.value}});
    return out;
}

OrderedJson maskToJson(const MaskRule& rule)
{
    const auto& spec = rule.spec();
    return {{"name", spec.name}, {"kind", spec.kind == MaskKind::Regex ? "regex" : "wildcard"}, {"pattern", spec.pattern},
        {"replacement", spec.replacement}, {"caseSensitive", spec.caseSensitive}};
}

} // namespace

std::string policyToJson(const CollectionPolicy& policy)
{
    OrderedJson masks = OrderedJson::array();
    for (const auto& rule : policy.masks)
        masks.push_back(maskToJson(rule));
    OrderedJson noPrivate = OrderedJson::array();
    for (const auto& entry : policy.noPrivateWindows.entries())
        noPrivate.push_back(entry.app);
    const OrderedJson out = {{"version", policy.version}, {"collect", policy.collect}, {"noticeVersion", policy.noticeVersion},
        {"idle", {{"seconds", toMs(policy.idleAfter) / 1000}}},
        {"occ", {{"prompts", policy.occPrompts}, {"promptAfter", toMs(policy.occPromptAfter) / 1000}}},
        {"excluded", placesToJson(policy.excluded, "keepCounters")}, {"screens", placesToJson(policy.screens, "on")},
        {"noPrivateWindows", noPrivate}, {"masks", masks}};
    return out.dump(2) + "\n";
}

} // namespace worklode
