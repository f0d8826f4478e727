#include "catalog/CatalogReader.h"

#include "catalog/CatalogWords.h"

#include <limits>

namespace worklode {

namespace {

constexpr std::int64_t kDay = 86'400;

std::optional<std::uint32_t> optionalInteger(const JsonNode& node, std::string_view key, std::int64_t min, std::int64_t max)
{
    if (!node.has(key))
        return std::nullopt;
    return static_cast<std::uint32_t>(node.integer(key, min, min, max));
}

std::optional<bool> optionalFlag(const JsonNode& node, std::string_view key)
{
    return node.has(key) ? std::optional(node.flag(key, false)) : std::nullopt;
}

/// `["…"]` where a name alone says it all, or `[{"app": "…", "<valueName>": true}]`.
std::optional<std::vector<PlaceSetting>> readPlaces(const JsonNode& node, std::string_view key, std::string_view valueName, bool otherwise)
{
    if (!node.has(key))
        return std::nullopt;
    std::vector<PlaceSetting> places;
    node.each(key, [&](const JsonNode& item) {
        if (item.isText()) {
            places.push_back({item.ownText(), otherwise});
            return;
        }
        item.expectObject({"app", valueName});
        places.push_back({item.requiredText("app"), item.flag(valueName, otherwise)});
    });
    return places;
}

MaskSetting readMask(const JsonNode& node)
{
    node.expectObject({"name", "kind", "pattern", "replacement", "caseSensitive"});
    MaskSetting mask;
    mask.name = node.text("name");
    mask.kind = node.word("kind", maskPatternFromText, MaskPattern::Regex, "regex, wildcard");
    mask.pattern = node.requiredText("pattern");
    mask.replacement = node.text("replacement");
    mask.caseSensitive = node.flag("caseSensitive", false);
    return mask;
}

void readPolicy(const JsonNode& node, ClientConfiguration& out)
{
    node.expectObject({"collect", "noticeVersion", "idle", "occ", "excluded", "screens", "noPrivateWindows", "masks"});
    out.collect = optionalFlag(node, "collect");
    out.noticeVersion = optionalInteger(node, "noticeVersion", 0, std::numeric_limits<std::uint32_t>::max());
    node.member("idle", [&](const JsonNode& idle) {
        idle.expectObject({"seconds"});
        out.idleSeconds = optionalInteger(idle, "seconds", 1, kDay);
    });
    node.member("occ", [&](const JsonNode& occ) {
        occ.expectObject({"prompts", "promptAfter"});
        out.occPrompts = optionalFlag(occ, "prompts");
        out.occPromptAfterSeconds = optionalInteger(occ, "promptAfter", 1, kDay);
    });
    out.excluded = readPlaces(node, "excluded", "keepCounters", false);
    out.screens = readPlaces(node, "screens", "on", true);
    out.noPrivateWindows = readPlaces(node, "noPrivateWindows", "confirmed", true);
    if (node.has("masks"))
        out.masks = node.list("masks", readMask);
}

ClientConfiguration readConfiguration(const JsonNode& node)
{
    node.expectObject({"name", "description", "policy"});
    ClientConfiguration configuration;
    configuration.name = node.requiredText("name");
    configuration.description = node.text("description");
    node.member("policy", [&](const JsonNode& policy) { readPolicy(policy, configuration); });
    return configuration;
}

} // namespace

void readConfigurations(const JsonNode& root, Catalog& catalog)
{
    catalog.configurations = root.list("configurations", readConfiguration);
}

} // namespace worklode
