#include "collector/Spool.h"
#include "Catch.h"
#include "FullDisk.h"
#include "archive/Archive.h"
#include "collector/WorkspaceDelivery.h"
#include "policy/PrivacyGate.h"
#include "wire/SegmentReader.h"

#include <QTemporaryDir>

#include <algorithm>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace worklode;
namespace fs = std::filesystem;

namespace {

struct SpoolFolder {
    QTemporaryDir dir;
    fs::path root() const { return dir.path().toStdString(); }
    Spool::Place place() const { return {root() / "stream", root(), "bob-main"}; }
    fs::path log() const { return root() / "stream" / "open.wlog"; }

    std::vector<fs::path> sealed() const
    {
        std::vector<fs::path> files;
        for (const auto& entry : fs::directory_iterator(root()))
            if (entry.path().extension() == ".wlseg")
                files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        return files;
    }
};

std::string bytesOfFile(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

SegmentHeader header()
{
    SegmentHeader h;
    h.collector = "bob";
    h.door = "gate";
    h.producer = "test";
    h.policyVersion = 3;
    h.anchorWall = instantFromMs(1'700'000'000'000);
    return h;
}

ActivitySlice slice(int n, std::uint32_t keys = 5)
{
    const auto start = instantFromMs(1'700'000'000'000 + n * 1000);
    return *PrivacyGate(CollectionPolicy{}).admit({{start, start + Duration(1000)}, SliceKind::Active, "excel", {}, {}, {}, {1, keys, 1, 0, 0, 0, 0}});
}

struct Read {
    SegmentHeader header;
    std::uint64_t slices = 0;
    std::uint64_t keys = 0;
    AnomalyCounts anomalies;
};

Read readSegment(const fs::path& file)
{
    const auto bytes = bytesOfFile(file);
    auto reader = SegmentReader::open(bytes, SegmentReader::Check::Everything);
    REQUIRE(reader);
    Read read{reader->header(), reader->slices(), 0, reader->anomalies()};
    for (std::size_t b = 0; b < reader->blocks().size(); ++b) {
        const auto block = reader->read(b);
        REQUIRE(block);
        for (const auto k : block->slices.counts[1])
            read.keys += k;
    }
    return read;
}

} // namespace

TEST_CASE("what was added is sealed into one segment with its header and sequence")
{
    const SpoolFolder folder;
    auto spool = Spool::open(folder.place());
    REQUIRE(spool);
    REQUIRE(spool->start(header()));
    for (int i = 0; i < 10; ++i)
        spool->add(slice(i), 2);
    spool->add(TaskMark{instantFromMs(1'700'000'000'500), MarkKind::Start, "Audit"});
    spool->note(Anomaly::ClockSteppedBack);
    REQUIRE(spool->seal());
    REQUIRE(folder.sealed().size() == 1);
    CHECK(folder.sealed()[0].filename() == "bob-main-00000001.wlseg");
    const auto read = readSegment(folder.sealed()[0]);
    CHECK(read.header.collector == "bob");
    CHECK(read.header.policyVersion == 3);
    CHECK(read.header.sequence == 1);
    CHECK(read.header.syntheticInputs == 20);
    CHECK(read.slices == 10);
    CHECK(read.keys == 50);
    CHECK(read.anomalies[Anomaly::ClockSteppedBack] == 1);
    CHECK_FALSE(fs::exists(folder.log()));
    REQUIRE(spool->start(header()));
    spool->add(slice(20), 0);
    REQUIRE(spool->seal());
    CHECK(folder.sealed()[1].filename() == "bob-main-00000002.wlseg");
}

TEST_CASE("an empty log gives no segment")
{
    const SpoolFolder folder;
    auto spool = Spool::open(folder.place());
    REQUIRE(spool->start(header()));
    REQUIRE(spool->seal());
    CHECK(folder.sealed().empty());
}

TEST_CASE("a spool torn at every byte gives every whole slice at the next start")
{
    const SpoolFolder folder;
    std::vector<std::uint64_t> ends;
    {
        auto spool = Spool::open(folder.place());
        REQUIRE(spool->start(header()));
        ends.push_back(spool->openBytes());
        for (int i = 0; i < 6; ++i) {
            spool->add(slice(i), 0);
            ends.push_back(spool->openBytes());
        }
    }
    const auto whole = bytesOfFile(folder.log());
    REQUIRE(whole.size() == ends.back());
    for (std::size_t cut = 0; cut <= whole.size(); ++cut) {
        const SpoolFolder other;
        fs::create_directories(other.log().parent_path());
        std::ofstream(other.log(), std::ios::binary).write(whole.data(), static_cast<std::streamsize>(cut));
        REQUIRE(Spool::open(other.place()).ok());
        const auto wholeSlices = std::max<std::ptrdiff_t>(0, std::upper_bound(ends.begin(), ends.end(), cut) - ends.begin() - 1);
        if (wholeSlices == 0) {
            REQUIRE(other.sealed().empty());
            continue;
        }
        REQUIRE(other.sealed().size() == 1);
        const auto read = readSegment(other.sealed()[0]);
        REQUIRE(read.slices == static_cast<std::uint64_t>(wholeSlices));
        REQUIRE(read.anomalies[Anomaly::TornLogTail] == (cut == ends[static_cast<std::size_t>(wholeSlices)] ? 0u : 1u));
    }
}

TEST_CASE("the same log sealed twice, because the machine stopped in between, is the same segment")
{
    const SpoolFolder folder;
    auto spool = Spool::open(folder.place());
    REQUIRE(spool->start(header()));
    spool->add(slice(0), 0);
    const auto log = bytesOfFile(folder.log());
    REQUIRE(spool->seal());
    const auto first = bytesOfFile(folder.sealed()[0]);
    std::ofstream(folder.log(), std::ios::binary) << log;
    REQUIRE(Spool::open(folder.place()).ok());
    REQUIRE(folder.sealed().size() == 1);
    CHECK(bytesOfFile(folder.sealed()[0]) == first);
}

TEST_CASE("kill -9 while writing loses no slice that was acknowledged, fifty times over")
{
    for (int round = 0; round < 50; ++round) {
        const SpoolFolder folder;
        int acknowledged[2];
        REQUIRE(pipe(acknowledged) == 0);
        const pid_t child = fork();
        if (child == 0) {
            auto spool = Spool::open(folder.place());
            if (!spool || !spool->start(header()))
                _exit(1);
            for (int i = 0;; ++i) {
                spool->add(slice(i), 0);
                if (write(acknowledged[1], "x", 1) != 1)
                    _exit(1);
            }
        }
        close(acknowledged[1]);
        std::uint64_t seen = 0;
        char buffer[64];
        const std::uint64_t enough = 20 + static_cast<std::uint64_t>(round) * 7;
        while (seen < enough) {
            const auto n = read(acknowledged[0], buffer, sizeof buffer);
            REQUIRE(n > 0);
            seen += static_cast<std::uint64_t>(n);
        }
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        for (ssize_t n = 0; (n = read(acknowledged[0], buffer, sizeof buffer)) > 0;)
            seen += static_cast<std::uint64_t>(n);
        close(acknowledged[0]);
        REQUIRE(Spool::open(folder.place()).ok());
        REQUIRE(folder.sealed().size() == 1);
        const auto slices = readSegment(folder.sealed()[0]).slices;
        REQUIRE(slices >= seen);
        REQUIRE(slices <= seen + 1);
    }
}

TEST_CASE("where the disk is full slices wait, and those given up are counted")
{
    const SpoolFolder folder;
    auto spool = Spool::open(folder.place());
    REQUIRE(spool->start(header()));
    spool->add(slice(0), 0);
    {
        const FullDisk full(spool->openBytes() + 10);
        for (int i = 1; i <= 5; ++i)
            spool->add(slice(i), 0);
        CHECK(spool->waiting() == 5);
        CHECK_FALSE(spool->sync().ok());
        CHECK_FALSE(spool->seal().ok());
        CHECK(folder.sealed().empty());
        for (int i = 6; i < 6 + int(Spool::kMaxWaiting); ++i)
            spool->add(slice(i), 0);
        CHECK(spool->waiting() == Spool::kMaxWaiting);
        CHECK(spool->givenUp() == 5);
    }
    REQUIRE(spool->seal());
    const auto read = readSegment(folder.sealed()[0]);
    CHECK(read.slices == 1 + Spool::kMaxWaiting);
    CHECK(read.anomalies[Anomaly::SpoolFull] == 5);
}

TEST_CASE("a disk too full for the segment keeps the log, which is sealed later")
{
    const SpoolFolder folder;
    auto spool = Spool::open(folder.place());
    REQUIRE(spool->start(header()));
    spool->add(slice(0), 0);
    {
        const FullDisk full(40);
        CHECK_FALSE(spool->seal().ok());
    }
    CHECK(spool->started());
    spool->add(slice(1), 0);
    REQUIRE(spool->seal());
    CHECK(readSegment(folder.sealed()[0]).slices == 2);
    for (const auto& entry : fs::directory_iterator(folder.root()))
        CHECK(entry.path().extension() != ".tmp");
}

TEST_CASE("a log that is none is put aside, not overwritten")
{
    const SpoolFolder folder;
    fs::create_directories(folder.log().parent_path());
    std::ofstream(folder.log()) << "what is this";
    REQUIRE(Spool::open(folder.place()).ok());
    CHECK(bytesOfFile(folder.log().string() + ".unreadable") == "what is this");
}

TEST_CASE("sequences and the last instant survive, even without the state file")
{
    const SpoolFolder folder;
    {
        auto spool = Spool::open(folder.place());
        REQUIRE(spool->start(header()));
        spool->add(slice(7), 0);
        REQUIRE(spool->seal());
    }
    auto again = Spool::open(folder.place());
    CHECK(again->lastEnd() == slice(7).range().end);
    fs::remove(folder.root() / "stream" / "state.json");
    std::ofstream(folder.root() / "stream" / "state.json") << "{\"sequence\": \"x\"";
    auto broken = Spool::open(folder.place());
    REQUIRE(broken);
    REQUIRE(broken->start(header()));
    broken->add(slice(8), 0);
    REQUIRE(broken->seal());
    CHECK(folder.sealed().size() == 2);
}

TEST_CASE("sealed segments are delivered once, and what is refused is put aside")
{
    const SpoolFolder folder;
    QTemporaryDir workspaceDir;
    const auto workspace = Workspace::openOrCreate(workspaceDir.path().toStdString());
    REQUIRE(workspace);
    auto spool = Spool::open(folder.place());
    REQUIRE(spool->start(header()));
    spool->add(slice(0), 0);
    REQUIRE(spool->seal());
    const auto bytes = bytesOfFile(folder.sealed()[0]);
    CHECK(deliverSegments(folder.root(), *workspace).delivered == 1);
    CHECK(folder.sealed().empty());

    std::ofstream(folder.root() / "bob-main-00000001.wlseg", std::ios::binary) << bytes;
    CHECK(deliverSegments(folder.root(), *workspace).delivered == 1);
    std::ofstream(folder.root() / "junk.wlseg") << "junk";
    REQUIRE(spool->start(header()));
    spool->add(slice(0, 6), 0);
    REQUIRE(spool->seal());
    const auto report = deliverSegments(folder.root(), *workspace);
    CHECK(report.delivered == 0);
    CHECK(report.refused == 2);
    CHECK(fs::exists(folder.root() / "refused" / "junk.wlseg"));
    CHECK(Archive::open(*workspace)->entries().size() == 1);
}
