#include "Catch.h"
#include "dataset/SegmentChoice.h"

using namespace worklode;

namespace {

constexpr std::int64_t kHour = 3'600'000;

SegmentEntry entry(std::string collector, std::string stream, std::int64_t fromHour, std::int64_t toHour)
{
    SegmentEntry e;
    e.id = collector + stream + std::to_string(fromHour);
    e.collector = std::move(collector);
    e.stream = std::move(stream);
    e.range = {instantFromMs(fromHour * kHour), instantFromMs(toHour * kHour)};
    return e;
}

std::string chosen(const std::vector<SegmentEntry>& entries, const DataPart& part)
{
    std::string ids;
    for (const SegmentEntry& e : chooseSegments(entries, part))
        ids += (ids.empty() ? "" : " ") + e.id;
    return ids;
}

DataPart hours(std::int64_t from, std::int64_t to)
{
    DataPart part;
    part.starts = {instantFromMs(from * kHour), instantFromMs(to * kHour)};
    part.shiftGap = Duration(4 * kHour);
    return part;
}

} // namespace

TEST_CASE("A segment comes with all that no longer silence divides from it, before and after")
{
    const std::vector<SegmentEntry> entries = {entry("a", "m", 0, 8), entry("a", "m", 12, 20), entry("a", "m", 24, 25), entry("a", "m", 30, 31),
                                               entry("a", "m", 100, 101)};
    CHECK(chosen(entries, hours(14, 15)) == "am0 am12 am24"); // gaps of exactly four hours do not divide
    CHECK(chosen(entries, hours(29, 40)) == "am30");
    CHECK(chosen(entries, hours(26, 29)).empty());
    CHECK(chosen(entries, hours(31, 32)) == "am30");          // its last instant is in it
    CHECK(chosen(entries, hours(0, 1000)) == "am0 am12 am24 am30 am100");
}

TEST_CASE("Streams and collectors of one person hang together, those of others do not")
{
    const std::vector<SegmentEntry> entries = {entry("a", "m", 0, 8), entry("a", "m", 16, 20), entry("a2", "m", 9, 13), entry("b", "m", 0, 8),
                                               entry("c", "x", 18, 19)};
    DataPart part = hours(18, 19);
    CHECK(chosen(entries, part) == "am16 cx18");
    part.personOf = {{"a2", "a"}};
    CHECK(chosen(entries, part) == "am0 am16 a2m9 cx18");
    part.people = {"a"};
    CHECK(chosen(entries, part) == "am0 am16 a2m9");
    part.people = {"a2"};
    CHECK(chosen(entries, part).empty());
}

TEST_CASE("A long segment hides the gaps inside it, and one within another does not end it")
{
    const std::vector<SegmentEntry> entries = {entry("a", "m", 0, 50), entry("a", "n", 10, 11), entry("a", "m", 53, 60)};
    CHECK(chosen(entries, hours(55, 56)) == "am0 an10 am53");
}

TEST_CASE("What could not be read is always chosen, so that whoever loads hears of it")
{
    std::vector<SegmentEntry> entries = {entry("a", "m", 0, 1)};
    entries.push_back({});
    entries.back().id = "broken";
    CHECK(chosen(entries, hours(500, 501)) == "broken");
}
