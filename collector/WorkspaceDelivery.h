// Hands sealed segments from a spool to the workspace on the same machine.
#pragma once

#include "archive/Workspace.h"
#include "core/Result.h"

#include <cstdint>
#include <filesystem>

namespace worklode {

struct DeliveryReport {
    std::uint64_t delivered = 0;
    std::uint64_t refused = 0; ///< moved to `refused/` in the spool
    std::uint64_t waiting = 0; ///< the workspace was busy or could not be written; to be tried again
};

/// Delivers every `*.wlseg` in `spool`, oldest first. A file goes only after the archive has it durably.
DeliveryReport deliverSegments(const std::filesystem::path& spool, const Workspace& workspace);

} // namespace worklode
