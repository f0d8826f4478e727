#include "ImportedLog.h"
#include "interop/EventFields.h"

using namespace worklode;
using namespace worklode::test;

TEST_CASE("Columns are known by their common names, and the surer name counts", "[event-csv]")
{
    const EventColumns pm4py({"Activity", "case:concept:name", "concept:name", "time:timestamp", "org:resource", "start_timestamp", "case:amount"});
    CHECK(pm4py.makeEventLog());
    CHECK(pm4py[EventField::Activity] == 2);
    CHECK(pm4py[EventField::Case] == 1);
    CHECK(pm4py[EventField::Start] == 5);
    const EventColumns celonis({"_CASE_KEY", "ACTIVITY_EN", "EVENTTIME", "_SORTING", "USER_NAME"});
    CHECK(celonis.makeEventLog());
    CHECK(celonis[EventField::Time] == 2);
    CHECK(celonis[EventField::Resource] == 4);
    CHECK_FALSE(EventColumns({"associate", "start", "end", "kind", "app"}).makeEventLog());
    CHECK_FALSE(EventColumns({"activity", "timestamp"}).makeEventLog());
    CHECK(meaningOf("ui:Application")->field == EventField::Application);
    CHECK_FALSE(meaningOf("case:application"));
    CHECK_FALSE(meaningOf(""));
}

TEST_CASE("An event log of PM4Py becomes slices", "[event-csv]")
{
    const ImportedLog done = importLog("log.csv", "case:concept:name,concept:name,time:timestamp,org:resource,lifecycle:transition,amount\n"
                                                  "c1,Check,2026-03-02 08:00:00+00:00,Ann,start,100\n"
                                                  "c1,Check,2026-03-02 08:02:00+00:00,Ann,complete,\n"
                                                  "c2,\"Decide\nand tell\",2026-03-02 08:02:30.5+00:00,Ann,complete,7\n");
    CHECK(done.failure.empty());
    CHECK(done.report.format == "event-log-csv");
    CHECK(done.slices.find("Ann,main,UTC,2026-03-02T08:00:00.000Z,2026-03-02T08:02:00.000Z,active,Check,,,,0,0,0,0,0,0,0\n") == 0);
    CHECK(done.slices.find("2026-03-02T08:02:30.500Z,2026-03-02T08:03:30.500Z,active,\"Decide\nand tell\"") != std::string::npos);
    CHECK(done.report.rows == 2);
    CHECK(done.count("events") == 3);
    CHECK(done.report.droppedColumns == std::vector<std::string>{"amount"});
}

TEST_CASE("The delimiter is found, whatever the file is called", "[event-csv]")
{
    for (const char delimiter : {',', ';', '\t', '|'}) {
        std::string text = "_CASE_KEY;ACTIVITY_EN;EVENTTIME;USER_NAME\n4711;\"Post; invoice, or | tab\t\";2026-03-02 08:00:00;BATCH\n";
        std::replace(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(text.find("\"Post")), ';', delimiter);
        std::replace(text.begin() + static_cast<std::ptrdiff_t>(text.find("tab\t\"") + 4), text.end(), ';', delimiter);
        const ImportedLog done = importLog("celonis.txt", text);
        INFO(done.failure);
        CHECK(done.report.format == "event-log-csv");
        CHECK(done.slices.find("\"Post; invoice, or | tab\t\"") != std::string::npos);
        CHECK(done.count("times without a zone: taken as UTC") == 1);
    }
}

TEST_CASE("A row with start and end is one slice, rows without a time are counted", "[event-csv]")
{
    const ImportedLog done = importLog("log.csv", "Case ID;Activity;Start Timestamp;Complete Timestamp;Resource;Application;Window Title\n"
                                                  "1;Enter;2026-03-02 09:00:00;2026-03-02 09:10:00;Ann;SAP;Order 1\n"
                                                  "1;Note;2026-03-02 09:05:00;2026-03-02 09:06:00;Ann;Excel;\n"
                                                  "1;Nothing;;;Ann;SAP;\n", {"Europe/Berlin", {}, nullptr});
    CHECK(brief(done.slices) == "Ann 08:00:00.000 08:05:00.000 active SAP|Order 1|\n"
                                "Ann 08:05:00.000 08:06:00.000 active Excel|Note|\n"
                                "Ann 08:06:00.000 08:10:00.000 active SAP|Order 1|\n");
    CHECK(done.count("events") == 3);
    CHECK(done.count("without a time: left out") == 1);
    CHECK(done.count("began during another: that one paused") == 1);
}

TEST_CASE("A bad row of an event log is refused with line and column", "[event-csv]")
{
    const std::string header = "case,activity,timestamp,resource\n";
    const auto failure = [&header](const std::string& rows) { return importLog("log.csv", header + rows).failure; };
    CHECK(failure("1,a,2026-03-02 08:00,x\n1,a,soon,x\n") == "line 3: timestamp: \"soon\" is not a time like 2026-03-02T09:00:00+01:00");
    CHECK(failure("1,a,0001-01-01 00:00:00,x\n").find("line 2: timestamp: \"0001-01-01 00:00:00\" is not") == 0);
    CHECK(failure("1,a\n") == "line 2: has 2 fields where the header has 4");
    CHECK(failure("1,\"a,2026-03-02 08:00,x\n").find("still open at the end") != std::string::npos);
    CHECK(failure("1,a,2026-03-02 08:00,caf\xE9\n") == "line 2: associate: is not UTF-8");
    CHECK(failure("1,caf\xE9,2026-03-02 08:00,x\n") == "line 2: app: is not UTF-8");
    CHECK(failure("") == "holds nothing that could become a slice");
    CHECK(importLog("log.csv", "case,activity,start,end,user\n1,a,2026-03-02 08:00,2026-03-02 07:00,x\n").failure == "line 2: end: is before the start of its row");
}
