// The block of lines that a collector prints when it starts: what it records, and what this desktop cannot tell.
#pragma once

#include "collector/CollectorOptions.h"
#include "policy/PolicyFile.h"

#include <cstdint>
#include <string>

namespace worklode {

struct StatusBlock {
    const CollectorOptions* options = nullptr;
    const PolicyFile* policy = nullptr;
    std::uint32_t capabilities = 0; ///< CaptureCapability bits
    std::string source;
    std::string lockSources;
    std::string zone;
};

std::string toText(const StatusBlock& block);

} // namespace worklode
