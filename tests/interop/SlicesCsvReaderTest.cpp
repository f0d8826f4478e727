#include "Catch.h"
#include "TemporaryFolder.h"
#include "interop/SlicesCsvReader.h"

using namespace worklode;
using worklode::test::TemporaryFolder;

namespace {

const std::string kHeader = "associate,stream,zone,start,end,kind,app,title,url,code,clicks,keys,error_keys,scrolls,cuts,copies,pastes\n";

Result<SliceBatch> read(const std::string& text)
{
    const TemporaryFolder folder;
    Progress progress;
    return readSlicesCsv(folder.write("s.csv", text), progress);
}

std::string failure(const std::string& rows)
{
    const auto batch = read(kHeader + rows);
    return batch ? "(accepted)" : batch.error().sentence();
}

/// A row of associate a1: kind, times on 2026-03-02 as hh:mm:ss, and what follows.
std::string row(const std::string& start, const std::string& end, const std::string& kind, const std::string& rest)
{
    return "a1,,,2026-03-02T" + start + ".000Z,2026-03-02T" + end + ".000Z," + kind + "," + rest + "\n";
}

} // namespace

TEST_CASE("Empty counters are 0, an empty stream is main, an empty zone UTC", "[slices-csv]")
{
    const auto batch = read(kHeader + row("08:00:00", "08:01:00", "active", "excel,T,,,,5,,,,,"));
    REQUIRE(batch);
    REQUIRE(batch->streams().size() == 1);
    const BatchStream& stream = batch->streams()[0];
    CHECK(stream.associate == "a1");
    CHECK(stream.stream == "main");
    REQUIRE(stream.rows.size() == 1);
    CHECK(batch->text(stream.rows[0].zone) == "UTC");
    CHECK(batch->text(stream.rows[0].title) == "T");
    CHECK(stream.rows[0].counts == InteractionCounts{0, 5, 0, 0, 0, 0, 0});
    CHECK(stream.rows[0].line == 2);
}

TEST_CASE("Columns come in any order, and those that may be empty may be missing", "[slices-csv]")
{
    const auto batch = read("app,end,start,kind,associate\nexcel,2026-03-02T08:01:00Z,2026-03-02T08:00:00.5Z,active,a1\n");
    REQUIRE(batch);
    CHECK(toIso(batch->streams()[0].rows[0].range.start) == "2026-03-02T08:00:00.500Z");
}

TEST_CASE("Rows in any order are put in order, marks before a slice of the same start", "[slices-csv]")
{
    const auto batch = read(kHeader + row("09:00:00", "09:01:00", "active", "excel,,,,,,,,,,") + row("08:00:00", "09:00:00", "idle", "excel,,,,,,,,,,") +
                            row("09:00:00", "09:00:00", "task_stop", ",,,Audit,,,,,,,") + row("09:00:00", "09:00:00", "task_start", ",,,Mail,,,,,,,"));
    REQUIRE(batch);
    std::vector<std::uint64_t> lines;
    for (const BatchRow& r : batch->streams()[0].rows)
        lines.push_back(r.line);
    CHECK(lines == std::vector<std::uint64_t>{3, 4, 5, 2});
}

TEST_CASE("Each fault is one sentence with its line and field", "[slices-csv]")
{
    const std::string excel = "excel,,,,,,,,,,";
    CHECK(failure(row("08:00:00", "07:59:59", "active", excel)) == "line 2: end: lies before start");
    CHECK(failure(row("08:00:00", "08:01:00", "active", "excel,,,,,-3,,,,,")) == "line 2: keys: \"-3\" is negative");
    CHECK(failure(row("08:00:00", "08:01:00", "active", "excel,,,,1.5,,,,,,")) == "line 2: clicks: \"1.5\" is not a whole number");
    CHECK(failure(row("08:00:00", "08:01:00", "active", "excel,,,,+1,,,,,,")) == "line 2: clicks: \"+1\" is not a whole number");
    CHECK(failure(row("08:00:00", "08:01:00", "active", "excel,,,,,,,4294967296,,,")) == "line 2: scrolls: \"4294967296\" is more than 4294967295");
    CHECK(failure(row("08:00:00", "08:01:00", "active", "excel,,,,,,,4294967295,,,")) == "(accepted)");
    CHECK(failure(row("08:00:00", "08:01:00", "Active", excel)) == "line 2: kind: \"Active\" is no kind of slice or mark");
    CHECK(failure(row("08:00:00", "08:01:00", "active", "excel,,,,,5,3,,1,1,1")) == "line 2: keys: error_keys + cuts + copies + pastes is more than keys");
    CHECK(failure(row("08:00:00", "08:01:00", "idle", "excel,,,,1,,,,,,")) == "line 2: kind: only active slices carry counters");
    CHECK(failure(row("08:00:00", "08:01:00", "off_computer", ",,,,,,,,,,")) == "line 2: code: an off-computer slice needs its code");
    CHECK(failure(row("08:00:00", "08:01:00", "active", "excel,,,Lunch,,,,,,,")) == "line 2: code: only off-computer and locked slices carry a code");
    CHECK(failure("a1,,Mars/Phobos,2026-03-02T08:00:00.000Z,2026-03-02T08:01:00.000Z,active," + excel + "\n") ==
          "line 2: zone: \"Mars/Phobos\" is not an IANA time zone");
    CHECK(failure("a1,,,2026-03-02 08:00:00,2026-03-02T08:01:00.000Z,active," + excel + "\n") ==
          "line 2: start: \"2026-03-02 08:00:00\" is not a UTC time like 2026-03-02T08:00:00.000Z");
    CHECK(failure("a1,,,2026-03-02T08:00:00.000Z,2026-02-30T08:01:00.000Z,active," + excel + "\n") ==
          "line 2: end: \"2026-02-30T08:01:00.000Z\" is not a UTC time like 2026-03-02T08:00:00.000Z");
    CHECK(failure(",,,2026-03-02T08:00:00.000Z,2026-03-02T08:01:00.000Z,active," + excel + "\n") == "line 2: associate: is empty");
    CHECK(failure(row("08:00:00", "08:01:00", "active", "excel,\xFFtitle,,,,,,,,,")) == "line 2: title: is not UTF-8");
    CHECK(failure("a\xC3,,,2026-03-02T08:00:00.000Z,2026-03-02T08:01:00.000Z,active," + excel + "\n") == "line 2: associate: is not UTF-8");
}

