// Reads every segment of a folder whole and compares it with what is known of it.
#pragma once

#include "archive/Archive.h"

namespace worklode {

/// Hashes, every block, names, the entries of the index, overlaps within a stream. Ordered by path within each sort of fault.
std::vector<VerifyFault> verifySegments(const std::filesystem::path& segments, const std::vector<SegmentEntry>& entries, Progress& progress);

} // namespace worklode
