#include "dataset/DatasetLoader.h"

#include "core/ForEachParallel.h"
#include "dataset/ColumnCache.h"
#include "dataset/DatasetBuilder.h"
#include "dataset/MergeDatasets.h"
#include "wire/SegmentReader.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <mutex>
#include <optional>
#include <set>
#include <tuple>

namespace worklode {

namespace {

using Entries = std::vector<SegmentEntry>;
using Chunk = std::pair<std::size_t, std::size_t>; ///< entries [first, second)

constexpr std::size_t kChunks = 64; ///< a constant, so that ids do not depend on the machine

/// Cuts the entries at streams' borders: no stream is in two chunks.
std::vector<Chunk> streamChunks(const Entries& entries)
{
    std::uint64_t total = 0;
    for (const SegmentEntry& entry : entries)
        total += entry.bytes;
    std::vector<Chunk> chunks;
    std::size_t first = 0;
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        bytes += entries[i].bytes;
        const bool streamEnds = i + 1 == entries.size() || entries[i + 1].collector != entries[i].collector
                             || entries[i + 1].stream != entries[i].stream;
        if (streamEnds && (bytes >= total / kChunks || i + 1 == entries.size())) {
            chunks.emplace_back(first, i + 1);
            first = i + 1;
            bytes = 0;
        }
    }
    return chunks;
}

Result<std::string> readFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file)
        return Error{ErrorCode::Unavailable, path.string(), "the segment cannot be opened"};
    std::string bytes(static_cast<std::size_t>(file.tellg()), '\0');
    file.seekg(0);
    if (!file.read(bytes.data(), static_cast<std::streamsize>(bytes.size())))
        return Error{ErrorCode::Unavailable, path.string(), "the segment cannot be read to its end"};
    return bytes;
}

Outcome addFile(const std::filesystem::path& path, DatasetBuilder& builder)
{
    const Result<std::string> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const Result<SegmentReader> reader = SegmentReader::open(*bytes);
    if (!reader)
        return reader.error().at(path.string());
    std::vector<SegmentBlock> blocks;
    for (std::size_t b = 0; b < reader->blocks().size(); ++b) {
        Result<SegmentBlock> block = reader->read(b);
        if (!block)
            return block.error().at(path.string());
        blocks.push_back(std::move(*block));
    }
    builder.addSegment(reader->header(), reader->dictionaries(), blocks);
    builder.note(reader->anomalies());
    if (builder.tooManyCodes())
        return Error{ErrorCode::BadInput, path.string(),
                     "with this segment there are more than 65,535 distinct codes and task names"};
    return Done{};
}

/// What the worker threads share. The error kept is that of the first entry that failed, whichever thread was faster.
class Loading
{
public:
    Loading(const Entries& entries, Progress& progress)
        : m_entries(entries), m_progress(progress), m_chunks(streamChunks(entries)), m_parts(m_chunks.size())
    {
    }

    void work()
    {
        for (std::size_t c = m_next++; c < m_chunks.size() && !m_progress.cancelled(); c = m_next++)
            loadChunk(c);
    }
    std::optional<Error> error() const { return m_error; }
    std::vector<Dataset> takeParts() { return std::move(m_parts); }

private:
    void loadChunk(std::size_t c)
    {
        DatasetBuilder builder;
        for (std::size_t i = m_chunks[c].first; i < m_chunks[c].second && !m_progress.cancelled(); ++i) {
            if (const Outcome added = addFile(m_entries[i].path, builder); !added)
                return fail(i, added.error());
            const std::size_t done = ++m_done;
            const std::scoped_lock lock(m_mutex);
            m_progress.report(static_cast<double>(done) / static_cast<double>(m_entries.size()));
        }
        m_parts[c] = builder.build({});
    }
    void fail(std::size_t entry, const Error& error)
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_error || entry < m_errorEntry) {
            m_error = error;
            m_errorEntry = entry;
        }
        m_next = m_chunks.size();
    }

    const Entries& m_entries;
    Progress& m_progress;
    const std::vector<Chunk> m_chunks;
    std::vector<Dataset> m_parts;
    std::atomic<std::size_t> m_next{0};
    std::atomic<std::size_t> m_done{0};
    std::mutex m_mutex; ///< guards the error, and the listener of the progress
    std::optional<Error> m_error;
    std::size_t m_errorEntry = 0;
};

