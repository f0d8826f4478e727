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

Result<std::unique_ptr<ProgressiveEngine>> openProgressiveEngine(CtlContext& context, const CatalogSnapshot& snapshot, std::uint64_t slices)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return workspace.error();
    auto archive = Archive::open(**workspace);
    if (!archive)
        return archive.error();
    auto engine = std::make_unique<ProgressiveEngine>(std::make_shared<const ArchiveSource>(std::move(*archive), CtlContext::threads()),
                                                      snapshot.catalog, snapshot.version,
                                                      ProgressiveEngine::Options{CtlContext::threads(), slices, 0});
    engine->setPseudonymKeySource([here = **workspace] { return workspaceKey(here); });
    return engine;
}

} // namespace worklode
