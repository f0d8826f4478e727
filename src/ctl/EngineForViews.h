// What the commands that run Views share: the engine over the workspace's data.
#pragma once

#include "catalog/CatalogStore.h"
#include "ctl/CtlContext.h"
#include "session/LocalEngine.h"

#include <memory>
#include <string>

namespace worklode {

bool isSavedView(const Catalog& catalog, const std::string& name);

/// Loads the data that `request` needs. Pseudonyms are made with the workspace's key.
Result<std::unique_ptr<LocalEngine>> openEngine(CtlContext& context, const CatalogSnapshot& snapshot, const ViewRequest& request);

} // namespace worklode
