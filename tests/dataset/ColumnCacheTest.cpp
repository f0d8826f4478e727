#include "Catch.h"
#include "dataset/ColumnCache.h"
#include "tests/dataset/SliceText.h"

#include <QTemporaryDir>
#include <xxhash.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <random>

using namespace worklode;
namespace fs = std::filesystem;

namespace {

const std::string kHash(64, 'a');

bool samePool(const TextPool& a, const TextPool& b) { return a.bytes() == b.bytes() && a.ends() == b.ends(); }

bool sameStream(const Stream& a, const Stream& b)
{
    const StreamColumns &x = a.columns, &y = b.columns;
    const auto sameZone = [](const ZoneRun& p, const ZoneRun& q) { return p.firstRow == q.firstRow && p.zone == q.zone; };
    const auto sameMark = [](const MarkRow& p, const MarkRow& q) { return p.at == q.at && p.kind == q.kind && p.task == q.task; };
    return a.collector == b.collector && a.name == b.name && x.start == y.start && x.end == y.end && x.place == y.place && x.kind == y.kind
        && x.code == y.code && x.counts == y.counts && std::ranges::equal(a.zones, b.zones, sameZone)
        && std::ranges::equal(a.marks, b.marks, sameMark);
}

bool same(const Dataset& a, const Dataset& b)
{
    return a.hash == b.hash && a.anomalies == b.anomalies && samePool(a.apps, b.apps) && samePool(a.titles, b.titles)
        && samePool(a.urls, b.urls) && samePool(a.codes, b.codes) && samePool(a.zones, b.zones) && a.places == b.places
        && std::ranges::equal(a.streams, b.streams, sameStream);
}

Dataset sample()
{
    auto dataset = testing::datasetFromText("stream a1 main Europe/Berlin\n08:00 08:10 active excel \"Grüße\" keys=5 clicks=4294967295\n"
                                            "08:10 08:20 off_computer Lunch\n08:15 task_start Audit\n08:16 task_stop Audit\n"
                                            "stream a1\nday 2026-03-03\n09:00 09:10 idle word \"Same\"\n"
                                            "stream a2 second\n10:00 10:01 active word \"Same\" keys=65535 pastes=65534 url=https://x.example/y\n");
    REQUIRE(dataset);
    dataset->hash = kHash;
    dataset->anomalies.add(Anomaly::StreamOverlap, 3);
    return std::move(*dataset);
}

std::string readAll(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void writeAll(const fs::path& path, const std::string& bytes)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

class Folder
{
public:
    fs::path path() const { return fs::path(m_folder.path().toStdString()); }
    fs::path file() const { return columnCacheFile(path()); }

private:
    QTemporaryDir m_folder;
};

/// Puts right the hashes of head and table, as one who knows the format would.
void sign(std::string& bytes)
{
    std::uint64_t sections = 0;
    std::memcpy(&sections, bytes.data() + 24, 8);
    for (std::uint64_t i = 0; i < sections; ++i) {
        std::uint64_t place[2];
        std::memcpy(place, bytes.data() + 112 + 24 * i, 16);
        if (place[0] <= bytes.size() && place[1] <= bytes.size() - place[0]) {
            const std::uint64_t hash = XXH3_64bits(bytes.data() + place[0], place[1]);
            std::memcpy(bytes.data() + 112 + 24 * i + 16, &hash, 8);
        }
    }
    const std::uint64_t table = XXH3_64bits(bytes.data() + 112, 24 * sections);
    std::memcpy(bytes.data() + 96, &table, 8);
    const std::uint64_t head = XXH3_64bits(bytes.data(), 104);
    std::memcpy(bytes.data() + 104, &head, 8);
}

} // namespace

TEST_CASE("A dataset comes out of the column cache as it went in")
{
    const Folder folder;
    const Dataset dataset = sample();
    REQUIRE(dataset.streams.size() == 2);
    CHECK(readColumnCache(folder.file(), kHash, 2) == nullptr);
    REQUIRE(writeColumnCache(folder.file(), dataset, 2));
    CHECK((fs::status(folder.file()).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
    for (const unsigned threads : {1u, 4u}) {
        const auto read = readColumnCache(folder.file(), kHash, threads);
        REQUIRE(read);
        CHECK(same(*read, dataset));
        CHECK(read->backing);
        CHECK(read->streams[0].columns.countsAt(0).clicks == 4'294'967'295u);
        CHECK(read->streams[1].columns.countsAt(0).keys == 65'535);
        CHECK(read->streams[1].columns.countsAt(0).pastes == 65'534);
        CHECK(read->codes.find("Audit") == dataset.codes.find("Audit"));
        CHECK(read->codes.find("none such") == read->codes.size());
    }
    const auto held = readColumnCache(folder.file(), kHash, 1);
    REQUIRE(writeColumnCache(folder.file(), dataset, 1)); // replaced while it is in use
    CHECK(same(*held, dataset));
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("An empty dataset is cached too")
{
    const Folder folder;
    Dataset empty = std::move(*testing::datasetFromText(""));
    empty.hash = kHash;
    REQUIRE(writeColumnCache(folder.file(), empty, 1));
    const auto read = readColumnCache(folder.file(), kHash, 1);
    REQUIRE(read);
    CHECK(same(*read, empty));
}

TEST_CASE("A column cache of other segments, another version or another machine is not believed")
{
    const Folder folder;
    REQUIRE(writeColumnCache(folder.file(), sample(), 1));
    CHECK(readColumnCache(folder.file(), std::string(64, 'b'), 1) == nullptr);
    CHECK(readColumnCache(folder.file(), "", 1) == nullptr);
    const std::string good = readAll(folder.file());
    for (const auto& [at, value] : std::vector<std::pair<std::size_t, char>>{{8, 2}, {12, 1}, {0, 'X'}, {16, 1}, {24, 1}, {24, 0}}) {
        std::string bytes = good;
        bytes[at] = value;
        sign(bytes);
        INFO("byte " << at);
        writeAll(folder.file(), bytes);
        CHECK(readColumnCache(folder.file(), kHash, 1) == nullptr);
    }
}

TEST_CASE("A column cache with any byte turned is either not believed or the same")
{
    const Folder folder;
    const Dataset dataset = sample();
    REQUIRE(writeColumnCache(folder.file(), dataset, 1));
    const std::string good = readAll(folder.file());
    std::size_t refused = 0;
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string bytes = good;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << at % 8));
        writeAll(folder.file(), bytes);
        const auto read = readColumnCache(folder.file(), kHash, 1);
        refused += read ? 0 : 1;
        if (read && !same(*read, dataset))
            FAIL("byte " << at << " was turned and other data came out");
    }
    CHECK(refused > 112 + 12 * 24); // head and table at least
}

TEST_CASE("A column cache cut anywhere is not believed")
{
    const Folder folder;
    REQUIRE(writeColumnCache(folder.file(), sample(), 1));
    const std::string good = readAll(folder.file());
    for (std::size_t size = 0; size < good.size(); ++size) {
        std::string bytes = good.substr(0, size);
        writeAll(folder.file(), bytes);
        if (readColumnCache(folder.file(), kHash, 1))
            FAIL("cut to " << size << " bytes");
        const std::uint64_t wrong = size; // one that says that it is so long
        if (size > 112 + 24 * 12) {
            std::memcpy(bytes.data() + 16, &wrong, 8);
            const std::uint64_t head = XXH3_64bits(bytes.data(), 104);
            std::memcpy(bytes.data() + 104, &head, 8);
            writeAll(folder.file(), bytes);
            if (readColumnCache(folder.file(), kHash, 1))
                FAIL("cut to " << size << " bytes, and saying so");
        }
    }
    writeAll(folder.file(), good + "x");
    CHECK(readColumnCache(folder.file(), kHash, 1) == nullptr);
}

TEST_CASE("Nonsense that is rightly signed does no harm")
{
    const Folder folder;
    REQUIRE(writeColumnCache(folder.file(), sample(), 1));
    const std::string good = readAll(folder.file());
    std::mt19937 dice(7);
    std::size_t refused = 0;
    for (int round = 0; round < 4000; ++round) {
        std::string bytes = good;
        for (unsigned i = 0; i <= dice() % 3; ++i) {
            const std::size_t at = 112 + dice() % (bytes.size() - 112);
            bytes[at] = static_cast<char>(round % 2 == 0 ? 0xFF : dice());
        }
        sign(bytes);
        writeAll(folder.file(), bytes);
        const auto read = readColumnCache(folder.file(), kHash, 1);
        refused += read ? 0 : 1;
        if (!read)
            continue;
        std::uint64_t sum = 0; // everything that an index names is there to be read
        for (const Stream& stream : read->streams) {
            for (std::size_t row = 0; row < stream.columns.rows(); ++row) {
                const RawPlace& place = read->places[stream.columns.place[row].index()];
                sum += read->apps[place.app.index()].size() + read->titles[place.title.index()].size() + read->urls[place.url.index()].size()
                     + read->codes[stream.columns.code[row]].size() + read->zones[stream.zoneAt(row).index()].size()
                     + stream.columns.countsAt(row).keys;
            }
            for (const MarkRow& mark : stream.marks)
                sum += read->codes[mark.task.index()].size();
        }
        CHECK(sum < 100'000'000'000u);
    }
    CHECK(refused > 100);
}

TEST_CASE("Where a column cache cannot be written there is none")
{
    const Folder folder;
    const Dataset dataset = sample();
    writeAll(folder.path() / "file", "not a folder");
    CHECK_FALSE(writeColumnCache(columnCacheFile(folder.path() / "file"), dataset, 1));
    fs::create_directories(folder.file() / "in the way"); // the rename fails
    CHECK_FALSE(writeColumnCache(folder.file(), dataset, 1));
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 2);
    Dataset odd = sample();
    odd.hash = std::string(100, 'a');
    CHECK_FALSE(writeColumnCache(columnCacheFile(folder.path() / "other"), odd, 1));
}
