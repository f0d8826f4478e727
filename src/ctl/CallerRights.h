// What the user named with `--as` may do with the catalog (definitions.md §7). Without `--as` it is the workspace's owner.
#pragma once

#include "catalog/Catalog.h"
#include "core/Result.h"
#include "ctl/CtlContext.h"

namespace worklode {

/// Refused for users who are unknown, inactive or no administrators. A catalog without users refuses nobody: somebody has
/// to bring the first ones in.
Outcome requireAdministrator(const CtlContext& context, const Catalog& catalog);

/// Refused for those whose roles do not give that right to that page of the administration.
Outcome requireRight(const CtlContext& context, const Catalog& catalog, AdminArea area, AdminRight right);

/// Refused for unknown and inactive users, and those who are neither analyst nor administrator.
Outcome requireAuthor(const CtlContext& context, const Catalog& catalog);

bool maySee(const CtlContext& context, const View& view);
/// The owner of a View and administrators.
bool mayChange(const CtlContext& context, const Catalog& catalog, const View& view);

} // namespace worklode
