// What the person at the keyboard may do in the administration, in words where it is not everything.
#pragma once

#include "catalog/AdminRights.h"

#include <QString>

#include <map>
#include <optional>
#include <string>

namespace worklode {

class AdminAccess
{
public:
    /// Everything: for the workspace's owner (no user), and as long as a catalog has no users.
    AdminAccess() = default;
    AdminAccess(const Catalog& catalog, const std::optional<std::string>& asUser);

    AdminRight right(AdminArea area) const;
    bool seesAnything() const;
    bool editsAnything() const;
    /// Why an area may be looked at only; empty where it may be edited.
    QString whyReadOnly(AdminArea area) const;
    /// Why this edit may not be made; empty where it may. An analyst without further roles edits their own Views only.
    QString objection(const Catalog& before, const Catalog& after) const;

private:
    bool m_everything = true, m_ownViewsOnly = false;
    std::string m_user;
    QString m_helpers; ///< who can give more rights
    std::map<AdminArea, AdminRight> m_rights;
};

} // namespace worklode
