#include "Catch.h"
#include "archive/Archive.h"
#include "archive/TemporaryWorkspace.h"
#include "wire/SegmentSamples.h"

#include <thread>

using namespace worklode;
using namespace worklode::samples;
namespace fs = std::filesystem;

namespace {

Archive openedArchive(const Workspace& workspace)
{
    auto archive = Archive::open(workspace);
    REQUIRE(archive);
    return *std::move(archive);
}

Instant minute(int n) { return kMonday + Duration(n * 60000); }

/// Slices of a minute each, at the given minutes.
std::string minutes(std::initializer_list<int> at, const std::string& collector = "a1", const std::string& stream = "main")
{
    Work work;
    for (const int m : at)
        work.slices.push_back(active(minute(m), 60000, "excel"));
    return sealed(work, header(collector, stream));
}

std::string refusal(Archive& archive, const std::string& bytes)
{
    const auto taken = archive.intake(bytes);
    return taken ? std::string() : taken.error().sentence();
}

fs::perms permissionsOf(const fs::path& path) { return fs::status(path).permissions(); }

} // namespace

TEST_CASE("A segment is taken in once, however often it comes")
{
    TemporaryWorkspace ws;
    Archive archive = openedArchive(*ws);
    const std::string empty = archive.dataHash();
    const std::string bytes = minutes({0, 1});
    const auto first = archive.intake(bytes);
    REQUIRE(first);
    CHECK_FALSE(first->known);
    CHECK(first->id == segmentId(bytes));
    const std::string hash = archive.dataHash();
    CHECK(hash != empty);
    const auto again = archive.intake(bytes);
    REQUIRE(again);
    CHECK(again->known);
    CHECK(archive.dataHash() == hash);
    CHECK(archive.entries().size() == 1);
    CHECK(openedArchive(*ws).intake(bytes)->known);
}

TEST_CASE("The file lies under its id, byte by byte, for its owner only")
{
    TemporaryWorkspace ws;
    Archive archive = openedArchive(*ws);
    const std::string bytes = minutes({0});
    REQUIRE(archive.intake(bytes));
    const std::string id = segmentId(bytes);
    const fs::path path = ws->segments() / id.substr(0, 2) / (id + ".wlseg");
    CHECK(archive.entries().front().path == path);
    CHECK(contentOf(path) == bytes);
    CHECK(permissionsOf(path) == (fs::perms::owner_read | fs::perms::owner_write));
    for (const fs::path& folder : {ws->folder(), ws->segments(), path.parent_path(), ws->cache(), ws->spool()})
        CHECK(permissionsOf(folder) == fs::perms::owner_all);
    CHECK(filesBelow(ws->segments()) == std::vector<std::string>{id.substr(0, 2) + "/" + id + ".wlseg"});
}

TEST_CASE("Entries come by collector, stream and start, with what the segment says of itself")
{
    TemporaryWorkspace ws;
    Archive archive = openedArchive(*ws);
    for (const std::string& bytes : {minutes({5}, "b"), minutes({9}), minutes({1}), minutes({0}, "a1", "rdp"), minutes({3}, "b", "x")})
        REQUIRE(archive.intake(bytes));
    std::vector<std::string> order;
    for (const SegmentEntry& e : archive.entries())
        order.push_back(e.collector + "/" + e.stream + "/" + std::to_string(toMs(e.range.start - kMonday) / 60000));
    CHECK(order == std::vector<std::string>{"a1/main/1", "a1/main/9", "a1/rdp/0", "b/main/5", "b/x/3"});
    const SegmentEntry& e = archive.entries().front();
    CHECK(e.zone == "Europe/Berlin");
    CHECK(e.slices == 1);
    CHECK(e.marks == 0);
    CHECK(e.bytes == contentOf(e.path).size());
    CHECK(e.range == TimeRange{minute(1), minute(2)});
}

TEST_CASE("Slices that overlap what the stream has are refused, naming both segments and the instant")
{
    TemporaryWorkspace ws;
    Archive archive = openedArchive(*ws);
    const std::string there = minutes({0, 1, 2});
    REQUIRE(archive.intake(there));
    const std::string hash = archive.dataHash();
    Work half;
    half.slices.push_back(active(minute(2) + Duration(59999), 1, "word"));
    const std::string late = sealed(half);
    CHECK(refusal(archive, late) == "segment " + segmentId(late) + " overlaps segment " + segmentId(there) +
                                        " of the same stream at 2026-03-02T08:02:59.999Z");
    CHECK(archive.dataHash() == hash);
    CHECK(archive.intake(minutes({0}, "a2")));          // somebody else
    CHECK(archive.intake(minutes({1}, "a1", "second"))); // another session of the same person
    CHECK(archive.intake(minutes({3})));                // touches
}

