#include "catalog/CatalogTables.h"
#include "catalog/CatalogWords.h"
#include "catalog/SqlTable.h"

#include <map>

namespace worklode {

namespace {

Outcome writeCodes(SqlConnection& db, const Catalog& catalog)
{
    TableWriter codes(db, "off_computer_codes", "pos, code, category");
    for (std::size_t i = 0; i < catalog.offComputerCodes.size(); ++i)
        codes.add({i, catalog.offComputerCodes[i].code, toText(catalog.offComputerCodes[i].category)});
    return codes.finish();
}

Outcome readCodes(SqlConnection& db, Catalog& catalog)
{
    TableReader codes(db, "SELECT code, category FROM off_computer_codes ORDER BY pos");
    while (codes.next())
        catalog.offComputerCodes.push_back({codes.text(0), codes.word(1, categoryFromText, Category::Unknown)});
    return codes.finish();
}

Outcome writeUnits(SqlConnection& db, const Catalog& catalog)
{
    TableWriter units(db, "units", "pos, id, name, level, parent, goal, hourly_cost, enabled, configuration");
    for (std::size_t i = 0; i < catalog.units.size(); ++i) {
        const BusinessUnit& unit = catalog.units[i];
        units.add({i, unit.id, unit.name, unit.level, unit.parent, unit.goal, unit.hourlyCost, unit.enabled, unit.configuration});
    }
    return units.finish();
}

Outcome readUnits(SqlConnection& db, Catalog& catalog)
{
    TableReader units(db, "SELECT id, name, level, parent, goal, hourly_cost, enabled, configuration FROM units ORDER BY pos");
    while (units.next())
        catalog.units.push_back({units.text(0), units.text(1), units.text(2), units.optionalText(3), units.optionalNumber(4),
                                 units.optionalNumber(5), units.flag(6), units.optionalText(7)});
    return units.finish();
}

Outcome writeAssociates(SqlConnection& db, const Catalog& catalog)
{
    TableWriter associates(db, "associates", "pos, id, name, zone, configuration");
    TableWriter alternates(db, "associate_alternates", "associate, pos, alternate");
    TableWriter memberships(db, "memberships", "associate, pos, unit, from_ms");
    for (std::size_t i = 0; i < catalog.associates.size(); ++i) {
        const Associate& associate = catalog.associates[i];
        associates.add({i, associate.id, associate.name, associate.zone, associate.configuration});
        alternates.addTexts(i, associate.alternates);
        for (std::size_t k = 0; k < associate.memberships.size(); ++k)
            memberships.add({i, k, associate.memberships[k].unit, associate.memberships[k].from});
    }
    return firstFailure({associates.finish(), alternates.finish(), memberships.finish()});
}

Outcome readAssociates(SqlConnection& db, Catalog& catalog)
{
    TableReader associates(db, "SELECT id, name, zone, configuration FROM associates ORDER BY pos");
    while (associates.next())
        catalog.associates.push_back({associates.text(0), associates.text(1), {}, {}, associates.text(2), associates.optionalText(3)});
    TableReader alternates(db, "SELECT associate, alternate FROM associate_alternates ORDER BY associate, pos");
    while (alternates.next())
        if (Associate* owner = alternates.owner(catalog.associates, 0))
            owner->alternates.push_back(alternates.text(1));
    TableReader memberships(db, "SELECT associate, unit, from_ms FROM memberships ORDER BY associate, pos");
    while (memberships.next())
        if (Associate* owner = memberships.owner(catalog.associates, 0))
            owner->memberships.push_back({memberships.text(1), memberships.optionalInstant(2)});
    return firstFailure({associates.finish(), alternates.finish(), memberships.finish()});
}

Outcome writeSettings(SqlConnection& db, const Catalog& catalog)
{
    const Settings& s = catalog.settings;
    TableWriter settings(db, "settings", "name, value");
    const auto add = [&](std::string_view name, double value) { settings.add({name, value}); };
    add("screens_for_unmapped", s.screensForUnmapped ? 1 : 0);
    add("workdays_per_year", s.workdaysPerYear);
    add("fte_hours", s.fteHours);
    add("shift_gap_ms", static_cast<double>(toMs(s.shiftGap)));
    add("min_group", s.minGroup);
    add("effort_keys", s.effort.keys);
    add("effort_clicks", s.effort.clicks);
    add("effort_scrolls", s.effort.scrolls);
    return settings.finish();
}

Outcome readSettings(SqlConnection& db, Catalog& catalog)
{
    TableReader reader(db, "SELECT name, value FROM settings");
    std::map<std::string, double> values;
    while (reader.next())
        values[reader.text(0)] = reader.number(1);
    Settings& s = catalog.settings;
    const auto value = [&](const char* name, double fallback) {
        const auto found = values.find(name);
        return found == values.end() ? fallback : found->second;
    };
    s.screensForUnmapped = value("screens_for_unmapped", 0) != 0;
    s.workdaysPerYear = value("workdays_per_year", s.workdaysPerYear);
    s.fteHours = value("fte_hours", s.fteHours);
    s.shiftGap = Duration(static_cast<std::int64_t>(value("shift_gap_ms", static_cast<double>(toMs(s.shiftGap)))));
    s.minGroup = static_cast<std::uint32_t>(value("min_group", s.minGroup));
    s.effort.keys = value("effort_keys", s.effort.keys);
    s.effort.clicks = value("effort_clicks", s.effort.clicks);
    s.effort.scrolls = value("effort_scrolls", s.effort.scrolls);
    return reader.finish();
}

Outcome writeViews(SqlConnection& db, const Catalog& catalog)
{
    TableWriter views(db, "views", "pos, name, description, owner, shared, default_page, unit, from_day, to_day, last_days, anonymous");
    TableWriter associates(db, "view_associates", "saved_view, pos, associate");
    TableWriter categories(db, "view_categories", "saved_view, pos, category");
    TableWriter applications(db, "view_applications", "saved_view, pos, application");
    for (std::size_t i = 0; i < catalog.views.size(); ++i) {
        const View& view = catalog.views[i];
        views.add({i, view.name, view.description, view.owner, view.shared, view.defaultPage, view.unit, view.range.from,
                   view.range.to, view.range.lastDays, view.anonymous});
        associates.addTexts(i, view.associates);
        for (std::size_t k = 0; k < view.categories.size(); ++k)
            categories.add({i, k, toText(view.categories[k])});
        applications.addTexts(i, view.applications);
    }
    return firstFailure({views.finish(), associates.finish(), categories.finish(), applications.finish()});
}

Outcome readViews(SqlConnection& db, Catalog& catalog)
{
    TableReader views(db, "SELECT name, description, owner, shared, default_page, unit, from_day, to_day, last_days, anonymous"
                          " FROM views ORDER BY pos");
    while (views.next()) {
        DateRange range{views.optionalDate(6), views.optionalDate(7), std::nullopt};
        if (views.has(8))
            range.lastDays = static_cast<int>(views.integer(8));
        catalog.views.push_back({views.text(0), views.text(1), views.text(2), views.flag(3), views.text(4), views.optionalText(5),
                                 range, {}, {}, {}, views.flag(9)});
    }
    TableReader associates(db, "SELECT saved_view, associate FROM view_associates ORDER BY saved_view, pos");
    while (associates.next())
        if (View* owner = associates.owner(catalog.views, 0))
            owner->associates.push_back(associates.text(1));
    TableReader categories(db, "SELECT saved_view, category FROM view_categories ORDER BY saved_view, pos");
    while (categories.next())
        if (View* owner = categories.owner(catalog.views, 0))
            owner->categories.push_back(categories.word(1, categoryFromText, Category::Unknown));
    TableReader applications(db, "SELECT saved_view, application FROM view_applications ORDER BY saved_view, pos");
    while (applications.next())
        if (View* owner = applications.owner(catalog.views, 0))
            owner->applications.push_back(applications.text(1));
    return firstFailure({views.finish(), associates.finish(), categories.finish(), applications.finish()});
}

Outcome writeUsers(SqlConnection& db, const Catalog& catalog)
{
    TableWriter users(db, "users", "pos, name, access_node, associate, reidentify, active");
    TableWriter roles(db, "user_roles", "user_pos, pos, role");
    for (std::size_t i = 0; i < catalog.users.size(); ++i) {
        const User& user = catalog.users[i];
        users.add({i, user.name, user.accessNode, user.associate, user.reidentify, user.active});
        for (std::size_t k = 0; k < user.roles.size(); ++k)
            roles.add({i, k, toText(user.roles[k])});
        for (std::size_t k = 0; k < user.customRoles.size(); ++k)
            roles.add({i, user.roles.size() + k, user.customRoles[k]});
    }
    return firstFailure({users.finish(), roles.finish()});
}

Outcome readUsers(SqlConnection& db, Catalog& catalog)
{
    TableReader users(db, "SELECT name, access_node, associate, reidentify, active FROM users ORDER BY pos");
    while (users.next())
        catalog.users.push_back({users.text(0), {}, users.optionalText(1), users.text(2), users.flag(3), users.flag(4), {}});
    TableReader roles(db, "SELECT user_pos, role FROM user_roles ORDER BY user_pos, pos");
    while (roles.next())
        if (User* owner = roles.owner(catalog.users, 0)) {
            if (const std::optional<UserRole> role = userRoleFromText(roles.text(1)))
                owner->roles.push_back(*role);
            else
                owner->customRoles.push_back(roles.text(1));
        }
    return firstFailure({users.finish(), roles.finish()});
}

template <auto member>
bool same(const Catalog& a, const Catalog& b)
{
    return a.*member == b.*member;
}

} // namespace

std::vector<CatalogSection> peopleSections()
{
    return {
        {{"off_computer_codes"}, same<&Catalog::offComputerCodes>, writeCodes, readCodes},
        {{"units"}, same<&Catalog::units>, writeUnits, readUnits},
        {{"associates", "associate_alternates", "memberships"}, same<&Catalog::associates>, writeAssociates, readAssociates},
        {{"settings"}, same<&Catalog::settings>, writeSettings, readSettings},
        {{"views", "view_associates", "view_categories", "view_applications"}, same<&Catalog::views>, writeViews, readViews},
        {{"users", "user_roles"}, same<&Catalog::users>, writeUsers, readUsers},
    };
}

} // namespace worklode
