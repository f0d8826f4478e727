#include "catalog/AdminRights.h"

#include <algorithm>

namespace worklode {

namespace {

bool has(const User& user, UserRole role) { return std::find(user.roles.begin(), user.roles.end(), role) != user.roles.end(); }

template <class T, class Name>
bool anyNamed(const std::vector<T>& items, const Name& name, std::string T::*member)
{
    return std::any_of(items.begin(), items.end(), [&](const T& item) { return item.*member == name; });
}

} // namespace

AdminRight rightOf(const Catalog& catalog, const User& user, AdminArea area)
{
    if (!user.active)
        return AdminRight::None;
    if (has(user, UserRole::Administrator))
        return AdminRight::Edit;
    AdminRight right = has(user, UserRole::Analyst) && area == AdminArea::Views ? AdminRight::Edit : AdminRight::None;
    for (const AdminRole& role : catalog.roles) {
        const auto given = role.areas.find(area);
        const bool held = std::find(user.customRoles.begin(), user.customRoles.end(), role.name) != user.customRoles.end();
        if (held && given != role.areas.end())
            right = std::max(right, given->second);
    }
    return right;
}

const User* findActiveUser(const Catalog& catalog, std::string_view name)
{
    const auto found = std::find_if(catalog.users.begin(), catalog.users.end(), [&](const User& u) { return u.name == name && u.active; });
    return found == catalog.users.end() ? nullptr : &*found;
}

const std::vector<AdminArea>& adminAreas()
{
    static const std::vector<AdminArea> areas = {AdminArea::Applications, AdminArea::Screens, AdminArea::Tasks, AdminArea::Opportunities,
                                                 AdminArea::OffComputerCodes, AdminArea::Units, AdminArea::Collectors, AdminArea::Users,
                                                 AdminArea::Configurations, AdminArea::Views, AdminArea::Settings, AdminArea::History};
    return areas;
}

std::vector<AdminArea> changedAreas(const Catalog& before, const Catalog& after)
{
    std::vector<AdminArea> areas;
    const auto compare = [&](AdminArea area, auto... members) {
        if (!((before.*members == after.*members) && ...))
            areas.push_back(area);
    };
    compare(AdminArea::Applications, &Catalog::applications);
    compare(AdminArea::Screens, &Catalog::screenRules, &Catalog::screenTags);
    compare(AdminArea::Tasks, &Catalog::tasks);
    compare(AdminArea::Opportunities, &Catalog::opportunities, &Catalog::opportunityTags);
    compare(AdminArea::OffComputerCodes, &Catalog::offComputerCodes);
    compare(AdminArea::Units, &Catalog::units);
    compare(AdminArea::Collectors, &Catalog::associates);
    compare(AdminArea::Users, &Catalog::users, &Catalog::roles);
    compare(AdminArea::Configurations, &Catalog::configurations);
    compare(AdminArea::Views, &Catalog::views);
    compare(AdminArea::Settings, &Catalog::settings);
    return areas;
}

Catalog withUsersKept(const Catalog& before, Catalog after)
{
    for (const User& user : before.users) {
        if (anyNamed(after.users, user.name, &User::name))
            continue;
        User kept = user;
        kept.active = false;
        std::erase_if(kept.customRoles, [&](const std::string& role) { return !anyNamed(after.roles, role, &AdminRole::name); });
        if (kept.accessNode && !anyNamed(after.units, *kept.accessNode, &BusinessUnit::id)) {
            kept.accessNode.reset(); // which would be the whole tree, so nothing may be seen with it
            kept.roles.clear();
            kept.customRoles.clear();
        }
        after.users.push_back(std::move(kept));
    }
    return after;
}

} // namespace worklode
