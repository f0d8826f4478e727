// What is known of the segment files of a workspace, kept level with the folder.
#pragma once

#include "archive/ArchiveIndex.h"
#include "archive/SegmentFolder.h"
#include "archive/Workspace.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace worklode {

/// Entries in the order of comesBefore(). Starts from the index in `cache/` and believes it only for files whose name,
/// size and time are those of the folder; every other file is read whole.
class KnownSegments
{
public:
    explicit KnownSegments(const Workspace& workspace);

    /// Brings the entries to what the folder holds now.
    Outcome refresh();
    /// Segments that have just been written and checked; one may stand in the place of a broken file.
    void add(std::vector<SegmentEntry> landed);
    /// Writes the index where it is no longer what the folder holds. Failing costs only time at the next start.
    void saveIndex();
    /// Files that an interrupted intake left; only for whoever holds the lock.
    void removeUnfinished();

    const std::vector<SegmentEntry>& entries() const { return m_entries; }
    bool contains(const std::string& id) const { return m_ids.contains(id); }
    const std::filesystem::path& folder() const { return m_folder.path(); }

private:
    using Files = std::map<std::filesystem::path, FileStamp>;

    void follow(const FolderListing& listing);
    void forget(const std::filesystem::path& path);
    void append(SegmentEntry entry, const FileStamp& stamp, bool readable);
    void examine(const FileStamp& stamp);
    void settleNew();

    SegmentFolder m_folder;
    std::filesystem::path m_indexFile;
    std::vector<SegmentEntry> m_entries;
    std::set<std::string> m_ids;                      ///< of the readable entries
    std::map<std::filesystem::path, Files> m_files;   ///< by folder
    std::map<std::filesystem::path, IndexRecord> m_believed; ///< from the index, until the folder confirmed them
    std::vector<std::filesystem::path> m_unfinished;
    bool m_indexIsStale = false;
};

} // namespace worklode
