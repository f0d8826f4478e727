// Makes a workspace of made-up but realistic work (interfaces.md §worklodectl, `demo`).
#pragma once

#include "archive/Workspace.h"
#include "core/Progress.h"
#include "core/Result.h"
#include "core/Time.h"

#include <cstdint>

namespace worklode {

/// The Monday at which a demo begins unless told: fixed, so that the same seed gives the same bytes on any day.
constexpr LocalDate kDemoStart{20514}; // 2026-03-02

struct DemoOptions {
    int associates = 12;        ///< 1 to 20,000
    int days = 20;              ///< workdays, 1 to 2,600; weekends are off and not counted
    std::uint64_t seed = 1;
    LocalDate from = kDemoStart;
    unsigned threads = 0;       ///< 0: as many as the machine has; the result does not depend on it
};

struct DemoReport {
    std::uint64_t segments = 0;
    std::uint64_t newSegments = 0; ///< that were not in the workspace before
    std::uint64_t slices = 0;
    std::uint64_t marks = 0;
    std::uint64_t bytes = 0;       ///< of all segments
    std::uint64_t catalogVersion = 0;
};

/// Writes catalog and segments. The same options give the same segment bytes and the same catalog. Refused: numbers out of range;
/// a workspace that already has a catalog or segments, unless they are of the same demo (then what is missing is added).
Result<DemoReport> makeDemo(const DemoOptions& options, const Workspace& workspace, Progress& progress);

} // namespace worklode