TEST_CASE("Segments whose slices only interleave are both welcome")
{
    TemporaryWorkspace ws;
    Archive archive = openedArchive(*ws);
    REQUIRE(archive.intake(minutes({0, 2, 4, 6, 20})));
    CHECK(archive.intake(minutes({1, 3, 5})));
    CHECK(archive.intake(minutes({7, 9, 30})));
    CHECK(refusal(archive, minutes({8, 10, 20})) != "");
    CHECK(refusal(archive, minutes({8, 9})) != "");
    CHECK(archive.intake(minutes({8, 10})));
}

TEST_CASE("Task marks overlap nothing")
{
    TemporaryWorkspace ws;
    Archive archive = openedArchive(*ws);
    REQUIRE(archive.intake(minutes({0, 1})));
    Work marks;
    marks.marks = {{minute(0), MarkKind::Start, "Audit"}, {minute(1), MarkKind::Stop, "Audit"}};
    CHECK(archive.intake(sealed(marks)));
}

TEST_CASE("Overlaps are found across block borders")
{
    TemporaryWorkspace ws;
    Archive archive = openedArchive(*ws);
    Work even, odd, clash;
    for (int i = 0; i < 9000; ++i) {
        even.slices.push_back(active(minute(2 * i), 60000, "a"));
        odd.slices.push_back(active(minute(2 * i + 1), 60000, "b"));
    }
    clash.slices.push_back(active(minute(2 * 8500), 1, "c"));
    REQUIRE(archive.intake(sealed(even)));
    CHECK(archive.intake(sealed(odd)));
    CHECK(refusal(archive, sealed(clash)) != "");
}

TEST_CASE("Of several segments all land or none")
{
    TemporaryWorkspace ws;
    Archive archive = openedArchive(*ws);
    const auto refused = [&](const std::vector<std::string>& segments) {
        const auto taken = archive.intake(segments);
        CHECK(archive.entries().empty());
        CHECK(filesBelow(ws->segments()).empty());
        return taken ? std::string() : taken.error().place;
    };
    CHECK(refused({minutes({0}), minutes({1}), minutes({1, 2})}) == "2"); // overlaps its neighbour
    CHECK(refused({minutes({0}), "nonsense"}) == "1");
    std::string flipped = minutes({5});
    flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 1);
    CHECK(refused({flipped, minutes({0})}) == "0");
    const auto taken = archive.intake(std::vector<std::string>{minutes({0}), minutes({1}), minutes({0})});
    REQUIRE(taken);
    CHECK(taken->size() == 3);
    CHECK((*taken)[2].known);
    CHECK(archive.entries().size() == 2);
    CHECK(archive.intake(std::vector<std::string>())->empty());
}

TEST_CASE("The same segments in any order make the same data hash")
{
    TemporaryWorkspace one, other;
    Archive a = openedArchive(*one), b = openedArchive(*other);
    REQUIRE(a.intake(std::vector<std::string>{minutes({0}), minutes({1}), minutes({2}, "z")}));
    for (const std::string& bytes : {minutes({2}, "z"), minutes({1}), minutes({0})})
        REQUIRE(b.intake(bytes));
    CHECK(a.dataHash() == b.dataHash());
}

TEST_CASE("A broken segment is refused with its sentence and leaves nothing")
{
    TemporaryWorkspace ws;
    Archive archive = openedArchive(*ws);
    CHECK(refusal(archive, "") == "is not a Worklode segment");
    std::string bytes = sealed(randomWork(3, 9000));
    const auto reader = SegmentReader::open(bytes);
    REQUIRE(reader);
    const std::size_t inSecond = reader->blocks()[1].offset + 100;
    bytes[inSecond] = static_cast<char>(bytes[inSecond] ^ 4);
    CHECK(refusal(archive, bytes) == "block 2: its bytes do not match their hash");
    CHECK(filesBelow(ws->segments()).empty());
}

TEST_CASE("Two archives of one workspace see what the other took in")
{
    TemporaryWorkspace ws;
    Archive one = openedArchive(*ws), other = openedArchive(*ws);
    REQUIRE(one.intake(minutes({0, 1})));
    CHECK(other.entries().empty());
    CHECK(refusal(other, minutes({1})) != "");
    CHECK(other.intake(minutes({0, 1}))->known);
    CHECK(other.entries().size() == 1);
}

TEST_CASE("Several writers at once take turns and lose nothing")
{
    TemporaryWorkspace ws;
    {
        std::vector<std::jthread> writers;
        for (int w = 0; w < 4; ++w)
            writers.emplace_back([&ws, w] {
                auto archive = Archive::open(*ws);
                for (int i = 0; archive && i < 10; ++i)
                    static_cast<void>(archive->intake(minutes({i * 4 + w, 1000 + i}))); // all clash in minute 1000 + i
            });
    }
    Progress progress;
    const Archive archive = openedArchive(*ws);
    CHECK(archive.entries().size() == 10);
    CHECK(archive.verify(progress).empty());
}
