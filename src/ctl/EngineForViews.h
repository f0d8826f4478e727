// What the commands that run Views share: the engine over the workspace's data.
#pragma once

#include "catalog/CatalogStore.h"
#include "ctl/CtlContext.h"
#include "session/ProgressiveEngine.h"

#include <memory>
#include <string>

namespace worklode {

bool isSavedView(const Catalog& catalog, const std::string& name);

/// Loads the data that `request` needs. Pseudonyms are made with the workspace's key.
Result<std::unique_ptr<LocalEngine>> openEngine(CtlContext& context, const CatalogSnapshot& snapshot, const ViewRequest& request);

/// An engine that reads nothing yet. Its first look is at no more than about so many slices, however few there are.
Result<std::unique_ptr<ProgressiveEngine>> openProgressiveEngine(CtlContext& context, const CatalogSnapshot& snapshot, std::uint64_t slices);

} // namespace worklode
