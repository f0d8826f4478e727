#include "ctl/CallerRights.h"

#include "catalog/AdminRights.h"

#include <algorithm>

namespace worklode {

namespace {

const User* callerIn(const CtlContext& context, const Catalog& catalog)
{
    const auto found = std::find_if(catalog.users.begin(), catalog.users.end(),
                                    [&](const User& user) { return user.name == *context.asUser() && user.active; });
    return found == catalog.users.end() ? nullptr : &*found;
}

bool hasRole(const User& user, UserRole role) { return std::find(user.roles.begin(), user.roles.end(), role) != user.roles.end(); }

Outcome require(const CtlContext& context, const Catalog& catalog, std::initializer_list<UserRole> roles, const char* need)
{
    if (!context.asUser() || catalog.users.empty())
        return Done{};
    const User* user = callerIn(context, catalog);
    if (!user)
        return Error{ErrorCode::Refused, "--as " + *context.asUser(), "there is no active user of that name"};
    if (std::any_of(roles.begin(), roles.end(), [&](UserRole role) { return hasRole(*user, role); }))
        return Done{};
    return Error{ErrorCode::Refused, "--as " + *context.asUser(), need};
}

} // namespace

Outcome requireAdministrator(const CtlContext& context, const Catalog& catalog)
{
    return require(context, catalog, {UserRole::Administrator}, "only administrators may do this");
}

Outcome requireRight(const CtlContext& context, const Catalog& catalog, AdminArea area, AdminRight right)
{
    if (!context.asUser() || catalog.users.empty())
        return Done{};
    const User* user = callerIn(context, catalog);
    if (!user)
        return Error{ErrorCode::Refused, "--as " + *context.asUser(), "there is no active user of that name"};
    if (rightOf(catalog, *user, area) >= right)
        return Done{};
    return Error{ErrorCode::Refused, "--as " + *context.asUser(), right == AdminRight::Edit ? "none of their roles may change this" : "none of their roles may see this"};
}

Outcome requireAuthor(const CtlContext& context, const Catalog& catalog)
{
    return require(context, catalog, {UserRole::Administrator, UserRole::Analyst}, "only analysts and administrators may do this");
}

bool maySee(const CtlContext& context, const View& view)
{
    return !context.asUser() || view.shared || view.owner == *context.asUser();
}

bool mayChange(const CtlContext& context, const Catalog& catalog, const View& view)
{
    if (!context.asUser() || catalog.users.empty() || view.owner == *context.asUser())
        return true;
    const User* user = callerIn(context, catalog);
    return user && hasRole(*user, UserRole::Administrator);
}

} // namespace worklode
