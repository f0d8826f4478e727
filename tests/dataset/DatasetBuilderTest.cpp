#include "Catch.h"
#include "dataset/DatasetBuilder.h"
#include "dataset/MergeDatasets.h"
#include "tests/dataset/SliceText.h"

#include <sstream>

using namespace worklode;
using testing::datasetFromText;
using testing::datasetOf;
using testing::segmentsFromText;

namespace {

/// The rows of a stream as text: start, end, app, title and code in whole minutes of the day.
std::string rowsOf(const Dataset& dataset, std::size_t index)
{
    const Stream& stream = dataset.streams[index];
    std::ostringstream out;
    for (std::size_t row = 0; row < stream.columns.rows(); ++row) {
        const RawPlace& place = dataset.places[stream.columns.place[row].index()];
        const auto minute = [](Instant t) { return toMs(t) % 86'400'000 / 60'000; };
        out << minute(stream.columns.start[row]) << '-' << minute(stream.columns.end[row]) << ' ' << dataset.apps[place.app.index()]
            << dataset.titles[place.title.index()] << dataset.codes[stream.columns.code[row]]
            << ' ' << dataset.zones[stream.zoneAt(row).index()] << '\n';
    }
    return out.str();
}

Dataset read(std::string_view text)
{
    const Result<Dataset> dataset = datasetFromText(text);
    INFO((dataset ? std::string() : dataset.error().sentence()));
    REQUIRE(dataset);
    return datasetOf(*segmentsFromText(text));
}

} // namespace

TEST_CASE("Segments of a stream are joined by time, whatever the order they come in")
{
    const Dataset dataset = read(R"(
stream a1 main Europe/Berlin
00:20 00:30 active word "B"
stream a1 main UTC
00:00 00:10 active excel "A"
stream a0
00:05 00:06 off_computer Lunch
stream a1 main Europe/Berlin
00:30 00:40 active excel "A"
)");
    REQUIRE(dataset.streams.size() == 2);
    CHECK(dataset.streams[0].collector == "a0");
    CHECK(rowsOf(dataset, 0) == "5-6 Lunch UTC\n");
    CHECK(rowsOf(dataset, 1) == "0-10 excelA UTC\n20-30 wordB Europe/Berlin\n30-40 excelA Europe/Berlin\n");
    CHECK(dataset.streams[1].zones.size() == 2);
    CHECK(dataset.streams[1].columns.place[0] == dataset.streams[1].columns.place[2]);
    CHECK(dataset.rows() == 4);
    CHECK(toMs(dataset.earliest()) % 86'400'000 == 0);
    CHECK(toMs(dataset.latest()) % 86'400'000 == 40 * 60'000);
}

TEST_CASE("Segments that lie between each other's slices are merged row by row")
{
    const Dataset dataset = read(R"(
stream a1
00:00 00:10 active excel
00:30 00:40 active excel
stream a1 main Asia/Tokyo
00:10 00:30 active word
)");
    CHECK(rowsOf(dataset, 0) == "0-10 excel UTC\n10-30 word Asia/Tokyo\n30-40 excel UTC\n");
    CHECK(dataset.anomalies[Anomaly::StreamOverlap] == 0);
}

TEST_CASE("Of overlapping slices the earlier stays and the other is counted")
{
    const Dataset dataset = read(R"(
stream a1
00:00 00:10 active excel
stream a1
00:09 00:20 active word
00:20 00:25 active outlook
)");
    CHECK(rowsOf(dataset, 0) == "0-10 excel UTC\n20-25 outlook UTC\n");
    CHECK(dataset.anomalies[Anomaly::StreamOverlap] == 1);
}

TEST_CASE("Slices of no length are kept, at borders too")
{
    const Dataset dataset = read(R"(
stream a1
00:00 00:00 active excel keys=1
00:00 00:10 active excel
00:10 00:10 active word
00:10 00:20 active excel
)");
    CHECK(rowsOf(dataset, 0) == "0-0 excel UTC\n0-10 excel UTC\n10-10 word UTC\n10-20 excel UTC\n");
    CHECK(dataset.anomalies[Anomaly::StreamOverlap] == 0);
    CHECK(dataset.streams[0].columns.countsAt(0).keys == 1);
}

TEST_CASE("Marks come by time, with the task's name")
{
    const Dataset dataset = read(R"(
stream a1
00:20 task_stop Audit
stream a1
00:10 task_start Audit
)");
    REQUIRE(dataset.streams[0].marks.size() == 2);
    CHECK(dataset.streams[0].marks[0].kind == MarkKind::Start);
    CHECK(dataset.codes[dataset.streams[0].marks[1].task.index()] == "Audit");
    CHECK(dataset.streams[0].columns.rows() == 0);
    CHECK(dataset.earliest() == kLatestInstant);
}

TEST_CASE("Parts that were built side by side give the same rows as one builder")
{
    const std::string first = "stream a1\n00:00 00:10 active excel \"A\"\n00:10 00:20 off_computer Lunch\n00:20 task_start Audit\n";
    const std::string second = "stream a2 x Asia/Tokyo\n00:00 00:10 active word \"A\"\n00:10 00:20 active excel \"A\"\n00:20 00:30 off_computer Tea\n";
    const Dataset whole = read(first + second);
    for (const unsigned threads : {1u, 4u}) {
        std::vector<Dataset> parts;
        parts.push_back(read(second));
        parts.push_back(read(first));
        const Result<Dataset> merged = mergeDatasets(std::move(parts), "h", threads);
        REQUIRE(merged);
        REQUIRE(merged->streams.size() == 2);
        CHECK(rowsOf(*merged, 0) == rowsOf(whole, 0));
        CHECK(rowsOf(*merged, 1) == rowsOf(whole, 1));
        CHECK(merged->places.size() == whole.places.size());
        CHECK(merged->codes[merged->streams[0].marks[0].task.index()] == "Audit");
        CHECK(merged->hash == "h");
    }
}

TEST_CASE("More codes than a column can hold are noticed, not folded into others")
{
    testing::TextSegment segment = segmentsFromText("stream a1\n00:00 00:10 off_computer Lunch\n")->front();
    for (std::size_t i = 0; i < kMaxCodes; ++i)
        segment.dictionaries.codes.push_back("code " + std::to_string(i));
    segment.block.slices.code[0] = static_cast<std::uint32_t>(segment.dictionaries.codes.size() - 1);
    DatasetBuilder builder;
    builder.add(segment.header, segment.dictionaries, segment.block);
    CHECK(builder.tooManyCodes());
}
