// A loaded Dataset as one file that is mapped, not read (docs/decisions/0010-visit-and-column-cache.md). It can always be made
// anew from the segments.
#pragma once

#include "dataset/Dataset.h"

#include <filesystem>
#include <memory>
#include <string>

namespace worklode {

/// The file in a workspace's `cache/`.
inline std::filesystem::path columnCacheFile(const std::filesystem::path& cache) { return cache / "columns.wlcols"; }

/// The dataset in the file, with its columns borrowed from the mapping. Null where there is none to be believed: it is missing,
/// cut, of other segments (`dataHash`), of another version or machine, a checksum is wrong, or an index points outside.
std::shared_ptr<const Dataset> readColumnCache(const std::filesystem::path& file, const std::string& dataHash, unsigned threads);

/// Replaces the file at once, readable by its owner only. False where that fails (a full disk, a folder that cannot be written):
/// then there is none, which costs only time.
bool writeColumnCache(const std::filesystem::path& file, const Dataset& dataset, unsigned threads);

} // namespace worklode
