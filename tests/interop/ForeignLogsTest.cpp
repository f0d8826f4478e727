#include "Catch.h"
#include "TemporaryFolder.h"
#include "interop/ForeignTime.h"
#include "interop/ImportFile.h"
#include "interop/Importer.h"
#include "interop/SlicesCsvWriter.h"

#include <sstream>

using namespace worklode;
using worklode::test::TemporaryFolder;

namespace {

struct Imported {
    std::string failure;
    FileImport report;
    std::string slices; ///< exported again, without the header, LF ends
};

Imported import(const std::string& text)
{
    const TemporaryFolder folder;
    const auto workspace = Workspace::openOrCreate(folder.path() / "w");
    auto archive = Archive::open(*workspace);
    Progress progress;
    const auto done = importFile(folder.write("log.csv", text), *archive, 1, progress);
    if (!done)
        return {done.error().detail, {}, {}};
    std::ostringstream out;
    REQUIRE(writeSlicesCsv(*archive, {}, out, progress));
    std::string slices = out.str().substr(out.str().find('\n') + 1);
    std::erase(slices, '\r');
    return {{}, *done, slices};
}

const std::string kSteps = "StepId,RecordingId,ProcessId,TimeStamp,StepName,StepDescription,ApplicationProcessName,ApplicationParentWindowName,AutomationStep\n";
const std::string kUiLog = "\"timeStamp\",\"userID\",\"targetApp\",\"eventType\",\"url\",\"content\",\"target.workbookName\",\"target.sheetName\",\"target.value\"\n";

} // namespace

TEST_CASE("Times with an offset are brought to UTC; without one they are refused", "[foreign]")
{
    CHECK(toIso(*instantFromForeignIso("2022-02-21T02:54:47+00:00")) == "2022-02-21T02:54:47.000Z");
    CHECK(toIso(*instantFromForeignIso("2022-02-21T02:54:47.1234567+05:30")) == "2022-02-20T21:24:47.123Z");
    CHECK(toIso(*instantFromForeignIso("2022-02-21T02:54:47.5-0800")) == "2022-02-21T10:54:47.500Z");
    CHECK(toIso(*instantFromForeignIso("2019-10-21T00:10:08.994Z")) == "2019-10-21T00:10:08.994Z");
    for (const char* bad : {"", "2022-02-21", "2022-02-21T02:54:47", "2022-02-21T02:54:47+1", "2022-02-21T02:54:47+99:00", "2022-02-21T02:54:47Zx", "+00:00", "2022-02-21T25:00:00Z"})
        CHECK_FALSE(instantFromForeignIso(bad));
}

TEST_CASE("A step lasts until the next of its recording, at most 60 s", "[foreign]")
{
    const Imported log = import(kSteps + "0,R1,P,2022-02-21T02:54:47+00:00,Click UI element in window,,chrome,Inbox,\n"
                                         "1,R1,P,2022-02-21T02:54:51+00:00,Send keys,,excel,Plan,\n"
                                         "0,R2,P,2022-02-21T02:54:49+00:00,Press button in window,,,,\n"
                                         "2,R1,P,2022-02-21T02:59:00+00:00,Comment,,excel,Plan,\n");
    CHECK(log.failure.empty());
    CHECK(log.report.format == "power-automate-csv");
    CHECK(log.slices == "R1,main,UTC,2022-02-21T02:54:47.000Z,2022-02-21T02:54:51.000Z,active,chrome,Inbox,,,1,0,0,0,0,0,0\n"
                        "R1,main,UTC,2022-02-21T02:54:51.000Z,2022-02-21T02:55:51.000Z,active,excel,Plan,,,0,0,0,0,0,0,0\n"
                        "R1,main,UTC,2022-02-21T02:59:00.000Z,2022-02-21T03:00:00.000Z,active,excel,Plan,,,0,0,0,0,0,0,0\n"
                        "R2,main,UTC,2022-02-21T02:54:49.000Z,2022-02-21T02:55:49.000Z,active,(no window),,,,1,0,0,0,0,0,0\n");
}

TEST_CASE("Steps of one instant keep their counts and are told apart by place", "[foreign]")
{
    const Imported log = import(kSteps + "0,R1,P,2022-02-21T02:00:00Z,Click,,a,A,\n0,R1,P,2022-02-21T02:00:00Z,Click,,b,B,\n"
                                         "0,R1,P,2022-02-21T02:00:00Z,Click,,a,A,\n0,R1,P,2022-02-21T02:00:10Z,Click,,c,C,\n");
    CHECK(log.slices == "R1,main,UTC,2022-02-21T02:00:00.000Z,2022-02-21T02:00:00.000Z,active,a,A,,,2,0,0,0,0,0,0\n"
                        "R1,main,UTC,2022-02-21T02:00:00.000Z,2022-02-21T02:00:10.000Z,active,b,B,,,1,0,0,0,0,0,0\n"
                        "R1,main,UTC,2022-02-21T02:00:10.000Z,2022-02-21T02:01:10.000Z,active,c,C,,,1,0,0,0,0,0,0\n");
}

