#include "catalog/CatalogReader.h"

#include "catalog/CatalogWords.h"

#include <limits>

namespace worklode {

namespace {

constexpr std::string_view kCategoryWords = "Production, Other Work, Non Work, Unknown";

OffComputerCode readCode(const JsonNode& node)
{
    node.expectObject({"code", "category"});
    return {node.requiredText("code"), node.requiredWord("category", categoryFromText, Category::Unknown, kCategoryWords)};
}

BusinessUnit readUnit(const JsonNode& node)
{
    node.expectObject({"id", "name", "level", "parent", "goal", "hourly_cost", "enabled", "configuration"});
    BusinessUnit unit;
    unit.id = node.requiredText("id");
    unit.name = node.text("name", unit.id);
    unit.level = node.requiredText("level");
    unit.parent = node.optionalText("parent");
    unit.goal = node.optionalNumber("goal");
    unit.hourlyCost = node.optionalNumber("hourly_cost");
    unit.enabled = node.flag("enabled", true);
    unit.configuration = node.optionalText("configuration");
    return unit;
}

Membership readMembership(const JsonNode& node)
{
    node.expectObject({"unit", "from"});
    return {node.requiredText("unit"), node.instant("from")};
}

Associate readAssociate(const JsonNode& node)
{
    node.expectObject({"id", "name", "alternates", "memberships", "zone", "configuration"});
    Associate associate;
    associate.id = node.requiredText("id");
    associate.name = node.text("name");
    associate.alternates = node.texts("alternates");
    associate.memberships = node.list("memberships", readMembership);
    associate.zone = node.text("zone");
    associate.configuration = node.optionalText("configuration");
    return associate;
}

void readSettings(const JsonNode& node, Settings& settings)
{
    node.expectObject({"screens_for_unmapped", "workdays_per_year", "fte_hours", "shift_gap_s", "min_group", "effort"});
    settings.screensForUnmapped = node.flag("screens_for_unmapped", settings.screensForUnmapped);
    settings.workdaysPerYear = node.number("workdays_per_year", settings.workdaysPerYear);
    settings.fteHours = node.number("fte_hours", settings.fteHours);
    settings.shiftGap = node.seconds("shift_gap_s", settings.shiftGap);
    settings.minGroup = static_cast<std::uint32_t>(
        node.integer("min_group", settings.minGroup, 0, std::numeric_limits<std::uint32_t>::max()));
    node.member("effort", [&](const JsonNode& effort) {
        effort.expectObject({"keys", "clicks", "scrolls"});
        settings.effort.keys = effort.number("keys", settings.effort.keys);
        settings.effort.clicks = effort.number("clicks", settings.effort.clicks);
        settings.effort.scrolls = effort.number("scrolls", settings.effort.scrolls);
    });
}

DateRange readRange(const JsonNode& view)
{
    DateRange range;
    view.member("range", [&](const JsonNode& node) {
        node.expectObject({"from", "to", "last_days"});
        range.from = node.date("from");
        range.to = node.date("to");
        if (node.has("last_days"))
            range.lastDays = static_cast<int>(node.integer("last_days", 1, 1, 36'500));
    });
    return range;
}

View readView(const JsonNode& node)
{
    node.expectObject({"name", "description", "owner", "shared", "default_page", "unit", "range", "associates", "categories",
                       "applications", "anonymous"});
    View view;
    view.name = node.requiredText("name");
    view.description = node.text("description");
    view.owner = node.text("owner");
    view.shared = node.flag("shared", true);
    view.defaultPage = node.text("default_page", view.defaultPage);
    view.unit = node.optionalText("unit");
    view.range = readRange(node);
    view.associates = node.texts("associates");
    view.categories = node.words("categories", categoryFromText, Category::Unknown, kCategoryWords);
    view.applications = node.texts("applications");
    view.anonymous = node.flag("anonymous", false);
    return view;
}

User readUser(const JsonNode& node)
{
    node.expectObject({"name", "roles", "access_node", "associate", "reidentify", "active"});
    User user;
    user.name = node.requiredText("name");
    for (const std::string& name : node.texts("roles"))
        if (const std::optional<UserRole> role = userRoleFromText(name))
            user.roles.push_back(*role);
        else
            user.customRoles.push_back(name); // whether there is one of that name is for checkUsers()
    user.accessNode = node.optionalText("access_node");
    user.associate = node.text("associate");
    user.reidentify = node.flag("reidentify", false);
    user.active = node.flag("active", true);
    return user;
}

AdminRole readRole(const JsonNode& node)
{
    node.expectObject({"name", "description", "pages"});
    AdminRole role;
    role.name = node.requiredText("name");
    role.description = node.text("description");
    node.eachMember("pages", [&](const std::string& page, const JsonNode& right) {
        const std::optional<AdminArea> area = adminAreaFromText(page);
        const std::string word = right.ownText();
        const std::optional<AdminRight> given = adminRightFromText(word);
        if (!area)
            right.fault("there is no page " + page + " in the administration");
        else if (!given && right.isText())
            right.fault("\"" + word + "\" is not one of none, view, edit");
        else if (given && *given != AdminRight::None)
            role.areas[*area] = *given;
    });
    return role;
}

} // namespace

void readPeople(const JsonNode& root, Catalog& catalog)
{
    catalog.offComputerCodes = root.list("off_computer_codes", readCode);
    catalog.units = root.list("units", readUnit);
    catalog.associates = root.list("associates", readAssociate);
    root.member("settings", [&](const JsonNode& node) { readSettings(node, catalog.settings); });
    catalog.views = root.list("views", readView);
    catalog.users = root.list("users", readUser);
    catalog.roles = root.list("roles", readRole);
}

} // namespace worklode
