// What a segment says about itself before its slices (docs/format.md §Header).
#pragma once

#include "core/Time.h"

#include <cstdint>
#include <string>

namespace worklode {

/// What a source could not see; bits, because several may hold. Never silently zero (capture-facts.md §6).
enum CoverageFlag : std::uint32_t {
    NoInputCounts = 1u << 0,   ///< counts were not available on this desktop
    NoTitles = 1u << 1,        ///< window titles were not available
    NoExecutable = 1u << 2,    ///< executables were not available (window classes stand in)
    NoIdle = 1u << 3,          ///< idleness was not available
    NoLock = 1u << 4,          ///< lock and sleep were not available
    InputLost = 1u << 5,       ///< the source said that it lost input
};
constexpr std::uint32_t kKnownCoverage = (1u << 6) - 1; ///< all bits that this format has

/// One segment is of one stream in one zone under one policy.
struct SegmentHeader {
    std::string collector;          ///< collector id as recorded: whose work it is
    std::string stream = "main";
    std::string zone = "UTC";       ///< IANA
    std::string door;               ///< `gate`, or `import:<format>` / `demo`: by which door the slices came in; sealing needs it
    std::string producer;           ///< program and version
    std::uint64_t policyVersion = 0;
    std::uint32_t noticeVersion = 0; ///< of the privacy notice that the associate was shown
    std::uint64_t sequence = 0;      ///< per collector and stream, from 1
    Instant anchorWall{};            ///< wall clock at …
    std::int64_t anchorMonotonicMs = 0; ///< … this steady time, so that clock steps can be told
    std::uint32_t coverage = 0;      ///< CoverageFlag bits
    std::uint64_t syntheticInputs = 0; ///< how many of the counted inputs were injected
    friend bool operator==(const SegmentHeader&, const SegmentHeader&) = default;
};

} // namespace worklode
