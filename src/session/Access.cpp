#include "session/Access.h"

#include <algorithm>

namespace worklode {

namespace {

/// What a user may do with data pages; the most far-reaching of the roles that a user has.
enum class Reach { Nothing, OwnData, Reports, Analysis };

Reach reachOf(const User& user)
{
    Reach reach = Reach::Nothing;
    for (const UserRole role : user.roles) {
        if (role == UserRole::Analyst)
            reach = std::max(reach, Reach::Analysis);
        if (role == UserRole::ReportUser)
            reach = std::max(reach, Reach::Reports);
        if (role == UserRole::AssociateRole)
            reach = std::max(reach, Reach::OwnData);
    }
    return reach;
}

Result<const User*> findUser(const Catalog& catalog, const std::string& name)
{
    const auto found = std::find_if(catalog.users.begin(), catalog.users.end(), [&](const User& u) { return u.name == name; });
    if (found == catalog.users.end())
        return Error{ErrorCode::NotFound, "user", "there is no user \"" + name + "\""};
    if (!found->active)
        return Error{ErrorCode::Refused, "user", "the user \"" + name + "\" is not active"};
    return &*found;
}

Outcome mayOpen(const User& user, const ViewRequest& request)
{
    const Reach reach = reachOf(user);
    if (reach == Reach::Nothing)
        return Error{ErrorCode::Refused, "user", "the roles of \"" + user.name + "\" include no data pages"};
    if (reach == Reach::Reports && request.page == PageKind::Tasks)
        return Error{ErrorCode::Refused, "page", "report users have no Tasks"};
    if (!request.view.shared && !request.view.owner.empty() && request.view.owner != user.name)
        return Error{ErrorCode::Refused, "view", "the View \"" + request.view.name + "\" is private"};
    return Done{};
}

Outcome confine(Access& access, const People& people, const User& user)
{
    if (reachOf(user) == Reach::OwnData) {
        access.ownOnly = people.findAssociate(user.associate);
        access.ownsNothing = !access.ownOnly;
        return Done{};
    }
    if (!user.accessNode)
        return Done{};
    access.root = people.findUnit(*user.accessNode);
    if (!access.root)
        return Error{ErrorCode::Refused, "user", "the access node of \"" + user.name + "\" is not in the tree of units"};
    return Done{};
}

Outcome cutWithView(Access& access, const People& people, const View& view)
{
    if (!view.unit)
        return Done{};
    const std::optional<UnitIndex> wanted = people.findUnit(*view.unit);
    const bool inside = wanted && (!access.root || people.isWithin(*wanted, *access.root));
    if (!inside && !(wanted && people.isWithin(*access.root, *wanted)))
        return Error{ErrorCode::NotFound, "unit", "there is no unit \"" + *view.unit + "\" in what may be seen here"};
    if (inside)
        access.root = wanted;
    return Done{};
}

bool isAdministrator(const User& user)
{
    return std::find(user.roles.begin(), user.roles.end(), UserRole::Administrator) != user.roles.end();
}

Outcome mayPreview(const User& user, const View& view)
{
    if (!isAdministrator(user) && reachOf(user) != Reach::Analysis)
        return Error{ErrorCode::Refused, "user", "previews of changes are for administrators and analysts"};
    if (!view.shared && !view.owner.empty() && view.owner != user.name)
        return Error{ErrorCode::Refused, "view", "the View \"" + view.name + "\" is private"};
    return Done{};
}

} // namespace

Result<Access> previewAccessOf(const Catalog& saved, const People& people, const ViewRequest& request)
{
    Access access;
    if (request.view.anonymous)
        return Error{ErrorCode::Refused, "view", "previews name screens that few people use, so anonymous Views have none"};
    if (request.asUser) {
        const Result<const User*> user = findUser(saved, *request.asUser);
        if (!user)
            return user.error();
        if (const Outcome may = mayPreview(**user, request.view); !may)
            return may.error();
        if ((*user)->accessNode) {
            access.root = people.findUnit(*(*user)->accessNode);
            if (!access.root)
                return Error{ErrorCode::Refused, "user", "the access node of \"" + (*user)->name + "\" is not in the tree of units"};
        }
    }
    if (const Outcome cut = cutWithView(access, people, request.view); !cut)
        return cut.error();
    return access;
}

Result<Access> accessOf(const Catalog& catalog, const People& people, const ViewRequest& request)
{
    Access access;
    bool reportsOnly = false, namesAllowed = false, own = false;
    if (request.asUser) {
        const Result<const User*> user = findUser(catalog, *request.asUser);
        if (!user)
            return user.error();
        if (const Outcome may = mayOpen(**user, request); !may)
            return may.error();
        if (const Outcome confined = confine(access, people, **user); !confined)
            return confined.error();
        reportsOnly = reachOf(**user) == Reach::Reports;
        own = reachOf(**user) == Reach::OwnData;
        namesAllowed = (*user)->reidentify && !reportsOnly;
    }
    if (const Outcome cut = cutWithView(access, people, request.view); !cut)
        return cut.error();
    if (!own && (reportsOnly || request.view.anonymous)) {
        access.minGroup = catalog.settings.minGroup;
        access.pseudonyms = !namesAllowed;
    }
    return access;
}

} // namespace worklode
