#include "catalog/CatalogCheck.h"
#include "core/LocalCalendar.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace worklode {

namespace {

using Names = std::unordered_set<std::string_view>;

Names unitIds(const Catalog& catalog)
{
    Names ids;
    for (const BusinessUnit& unit : catalog.units)
        ids.insert(unit.id);
    return ids;
}

void checkMemberships(const std::vector<Membership>& memberships, std::size_t index, const Names& units, FaultList& faults)
{
    for (std::size_t i = 0; i < memberships.size(); ++i) {
        const auto path = [&](const char* member) {
            return itemPath("associates", index, "memberships[" + std::to_string(i) + "]." + member);
        };
        if (!units.contains(memberships[i].unit))
            faults.add(path("unit"), "there is no unit " + inQuotes(memberships[i].unit));
        if (i == 0)
            continue;
        const auto& before = memberships[i - 1].from;
        if (!memberships[i].from)
            faults.add(path("from"), "only the first membership may do without a date");
        else if (before && *memberships[i].from <= *before)
            faults.add(path("from"), toIso(*memberships[i].from) + " is not after the date before it, " + toIso(*before));
    }
}

void checkRangeOfDates(const DateRange& range, std::size_t index, FaultList& faults)
{
    const auto path = [&](const char* member) { return itemPath("views", index, member); };
    if (range.lastDays && (range.from || range.to))
        faults.add(path("range"), "either from and to or last_days, not both");
    if (range.lastDays)
        checkRange(faults, [&] { return path("range.last_days"); }, *range.lastDays, 1, 36'500);
    if (range.from && range.to && *range.to <= *range.from)
        faults.add(path("range.to"), toIso(*range.to) + " is not after " + toIso(*range.from));
}

template <class T>
bool repeats(const std::vector<T>& items)
{
    for (std::size_t i = 1; i < items.size(); ++i)
        if (std::find(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(i), items[i]) != items.begin() + static_cast<std::ptrdiff_t>(i))
            return true;
    return false;
}

} // namespace

void checkAssociates(const Catalog& catalog, FaultList& faults)
{
    UniqueNames codes;
    for (std::size_t i = 0; i < catalog.offComputerCodes.size(); ++i)
        codes.add(faults, catalog.offComputerCodes[i].code, [&] { return itemPath("off_computer_codes", i, "code"); });

    const Names units = unitIds(catalog);
    Names zones;
    UniqueNames ids; // of associates and alternates together: a collector is one person
    for (std::size_t i = 0; i < catalog.associates.size(); ++i)
        ids.add(faults, catalog.associates[i].id, [&] { return itemPath("associates", i, "id"); });
    for (std::size_t i = 0; i < catalog.associates.size(); ++i) {
        const Associate& associate = catalog.associates[i];
        for (std::size_t k = 0; k < associate.alternates.size(); ++k)
            ids.add(faults, associate.alternates[k],
                    [&] { return itemPath("associates", i, "alternates[" + std::to_string(k) + "]"); });
        checkMemberships(associate.memberships, i, units, faults);
        const bool known = associate.zone.empty() || zones.contains(associate.zone) || isKnownZone(associate.zone);
        if (known)
            zones.insert(associate.zone);
        else
            faults.add(itemPath("associates", i, "zone"), inQuotes(associate.zone) + " is no IANA time zone");
    }
}

void checkSettings(const Settings& settings, FaultList& faults)
{
    const auto range = [&](const char* name, double value, double min, double max) {
        checkRange(faults, [&] { return std::string("settings.") + name; }, value, min, max);
    };
    range("workdays_per_year", settings.workdaysPerYear, 1, 366);
    range("fte_hours", settings.fteHours, 1, 8784);
    range("shift_gap_s", static_cast<double>(toMs(settings.shiftGap)) / 1000, 1, 604'800);
    range("effort.keys", settings.effort.keys, 0, 1000);
    range("effort.clicks", settings.effort.clicks, 0, 1000);
    range("effort.scrolls", settings.effort.scrolls, 0, 1000);
}

void checkViews(const Catalog& catalog, FaultList& faults)
{
    constexpr std::array<std::string_view, 4> kPages = {"summary", "opportunities", "tasks", "timeline"};
    const Names units = unitIds(catalog);
    UniqueNames names;
    for (std::size_t i = 0; i < catalog.views.size(); ++i) {
        const View& view = catalog.views[i];
        names.add(faults, view.name, [&] { return itemPath("views", i, "name"); });
        if (view.unit && !units.contains(*view.unit))
            faults.add(itemPath("views", i, "unit"), "there is no unit " + inQuotes(*view.unit));
        if (std::find(kPages.begin(), kPages.end(), view.defaultPage) == kPages.end())
            faults.add(itemPath("views", i, "default_page"),
                       inQuotes(view.defaultPage) + " is not one of summary, opportunities, tasks, timeline");
        if (repeats(view.categories))
            faults.add(itemPath("views", i, "categories"), "a category stands twice");
        if (repeats(view.applications))
            faults.add(itemPath("views", i, "applications"), "an application stands twice");
        checkRangeOfDates(view.range, i, faults);
    }
}

void checkUsers(const Catalog& catalog, FaultList& faults)
{
    const Names units = unitIds(catalog);
    Names roles;
    for (const AdminRole& role : catalog.roles)
        roles.insert(role.name);
    UniqueNames names;
    for (std::size_t i = 0; i < catalog.users.size(); ++i) {
        const User& user = catalog.users[i];
        names.add(faults, user.name, [&] { return itemPath("users", i, "name"); });
        for (const std::string& role : user.customRoles)
            if (!roles.contains(role))
                faults.add(itemPath("users", i, "roles"), inQuotes(role) + " is not one of administrator, analyst, report user, associate, and no role of that name is defined");
        if (repeats(user.roles) || repeats(user.customRoles))
            faults.add(itemPath("users", i, "roles"), "a role stands twice");
        if (user.accessNode && !units.contains(*user.accessNode))
            faults.add(itemPath("users", i, "access_node"), "there is no unit " + inQuotes(*user.accessNode));
        const bool isAssociate = std::find(user.roles.begin(), user.roles.end(), UserRole::AssociateRole) != user.roles.end();
        if (isAssociate && user.associate.empty())
            faults.add(itemPath("users", i, "associate"), "the role associate needs to say whose data it sees");
    }
}

} // namespace worklode
