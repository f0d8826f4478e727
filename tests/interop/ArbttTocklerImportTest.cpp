#include "ImportedLog.h"

using namespace worklode;
using namespace worklode::test;

namespace {

std::string sample(const std::string& clock, int inactive, const std::string& program, const std::string& title, const std::string& more = {})
{
    return R"({"desktop":"1","inactive":)" + std::to_string(inactive) + R"(,"date":"2026-03-02T)" + clock + R"(.90676109Z","windows":[{"active":true,"hidden":false,"program":")" +
           program + R"(","title":")" + title + R"("},{"active":false,"hidden":true,"program":"mail","title":"geheim"}],"rate":60000)" + more + "}";
}
ImportedLog importSamples(const std::string& samples) { return importLog("arbtt.json", "[\n" + samples + "\n]\n"); }

const std::string kTockler = "id;app;taskName;title;url;color;beginDate;endDate\n";

} // namespace

TEST_CASE("A sample is the active window until the next one", "[arbtt]")
{
    const ImportedLog done = importSamples(sample("09:00:00", 5, "code", "a") + "\n,\n" + sample("09:01:10", 5, "code", "b") + "\n,\n" + sample("09:10:00", 0, "firefox", "c"));
    CHECK(done.failure.empty());
    CHECK(done.report.format == "arbtt-json");
    CHECK(brief(done.slices) == "unknown 09:00:00.906 09:01:10.906 active code|a|\n"
                                "unknown 09:01:10.906 09:02:10.906 active code|b|\n"
                                "unknown 09:10:00.906 09:11:00.906 active firefox|c|\n");
    CHECK(done.report.droppedColumns == std::vector<std::string>{"windows (not active)"});
    CHECK(done.slices.find("geheim") == std::string::npos);
    CHECK(done.count("samples") == 3);
}

