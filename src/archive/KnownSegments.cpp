#include "archive/KnownSegments.h"

#include "archive/SegmentFile.h"
#include "archive/StreamOrder.h"

#include <algorithm>

namespace worklode {

namespace fs = std::filesystem;

KnownSegments::KnownSegments(const Workspace& workspace)
    : m_folder(workspace.segments()), m_indexFile(workspace.cache() / "segments.index")
{
    for (IndexRecord& record : readIndex(m_indexFile, workspace.segments()))
        m_believed.emplace(record.stamp.path, std::move(record));
}

Outcome KnownSegments::refresh()
{
    const auto changes = m_folder.changes();
    if (!changes)
        return changes.error();
    for (const FolderListing& listing : *changes)
        follow(listing);
    settleNew();
    m_indexIsStale = m_indexIsStale || !m_believed.empty(); // it named files that are not there, or are others
    m_believed.clear();
    return Done{};
}

void KnownSegments::follow(const FolderListing& listing)
{
    Files before = std::move(m_files[listing.folder]);
    Files& now = m_files[listing.folder];
    now.clear();
    for (const FileStamp& file : listing.files) {
        const auto known = before.find(file.path);
        if (known != before.end() && known->second == file) {
            now.insert(before.extract(known));
            continue;
        }
        const auto record = m_believed.find(file.path);
        if (record != m_believed.end() && record->second.stamp == file) {
            append(std::move(record->second.entry), file, true);
            m_believed.erase(record);
        } else {
            if (known != before.end())
                forget(file.path);
            examine(file);
            m_indexIsStale = true;
        }
        before.erase(file.path);
    }
    for (const auto& [path, stamp] : before) {
        forget(path);
        m_indexIsStale = true;
    }
    m_unfinished.insert(m_unfinished.end(), listing.unfinished.begin(), listing.unfinished.end());
}

void KnownSegments::forget(const fs::path& path)
{
    std::erase_if(m_entries, [&](const SegmentEntry& e) {
        if (e.path == path)
            m_ids.erase(e.id);
        return e.path == path;
    });
}

void KnownSegments::append(SegmentEntry entry, const FileStamp& stamp, bool readable)
{
    m_files[stamp.path.parent_path()][stamp.path] = stamp;
    if (readable && !m_ids.insert(entry.id).second) {
        if (stamp.path != segmentPath(folder(), entry.id))
            return; // a second copy adds nothing; verify() names it
        std::erase_if(m_entries, [&](const SegmentEntry& copy) { return copy.id == entry.id; });
    }
    m_entries.push_back(std::move(entry));
}

void KnownSegments::examine(const FileStamp& stamp)
{
    const auto bytes = readSegmentFile(stamp.path);
    const auto reader = bytes ? openWhole(*bytes) : Result<SegmentReader>(bytes.error());
    if (reader)
        return append(entryOf(*reader, segmentId(*bytes), stamp.path, bytes->size()), stamp, true);
    SegmentEntry unreadable;
    unreadable.id = stamp.path.stem().string();
    unreadable.path = stamp.path;
    unreadable.bytes = stamp.bytes;
    append(std::move(unreadable), stamp, false);
}

/// Entries behind the sorted ones are new: sorts them and merges them in.
void KnownSegments::settleNew()
{
    const auto middle = std::is_sorted_until(m_entries.begin(), m_entries.end(), comesBefore);
    std::sort(middle, m_entries.end(), comesBefore);
    std::inplace_merge(m_entries.begin(), middle, m_entries.end(), comesBefore);
}

void KnownSegments::add(std::vector<SegmentEntry> landed)
{
    for (const SegmentEntry& entry : landed)
        if (m_files[entry.path.parent_path()].erase(entry.path) > 0)
            forget(entry.path); // a file that had gone bad
    for (SegmentEntry& entry : landed)
        if (const auto stamp = stampOf(entry.path))
            append(std::move(entry), *stamp, true);
    settleNew();
    m_indexIsStale = true;
}

void KnownSegments::saveIndex()
{
    if (!m_indexIsStale)
        return;
    std::vector<IndexRecord> records;
    for (const SegmentEntry& entry : m_entries)
        if (!entry.collector.empty() && entry.path == segmentPath(folder(), entry.id)) // so that the path follows from the id
            records.push_back({m_files[entry.path.parent_path()][entry.path], entry});
    m_indexIsStale = !writeIndex(m_indexFile, records);
}

void KnownSegments::removeUnfinished()
{
    std::error_code ignored;
    for (const fs::path& file : m_unfinished)
        fs::remove(file, ignored);
    m_unfinished.clear();
}

} // namespace worklode
