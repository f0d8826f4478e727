// What is known of the segment files, kept in `cache/` so that opening a workspace does not read them all.
#pragma once

#include "archive/Archive.h"
#include "archive/SegmentFolder.h"

#include <filesystem>
#include <vector>

namespace worklode {

struct IndexRecord {
    FileStamp stamp; ///< the entry is believed only while the file still has it
    SegmentEntry entry;
};

/// Missing, broken or of another version: empty. Never an error, because it can be made anew.
std::vector<IndexRecord> readIndex(const std::filesystem::path& file, const std::filesystem::path& segments);
/// Replaces the file at once; false where that fails, which costs only time.
bool writeIndex(const std::filesystem::path& file, const std::vector<IndexRecord>& records);

} // namespace worklode
