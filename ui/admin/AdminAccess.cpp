#include "ui/admin/AdminAccess.h"

#include "ui/admin/AdminChoices.h"
#include "ui/look/Format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QString words(const char* text) { return QCoreApplication::translate("AdminAccess", text); }

bool isAdministrator(const User& user)
{
    return user.active && std::find(user.roles.begin(), user.roles.end(), UserRole::Administrator) != user.roles.end();
}

QString helpersIn(const Catalog& catalog)
{
    QStringList names;
    for (const User& user : catalog.users)
        if (isAdministrator(user) && names.size() < 2)
            names.append(toQString(user.name));
    return names.isEmpty() ? words(QT_TRANSLATE_NOOP("AdminAccess", "An administrator")) : names.join(u", "_s);
}

/// The first View of somebody else that one side has and the other does not have just so.
const View* foreignView(const std::vector<View>& from, const std::vector<View>& to, const std::string& user)
{
    const auto found = std::find_if(from.begin(), from.end(), [&](const View& view) {
        return view.owner != user && std::find(to.begin(), to.end(), view) == to.end();
    });
    return found == from.end() ? nullptr : &*found;
}

} // namespace

AdminAccess::AdminAccess(const Catalog& catalog, const std::optional<std::string>& asUser)
{
    if (!asUser || catalog.users.empty())
        return;
    m_everything = false;
    m_user = *asUser;
    m_helpers = helpersIn(catalog);
    const User* user = findActiveUser(catalog, *asUser);
    if (!user)
        return;
    for (const AdminArea area : adminAreas())
        m_rights[area] = rightOf(catalog, *user, area);
    User unlessAnalyst = *user;
    std::erase(unlessAnalyst.roles, UserRole::Analyst);
    m_ownViewsOnly = rightOf(catalog, unlessAnalyst, AdminArea::Views) < AdminRight::Edit;
}

AdminRight AdminAccess::right(AdminArea area) const
{
    const auto found = m_rights.find(area);
    return m_everything ? AdminRight::Edit : found == m_rights.end() ? AdminRight::None : found->second;
}

bool AdminAccess::seesAnything() const
{
    const auto& areas = adminAreas();
    return std::any_of(areas.begin(), areas.end(), [this](AdminArea a) { return right(a) != AdminRight::None; });
}

bool AdminAccess::editsAnything() const
{
    const auto& areas = adminAreas();
    return std::any_of(areas.begin(), areas.end(), [this](AdminArea a) { return right(a) == AdminRight::Edit; });
}

QString AdminAccess::whyReadOnly(AdminArea area) const
{
    if (right(area) == AdminRight::Edit)
        return {};
    return words(QT_TRANSLATE_NOOP("AdminAccess",
                                   "Your roles let you look at this, not change it. %1 can give you more."))
        .arg(m_helpers);
}

QString AdminAccess::objection(const Catalog& before, const Catalog& after) const
{
    if (m_everything)
        return {};
    for (const AdminArea area : changedAreas(before, after))
        if (right(area) != AdminRight::Edit)
            return words(QT_TRANSLATE_NOOP("AdminAccess",
                                           "This would change “%1”, which your roles do not let you edit. "
                                           "%2 can give you more."))
                .arg(areaText(area), m_helpers);
    if (!m_ownViewsOnly)
        return {};
    const View* foreign = foreignView(before.views, after.views, m_user);
    if (!foreign)
        foreign = foreignView(after.views, before.views, m_user);
    return foreign
               ? words(QT_TRANSLATE_NOOP("AdminAccess", "The View %1 belongs to %2: you may change your own, and copy "
                                                        "others."))
                     .arg(toQString(foreign->name), foreign->owner.empty()
                                                        ? words(QT_TRANSLATE_NOOP("AdminAccess", "nobody"))
                                                        : toQString(foreign->owner))
               : QString();
}

} // namespace worklode
