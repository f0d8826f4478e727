#include "Catch.h"
#include "dataset/SegmentChoice.h"

#include <map>

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

namespace {

/// Forty days of `people`, each a shift of two segments of 50 slices.
std::vector<SegmentEntry> weeks(const std::vector<std::string>& people)
{
    std::vector<SegmentEntry> entries;
    for (const std::string& who : people)
        for (std::int64_t day = 0; day < 40; ++day)
            for (const std::int64_t hour : {8, 12}) {
                entries.push_back(entry(who, "m", day * 24 + hour, day * 24 + hour + 4));
                entries.back().slices = 50;
            }
    return entries;
}

} // namespace

TEST_CASE("A sample is of whole shifts, over all days and people, with the first and the last")
{
    const auto entries = weeks({"a", "b", "c", "d"});
    const SegmentSample sample = sampleSegments(entries, hours(-1000, 2000), 3'200);
    CHECK(sample.share == DataShare{64, 320, 3'200, 16'000});
    CHECK_FALSE(sample.share.whole());
    CHECK(sample.entries.size() == 64);
    std::map<std::string, int> byPerson;
    std::map<std::int64_t, int> byDay;
    for (std::size_t i = 0; i + 1 < sample.entries.size(); i += 2) { // the two of a shift are next to each other
        CHECK(sample.entries[i].collector == sample.entries[i + 1].collector);
        CHECK(sample.entries[i].range.end == sample.entries[i + 1].range.start);
        ++byPerson[sample.entries[i].collector];
        ++byDay[toMs(sample.entries[i].range.start) / (24 * kHour)];
    }
    CHECK(byPerson.size() == 4);
    CHECK(byDay.size() > 15);
    CHECK(byDay.begin()->first == 0);
    CHECK(byDay.rbegin()->first == 39);
}

TEST_CASE("A sample of little is all of it, and of nothing nothing")
{
    const auto entries = weeks({"a", "b"});
    CHECK(sampleSegments(entries, hours(-1000, 2000), 8'000).share == DataShare{160, 160, 8'000, 8'000});
    DataPart part = hours(24 * 3, 24 * 3 + 9);
    part.people = {"b"};
    const SegmentSample one = sampleSegments(entries, part, 100);
    CHECK(one.share.whole());
    CHECK(one.entries.size() == 2);
    CHECK(sampleSegments(entries, hours(5000, 6000), 100).share.whole());
    CHECK(sampleSegments({}, hours(0, 1), 100).entries.empty());
    CHECK(sampleSegments(entries, hours(-1000, 2000), 0).share.segmentsLoaded == 4); // never without the first and the last
}
