#include "Catch.h"
#include "RandomSlices.h"
#include "TemporaryFolder.h"
#include "interop/ImportFile.h"
#include "interop/SliceBatchSegments.h"
#include "interop/SlicesCsvReader.h"
#include "interop/SlicesCsvWriter.h"

#include <algorithm>
#include <sstream>

using namespace worklode;
using namespace worklode::test;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(__OPTIMIZE__)
constexpr std::size_t kManyRows = 60'000;
#else
constexpr std::size_t kManyRows = 1'000'000;
#endif

std::string joined(const std::vector<std::string>& lines)
{
    std::string text = kSlicesHeaderLine;
    for (const std::string& line : lines)
        text += line;
    return text;
}

std::string exported(const Archive& archive, const SlicesSelection& selection = {})
{
    std::ostringstream out;
    Progress progress;
    const auto written = writeSlicesCsv(archive, selection, out, progress);
    REQUIRE(written);
    return out.str();
}

Archive newArchive(const TemporaryFolder& folder, const std::string& name)
{
    const auto workspace = Workspace::openOrCreate(folder.path() / name);
    REQUIRE(workspace);
    auto archive = Archive::open(*workspace);
    REQUIRE(archive);
    return std::move(archive).value();
}

} // namespace

TEST_CASE("A million slices go in and come out as the same rows", "[round-trip]")
{
    const TemporaryFolder folder;
    const std::string text = joined(RandomSlices(1).lines(kManyRows));
    const auto file = folder.write("many.csv", text);
    Archive archive = newArchive(folder, "w");
    Progress progress;
    const auto done = importFile(file, archive, 2, progress);
    if (!done)
        FAIL(done.error().sentence());
    CHECK(done->rows == kManyRows);
    CHECK(done->newSegments == done->segments);
    CHECK((exported(archive) == text)); // not printed: it is long

    const std::string hash = archive.dataHash();
    const auto again = importFile(file, archive, 2, progress);
    REQUIRE(again);
    CHECK(again->newSegments == 0);
    CHECK(again->segments == done->segments);
    CHECK(archive.dataHash() == hash);
}

TEST_CASE("Rows in another order give the same segment bytes, whatever the number of threads", "[round-trip]")
{
    const TemporaryFolder folder;
    std::vector<std::string> lines = RandomSlices(2).lines(5'000);
    std::vector<std::vector<std::string>> segments;
    Progress progress;
    for (const unsigned threads : {1u, 4u}) {
        const auto batch = readSlicesCsv(folder.write("a.csv", joined(lines)), progress);
        REQUIRE(batch);
        auto sealed = sealBatch(*batch, {"import:slices-csv", 0}, threads, progress);
        REQUIRE(sealed);
        segments.push_back(std::move(sealed).value());
        // Marks of one instant keep the file's order, so only whole runs of different instants may change places.
        std::rotate(lines.begin(), lines.begin() + 2'500, lines.end());
    }
    CHECK(segments[0].size() > 20);
    CHECK((segments[0] == segments[1]));
}

TEST_CASE("An export can be limited to local dates and an associate", "[round-trip]")
{
    const TemporaryFolder folder;
    const std::string late = "a1,main,America/New_York,2026-03-03T02:00:00.000Z,2026-03-03T02:01:00.000Z,active,excel,,,,0,0,0,0,0,0,0\r\n"; // 2 March there
    const std::string next = "a1,main,America/New_York,2026-03-03T05:00:00.000Z,2026-03-03T05:01:00.000Z,active,excel,,,,0,0,0,0,0,0,0\r\n";
    const std::string other = "a2,main,UTC,2026-03-03T02:00:00.000Z,2026-03-03T02:01:00.000Z,active,excel,,,,0,0,0,0,0,0,0\r\n";
    Archive archive = newArchive(folder, "w");
    Progress progress;
    REQUIRE(importFile(folder.write("a.csv", joined({other, next, late})), archive, 1, progress));
    SlicesSelection third;
    third.from = LocalDate{20515}; // 2026-03-03
    CHECK(exported(archive, third) == joined({next, other}));
    SlicesSelection second;
    second.to = LocalDate{20515};
    CHECK(exported(archive, second) == joined({late}));
    SlicesSelection a2;
    a2.associate = "a2";
    CHECK(exported(archive, a2) == joined({other}));
    CHECK(exported(archive) == joined({late, next, other}));
}
