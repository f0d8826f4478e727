// Where a workspace comes from: a folder, or in tests something made up.
#pragma once

#include "catalog/Catalog.h"
#include "core/Anomalies.h"
#include "core/Progress.h"
#include "session/ViewEngine.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace worklode {

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
    DataFreshness freshness;
    std::vector<View> views;                 ///< that may be opened; one for everything where none is saved
    std::map<std::string, Instant> lastRuns; ///< by View
};

/// Called on a worker thread, one call at a time.
class WorkspaceSource
{
public:
    virtual ~WorkspaceSource() = default;
    virtual Result<OpenWorkspace> open(const std::filesystem::path& folder, Progress& progress) = 0;
    /// Remembers that a View was run now; a failure to remember is no failure of the run.
    virtual Outcome noteRun(const std::filesystem::path& folder, const std::string& view, const std::string& user) = 0;
};

} // namespace worklode
