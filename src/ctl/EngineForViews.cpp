#include "ctl/EngineForViews.h"

#include "archive/WorkspaceKey.h"
#include "session/NeededData.h"

#include <algorithm>

namespace worklode {

bool isSavedView(const Catalog& catalog, const std::string& name)
{
    return std::any_of(catalog.views.begin(), catalog.views.end(), [&](const View& view) { return view.name == name; });
}

Result<std::unique_ptr<LocalEngine>> openEngine(CtlContext& context, const CatalogSnapshot& snapshot, const ViewRequest& request)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return workspace.error();
    const auto dataset = context.dataset(neededData(*snapshot.catalog, request));
    if (!dataset)
        return dataset.error();
    auto engine = std::make_unique<LocalEngine>(*dataset, snapshot.catalog, snapshot.version, CtlContext::threads());
    engine->setPseudonymKeySource([here = **workspace] { return workspaceKey(here); });
    return engine;
}

} // namespace worklode
