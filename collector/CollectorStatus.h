// What a collector is doing, for people and for the workstation: counts and yes or no, never a title or a name.
#pragma once

#include "core/InteractionCounts.h"
#include "core/Result.h"
#include "core/Time.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace worklode {

struct CollectorStatus {
    std::string state = "starting"; ///< `recording | locked | waiting for the display | stopped`
    std::int64_t pid = 0;
    Instant since{};                ///< recording began
    Instant written{};
    std::uint64_t slices = 0;
    InteractionTotals counts;
    std::uint64_t sealedSegments = 0;
    std::uint64_t delivered = 0;
    std::uint64_t undelivered = 0;
    std::uint64_t refused = 0;
    std::uint64_t givenUp = 0;      ///< slices lost because the disk was full
    std::uint64_t policyVersion = 0;
    std::string policyOrigin;
    std::uint32_t capabilities = 0; ///< CaptureCapability bits
};

/// One JSON object, `"version": 1`; what the desktop cannot tell is `"not available"` under `sees`.
std::string statusToJson(const CollectorStatus& status);
/// Written to a temporary file (0600) and renamed.
Outcome writeStatus(const CollectorStatus& status, const std::filesystem::path& file);
/// A status file in sentences, for `--status`.
Result<std::string> statusForPeople(const std::filesystem::path& file, bool running);

} // namespace worklode
