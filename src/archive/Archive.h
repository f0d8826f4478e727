// The segments of a workspace: taken in once, indexed, verified.
#pragma once

#include "archive/Workspace.h"
#include "core/Progress.h"
#include "core/Result.h"
#include "wire/SegmentHeader.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// One sealed segment as the index knows it. A file that could not be read is an entry too, with its path and name only: it
/// takes no part in a stream, and whoever loads it hears why.
struct SegmentEntry {
    std::string id; ///< SHA-256 of the bytes, hex
    std::filesystem::path path;
    std::string collector;
    std::string stream;
    std::string zone;
    TimeRange range;
    std::uint64_t slices = 0;
    std::uint64_t marks = 0;
    std::uint64_t bytes = 0;
};

struct IntakeReport {
    std::string id;
    bool known = false; ///< the same bytes were here already: nothing changed (a file that went bad is mended, and new)
};

struct VerifyFault {
    std::filesystem::path path;
    std::string sentence;
};

/// Index in `cache/` (rebuilt from the files whenever it is missing, broken or stale). One writer at a time, by a lock file.
/// Not thread-safe; entries() may be copied away.
class Archive
{
public:
    static Result<Archive> open(const Workspace& workspace);
    ~Archive();
    Archive(Archive&&) noexcept;
    Archive& operator=(Archive&&) noexcept;

    /// Checks everything, refuses a segment whose slices overlap what its stream already has (naming both), then writes
    /// it durably: temporary file, fsync, rename, fsync of the folder.
    Result<IntakeReport> intake(std::string_view bytes);
    /// All or none: as if each were taken in, but nothing lands if one is refused. The place of the error is the position,
    /// counted from 0. (A power cut between the renames at the end may leave some; taking in the same again completes them.)
    Result<std::vector<IntakeReport>> intake(const std::vector<std::string>& segments);

    /// Ordered by (collector, stream, start).
    const std::vector<SegmentEntry>& entries() const;
    /// Hash over the ids of all entries: names the data of the workspace.
    std::string dataHash() const;
    /// Where what can be made anew from the segments is kept.
    const std::filesystem::path& cacheFolder() const;
    /// Reads every file whole; compares hashes, names and the index, and looks for overlaps. Empty: all well.
    std::vector<VerifyFault> verify(Progress& progress) const;

private:
    struct State;
    explicit Archive(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace worklode
