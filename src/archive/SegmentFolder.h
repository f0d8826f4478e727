// What lies in the folder of segments, told folder by folder as it changes.
#pragma once

#include "core/Result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace worklode {

/// Enough of a file to see that it is another one than before.
struct FileStamp {
    std::filesystem::path path;
    std::uint64_t bytes = 0;
    std::int64_t changed = 0; ///< modification time in the file system's own ticks
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

struct FolderListing {
    std::filesystem::path folder;
    std::vector<FileStamp> files; ///< `*.wlseg` only, by path
    std::vector<std::filesystem::path> unfinished; ///< what an intake writes now, or left when it was interrupted
};

/// Nothing where the file is gone.
std::optional<FileStamp> stampOf(const std::filesystem::path& file);

/// `segments/` and the folders in it, one level deep.
class SegmentFolder
{
public:
    explicit SegmentFolder(std::filesystem::path segments) : m_segments(std::move(segments)) {}

    /// The folders whose names may have changed since the last call (all of them at the first), listed anew. A folder
    /// that is gone is listed as empty; a missing `segments/` is an empty one.
    Result<std::vector<FolderListing>> changes();
    const std::filesystem::path& path() const { return m_segments; }

private:
    Result<std::vector<std::filesystem::path>> folders() const;

    std::filesystem::path m_segments;
    std::map<std::filesystem::path, std::int64_t> m_listed; ///< modification time at the listing; 0 where it must be listed again
};

} // namespace worklode
