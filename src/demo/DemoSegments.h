// The made-up work of one person as sealed segments, one a week.
#pragma once

#include "core/Result.h"
#include "demo/Demo.h"
#include "demo/DemoPeople.h"

#include <string>
#include <vector>

namespace worklode {

struct DemoSegments {
    std::vector<std::string> sealed; ///< in time order of each collector
    std::uint64_t slices = 0;
    std::uint64_t marks = 0;
};

/// The same person and options give the same bytes. Thread-safe.
Result<DemoSegments> demoSegments(const DemoPerson& person, const DemoOptions& options);

} // namespace worklode
