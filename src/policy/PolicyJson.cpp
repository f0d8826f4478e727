// Reading a policy: strict, because what it leaves out is not recorded and what it misspells would be.
#include "policy/CollectionPolicy.h"

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <limits>
#include <set>

namespace worklode {

namespace {

using Json = nlohmann::json;

Error wrong(std::string place, std::string detail) { return {ErrorCode::BadInput, std::move(place), std::move(detail)}; }

/// One object of the document: knows its place and hands out typed values, noting the first fault.
class Section
{
public:
    Section(const Json& json, std::string place, std::initializer_list<std::string_view> keys) : m_json(json), m_place(std::move(place))
    {
        if (!json.is_object()) {
            fault({}, "must be an object");
            return;
        }
        for (const auto& [key, value] : json.items())
            if (std::find(keys.begin(), keys.end(), std::string_view(key)) == keys.end())
                fault(key, "is not a key of a collection policy");
    }

    bool has(const char* key) const { return m_json.is_object() && m_json.contains(key); }
    const Json& at(const char* key) const { return m_json.at(key); }
    std::string place(const std::string& key) const { return m_place.empty() ? key : key.empty() ? m_place : m_place + "." + key; }

    std::uint64_t number(const char* key, std::uint64_t otherwise, std::uint64_t least, std::uint64_t most)
    {
        if (!has(key))
            return otherwise;
        const auto& value = at(key);
        if (!value.is_number_unsigned() || value.get<std::uint64_t>() < least || value.get<std::uint64_t>() > most) {
            fault(key, "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most));
            return otherwise;
        }
        return value.get<std::uint64_t>();
    }
    bool flag(const char* key, bool otherwise)
    {
        if (has(key) && !at(key).is_boolean())
            fault(key, "must be true or false");
        return has(key) && at(key).is_boolean() ? at(key).get<bool>() : otherwise;
    }
    std::string text(const char* key, bool required)
    {
        if (!has(key) && !required)
            return {};
        if (!has(key) || !at(key).is_string() || (required && at(key).get<std::string>().empty())) {
            fault(key, required ? "must be a text that is not empty" : "must be a text");
            return {};
        }
        return at(key).get<std::string>();
    }
    void fault(const std::string& key, std::string detail)
    {
        if (!m_fault)
            m_fault = wrong(place(key), std::move(detail));
    }
    const std::optional<Error>& fault() const { return m_fault; }

private:
    const Json& m_json;
    std::string m_place;
    std::optional<Error> m_fault;
};

std::string nth(const std::string& place, std::size_t n) { return place + "[" + std::to_string(n) + "]"; }

Outcome checkList(const Json& list, const std::string& place, std::size_t most)
{
    if (!list.is_array())
        return wrong(place, "must be a list");
    if (list.size() > most)
        return wrong(place, "has more than " + std::to_string(most) + " entries");
    return Done{};
}

/// `[{"app": "…", "<valueName>": true}]`, or `["…"]` where a name alone says it all.
Result<PlaceRules> readPlaces(const Json& list, const std::string& place, const char* valueName, bool otherwise)
{
    if (auto ok = checkList(list, place, kMaxPlaceRules); !ok)
        return ok.error();
    std::vector<PlaceRules::Entry> entries;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < list.size(); ++i) {
        PlaceRules::Entry entry{{}, otherwise};
        if (list[i].is_string()) {
            entry.app = list[i].get<std::string>();
        } else {
            Section section(list[i], nth(place, i), {"app", valueName});
            entry.app = section.text("app", true);
            entry.value = section.flag(valueName, otherwise);
            if (section.fault())
                return *section.fault();
        }
        if (comparableApp(entry.app).empty())
            return wrong(nth(place, i), "names no application");
        if (!seen.insert(comparableApp(entry.app)).second)
            return wrong(nth(place, i), "\"" + entry.app + "\" is listed twice");
        entries.push_back(std::move(entry));
    }
    return PlaceRules(std::move(entries));
}

Result<std::vector<MaskRule>> readMasks(const Json& list)
{
    if (auto ok = checkList(list, "masks", kMaxMasks); !ok)
        return ok.error();
    std::vector<MaskRule> masks;
    for (std::size_t i = 0; i < list.size(); ++i) {
        Section section(list[i], nth("masks", i), {"name", "kind", "pattern", "replacement", "caseSensitive"});
        MaskRule::Spec spec{section.text("name", false), MaskKind::Regex, section.text("pattern", true), section.text("replacement", false), section.flag("caseSensitive", false)};
        const auto kind = section.has("kind") ? section.text("kind", true) : "regex";
        if (kind != "regex" && kind != "wildcard")
            section.fault("kind", "must be \"regex\" or \"wildcard\"");
        spec.kind = kind == "wildcard" ? MaskKind::Wildcard : MaskKind::Regex;
        if (section.fault())
            return *section.fault();
        auto rule = MaskRule::compile(std::move(spec));
        if (!rule)
            return rule.error().at(nth("masks", i));
        masks.push_back(*std::move(rule));
    }
    return masks;
}

std::optional<Error> readTimes(Section& root, CollectionPolicy& policy)
{
    constexpr std::uint64_t day = 86400;
    if (root.has("idle")) {
        Section idle(root.at("idle"), "idle", {"seconds"});
        policy.idleAfter = std::chrono::seconds(idle.number("seconds", 60, 1, day));
        if (idle.fault())
            return idle.fault();
    }
    if (root.has("occ")) {
        Section occ(root.at("occ"), "occ", {"prompts", "promptAfter"});
        policy.occPrompts = occ.flag("prompts", false);
        policy.occPromptAfter = std::chrono::seconds(occ.number("promptAfter", 900, 1, day));
        if (occ.fault())
            return occ.fault();
    }
    return std::nullopt;
}

std::optional<Error> readLists(Section& root, CollectionPolicy& policy)
{
    struct List {
        const char* key;
        const char* valueName;
        bool otherwise;
        PlaceRules& into;
    };
    for (const auto& [key, valueName, otherwise, into] : {List{"excluded", "keepCounters", false, policy.excluded},
             List{"screens", "on", true, policy.screens}, List{"noPrivateWindows", "confirmed", true, policy.noPrivateWindows}}) {
        if (!root.has(key))
            continue;
        auto places = readPlaces(root.at(key), key, valueName, otherwise);
        if (!places)
            return places.error();
        into = *std::move(places);
    }
    if (root.has("masks")) {
        auto masks = readMasks(root.at("masks"));
        if (!masks)
            return masks.error();
        policy.masks = *std::move(masks);
    }
    return std::nullopt;
}

} // namespace

Result<CollectionPolicy> policyFromJson(std::string_view text)
{
    if (text.size() > kMaxPolicyBytes)
        return wrong({}, "a policy may have at most " + std::to_string(kMaxPolicyBytes) + " bytes");
    std::optional<Error> twice;
    std::vector<std::set<std::string>> keys;
    const auto noTwins = [&](int, Json::parse_event_t event, Json& parsed) {
        if (event == Json::parse_event_t::object_start)
            keys.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            keys.pop_back();
        else if (event == Json::parse_event_t::key && !keys.back().insert(parsed.get<std::string>()).second && !twice)
            twice = wrong(parsed.get<std::string>(), "is given twice");
        return true;
    };
    const Json json = Json::parse(text.begin(), text.end(), noTwins, false);
    if (json.is_discarded())
        return wrong({}, "is not JSON");
    if (twice)
        return *twice;
    Section root(json, {}, {"version", "collect", "noticeVersion", "idle", "occ", "excluded", "screens", "noPrivateWindows", "masks"});
    if (!root.fault() && !root.has("version"))
        root.fault("version", "is missing");
    CollectionPolicy policy;
    policy.version = root.number("version", 0, 1, std::numeric_limits<std::int64_t>::max());
    policy.collect = root.flag("collect", true);
    policy.noticeVersion = static_cast<std::uint32_t>(root.number("noticeVersion", 0, 0, std::numeric_limits<std::uint32_t>::max()));
    if (root.fault())
        return *root.fault();
    if (const auto fault = readTimes(root, policy))
        return *fault;
    if (const auto fault = readLists(root, policy))
        return *fault;
    return policy;
}

} // namespace worklode