TEST_CASE("Values and contents do not reach a segment, and it is said which were dropped", "[foreign]")
{
    const Imported steps = import(kSteps + "0,R1,P,2022-02-21T02:00:00Z,Populate text field in window,Type 'geheim',excel,Plan,\"['geheim']\"\n");
    CHECK(steps.slices.find("geheim") == std::string::npos);
    CHECK(steps.report.droppedColumns == std::vector<std::string>{"StepDescription", "AutomationStep"});
    const Imported log = import(kUiLog + "2019-10-21T00:10:08.994Z,u,Chrome,editField,https://x.org/form?token=geheim,geheim,,,geheim\n");
    CHECK(log.slices == "u,main,UTC,2019-10-21T00:10:08.994Z,2019-10-21T00:11:08.994Z,active,Chrome,,https://x.org/form,,0,0,0,0,0,0,0\n");
    CHECK(log.report.droppedColumns == std::vector<std::string>{"content", "target.value"});
}

TEST_CASE("Private windows give no title, and the built-in masks hold for logs too", "[foreign]")
{
    const Imported log = import(kSteps + "0,R1,P,2022-02-21T02:00:00Z,Click,,msedge,Bank - [InPrivate] - Microsoft Edge,\n"
                                         "0,R1,P,2022-02-21T02:00:01Z,Click,,outlook,Mail to jane@example.com,\n");
    CHECK(log.slices.find("Bank") == std::string::npos);
    CHECK(log.slices.find("jane@") == std::string::npos);
    CHECK(log.slices.find("Mail to [e-mail]") != std::string::npos);
    CHECK(log.report.droppedColumns == std::vector<std::string>{"(titles of private windows)"});
}

TEST_CASE("The clipboard's events happen where the event before them did, whatever the order of rows", "[foreign]")
{
    const Imported log = import(kUiLog + "2019-10-21T00:00:10Z,u,Chrome,paste,https://x.org/form,,,,\n"
                                         "2019-10-21T00:00:05Z,,OS-Clipboard,copy,,,,,\n"
                                         "2019-10-21T00:00:00Z,u,Excel,getCell,,,book.xlsx,Sheet1,\n");
    CHECK(log.slices == "u,main,UTC,2019-10-21T00:00:00.000Z,2019-10-21T00:00:05.000Z,active,Excel,book.xlsx - Sheet1,,,0,0,0,0,0,0,0\n"
                        "u,main,UTC,2019-10-21T00:00:05.000Z,2019-10-21T00:00:10.000Z,active,Excel,book.xlsx - Sheet1,,,0,1,0,0,0,1,0\n"
                        "u,main,UTC,2019-10-21T00:00:10.000Z,2019-10-21T00:01:10.000Z,active,Chrome,,https://x.org/form,,0,1,0,0,0,0,1\n");
}

TEST_CASE("A log without users is one unknown associate's, in a stream named by its content", "[foreign]")
{
    const std::string header = "caseID,eventType,timeStamp,source,Sheet,FileName,Url,Value\n";
    const Imported one = import(header + "0,clickButton,2019-02-19T03:38:31.823Z,Web,,,,\n");
    const Imported same = import(header + "0,clickButton,2019-02-19T03:38:31.823Z,Web,,,,\n");
    const Imported other = import(header + "0,clickButton,2019-02-19T03:38:31.824Z,Web,,,,\n");
    CHECK(one.slices.starts_with("unknown,log-"));
    CHECK(one.slices == same.slices);
    CHECK(one.slices.substr(0, 24) != other.slices.substr(0, 24));
}

TEST_CASE("A bad time in a foreign log is refused with line and column", "[foreign]")
{
    const TemporaryFolder folder;
    const auto file = folder.write("log.csv", kSteps + "0,R1,P,yesterday,Click,,a,A,\n");
    Progress progress;
    const auto importer = importerFor(file);
    REQUIRE(importer);
    REQUIRE(*importer);
    const auto read = (*importer)->read(file, {}, 1, progress);
    REQUIRE_FALSE(read);
    CHECK(read.error().sentence() == "line 2: TimeStamp: \"yesterday\" is not a time with an offset like 2026-03-02T09:00:00+01:00");
}