TEST_CASE("Marks have one instant, a task's name in code and nothing else", "[slices-csv]")
{
    CHECK(failure(row("08:00:00", "08:00:00", "task_start", ",,,Audit,,,,,,,")) == "(accepted)");
    CHECK(failure(row("08:00:00", "08:00:01", "task_start", ",,,Audit,,,,,,,")) == "line 2: end: a task mark ends when it starts");
    CHECK(failure(row("08:00:00", "08:00:00", "task_stop", ",,,,,,,,,,")) == "line 2: code: a task mark needs its task's name");
    CHECK(failure(row("08:00:00", "08:00:00", "task_cancel", "excel,,,Audit,,,,,,,")) == "line 2: app: a task mark has no app, title or url");
    CHECK(failure(row("08:00:00", "08:00:00", "task_cancel", ",,,Audit,1,,,,,,")) == "line 2: kind: only active slices carry counters");
}

TEST_CASE("Overlaps within a stream and twins are refused with both lines", "[slices-csv]")
{
    const std::string first = row("08:00:00", "08:01:00", "active", "excel,,,,,,,,,,");
    CHECK(failure(first + row("08:00:59", "08:02:00", "active", "word,,,,,,,,,,")) == "line 3: start: the slice overlaps that of line 2 in the same stream");
    CHECK(failure(row("08:00:59", "08:02:00", "active", "word,,,,,,,,,,") + first) == "line 3: start: the slice overlaps that of line 2 in the same stream");
    CHECK(failure(first + row("08:01:00", "08:02:00", "active", "word,,,,,,,,,,")) == "(accepted)");
    CHECK(failure(first + first) == "line 3: start: the row is the same as that of line 2");
    const std::string mark = row("08:00:00", "08:00:00", "task_start", ",,,Audit,,,,,,,");
    CHECK(failure(mark + first + mark) == "line 4: start: the row is the same as that of line 2");
    CHECK(failure(mark + row("08:00:00", "08:00:00", "task_start", ",,,Mail,,,,,,,") + first) == "(accepted)");
    CHECK(failure(first + "a1,two,,2026-03-02T08:00:00.000Z,2026-03-02T08:01:00.000Z,active,excel,,,,,,,,,,\n") == "(accepted)");
    CHECK(failure(first + row("08:00:30", "08:00:30", "active", "excel,,,,,,,,,,")) == "line 3: start: the slice overlaps that of line 2 in the same stream");
}

TEST_CASE("A header with unknown, missing or double columns is refused", "[slices-csv]")
{
    const auto sentence = [](const std::string& text) {
        const auto batch = read(text);
        return batch ? "(accepted)" : batch.error().sentence();
    };
    CHECK(sentence("associate,start,end,kind,app,value\n") == "line 1: the column \"value\" is unknown");
    CHECK(sentence("associate,start,end,app\n") == "line 1: the column \"kind\" is missing");
    CHECK(sentence("associate,start,end,kind,app,app\n") == "line 1: the column \"app\" stands in the header twice");
    CHECK(sentence("Associate,start,end,kind,app\n") == "line 1: the column \"Associate\" is unknown");
    CHECK(sentence("") == "the file is empty; a header was expected");
    CHECK(sentence(kHeader) == "(accepted)");
}
