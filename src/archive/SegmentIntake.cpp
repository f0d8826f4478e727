#include "archive/SegmentIntake.h"

#include "archive/DurableFiles.h"
#include "archive/SegmentFile.h"
#include "archive/SliceOverlap.h"
#include "archive/StreamOrder.h"

#include <map>
#include <set>

namespace worklode {

namespace fs = std::filesystem;

namespace {

Error atPosition(const Error& error, std::size_t position) { return {error.code, std::to_string(position), error.sentence()}; }

Outcome compare(const Arrival& arrival, const SegmentReader& other, const std::string& otherId)
{
    const auto overlap = firstOverlap(arrival.reader, other);
    if (!overlap)
        return overlap.error().at("segment " + otherId);
    if (*overlap)
        return Error{ErrorCode::Refused, {}, "segment " + arrival.entry.id + " overlaps segment " + otherId + " of the same stream at " + toIso(**overlap)};
    return Done{};
}

Outcome compare(const Arrival& arrival, const SegmentEntry& there)
{
    const auto bytes = readSegmentFile(there.path);
    if (!bytes)
        return bytes.error();
    const auto reader = SegmentReader::open(*bytes);
    return reader ? compare(arrival, *reader, there.id) : Outcome(reader.error().at(there.path.string()));
}

/// Takes back what landArrivals() did so far, unless it came to its end.
class Undo
{
public:
    ~Undo()
    {
        std::error_code ignored;
        for (const fs::path& file : m_files)
            fs::remove(file, ignored);
    }
    void watch(const fs::path& file) { m_files.push_back(file); }
    void keepAll() { m_files.clear(); }

private:
    std::vector<fs::path> m_files;
};

} // namespace

Result<std::vector<Arrival>> openArrivals(const std::vector<std::string_view>& segments, const fs::path& folder)
{
    std::vector<Arrival> arrivals;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        auto reader = openWhole(segments[i]);
        if (!reader)
            return atPosition(reader.error(), i);
        const std::string id = segmentId(segments[i]);
        SegmentEntry entry = entryOf(*reader, id, segmentPath(folder, id), segments[i].size());
        arrivals.push_back({i, segments[i], *std::move(reader), std::move(entry)});
    }
    return arrivals;
}

Outcome checkOverlaps(const std::vector<Arrival>& arrivals, const std::vector<SegmentEntry>& entries)
{
    std::map<std::pair<std::string, std::string>, std::vector<const Arrival*>> streams;
    for (const Arrival& arrival : arrivals) {
        const SegmentEntry& mine = arrival.entry;
        for (const SegmentEntry& there : ofStream(entries, mine.collector, mine.stream))
            if (there.id != mine.id && there.range.overlaps(mine.range))
                if (const auto checked = compare(arrival, there); !checked)
                    return atPosition(checked.error(), arrival.position);
        auto& earlier = streams[{mine.collector, mine.stream}];
        for (const Arrival* other : earlier)
            if (other->entry.range.overlaps(mine.range))
                if (const auto checked = compare(arrival, other->reader, other->entry.id); !checked)
                    return atPosition(checked.error(), arrival.position);
        earlier.push_back(&arrival);
    }
    return Done{};
}

Outcome landArrivals(const std::vector<Arrival>& arrivals, const fs::path& folder)
{
    Undo undo;
    std::set<fs::path> folders = {folder};
    std::vector<fs::path> unfinished;
    for (const Arrival& arrival : arrivals) {
        const fs::path& path = arrival.entry.path;
        if (const auto made = makePrivateFolder(path.parent_path()); !made)
            return made.error();
        folders.insert(path.parent_path());
        unfinished.push_back(path.string() + std::string(kUnfinishedSuffix));
        undo.watch(unfinished.back());
        if (const auto written = writePrivateFile(unfinished.back(), arrival.bytes); !written)
            return written.error();
    }
    if (const auto synced = syncFiles(unfinished); !synced)
        return synced.error();
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        const fs::path& path = arrivals[i].entry.path;
        std::error_code failed;
        undo.watch(path);
        fs::rename(unfinished[i], path, failed);
        if (failed)
            return Error{ErrorCode::Unavailable, path.string(), "cannot be renamed: " + failed.message()};
    }
    for (const fs::path& each : folders)
        if (const auto synced = syncFolder(each); !synced)
            return synced.error();
    undo.keepAll();
    return Done{};
}

} // namespace worklode
