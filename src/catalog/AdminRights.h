// What a user may do in the administration (definitions.md §7).
#pragma once

#include "catalog/Catalog.h"

#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// The highest that any role of the user gives; inactive users have none. Administrators may edit everything; analysts may
/// edit Views and see nothing else of the administration.
AdminRight rightOf(const Catalog& catalog, const User& user, AdminArea area);
/// The active user of that name, or null.
const User* findActiveUser(const Catalog& catalog, std::string_view name);

const std::vector<AdminArea>& adminAreas(); ///< in the order of the administration

/// Which parts of the administration two catalogs differ in.
std::vector<AdminArea> changedAreas(const Catalog& before, const Catalog& after);

/// `after`, with the users of `before` that it does not have put back as inactive ones; roles and places that `after` does not have
/// are taken from them. For documents and old versions that take the catalog's place.
Catalog withUsersKept(const Catalog& before, Catalog after);

} // namespace worklode
