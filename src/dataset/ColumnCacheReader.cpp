#include "core/ForEachParallel.h"
#include "dataset/ColumnCache.h"
#include "dataset/ColumnCacheFormat.h"
#include "dataset/DatasetBuilder.h"

#include <QFile>

#include <atomic>
#include <optional>

namespace worklode {

namespace {

using namespace columncache;

/// A file in memory for as long as this lives.
class Mapping
{
public:
    explicit Mapping(const std::filesystem::path& path) : m_file(QString::fromStdString(path.string()))
    {
        if (m_file.open(QIODevice::ReadOnly) && m_file.size() >= static_cast<qint64>(sizeof(Head)))
            m_data = reinterpret_cast<const char*>(m_file.map(0, m_file.size()));
        m_size = m_data ? static_cast<std::size_t>(m_file.size()) : 0;
    }
    std::string_view bytes() const { return {m_data, m_size}; }

private:
    QFile m_file; ///< unmaps when it goes
    const char* m_data = nullptr;
    std::size_t m_size = 0;
};

/// Reads the directory; from the first thing that is not there on everything is 0 and `good()` is false.
class DirectoryReader
{
public:
    explicit DirectoryReader(std::string_view bytes) : m_left(bytes) {}

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        const std::string_view raw = take(sizeof value);
        if (!raw.empty())
            std::memcpy(&value, raw.data(), sizeof value);
        return value;
    }
    std::string text()
    {
        return std::string(take(number()));
    }
    /// How many things of at least `bytes` follow: never more than there is room for.
    std::uint64_t count(std::size_t bytes)
    {
        const std::uint64_t wanted = number();
        m_good = m_good && wanted <= m_left.size() / bytes;
        return m_good ? wanted : 0;
    }
    bool good() const { return m_good; }
    bool atEnd() const { return m_good && m_left.empty(); }

private:
    std::string_view take(std::uint64_t bytes)
    {
        m_good = m_good && bytes <= m_left.size();
        if (!m_good)
            return {};
        const std::string_view taken = m_left.substr(0, static_cast<std::size_t>(bytes));
        m_left.remove_prefix(taken.size());
        return taken;
    }
    std::string_view m_left;
    bool m_good = true;
};

/// The sections of a file whose every hash is right; nothing where one is not.
std::optional<std::vector<std::string_view>> sectionsOf(std::string_view file, const std::string& dataHash, unsigned threads)
{
    Head head;
    if (file.size() < sizeof head)
        return {};
    std::memcpy(&head, file.data(), sizeof head);
    const Head mine;
    if (std::memcmp(head.magic, mine.magic, sizeof head.magic) != 0 || head.version != kVersion || head.byteOrder != kByteOrder
        || head.headHash != hashOf(head) || head.fileBytes != file.size()
        || std::string_view(head.dataHash, strnlen(head.dataHash, kHashText)) != dataHash
        || head.sections > (file.size() - sizeof head) / sizeof(Section) || head.sections < kFixedSections)
        return {};
    std::vector<Section> table(static_cast<std::size_t>(head.sections));
    std::memcpy(table.data(), file.data() + sizeof head, table.size() * sizeof(Section));
    if (hashOf(table.data(), table.size() * sizeof(Section)) != head.tableHash)
        return {};
    std::vector<std::string_view> sections;
    for (const Section& s : table) {
        if (s.offset % kAlign != 0 || s.offset > file.size() || s.bytes > file.size() - s.offset)
            return {};
        sections.push_back(file.substr(static_cast<std::size_t>(s.offset), static_cast<std::size_t>(s.bytes)));
    }
    std::atomic<bool> good{true};
    forEachParallel(table.size(), threads, [&](std::size_t i) {
        if (good && hashOf(sections[i].data(), sections[i].size()) != table[i].hash)
            good = false;
    });
    if (!good)
        return {};
    return sections;
}

/// Puts a Dataset together from sections. The hashes say that these are the bytes that were written; that they make sense is
/// checked all the same, because what is wrong here would be read outside of its bounds later.
class DatasetAssembler
{
public:
    DatasetAssembler(std::vector<std::string_view> sections, Dataset& to) : m_sections(std::move(sections)), m_to(to) {}

    bool run()
    {
        DirectoryReader directory(m_sections[0]);
        m_next = 1;
        for (std::size_t a = 0; a < kAnomalyCount; ++a)
            m_to.anomalies.add(static_cast<Anomaly>(a), directory.number());
        for (TextPool* pool : {&m_to.apps, &m_to.titles, &m_to.urls, &m_to.codes, &m_to.zones})
            takePool(*pool);
        takePlaces();
        const std::uint64_t streams = directory.count(5 * sizeof(std::uint64_t));
        if (!directory.good() || m_sections.size() != kFixedSections + streams * kStreamSections)
            return false;
        for (std::uint64_t s = 0; s < streams && m_good; ++s)
            takeStream(directory);
        return m_good && directory.atEnd();
    }

private:
    template <class T>
    DataColumn<T> take()
    {
        const std::string_view bytes = m_sections[m_next++];
        require(bytes.size() % sizeof(T) == 0);
        return DataColumn<T>::borrowed({reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T)});
    }
    template <class T>
    DataColumn<T> take(std::uint64_t rows)
    {
        DataColumn<T> column = take<T>();
        require(column.size() == rows);
        return column;
    }
    void require(bool holds) { m_good = m_good && holds; }

