#include "catalog/EffectiveConfiguration.h"

#include "catalog/ConfigurationJson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace worklode {

namespace {

using Json = nlohmann::ordered_json;

const ClientConfiguration* findConfiguration(const Catalog& catalog, const std::optional<std::string>& name)
{
    const auto found = std::find_if(catalog.configurations.begin(), catalog.configurations.end(),
                                    [&](const ClientConfiguration& c) { return name && c.name == *name; });
    return found == catalog.configurations.end() ? nullptr : &*found;
}

const BusinessUnit* findUnit(const Catalog& catalog, std::string_view id)
{
    const auto found = std::find_if(catalog.units.begin(), catalog.units.end(), [&](const BusinessUnit& u) { return u.id == id; });
    return found == catalog.units.end() ? nullptr : &*found;
}

/// Lays `over`, which is nearer, on what is there.
void lay(EffectiveConfiguration& out, const ClientConfiguration& over, const std::string& unit)
{
    const SettingSource source{over.name, unit};
    const auto take = [&](auto& setting, const auto& said) {
        if (said)
            setting = {*said, source};
    };
    take(out.collect, over.collect);
    take(out.noticeVersion, over.noticeVersion);
    take(out.idleSeconds, over.idleSeconds);
    take(out.occPrompts, over.occPrompts);
    take(out.occPromptAfterSeconds, over.occPromptAfterSeconds);
    take(out.excluded, over.excluded);
    take(out.screens, over.screens);
    take(out.noPrivateWindows, over.noPrivateWindows);
    take(out.masks, over.masks);
}

} // namespace

EffectiveConfiguration effectiveConfiguration(const Catalog& catalog, std::string_view unit)
{
    std::vector<const BusinessUnit*> chain;
    for (const BusinessUnit* at = findUnit(catalog, unit); at && chain.size() <= catalog.units.size();
         at = at->parent ? findUnit(catalog, *at->parent) : nullptr)
        chain.push_back(at);
    EffectiveConfiguration out;
    for (auto at = chain.rbegin(); at != chain.rend(); ++at)
        if (const ClientConfiguration* said = findConfiguration(catalog, (*at)->configuration))
            lay(out, *said, (*at)->id);
    return out;
}

EffectiveConfiguration effectiveConfiguration(const Catalog& catalog, const Associate& associate, Instant at)
{
    std::string_view unit;
    for (const Membership& membership : associate.memberships)
        if (unit.empty() || !membership.from || *membership.from <= at) // the first reaches back
            unit = membership.unit;
    EffectiveConfiguration out = effectiveConfiguration(catalog, unit);
    if (const ClientConfiguration* own = findConfiguration(catalog, associate.configuration))
        lay(out, *own, {});
    return out;
}

std::string policyJson(const EffectiveConfiguration& c, std::uint64_t version)
{
    Json masks = Json::array();
    for (const MaskSetting& m : c.masks.value)
        masks.push_back(maskToJson(m));
    const Json policy = {{"version", version},
                         {"collect", c.collect.value},
                         {"noticeVersion", c.noticeVersion.value},
                         {"idle", {{"seconds", c.idleSeconds.value}}},
                         {"occ", {{"prompts", c.occPrompts.value}, {"promptAfter", c.occPromptAfterSeconds.value}}},
                         {"excluded", placesToJson(c.excluded.value, "keepCounters")},
                         {"screens", placesToJson(c.screens.value, "on")},
                         {"noPrivateWindows", placesToJson(c.noPrivateWindows.value, "confirmed")},
                         {"masks", masks}};
    return policy.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace worklode
