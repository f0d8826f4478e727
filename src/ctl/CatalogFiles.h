// What the commands of `worklodectl catalog` share: files in and out, and saving with a word about what changed.
#pragma once

#include "catalog/AdminRights.h"
#include "ctl/CtlContext.h"

#include <cstdint>
#include <string>
#include <vector>

namespace worklode {

/// Refused where it is larger than a catalog may be.
Result<std::string> readWholeFile(const std::string& path);
/// All or nothing, and for its owner only: a catalog names people.
Outcome writeWholeFile(const std::string& path, const std::string& bytes);

/// The catalog as it is, for whoever may see or change all of it.
Result<CatalogSnapshot> catalogForAdministrator(CtlContext& context);
/// The same for those with a right to one page of the administration.
Result<CatalogSnapshot> catalogFor(CtlContext& context, AdminArea area, AdminRight right);

void printChanges(CtlContext& context, std::uint64_t version, const std::vector<std::string>& changes);
/// Saves `after` on top of `snapshot` and says what that changed.
Outcome saveAndTell(CtlContext& context, const CatalogSnapshot& snapshot, const Catalog& after, const std::string& note);

} // namespace worklode
