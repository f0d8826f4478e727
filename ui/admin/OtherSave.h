// What somebody else saved since the version that a draft is based on.
#pragma once

#include "ui/models/CatalogRepository.h"

#include <memory>
#include <vector>

namespace worklode {

struct OtherSave {
    CatalogSnapshot snapshot;
    std::vector<CatalogVersion> versions; ///< newer than the one the draft is based on, newest first
};

/// Null where nobody saved since `basedOn`, or where nobody answers. Reads the whole catalog: for worker threads.
std::shared_ptr<const OtherSave> otherSave(CatalogRepository& repository, std::uint64_t basedOn);

} // namespace worklode
