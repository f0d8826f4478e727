#include "Catch.h"
#include "wire/SegmentSamples.h"

using namespace worklode;
using namespace worklode::samples;

TEST_CASE("Whatever is written is read again")
{
    for (const std::size_t slices : {0U, 1U, 2U, 100U, 4095U, 4096U, 4097U, 9000U}) {
        Work work = randomWork(static_cast<unsigned>(slices) + 7, slices);
        if (slices == 0)
            work.marks = {{kMonday, MarkKind::Start, "Audit"}};
        const std::string bytes = sealed(work);
        const auto reader = SegmentReader::open(bytes, SegmentReader::Check::Everything);
        INFO(slices << " slices: " << (reader ? "" : reader.error().sentence()));
        REQUIRE(reader);
        CHECK(reader->slices() == work.slices.size());
        CHECK(reader->marks() == work.marks.size());
        CHECK(same(readAll(*reader), work));
    }
}

TEST_CASE("Random work of many seeds comes back unchanged")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Work work = randomWork(seed, seed * 5, seed % 2 ? kEarliestInstant : kMonday);
        const std::string bytes = sealed(work);
        const auto reader = SegmentReader::open(bytes);
        REQUIRE(reader);
        INFO("seed " << seed);
        CHECK(same(readAll(*reader), work));
    }
}

TEST_CASE("The header and the anomalies come back unchanged")
{
    SegmentHeader h = header("Größe 日本", "rdp-3");
    h.zone = "America/St_Johns";
    h.door = "import:csv";
    h.policyVersion = 1ULL << 63;
    h.noticeVersion = 4000000000U;
    h.sequence = 17;
    h.anchorWall = kMonday;
    h.anchorMonotonicMs = -5;
    h.coverage = NoTitles | InputLost;
    h.syntheticInputs = 99;
    SegmentWriter writer = writerOf(randomWork(1, 3), h);
    writer.note(Anomaly::ClockSteppedBack, 3);
    writer.note(Anomaly::ContentDropped, 1ULL << 40);
    const std::string bytes = sealed(std::move(writer));
    const auto reader = SegmentReader::open(bytes);
    REQUIRE(reader);
    CHECK(reader->header() == h);
    CHECK(reader->anomalies()[Anomaly::ClockSteppedBack] == 3);
    CHECK(reader->anomalies()[Anomaly::ContentDropped] == 1ULL << 40);
    CHECK(reader->anomalies()[Anomaly::OrphanEnd] == 0);
}

TEST_CASE("The same work gives the same bytes, and with them the same id")
{
    const Work work = randomWork(11, 5000);
    CHECK(sealed(work) == sealed(work));
    CHECK(segmentId(sealed(work)) == segmentId(sealed(work)));
    CHECK(segmentId(sealed(work)) != segmentId(sealed(work, header("a2"))));
    CHECK(segmentId("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("Blocks hold at most 4,096 slices and tell their times")
{
    const std::string bytes = sealed(randomWork(5, 10000));
    const auto reader = SegmentReader::open(bytes);
    REQUIRE(reader);
    REQUIRE(reader->blocks().size() == 3);
    CHECK(reader->blocks()[0].slices == 4096);
    CHECK(reader->blocks()[2].slices == 10000 - 2 * 4096);
    for (std::size_t b = 0; b < 3; ++b) {
        const auto block = reader->read(b);
        REQUIRE(block);
        CHECK(block->slices.start.front() == reader->blocks()[b].sliceRange.start);
        CHECK(block->slices.end.back() == reader->blocks()[b].sliceRange.end);
        CHECK(reader->range().contains(reader->blocks()[b].range));
    }
    CHECK(reader->read(3).error().sentence() == "block 4: does not exist");
}

TEST_CASE("More than 4,096 marks go into several blocks")
{
    Work work = randomWork(6, 10);
    work.marks.clear();
    for (int i = 0; i < 10000; ++i)
        work.marks.push_back({kMonday + Duration(i / 3), MarkKind::Stop, "Audit"});
    const std::string bytes = sealed(work);
    const auto reader = SegmentReader::open(bytes, SegmentReader::Check::Everything);
    REQUIRE(reader);
    CHECK(reader->blocks().size() == 3);
    CHECK(same(readAll(*reader), work));
}

TEST_CASE("The edges of time and of the counters are kept")
{
    Work work;
    work.slices.push_back(active(kEarliestInstant, 0, "a"));
    work.slices.push_back(active(kEarliestInstant, toMs(kLatestInstant - kEarliestInstant), "b"));
    work.slices.back().counts = {4294967295U, 4294967295U, 4294967295U, 4294967295U, 0, 0, 0};
    work.slices.push_back(active(kLatestInstant, 0, "c"));
    work.marks = {{kEarliestInstant, MarkKind::Start, "x"}, {kLatestInstant, MarkKind::Cancel, "x"}};
    const std::string bytes = sealed(work);
    const auto reader = SegmentReader::open(bytes);
    REQUIRE(reader);
    CHECK(same(readAll(*reader), work));
    CHECK(reader->range() == TimeRange{kEarliestInstant, kLatestInstant});
}

TEST_CASE("Texts that repeat endlessly still make a segment that its own reader takes")
{
    SegmentWriter writer(header());
    Instant at = kMonday;
    for (int i = 0; i < 2000; ++i, at += Duration(1))
        REQUIRE(writer.add(admitted(active(at, 1, "a", std::string(8000, 'x') + std::to_string(i)))));
    const std::string bytes = sealed(std::move(writer));
    CHECK(bytes.size() < 1000000);
    CHECK(SegmentReader::open(bytes, SegmentReader::Check::Everything));
}
