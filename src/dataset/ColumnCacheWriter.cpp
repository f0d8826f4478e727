#include "archive/DurableFiles.h"
#include "core/ForEachParallel.h"
#include "dataset/ColumnCache.h"
#include "dataset/ColumnCacheFormat.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

namespace worklode {

namespace {

using namespace columncache;

/// The directory as it grows: whole numbers of 64 bits, and texts behind their length.
class DirectoryWriter
{
public:
    void put(std::uint64_t value) { m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value); }
    void put(std::string_view text)
    {
        put(std::uint64_t{text.size()});
        m_bytes.append(text);
    }
    const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

std::string directoryOf(const Dataset& dataset)
{
    DirectoryWriter out;
    for (std::size_t a = 0; a < kAnomalyCount; ++a)
        out.put(dataset.anomalies[static_cast<Anomaly>(a)]);
    out.put(std::uint64_t{dataset.streams.size()});
    for (const Stream& stream : dataset.streams) {
        out.put(stream.collector);
        out.put(stream.name);
        out.put(std::uint64_t{stream.columns.rows()});
        out.put(std::uint64_t{stream.zones.size()});
        for (const ZoneRun& run : stream.zones) {
            out.put(std::uint64_t{run.firstRow});
            out.put(std::uint64_t{run.zone.value});
        }
        out.put(std::uint64_t{stream.marks.size()});
        for (const MarkRow& mark : stream.marks) {
            out.put(static_cast<std::uint64_t>(toMs(mark.at)));
            out.put(static_cast<std::uint64_t>(mark.kind));
            out.put(std::uint64_t{mark.task.value});
        }
    }
    return out.bytes();
}

template <class T>
std::string_view bytesOf(const DataColumn<T>& column)
{
    return {reinterpret_cast<const char*>(column.data()), column.size() * sizeof(T)};
}

std::vector<std::string_view> contentsOf(const Dataset& dataset, const std::string& directory)
{
    std::vector<std::string_view> contents = {directory};
    for (const TextPool* pool : {&dataset.apps, &dataset.titles, &dataset.urls, &dataset.codes, &dataset.zones}) {
        contents.push_back(bytesOf(pool->bytes()));
        contents.push_back(bytesOf(pool->ends()));
    }
    contents.push_back(bytesOf(dataset.places));
    for (const Stream& stream : dataset.streams) {
        const StreamColumns& columns = stream.columns;
        contents.insert(contents.end(), {bytesOf(columns.start), bytesOf(columns.end), bytesOf(columns.place), bytesOf(columns.kind),
                                         bytesOf(columns.code)});
        for (const CounterColumn& counter : columns.counts) {
            contents.push_back(bytesOf(counter.small()));
            contents.push_back(bytesOf(counter.larges()));
        }
    }
    return contents;
}

std::vector<Section> tableOf(const std::vector<std::string_view>& contents, unsigned threads)
{
    std::vector<Section> table(contents.size());
    std::uint64_t at = sizeof(Head) + table.size() * sizeof(Section);
    for (std::size_t i = 0; i < table.size(); ++i) {
        table[i].offset = aligned(at);
        table[i].bytes = contents[i].size();
        at = table[i].offset + table[i].bytes;
    }
    forEachParallel(table.size(), threads, [&](std::size_t i) { table[i].hash = hashOf(contents[i].data(), contents[i].size()); });
    return table;
}

bool putAll(QFile& file, const void* data, std::size_t bytes)
{
    return file.write(static_cast<const char*>(data), static_cast<qint64>(bytes)) == static_cast<qint64>(bytes);
}

bool putFile(QFile& file, const Head& head, const std::vector<Section>& table, const std::vector<std::string_view>& contents)
{
    static constexpr std::array<char, kAlign> kNothing{};
    bool good = putAll(file, &head, sizeof head) && putAll(file, table.data(), table.size() * sizeof(Section));
    std::uint64_t at = sizeof head + table.size() * sizeof(Section);
    for (std::size_t i = 0; i < table.size() && good; ++i) {
        good = putAll(file, kNothing.data(), table[i].offset - at) && putAll(file, contents[i].data(), contents[i].size());
        at = table[i].offset + table[i].bytes;
    }
    return good && file.flush();
}

} // namespace

bool writeColumnCache(const std::filesystem::path& path, const Dataset& dataset, unsigned threads)
{
    if (dataset.hash.size() > kHashText || !makePrivateFolder(path.parent_path()))
        return false;
    const std::string directory = directoryOf(dataset);
    const std::vector<std::string_view> contents = contentsOf(dataset, directory);
    const std::vector<Section> table = tableOf(contents, threads);
    Head head;
    head.fileBytes = table.back().offset + table.back().bytes;
    head.sections = table.size();
    dataset.hash.copy(head.dataHash, kHashText);
    head.tableHash = hashOf(table.data(), table.size() * sizeof(Section));
    head.headHash = hashOf(head);
    // Beside the place, because several programs may do this at once; not synced, because a torn one is told by its hashes.
    const std::filesystem::path beside = path.string() + "." + std::to_string(QCoreApplication::applicationPid()) + ".part";
    QFile file(QString::fromStdString(beside.string()));
    bool good = file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)
             && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && putFile(file, head, table, contents);
    file.close();
    std::error_code failed;
    if (good)
        std::filesystem::rename(beside, path, failed);
    good = good && !failed;
    if (!good)
        std::filesystem::remove(beside, failed);
    return good;
}

} // namespace worklode