    void takePool(TextPool& pool)
    {
        DataColumn<char> bytes = take<char>();
        DataColumn<std::uint64_t> ends = take<std::uint64_t>();
        require(!ends.empty() && ends.front() == 0 && ends.back() == bytes.size() && std::is_sorted(ends.begin(), ends.end()));
        if (m_good)
            pool = TextPool(std::move(bytes), std::move(ends));
    }

    void takePlaces()
    {
        m_to.places = take<RawPlace>();
        for (const RawPlace& place : m_to.places.values())
            require(place.app.index() < m_to.apps.size() && place.title.index() < m_to.titles.size()
                    && place.url.index() < m_to.urls.size());
        require(m_to.codes.size() <= kMaxCodes);
    }

    void takeStream(DirectoryReader& directory)
    {
        Stream& stream = m_to.streams.emplace_back();
        stream.collector = directory.text();
        stream.name = directory.text();
        const std::uint64_t rows = directory.number();
        takeZones(directory, rows, stream);
        takeMarks(directory, stream);
        require(directory.good());
        StreamColumns& columns = stream.columns;
        columns.start = take<Instant>(rows);
        columns.end = take<Instant>(rows);
        columns.place = take<PlaceId>(rows);
        columns.kind = take<SliceKind>(rows);
        columns.code = take<std::uint16_t>(rows);
        for (CounterColumn& counter : columns.counts) {
            DataColumn<std::uint16_t> small = take<std::uint16_t>(rows);
            counter = CounterColumn::of(std::move(small), take<CounterColumn::Large>());
        }
        if (m_good)
            checkColumns(columns);
    }

    void takeZones(DirectoryReader& directory, std::uint64_t rows, Stream& stream)
    {
        const std::uint64_t count = directory.count(2 * sizeof(std::uint64_t));
        for (std::uint64_t i = 0; i < count; ++i) {
            const std::uint64_t row = directory.number(), zone = directory.number();
            require(zone < m_to.zones.size() && row < rows && (stream.zones.empty() ? row == 0 : row > stream.zones.back().firstRow));
            stream.zones.push_back({static_cast<std::size_t>(row), ZoneId(static_cast<std::size_t>(zone))});
        }
        require(rows == 0 || !stream.zones.empty());
    }

    void takeMarks(DirectoryReader& directory, Stream& stream)
    {
        const std::uint64_t count = directory.count(3 * sizeof(std::uint64_t));
        for (std::uint64_t i = 0; i < count; ++i) {
            const auto at = static_cast<std::int64_t>(directory.number());
            const std::uint64_t kind = directory.number(), task = directory.number();
            require(kind <= static_cast<std::uint64_t>(MarkKind::Cancel) && task < m_to.codes.size());
            stream.marks.push_back({instantFromMs(at), static_cast<MarkKind>(kind), CodeId(static_cast<std::size_t>(task))});
        }
    }

    /// The largest of each, so that the loops run over whole vectors.
    void checkColumns(const StreamColumns& columns)
    {
        std::uint32_t place = 0, code = 0, kind = 0;
        for (const PlaceId id : columns.place.values())
            place = std::max(place, id.value);
        for (const std::uint16_t id : columns.code.values())
            code = std::max<std::uint32_t>(code, id);
        for (const SliceKind k : columns.kind.values())
            kind = std::max<std::uint32_t>(kind, static_cast<std::uint8_t>(k));
        require(columns.rows() == 0
                || (place < m_to.places.size() && code < m_to.codes.size() && kind <= static_cast<std::uint32_t>(SliceKind::OffComputer)));
    }

    const std::vector<std::string_view> m_sections;
    Dataset& m_to;
    std::size_t m_next = 0;
    bool m_good = true;
};

} // namespace

std::shared_ptr<const Dataset> readColumnCache(const std::filesystem::path& file, const std::string& dataHash, unsigned threads)
{
    const auto mapping = std::make_shared<const Mapping>(file);
    auto sections = sectionsOf(mapping->bytes(), dataHash, threads);
    if (!sections)
        return nullptr;
    auto dataset = std::make_shared<Dataset>();
    if (!DatasetAssembler(std::move(*sections), *dataset).run())
        return nullptr;
    dataset->hash = dataHash;
    dataset->backing = mapping;
    return dataset;
}

} // namespace worklode
