#include "archive/ArchiveVerify.h"

#include "archive/SegmentFile.h"
#include "archive/SegmentFolder.h"
#include "archive/SliceOverlap.h"
#include "archive/StreamOrder.h"

#include <map>
#include <set>

namespace worklode {

namespace fs = std::filesystem;

namespace {

using Entries = std::map<fs::path, const SegmentEntry*>;

bool sameFacts(const SegmentEntry& a, const SegmentEntry& b)
{
    return a.id == b.id && sameStream(a, b) && a.zone == b.zone && a.range == b.range && a.slices == b.slices && a.marks == b.marks &&
           a.bytes == b.bytes;
}

/// One sentence on what is wrong with a file; empty where nothing is.
std::string faultOf(const fs::path& segments, const fs::path& path, const Entries& known, const std::set<fs::path>& present)
{
    const auto bytes = readSegmentFile(path);
    if (!bytes)
        return bytes.error().detail;
    const auto reader = openWhole(*bytes);
    if (!reader)
        return reader.error().sentence();
    const std::string id = segmentId(*bytes);
    if (const fs::path place = segmentPath(segments, id); path != place)
        return (present.contains(place) ? "is a second copy of segment " : "is not named after its bytes; their id is ") + id;
    const auto found = known.find(path);
    if (found == known.end())
        return "is not in the index";
    if (!sameFacts(*found->second, entryOf(*reader, id, path, bytes->size())))
        return "is another segment than the index says";
    return {};
}

std::string overlapOf(const SegmentEntry& earlier, const SegmentEntry& later)
{
    const auto first = readSegmentFile(earlier.path);
    const auto second = readSegmentFile(later.path);
    if (!first || !second)
        return {}; // named already as a fault of its own
    const auto a = SegmentReader::open(*first);
    const auto b = SegmentReader::open(*second);
    if (!a || !b)
        return {};
    const auto at = firstOverlap(*a, *b);
    return at && *at ? "its slices overlap those of segment " + earlier.id + " at " + toIso(**at) : std::string();
}

void findOverlaps(const std::vector<SegmentEntry>& entries, const Progress& progress, std::vector<VerifyFault>& faults)
{
    for (std::size_t i = 0; i < entries.size() && !progress.cancelled(); ++i)
        for (std::size_t j = i + 1; j < entries.size() && sameStream(entries[i], entries[j]) && entries[j].range.start < entries[i].range.end; ++j)
            if (std::string sentence = overlapOf(entries[i], entries[j]); !sentence.empty())
                faults.push_back({entries[j].path, std::move(sentence)});
}

} // namespace

std::vector<VerifyFault> verifySegments(const fs::path& segments, const std::vector<SegmentEntry>& entries, Progress& progress)
{
    std::vector<VerifyFault> faults;
    SegmentFolder folder(segments);
    const auto listings = folder.changes();
    if (!listings)
        return {{segments, listings.error().detail}};
    Entries known;
    for (const SegmentEntry& entry : entries)
        known.emplace(entry.path, &entry);
    std::set<fs::path> present;
    for (const FolderListing& listing : *listings)
        for (const FileStamp& file : listing.files)
            present.insert(file.path);
    std::size_t done = 0;
    for (const fs::path& path : present) {
        if (progress.cancelled())
            return faults;
        if (std::string sentence = faultOf(segments, path, known, present); !sentence.empty())
            faults.push_back({path, std::move(sentence)});
        progress.report(static_cast<double>(++done) / static_cast<double>(present.size()));
    }
    for (const auto& [path, entry] : known)
        if (!present.contains(path))
            faults.push_back({path, "is in the index, but the file is gone"});
    findOverlaps(entries, progress, faults);
    return faults;
}

} // namespace worklode
