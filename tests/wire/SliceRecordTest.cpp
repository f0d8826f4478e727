#include "Catch.h"
#include "wire/SegmentForge.h"
#include "wire/SegmentSamples.h"
#include "wire/SliceRecordCodec.h"

using namespace worklode;
using namespace worklode::samples;

namespace {

std::string refusal(const wire::SliceRecord& message)
{
    const auto record = decodeRecord(message.SerializeAsString());
    return record ? std::string() : record.error().sentence();
}

} // namespace

TEST_CASE("A recorded slice or mark is read again as it was")
{
    const Work work = randomWork(9, 500);
    for (const SliceFields& fields : work.slices) {
        const auto record = decodeRecord(encodeRecord(admitted(fields)));
        REQUIRE(record);
        CHECK(same(std::get<SliceFields>(*record), fields));
    }
    for (const TaskMark& mark : work.marks) {
        const auto record = decodeRecord(encodeRecord(mark));
        REQUIRE(record);
        CHECK(std::get<TaskMark>(*record) == mark);
    }
}

TEST_CASE("A segment made of records is the segment made of their slices")
{
    const Work work = randomWork(10, 700);
    SegmentWriter writer(header());
    for (const SliceFields& fields : work.slices)
        REQUIRE(writer.addRecorded(encodeRecord(admitted(fields))));
    for (const TaskMark& mark : work.marks)
        REQUIRE(writer.addRecorded(encodeRecord(mark)));
    CHECK(sealed(std::move(writer)) == sealed(work));
}

TEST_CASE("A broken record is refused, whatever is wrong with it")
{
    wire::SliceRecord good;
    good.set_start_ms(1000);
    good.set_length_ms(5);
    good.set_app("a");
    CHECK(refusal(good).empty());
    auto bad = good;
    bad.set_start_ms(~0ULL);
    CHECK(refusal(bad) == "record: lies after the year 9999");
    bad = good;
    bad.set_length_ms(1ULL << 62);
    CHECK(refusal(bad) == "record: lies after the year 9999");
    bad = good;
    bad.set_kind(4);
    CHECK(refusal(bad) == "record: has a kind of slice that does not exist");
    bad = good;
    bad.set_mark(4);
    CHECK(refusal(bad) == "record: has a kind of mark that does not exist");
    bad = good;
    bad.add_counts(1);
    CHECK(refusal(bad) == "record: has neither seven counters nor none");
    bad = good;
    for (int i = 0; i < 7; ++i)
        bad.add_counts(i == 2 ? 1 : 0);
    CHECK(refusal(bad) == "record: keys: error_keys + cuts + copies + pastes is more than keys");
    bad = good;
    bad.set_title("\xC0\x80");
    CHECK(refusal(bad) == "record: title: is not valid UTF-8");
    bad = good;
    bad.set_mark(1);
    CHECK(refusal(bad) == "record: code: a mark needs the name of its task");
    CHECK(decodeRecord("\xFF").error().sentence() == "record: is not a readable message");
    CHECK(decodeRecord(good.SerializeAsString() + "\xF8\x06\x01").error().sentence() == "record: has fields that this format does not have");
    CHECK(decodeRecord(std::string(40000, 'x')).error().sentence() == "record: is not a readable message");
    CHECK(std::holds_alternative<SliceFields>(*decodeRecord("")));
}

TEST_CASE("A log's records cannot bring slices out of order into a segment")
{
    SegmentWriter writer(header());
    REQUIRE(writer.addRecorded(encodeRecord(admitted(active(kMonday, 10, "a")))));
    CHECK_FALSE(writer.addRecorded(encodeRecord(admitted(active(kMonday + Duration(9), 10, "a")))));
    CHECK_FALSE(writer.addRecorded("\xFF"));
    CHECK(writer.slices() == 1);
}