Result<Dataset> decode(const Entries& entries, const std::string& hash, unsigned threads, Progress& progress)
{
    Loading loading(entries, progress);
    forEachParallel(threads, threads, [&loading](std::size_t) { loading.work(); });
    if (const auto error = loading.error())
        return *error;
    if (progress.cancelled())
        return Error{ErrorCode::Cancelled, {}, "loading was cancelled"};
    return mergeDatasets(loading.takeParts(), hash, threads);
}

/// So that who takes part in the data is known without them.
void addEmptyStreams(const Entries& entries, Dataset& dataset)
{
    std::set<std::pair<std::string, std::string>> there;
    for (const Stream& stream : dataset.streams)
        there.emplace(stream.collector, stream.name);
    for (const SegmentEntry& entry : entries)
        if (there.emplace(entry.collector, entry.stream).second) {
            Stream& stream = dataset.streams.emplace_back();
            stream.collector = entry.collector;
            stream.name = entry.stream;
        }
    std::sort(dataset.streams.begin(), dataset.streams.end(),
              [](const Stream& a, const Stream& b) { return std::tie(a.collector, a.name) < std::tie(b.collector, b.name); });
}

std::uint64_t slicesOf(const Entries& entries)
{
    std::uint64_t slices = 0;
    for (const SegmentEntry& entry : entries)
        slices += entry.slices;
    return slices;
}

Result<std::shared_ptr<const Dataset>> shared(Result<Dataset> dataset)
{
    if (!dataset)
        return dataset.error();
    return std::shared_ptr<const Dataset>(std::make_shared<Dataset>(std::move(*dataset)));
}

/// A file that cannot be read has no stream: whoever loads must hear of it, not see the data of before.
bool allReadable(const Entries& entries)
{
    return std::none_of(entries.begin(), entries.end(), [](const SegmentEntry& entry) { return entry.collector.empty(); });
}

} // namespace

Result<std::shared_ptr<const Dataset>> loadDataset(const Archive& archive, unsigned threads, Progress& progress,
                                                   const LoadOptions& options)
{
    constexpr std::uint64_t kWorthwhile = 4; // mapping all is so much quicker than decoding
    const std::uint64_t slices = slicesOf(archive.entries());
    if (options.part) {
        const Entries chosen = chooseSegments(archive.entries(), *options.part);
        if (slicesOf(chosen) <= slices / kWorthwhile) {
            Result<Dataset> part = decode(chosen, archive.dataHash(), threads, progress);
            if (part)
                addEmptyStreams(archive.entries(), *part);
            return shared(std::move(part));
        }
    }
    const std::filesystem::path file = columnCacheFile(archive.cacheFolder());
    const bool kept = slices >= options.cacheFromSlices && allReadable(archive.entries());
    if (kept) {
        if (auto mapped = readColumnCache(file, archive.dataHash(), threads)) {
            progress.report(1);
            return mapped;
        }
    }
    std::error_code none;
    std::filesystem::remove(file, none); // of other data, which may have been taken away for good
    auto dataset = shared(decode(archive.entries(), archive.dataHash(), threads, progress));
    if (dataset && kept)
        writeColumnCache(file, **dataset, threads);
    return dataset;
}

Result<SampledData> loadSample(const Archive& archive, const DataPart& part, std::uint64_t mostSlices, unsigned threads, Progress& progress)
{
    const SegmentSample sample = sampleSegments(archive.entries(), part, mostSlices);
    Result<Dataset> decoded = decode(sample.entries, archive.dataHash(), threads, progress);
    if (!decoded)
        return decoded.error();
    addEmptyStreams(archive.entries(), *decoded);
    return SampledData{std::make_shared<const Dataset>(std::move(*decoded)), sample.share};
}

} // namespace worklode
