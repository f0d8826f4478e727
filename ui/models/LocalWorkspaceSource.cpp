#include "ui/models/LocalWorkspaceSource.h"

#include "archive/Archive.h"
#include "archive/WorkspaceKey.h"
#include "catalog/CatalogStore.h"
#include "dataset/DataSource.h"
#include "session/ProgressiveEngine.h"
#include "ui/models/LocalCatalogRepository.h"

namespace worklode {
namespace {

DataFreshness freshnessOf(const ArchiveSource& source)
{
    DataFreshness freshness;
    freshness.segments = source.archive().entries().size();
    for (const SegmentEntry& entry : source.archive().entries())
        freshness.bytes += entry.bytes;
    freshness.slices = source.slices();
    if (freshness.slices > 0)
        freshness.span = source.span();
    return freshness;
}

/// What only those know who read it all.
void addFreshness(DataFreshness& freshness, const Dataset& dataset)
{
    freshness.slices = dataset.rows();
    freshness.span.reset();
    if (freshness.slices > 0)
        freshness.span = TimeRange{dataset.earliest(), dataset.latest()};
    freshness.anomalies = dataset.anomalies;
}

std::vector<View> viewsOf(const Catalog& catalog, const DataFreshness& freshness, const std::optional<std::string>& asUser)
{
    std::vector<View> views;
    for (const View& view : catalog.views) {
        if (view.shared || !asUser || view.owner == *asUser)
            views.push_back(view);
    }
    if (views.empty() && freshness.segments > 0) { // so that an import alone gives numbers
        View all;
        all.name = "Everything";
        all.description = "All data of this workspace; no View is saved yet";
        views.push_back(all);
    }
    return views;
}

Result<std::map<std::string, Instant>> lastRunsOf(const CatalogStore& store, const std::vector<View>& views)
{
    std::map<std::string, Instant> runs;
    for (const View& view : views) {
        auto at = store.lastRun(view.name);
        if (!at)
            return at.error();
        if (*at)
            runs[view.name] = **at;
    }
    return runs;
}

} // namespace

Result<OpenWorkspace> LocalWorkspaceSource::open(const std::filesystem::path& folder, Progress& progress)
{
    OpenWorkspace opened;
    opened.folder = folder;
    opened.catalog = std::make_shared<const Catalog>();
    std::error_code ignored;
    if (!std::filesystem::exists(folder, ignored))
        return opened;
    const auto workspace = Workspace::open(folder);
    if (!workspace)
        return workspace.error();
    auto store = CatalogStore::open(workspace->catalog(), m_clock);
    if (!store)
        return store.error();
    const auto snapshot = store->load();
    if (!snapshot)
        return snapshot.error();
    opened.catalog = snapshot->catalog;
    opened.catalogVersion = snapshot->version;
    auto archive = Archive::open(*workspace);
    if (!archive)
        return archive.error();
    const auto source = std::make_shared<const ArchiveSource>(std::move(*archive), m_threads);
    opened.freshness = freshnessOf(*source);
    opened.views = viewsOf(*opened.catalog, opened.freshness, m_asUser);
    auto runs = lastRunsOf(*store, opened.views);
    if (!runs)
        return runs.error();
    opened.lastRuns = std::move(*runs);
    auto engine = std::make_shared<ProgressiveEngine>(source, opened.catalog, opened.catalogVersion, ProgressiveEngine::Options{m_threads});
    engine->setPseudonymKeySource([here = *workspace] { return workspaceKey(here); });
    opened.engine = std::move(engine);
    opened.complete = false;
    return opened.freshness.slices < ProgressiveEngine::kWorthAFirstLook ? complete(opened, progress) : opened;
}

Result<OpenWorkspace> LocalWorkspaceSource::complete(const OpenWorkspace& workspace, Progress& progress)
{
    OpenWorkspace all = workspace;
    all.complete = true;
    if (const auto engine = std::dynamic_pointer_cast<ProgressiveEngine>(workspace.engine)) {
        const auto dataset = engine->load(progress);
        if (!dataset)
            return dataset.error();
        addFreshness(all.freshness, **dataset);
        all.dataset = *dataset;
    }
    return all;
}

OpenWorkspace LocalWorkspaceSource::withCatalog(const OpenWorkspace& workspace, std::shared_ptr<const Catalog> catalog,
                                                std::uint64_t version) const
{
    OpenWorkspace changed = WorkspaceSource::withCatalog(workspace, catalog, version);
    changed.views = viewsOf(*catalog, workspace.freshness, m_asUser);
    if (const auto* engine = dynamic_cast<const ProgressiveEngine*>(workspace.engine.get()))
        changed.engine = engine->withCatalog(std::move(catalog), version);
    return changed;
}

std::shared_ptr<CatalogRepository> LocalWorkspaceSource::repository(const std::filesystem::path& folder) const
{
    return std::make_shared<LocalCatalogRepository>(folder, m_clock);
}

Outcome LocalWorkspaceSource::noteRun(const std::filesystem::path& folder, const std::string& view, const std::string& user)
{
    const auto workspace = Workspace::open(folder);
    if (!workspace)
        return workspace.error();
    auto store = CatalogStore::open(workspace->catalog(), m_clock);
    if (!store)
        return store.error();
    return store->noteRun(view, user);
}

} // namespace worklode
