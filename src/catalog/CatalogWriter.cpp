#include "catalog/CatalogJson.h"
#include "catalog/CatalogWords.h"
#include "catalog/ConfigurationJson.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace worklode {

using Json = nlohmann::ordered_json;

namespace {

/// 80, not 80.0, where nothing is lost.
Json number(double value)
{
    constexpr double kExact = 9007199254740992.0;
    return value == std::floor(value) && std::abs(value) < kExact ? Json(static_cast<std::int64_t>(value)) : Json(value);
}

Json optionalNumber(const std::optional<double>& value) { return value ? number(*value) : Json(nullptr); }
Json optionalText(const std::optional<std::string>& text) { return text ? Json(*text) : Json(nullptr); }
Json instant(const std::optional<Instant>& at) { return at ? Json(toIso(*at)) : Json(nullptr); }
Json seconds(Duration d) { return number(static_cast<double>(toMs(d)) / 1000); }

template <class T, class Write>
Json list(const std::vector<T>& items, Write write)
{
    Json out = Json::array();
    for (const T& item : items)
        out.push_back(write(item));
    return out;
}

Json texts(const std::vector<std::string>& items)
{
    return list(items, [](const std::string& text) { return Json(text); });
}

template <class E>
Json words(const std::vector<E>& items)
{
    return list(items, [](E item) { return Json(std::string(toText(item))); });
}

Json application(const Application& a)
{
    return {{"alias", a.alias},
            {"raw", texts(a.raw)},
            {"screens", a.screens},
            {"categories", list(a.categories,
                                [](const DatedCategory& c) -> Json {
                                    return {{"category", toText(c.category)}, {"from", instant(c.from)}};
                                })},
            {"opportunity_tags", texts(a.opportunityTags)}};
}

Json condition(const ScreenCondition& c)
{
    return {{"field", toText(c.field)},
            {"op", toText(c.pattern.op())},
            {"value", c.pattern.value()},
            {"case_sensitive", c.pattern.caseSensitive()}};
}

Json rule(const ScreenRule& r)
{
    return {{"application", r.application},
            {"name", r.name},
            {"enabled", r.enabled},
            {"display", r.display},
            {"conditions", list(r.conditions, condition)}};
}

Json screenTags(const ScreenTags& t)
{
    return {{"application", t.application}, {"screen", t.screen}, {"opportunity_tags", texts(t.opportunityTags)}};
}

Json trigger(const Trigger& t)
{
    Json out = {{"application", t.application}};
    if (t.screen)
        out["screen"] = *t.screen;
    out["anchor"] = toText(t.anchor);
    return out;
}

Json task(const TaskDefinition& t)
{
    Json via = nullptr;
    if (t.via)
        via = {{std::string(toText(t.via->kind)), list(t.via->items, trigger)}};
    return {{"name", t.name},
            {"overlay", t.overlay},
            {"begin", list(t.begin, trigger)},
            {"end", list(t.end, trigger)},
            {"via", via},
            {"restart", t.restart},
            {"max_gap_s", seconds(t.maxGap)},
            {"max_duration_s", seconds(t.maxDuration)},
            {"enabled", t.enabled}};
}

Json opportunity(const OpportunitySettings& s)
{
    Json thresholds = Json::object();
    for (const auto& [name, value] : s.thresholds)
        thresholds[name] = number(value);
    return {{"type", s.type},
            {"enabled", s.enabled},
            {"thresholds", thresholds},
            {"exclude", texts(s.exclude)},
            {"automatable", number(s.automatable)}};
}

Json tag(const OpportunityTag& t)
{
    return {{"name", t.name},
            {"kind", toText(t.kind)},
            {"min_keys", t.minKeys},
            {"min_seconds", number(t.minSeconds)},
            {"enabled", t.enabled},
            {"exclude", texts(t.exclude)},
            {"automatable", number(t.automatable)}};
}

Json code(const OffComputerCode& c) { return {{"code", c.code}, {"category", toText(c.category)}}; }

Json unit(const BusinessUnit& u)
{
    return {{"id", u.id},
            {"name", u.name},
            {"level", u.level},
            {"parent", optionalText(u.parent)},
            {"goal", optionalNumber(u.goal)},
            {"hourly_cost", optionalNumber(u.hourlyCost)},
            {"enabled", u.enabled},
            {"configuration", optionalText(u.configuration)}};
}

Json associate(const Associate& a)
{
    return {{"id", a.id},
            {"name", a.name},
            {"alternates", texts(a.alternates)},
            {"memberships", list(a.memberships,
                                 [](const Membership& m) -> Json {
                                     return {{"unit", m.unit}, {"from", instant(m.from)}};
                                 })},
            {"zone", a.zone},
            {"configuration", optionalText(a.configuration)}};
}

Json settings(const Settings& s)
{
    return {{"screens_for_unmapped", s.screensForUnmapped},
            {"workdays_per_year", number(s.workdaysPerYear)},
            {"fte_hours", number(s.fteHours)},
            {"shift_gap_s", seconds(s.shiftGap)},
            {"min_group", s.minGroup},
            {"effort",
             {{"keys", number(s.effort.keys)}, {"clicks", number(s.effort.clicks)}, {"scrolls", number(s.effort.scrolls)}}}};
}

Json range(const DateRange& r)
{
    Json out = Json::object();
    if (r.from)
        out["from"] = toIso(*r.from);
    if (r.to)
        out["to"] = toIso(*r.to);
    if (r.lastDays)
        out["last_days"] = *r.lastDays;
    return out;
}

Json view(const View& v)
{
    return {{"name", v.name},
            {"description", v.description},
            {"owner", v.owner},
            {"shared", v.shared},
            {"default_page", v.defaultPage},
            {"unit", optionalText(v.unit)},
            {"range", range(v.range)},
            {"associates", texts(v.associates)},
            {"categories", words(v.categories)},
            {"applications", texts(v.applications)},
            {"anonymous", v.anonymous}};
}

Json user(const User& u)
{
    Json roles = words(u.roles);
    for (const std::string& custom : u.customRoles)
        roles.push_back(custom);
    return {{"name", u.name},
            {"roles", roles},
            {"access_node", optionalText(u.accessNode)},
            {"associate", u.associate},
            {"reidentify", u.reidentify},
            {"active", u.active}};
}

Json role(const AdminRole& r)
{
    Json pages = Json::object();
    for (const auto& [area, right] : r.areas)
        pages[std::string(toText(area))] = toText(right);
    return {{"name", r.name}, {"description", r.description}, {"pages", pages}};
}

/// Only what is set: the rest is inherited.
Json policy(const ClientConfiguration& c)
{
    Json out = Json::object();
    if (c.collect)
        out["collect"] = *c.collect;
    if (c.noticeVersion)
        out["noticeVersion"] = *c.noticeVersion;
    if (c.idleSeconds)
        out["idle"]["seconds"] = *c.idleSeconds;
    if (c.occPrompts)
        out["occ"]["prompts"] = *c.occPrompts;
    if (c.occPromptAfterSeconds)
        out["occ"]["promptAfter"] = *c.occPromptAfterSeconds;
    if (c.excluded)
        out["excluded"] = placesToJson(*c.excluded, "keepCounters");
    if (c.screens)
        out["screens"] = placesToJson(*c.screens, "on");
    if (c.noPrivateWindows)
        out["noPrivateWindows"] = placesToJson(*c.noPrivateWindows, "confirmed");
    if (c.masks)
        out["masks"] = list(*c.masks, maskToJson);
    return out;
}

Json configuration(const ClientConfiguration& c)
{
    return {{"name", c.name}, {"description", c.description}, {"policy", policy(c)}};
}

} // namespace

std::string viewToJson(const View& v) { return view(v).dump(2, ' ', false, Json::error_handler_t::replace); }

std::string catalogToJson(const Catalog& c)
{
    const Json document = {{"version", kCatalogVersion},
                           {"applications", list(c.applications, application)},
                           {"screen_rules", list(c.screenRules, rule)},
                           {"screen_tags", list(c.screenTags, screenTags)},
                           {"tasks", list(c.tasks, task)},
                           {"opportunities", list(c.opportunities, opportunity)},
                           {"opportunity_tags", list(c.opportunityTags, tag)},
                           {"off_computer_codes", list(c.offComputerCodes, code)},
                           {"units", list(c.units, unit)},
                           {"associates", list(c.associates, associate)},
                           {"settings", settings(c.settings)},
                           {"views", list(c.views, view)},
                           {"users", list(c.users, user)},
                           {"roles", list(c.roles, role)},
                           {"configurations", list(c.configurations, configuration)}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace worklode