TEST_CASE("The time back to the last input is idle, a locker's is locked", "[arbtt]")
{
    const ImportedLog done = importSamples(sample("09:00:00", 0, "code", "a") + "," + sample("09:01:00", 30'000, "code", "a") + "," + sample("09:02:00", 90'000, "code", "a") + "," +
                                           sample("09:03:00", 150'000, "code", "a", R"(,"screensaver":true)"));
    CHECK(brief(done.slices) == "unknown 09:00:00.906 09:00:30.906 active code|a|\n"
                                "unknown 09:00:30.906 09:01:00.906 idle code|a|\n"
                                "unknown 09:01:00.906 09:02:00.906 idle code|a|\n"
                                "unknown 09:02:00.906 09:03:00.906 idle code|a|\n"
                                "unknown 09:03:00.906 09:04:00.906 locked code|a|\n");
    CHECK(done.count("began during another: that one paused") == 0);
}

TEST_CASE("Broken samples are refused by number", "[arbtt]")
{
    const std::string good = sample("09:00:00", 5, "code", "a");
    CHECK(importSamples(good + "," + sample("09:99:00", 5, "code", "a")).failure.find("sample 2: date: ") == 0);
    CHECK(importSamples(sample("09:00:00", -5, "code", "a")).failure == "sample 1: inactive: is not a number of milliseconds");
    CHECK(importSamples(good + R"(,{"date":"2026-03-02T09:00:00Z","rate":1,"inactive":0})").failure == "sample 2: windows: is not a list");
    CHECK(importSamples(good + R"(,{"date":"2026-03-02T09:00:00Z","rate":1,"inactive":0,"windows":[5]})").failure == "sample 2: windows: holds something that is no window");
    CHECK(importSamples(good + R"(,{"date":"2026-03-02T09:00:00Z","rate":1e99,"inactive":0,"windows":[]})").failure == "sample 2: rate: is not a number of milliseconds");
    CHECK(importSamples(good + ",5").failure == "is not a list of samples");
    CHECK(importSamples(good + ",").failure.find("is not JSON here") != std::string::npos);
    CHECK(importLog("a.json", "[" + good).failure.find("the file ends too early") != std::string::npos);
}

TEST_CASE("JSON a million deep costs nothing", "[arbtt]")
{
    const std::string deep(1'000'000, '[');
    CHECK(importLog("a.json", R"([{"date":"","windows":)" + deep).failure == "values are nested deeper than 64");
    CHECK(importLog("a.json", R"({"buckets":)" + deep).failure == "values are nested deeper than 64");
    std::string objects = R"({"buckets":{"b":{"events":[)";
    for (int i = 0; i < 1'000'000; ++i)
        objects += "{\"a\":";
    CHECK(importLog("a.json", objects).failure == "values are nested deeper than 64");
    std::string wide = R"([{"date":"2026-03-02T09:00:00Z","windows":[)";
    for (int i = 0; i < 200'000; ++i)
        wide += "1,";
    CHECK(importLog("a.json", wide).failure == "a record has too many values");
}

TEST_CASE("Tockler's windows are slices of the zone that was named", "[tockler]")
{
    const ImportedLog done = importLog("Tockler_AppTrackItem.csv", kTockler + "1;Code;AppTrackItem;main.cpp;;#fff;2026-03-02 09:00:00;2026-03-02 09:10:00\n"
                                       "2;Chrome;AppTrackItem;\"Shop; cart\";https://x.org/a?b=c;#000;2026-03-02 09:10:00;2026-03-02 09:11:00\n", {"Europe/Tallinn", "ann", nullptr});
    CHECK(done.report.format == "tockler-csv");
    CHECK(brief(done.slices) == "ann 07:00:00.000 07:10:00.000 active Code|main.cpp|\nann 07:10:00.000 07:11:00.000 active Chrome|Shop; cart|https://x.org/a\n");
    CHECK(done.count("items") == 2);
}

TEST_CASE("Tockler's states make windows idle; states alone are a stream of their own; its own log is dropped", "[tockler]")
{
    const std::string states = "3;IDLE;StatusTrackItem;idle;;;2026-03-02 09:02:00;2026-03-02 09:05:00\n4;ONLINE;StatusTrackItem;online;;;2026-03-02 09:00:00;2026-03-02 09:02:00\n"
                               "5;OFFLINE;StatusTrackItem;offline;;;2026-03-02 10:00:00;2026-03-02 11:00:00\n";
    const ImportedLog both = importLog("t.csv", kTockler + "1;Code;AppTrackItem;m;;;2026-03-02 09:00:00;2026-03-02 09:10:00\n" + states +
                                                    "9;x;LogTrackItem;geheim;;;2026-03-02 09:00:00;2026-03-02 09:10:00\n");
    CHECK(brief(both.slices) == "unknown 09:00:00.000 09:02:00.000 active Code|m|\nunknown 09:02:00.000 09:05:00.000 idle Code|m|\n"
                                "unknown 09:05:00.000 09:10:00.000 active Code|m|\nunknown 10:00:00.000 11:00:00.000 locked ||\n");
    CHECK(both.slices.find("geheim") == std::string::npos);
    CHECK(both.count("entries of Tockler's own log: dropped") == 1);
    CHECK(both.count("times without a zone: taken as UTC") == 10);
    CHECK(importLog("s.csv", kTockler + states, {{}, "ann", nullptr}).slices.starts_with("ann,status,UTC,2026-03-02T09:02:00.000Z"));
}

TEST_CASE("Broken items of Tockler are refused with their line", "[tockler]")
{
    const auto failure = [](const std::string& row) { return importLog("t.csv", kTockler + row).failure; };
    CHECK(failure("1;C;AppTrackItem;m;;;Invalid date;2026-03-02 09:10:00\n") == "line 2: beginDate: \"Invalid date\" is not a time like 2026-03-02T09:00:00+01:00");
    CHECK(failure("1;C;AppTrackItem;m;;;2026-03-02 09:10:00;2026-03-02 09:00:00\n") == "line 2: endDate: is before beginDate");
    CHECK(failure("1;C;Other;m;;;2026-03-02 09:00:00;2026-03-02 09:10:00\n") == "line 2: taskName: \"Other\" is no kind of Tockler's items");
    CHECK(failure("1;ASLEEP;StatusTrackItem;m;;;2026-03-02 09:00:00;2026-03-02 09:10:00\n") == "line 2: app: \"ASLEEP\" is no state of Tockler's");
    CHECK(failure("") == "holds nothing that could become a slice");
}
