// Which instances each task has, and nothing else of them: for comparing two catalogs (definitions.md §5).
#pragma once

#include "analysis/AnalysisInput.h"

#include <cstdint>
#include <string>
#include <vector>

namespace worklode {

/// One complete instance, wherever the catalog comes from.
struct InstanceKey {
    StreamIndex stream;
    Instant begin;
    Instant end;
    friend auto operator<=>(const InstanceKey&, const InstanceKey&) = default;
};

struct TaskInstances {
    std::string task;
    std::vector<InstanceKey> complete; ///< ascending
    std::uint64_t abandoned = 0;
};

/// The enabled tasks of the catalog, in its order.
std::vector<TaskInstances> findInstances(const AnalysisInput& input, Progress& progress);

} // namespace worklode
