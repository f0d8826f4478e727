#include "Catch.h"
#include "wire/SegmentLimits.h"
#include "wire/SegmentSamples.h"

using namespace worklode;
using namespace worklode::samples;

namespace {

std::string refusal(SegmentWriter& writer, const SliceFields& fields)
{
    const auto done = writer.add(admitted(fields));
    return done ? std::string() : done.error().sentence();
}

std::string refusal(SegmentWriter& writer, const TaskMark& mark)
{
    const auto done = writer.add(mark);
    return done ? std::string() : done.error().sentence();
}

std::string sealing(SegmentHeader h)
{
    SegmentWriter writer = writerOf(randomWork(1, 2), std::move(h));
    const auto bytes = writer.seal();
    CHECK(writer.empty() == bytes.ok());
    return bytes ? std::string() : bytes.error().sentence();
}

} // namespace

TEST_CASE("A slice that starts before the previous one ends is refused and the writer goes on")
{
    SegmentWriter writer(header());
    CHECK(refusal(writer, active(kMonday, 1000, "a")).empty());
    CHECK(refusal(writer, active(kMonday + Duration(999), 5, "a")) ==
          "start: 2026-03-02T08:00:00.999Z lies before the end of the slice before, 2026-03-02T08:00:01.000Z");
    CHECK(refusal(writer, active(kMonday + Duration(1000), 5, "a")).empty());
    CHECK(writer.slices() == 2);
}

TEST_CASE("Texts over their caps are refused by field, never quoted")
{
    SegmentWriter writer(header());
    CHECK(refusal(writer, active(kMonday, 1, std::string(1025, 'x'))) == "app: is 1025 bytes long, more than the 1024 allowed");
    CHECK(refusal(writer, active(kMonday, 1, "a", std::string(8193, 'x'))) == "title: is 8193 bytes long, more than the 8192 allowed");
    CHECK(refusal(writer, active(kMonday, 1, "a", "", std::string(8193, 'x'))) == "url: is 8193 bytes long, more than the 8192 allowed");
    SliceFields lunch = active(kMonday, 1, "");
    lunch.kind = SliceKind::OffComputer;
    lunch.code = std::string(513, 'x');
    CHECK(refusal(writer, lunch) == "code: is 513 bytes long, more than the 512 allowed");
    CHECK(writer.empty());
    CHECK(refusal(writer, active(kMonday, 1, std::string(1024, 'x'), std::string(8192, 'y'), std::string(8192, 'z'))).empty());
}

TEST_CASE("Marks come in order, with a name, at an instant of the format")
{
    SegmentWriter writer(header());
    CHECK(refusal(writer, TaskMark{kMonday, MarkKind::Start, "Audit"}).empty());
    CHECK(refusal(writer, TaskMark{kMonday, MarkKind::Stop, "Audit"}).empty());
    CHECK(refusal(writer, TaskMark{kMonday - Duration(1), MarkKind::Stop, "Audit"}) ==
          "start: 2026-03-02T07:59:59.999Z lies before the mark before, 2026-03-02T08:00:00.000Z");
    CHECK(refusal(writer, TaskMark{kMonday, MarkKind::Stop, ""}) == "code: a mark needs the name of its task");
    CHECK(refusal(writer, TaskMark{kMonday, MarkKind::Stop, "\xFF"}) == "code: is not valid UTF-8");
    CHECK(refusal(writer, TaskMark{kLatestInstant + Duration(1), MarkKind::Stop, "Audit"}) == "start: is outside the years 1970 to 9999");
}

TEST_CASE("Sealing refuses a header that says too little, and loses nothing by it")
{
    CHECK(sealing(header()).empty());
    CHECK(sealing(header("")) == "header: collector: is empty, so nobody knows whose work it is");
    CHECK(sealing(header("a", "")) == "header: stream: is empty");
    SegmentHeader h = header();
    h.zone = "Europe/Nowhere";
    CHECK(sealing(h) == "header: zone: is not an IANA time zone that this machine knows");
    for (const char* door : {"", "import:", "Gate"}) {
        h = header();
        h.door = door;
        CHECK(sealing(h) == "header: door: is none of gate, demo and import:<format>");
    }
    h = header();
    h.coverage = 1U << 6;
    CHECK(sealing(h) == "header: coverage: has bits that this format does not have");
}

TEST_CASE("There is no segment of nothing")
{
    SegmentWriter writer(header());
    writer.note(Anomaly::SpoolFull);
    CHECK(writer.seal().error().sentence() == "there is nothing to seal");
}

TEST_CASE("A sealed writer is empty, keeps its header, and starts afresh")
{
    SegmentWriter writer = writerOf(randomWork(1, 10));
    writer.note(Anomaly::SpoolFull);
    REQUIRE(writer.seal());
    CHECK(writer.empty());
    CHECK(writer.slices() == 0);
    CHECK(writer.roughBytes() == 0);
    writer.header().sequence = 2;
    REQUIRE(writer.add(admitted(active(kEarliestInstant, 1, "earlier than before"))));
    const auto bytes = writer.seal();
    REQUIRE(bytes);
    const auto reader = SegmentReader::open(*bytes);
    REQUIRE(reader);
    CHECK(reader->dictionaries().apps.size() == 2);
    CHECK(reader->anomalies() == AnomalyCounts());
    CHECK(reader->header().sequence == 2);
    CHECK(reader->header().collector == "a1");
}

TEST_CASE("A writer wants sealing long before it is full")
{
    SegmentWriter writer(header());
    Instant at = kMonday;
    CHECK_FALSE(writer.wantsSealing());
    for (int i = 0; !writer.wantsSealing(); ++i, at += Duration(1)) {
        REQUIRE(i < 10000);
        REQUIRE(writer.add(admitted(active(at, 1, "a", std::string(4000, 'x') + std::to_string(i)))));
    }
    CHECK(writer.roughBytes() < kMaxDictionaryBytes / 2);
}

TEST_CASE("A full writer refuses one more slice and can still be sealed")
{
    SegmentWriter writer(header());
    Instant at = kMonday;
    std::string refused;
    for (int i = 0; refused.empty(); ++i, at += Duration(1)) {
        REQUIRE(i < 10000);
        const auto done = writer.add(admitted(active(at, 1, "a", std::string(8100, static_cast<char>('a' + i % 26)) + std::to_string(i))));
        refused = done ? "" : done.error().sentence();
    }
    CHECK(refused == "the segment is full; seal it first");
    const auto bytes = writer.seal();
    REQUIRE(bytes);
    CHECK(SegmentReader::open(*bytes, SegmentReader::Check::Everything));
}
