#include "Catch.h"
#include "archive/Archive.h"
#include "archive/TemporaryWorkspace.h"
#include "wire/SegmentSamples.h"

using namespace worklode;
using namespace worklode::samples;
namespace fs = std::filesystem;

namespace {

Archive opened(const Workspace& workspace)
{
    auto archive = Archive::open(workspace);
    REQUIRE(archive);
    return *std::move(archive);
}

std::vector<std::string> faults(const Workspace& workspace)
{
    Progress progress;
    std::vector<std::string> sentences;
    for (const VerifyFault& fault : opened(workspace).verify(progress))
        sentences.push_back(fault.sentence);
    return sentences;
}

/// Three segments of one stream, a day apart.
std::string day(int n) { return sealed(randomWork(static_cast<unsigned>(n), 50, kMonday + Duration(n * 86400000LL))); }

fs::path placeOf(const Workspace& ws, const std::string& bytes)
{
    const std::string id = segmentId(bytes);
    return ws.segments() / id.substr(0, 2) / (id + ".wlseg");
}

void fill(const Workspace& ws)
{
    Archive archive = opened(ws);
    REQUIRE(archive.intake(std::vector<std::string>{day(0), day(1), day(2)}));
}

bool sameEntries(const Archive& a, const Archive& b)
{
    return std::equal(a.entries().begin(), a.entries().end(), b.entries().begin(), b.entries().end(), [](const SegmentEntry& x, const SegmentEntry& y) {
        return x.id == y.id && x.path == y.path && x.collector == y.collector && x.stream == y.stream && x.zone == y.zone && x.range == y.range &&
               x.slices == y.slices && x.marks == y.marks && x.bytes == y.bytes;
    });
}

} // namespace

TEST_CASE("The index is made anew when cache is deleted or broken, and says the same")
{
    TemporaryWorkspace ws;
    fill(*ws);
    const Archive before = opened(*ws);
    REQUIRE(before.entries().size() == 3);
    const fs::path index = ws->cache() / "segments.index";
    REQUIRE(fs::exists(index));
    const std::string good = contentOf(index);
    fs::remove_all(ws->cache());
    CHECK(sameEntries(opened(*ws), before));
    for (std::size_t at = 0; at < good.size(); at += 7) {
        std::string bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 0x55);
        setContent(index, bad);
        CHECK(sameEntries(opened(*ws), before));
    }
    setContent(index, good.substr(0, good.size() / 2));
    CHECK(sameEntries(opened(*ws), before));
    CHECK(contentOf(index) == good); // and it is written well again
}

TEST_CASE("The index is not believed for a file that came, went or changed")
{
    TemporaryWorkspace ws;
    fill(*ws);
    fs::remove(placeOf(*ws, day(1)));
    CHECK(opened(*ws).entries().size() == 2);
    setContent(placeOf(*ws, day(3)), day(3));
    CHECK(opened(*ws).entries().size() == 3);
    setContent(placeOf(*ws, day(0)), day(0) + "x");
    const Archive archive = opened(*ws);
    REQUIRE(archive.entries().size() == 3);
    CHECK(archive.entries().front().collector.empty()); // unreadable: only its path is known
    CHECK(archive.entries().front().path == placeOf(*ws, day(0)));
}

TEST_CASE("A workspace that was moved needs no new index")
{
    TemporaryWorkspace ws;
    fill(*ws);
    const fs::path moved = ws->folder().parent_path() / "moved";
    fs::rename(ws->folder(), moved);
    const auto workspace = Workspace::open(moved);
    REQUIRE(workspace);
    const std::string index = contentOf(workspace->cache() / "segments.index");
    CHECK(opened(*workspace).entries().front().path == placeOf(*workspace, day(0)));
    CHECK(contentOf(workspace->cache() / "segments.index") == index);
}

TEST_CASE("What an interrupted intake left is ignored and then removed")
{
    TemporaryWorkspace ws;
    fill(*ws);
    const fs::path torn = placeOf(*ws, day(5)).string() + ".part";
    setContent(torn, day(5).substr(0, 100));
    CHECK(opened(*ws).entries().size() == 3);
    CHECK(fs::exists(torn));
    CHECK(opened(*ws).intake(day(4)));
    CHECK_FALSE(fs::exists(torn));
}

TEST_CASE("Verify finds nothing wrong in a good workspace")
{
    TemporaryWorkspace ws;
    CHECK(faults(*ws).empty());
    fill(*ws);
    CHECK(faults(*ws).empty());
}

TEST_CASE("Verify names each fault of a workspace")
{
    using Faults = std::vector<std::string>;
    TemporaryWorkspace ws;
    fill(*ws);
    const fs::path path = placeOf(*ws, day(1));
    const auto time = fs::last_write_time(path);
    SECTION("a flipped byte, even where size and time stayed as they were")
    {
        std::string bytes = day(1);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 8);
        setContent(path, bytes);
        fs::last_write_time(path, time);
        const auto found = faults(*ws);
        REQUIRE(found.size() == 1);
        CHECK(found[0].find("its bytes do not match their hash") != std::string::npos);
    }
    SECTION("a file that was cut")
    {
        setContent(path, day(1).substr(0, 200));
        CHECK(faults(*ws) == Faults{"is cut short or something was added: it does not end with its end mark"});
    }
    SECTION("another segment under its name")
    {
        setContent(path, day(9));
        CHECK(faults(*ws) == Faults{"is not named after its bytes; their id is " + segmentId(day(9))});
    }
    SECTION("a copy under another name")
    {
        fs::copy_file(path, ws->segments() / "zz.wlseg");
        CHECK(faults(*ws) == Faults{"is a second copy of segment " + segmentId(day(1))});
    }
    SECTION("a segment put there past the intake, over the slices of another")
    {
        Work work = randomWork(1, 1, kMonday + Duration(86400000LL));
        work.slices.front().range = {kMonday + Duration(86400000LL), kMonday + Duration(86400000LL + 3600000)};
        setContent(placeOf(*ws, sealed(work)), sealed(work));
        const auto found = faults(*ws);
        REQUIRE(found.size() == 1);
        CHECK(found[0].find("overlap those of segment") != std::string::npos);
    }
    SECTION("a file that vanishes while the archive is open")
    {
        const Archive archive = opened(*ws);
        fs::remove(path);
        Progress progress;
        const auto found = archive.verify(progress);
        REQUIRE(found.size() == 1);
        CHECK(found[0].path == path);
        CHECK(found[0].sentence == "is in the index, but the file is gone");
    }
}

TEST_CASE("Taking a segment in again mends its file, whether or not the index saw that it went bad")
{
    TemporaryWorkspace ws;
    fill(*ws);
    const std::string hash = opened(*ws).dataHash();
    const fs::path path = placeOf(*ws, day(1));
    const auto time = fs::last_write_time(path);
    const bool unseen = GENERATE(false, true);
    std::string bytes = day(1);
    bytes[300] = static_cast<char>(bytes[300] ^ 1);
    setContent(path, bytes);
    if (unseen)
        fs::last_write_time(path, time);
    CHECK(faults(*ws).size() == 1);
    Archive archive = opened(*ws);
    const auto taken = archive.intake(day(1));
    REQUIRE(taken);
    CHECK_FALSE(taken->known);
    CHECK(archive.entries().size() == 3);
    CHECK(archive.dataHash() == hash);
    CHECK(archive.intake(day(1))->known);
    CHECK(faults(*ws).empty());
}
