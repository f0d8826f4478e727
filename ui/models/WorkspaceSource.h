// Where a workspace comes from: a folder, or in tests something made up.
#pragma once

#include "catalog/Catalog.h"
#include "core/Anomalies.h"
#include "core/Progress.h"
#include "session/ViewEngine.h"
#include "ui/models/CatalogRepository.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace worklode {

struct Dataset;

/// What the window says about the data, whatever View is open.
struct DataFreshness {
    std::uint64_t segments = 0;
    std::uint64_t slices = 0;
    std::uint64_t bytes = 0;       ///< of the segment files
    std::optional<TimeRange> span; ///< earliest start to latest end; none without slices
    AnomalyCounts anomalies;
};

/// Everything that pages need of an open workspace. Immutable; a reload makes a new one.
struct OpenWorkspace {
    std::filesystem::path folder;
    std::shared_ptr<const Catalog> catalog;
    std::uint64_t catalogVersion = 0;
    std::shared_ptr<ViewEngine> engine;
    std::shared_ptr<const Dataset> dataset; ///< what the engine is over; null where the data is elsewhere
    DataFreshness freshness;
    std::vector<View> views;                 ///< that may be opened; one for everything where none is saved
    std::map<std::string, Instant> lastRuns; ///< by View
    bool complete = true; ///< false: its data is still to be read by WorkspaceSource::complete(); a run waits for it, a first look does not
};

/// Called on a worker thread, one call at a time.
class WorkspaceSource
{
public:
    virtual ~WorkspaceSource() = default;
    virtual Result<OpenWorkspace> open(const std::filesystem::path& folder, Progress& progress) = 0;
    /// Reads what open() left for later, for the same engine: `dataset` and all of `freshness` are there then.
    virtual Result<OpenWorkspace> complete(const OpenWorkspace& workspace, Progress& progress);
    /// Remembers that a View was run now; a failure to remember is no failure of the run.
    virtual Outcome noteRun(const std::filesystem::path& folder, const std::string& view, const std::string& user) = 0;
    /// The same workspace under another catalog, its data not read again. Cheap; called on the event loop's thread.
    virtual OpenWorkspace withCatalog(const OpenWorkspace& workspace, std::shared_ptr<const Catalog> catalog, std::uint64_t version) const;
    /// Where its catalog is edited; null where it cannot be.
    virtual std::shared_ptr<CatalogRepository> repository(const std::filesystem::path& folder) const;
};

inline Result<OpenWorkspace> WorkspaceSource::complete(const OpenWorkspace& workspace, Progress&)
{
    OpenWorkspace all = workspace;
    all.complete = true;
    return all;
}

inline OpenWorkspace WorkspaceSource::withCatalog(const OpenWorkspace& workspace, std::shared_ptr<const Catalog> catalog,
                                                  std::uint64_t version) const
{
    OpenWorkspace changed = workspace;
    changed.catalog = std::move(catalog);
    changed.catalogVersion = version;
    return changed;
}

inline std::shared_ptr<CatalogRepository> WorkspaceSource::repository(const std::filesystem::path&) const
{
    return nullptr;
}

} // namespace worklode
