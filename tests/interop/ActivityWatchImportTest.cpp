#include "ImportedLog.h"

using namespace worklode;
using namespace worklode::test;

namespace {

std::string event(const std::string& clock, const std::string& seconds, const std::string& data)
{
    return R"({"id": 1, "timestamp": "2026-03-02T)" + clock + R"(.250000+00:00", "duration": )" + seconds + R"(, "data": {)" + data + "}}";
}
std::string window(const std::string& clock, const std::string& seconds, const std::string& app, const std::string& title)
{
    return event(clock, seconds, R"("app": ")" + app + R"(", "title": ")" + title + "\"");
}
std::string bucket(const std::string& id, const std::string& type, const std::string& host, const std::string& events)
{
    return "\"" + id + R"(": {"id": ")" + id + R"(", "created": "2026-03-01T08:00:00+00:00", "name": null, "type": ")" + type + R"(", "client": ")" +
           id.substr(0, id.find('_')) + R"(", "hostname": ")" + host + R"(", "data": {}, "events": [)" + events + "]}";
}
std::string exported(const std::string& buckets) { return "{\"buckets\": {" + buckets + "}}"; }

ImportedLog importWindows(const std::string& events) { return importLog("aw.json", exported(bucket("aw-watcher-window_pc", "currentwindow", "pc", events))); }

} // namespace

TEST_CASE("Windows are slices, and afk makes them idle", "[activitywatch]")
{
    const ImportedLog done = importLog("aw-buckets-export.json", exported(
        bucket("aw-watcher-window_pc", "currentwindow", "pc", window("09:10:00", "60.5", "Excel", "Plan") + "," + window("09:00:00", "600.0", "Code", "main.cpp")) + "," +
        bucket("aw-watcher-afk_pc", "afkstatus", "pc", event("09:05:00", "120", R"("status": "afk")") + "," + event("09:00:00", "300", R"("status": "not-afk")") + "," +
                                                       event("09:11:00", "600", R"("status": "afk")"))));
    CHECK(done.failure.empty());
    CHECK(done.report.format == "activitywatch-json");
    CHECK(brief(done.slices) == "pc 09:00:00.250 09:05:00.250 active Code|main.cpp|\n"
                                "pc 09:05:00.250 09:07:00.250 idle Code|main.cpp|\n"
                                "pc 09:07:00.250 09:10:00.250 active Code|main.cpp|\n"
                                "pc 09:10:00.250 09:11:00.250 active Excel|Plan|\n"
                                "pc 09:11:00.250 09:11:00.750 idle Excel|Plan|\n"
                                "pc 09:11:00.750 09:21:00.250 idle ||\n");
    CHECK(done.count("events") == 5);
    CHECK(done.count("of windows") == 2);
    CHECK(done.count("of presence") == 3);
}

TEST_CASE("Overlapping and empty events are repaired and reported", "[activitywatch]")
{
    const ImportedLog done = importWindows(window("09:00:00", "100", "A", "a") + "," + window("09:00:30", "10", "B", "b") + "," + window("09:01:50", "0.0", "C", "c") + "," +
                                           window("09:01:50", "0", "C", "c") + "," + window("09:05:00", "5", "D", "d") + "," + window("09:05:00", "5", "D", "d") + "," +
                                           window("09:06:00", "0", "E", "e") + "," + window("09:06:00", "9", "F", "f"));
    CHECK(brief(done.slices) == "pc 09:00:00.250 09:00:30.250 active A|a|\n"
                                "pc 09:00:30.250 09:00:40.250 active B|b|\n"
                                "pc 09:00:40.250 09:01:40.250 active A|a|\n"
                                "pc 09:01:50.250 09:01:51.250 active C|c|\n"
                                "pc 09:05:00.250 09:05:05.250 active D|d|\n"
                                "pc 09:06:00.250 09:06:00.250 active E|e|\n"
                                "pc 09:06:00.250 09:06:09.250 active F|f|\n");
    CHECK(done.count("events") == 8);
    CHECK(done.count("without length: until the next, at most 1 s") == 3);
    CHECK(done.count("began during another: that one paused") == 1);
    CHECK(done.count("the same again: counted, no slice of their own") == 2);
    CHECK(done.count("without time of their own: kept as empty slices") == 1);
    CHECK(done.count("slices: active") == 7);
}

TEST_CASE("Tabs give urls to windows of their browser, incognito ones nothing", "[activitywatch]")
{
    const std::string tabs = event("09:00:10", "20", R"("url": "https://x.org/a?token=geheim", "title": "Shop", "audible": false, "incognito": false, "tabCount": 3)") + "," +
                             event("09:00:30", "10", R"("url": "https://bank.example/geheim", "title": "geheim", "incognito": true)") + "," +
                             event("08:00:00", "10", R"("url": "https://y.org", "title": "Y", "incognito": false)");
    const ImportedLog done = importLog("aw.json", exported(
        bucket("aw-watcher-window_pc", "currentwindow", "pc", window("09:00:00", "60", "Google-chrome", "Shop - Google Chrome") + "," + window("09:01:00", "5", "Code", "x")) + "," +
        bucket("aw-watcher-web-chrome", "web.tab.current", "unknown", tabs) + "," +
        bucket("aw-watcher-vim_pc", "app.editor.activity", "pc", event("09:00:00", "60", R"("file": "geheim.txt", "project": "p", "language": "c")"))));
    CHECK(brief(done.slices) == "pc 09:00:00.250 09:00:10.250 active Google-chrome|Shop - Google Chrome|\n"
                                "pc 09:00:10.250 09:00:30.250 active Google-chrome|Shop - Google Chrome|https://x.org/a\n"
                                "pc 09:00:30.250 09:00:40.250 active Google-chrome||\n"
                                "pc 09:00:40.250 09:01:00.250 active Google-chrome|Shop - Google Chrome|\n"
                                "pc 09:01:00.250 09:01:05.250 active Code|x|\n");
    CHECK(done.slices.find("geheim") == std::string::npos);
    CHECK(done.count("of buckets of the type app.editor.activity: left out") == 1);
    CHECK(done.count("of tabs") == 3);
    CHECK(done.count("of tabs while no window of their browser was there: nothing to add to") == 1);
    CHECK(done.report.droppedColumns == std::vector<std::string>{"(titles of private windows)"});
}

TEST_CASE("Each computer is an associate, each window bucket a stream, and properties may come after events", "[activitywatch]")
{
    const std::string late = R"("w2": {"events": [)" + window("09:00:00", "5", "B", "b") + R"(], "hostname": "laptop", "type": "currentwindow"})";
    const ImportedLog done = importLog("aw.json", exported(bucket("w1", "currentwindow", "pc", window("09:00:00", "5", "A", "a")) + "," + late + "," +
                                                           bucket("w3", "currentwindow", "laptop", window("09:00:00", "5", "C", "c"))));
    CHECK(done.slices.find("laptop,w2,UTC") == 0);
    CHECK(done.slices.find("laptop,w3,UTC") != std::string::npos);
    CHECK(done.slices.find("pc,main,UTC") != std::string::npos);
    const ImportedLog nobody = importLog("aw.json", exported(bucket("w", "currentwindow", "unknown", window("09:00:00", "5", "A", "a"))));
    CHECK(nobody.slices.find("unknown,log-") == 0);
    const ImportOptions ann{{}, "ann", nullptr};
    CHECK(importLog("aw.json", exported(bucket("w", "currentwindow", "pc", window("09:00:00", "5", "A", "a"))), ann).slices.find("ann,main,UTC") == 0);
    const auto away = [](const std::string& id, const std::string& host) { return bucket(id, "afkstatus", host, event("09:00:00", "60", R"("status": "afk")")); };
    const ImportedLog two = importLog("aw.json", exported(away("a1", "pc") + "," + away("a2", "laptop")), ann);
    CHECK(two.report.rows == 2); // nobody's events take the place of another's
    CHECK(two.slices.find("ann,a1,UTC") == 0);
}

TEST_CASE("A broken export is refused with bucket and event", "[activitywatch]")
{
    const auto failure = [](const std::string& events) { return importWindows(events).failure; };
    const std::string good = window("09:00:00", "5", "A", "a");
    CHECK(failure(good + "," + event("25:00:00", "5", "")).find("bucket aw-watcher-window_pc: event 2: timestamp: \"2026-03-02T25:00:00.250000+00:00\" is not a time") == 0);
    for (const char* bad : {"-1", "\"5\"", "null", "1e300", "[]"})
        CHECK(failure(event("09:00:00", bad, "")) == "bucket aw-watcher-window_pc: event 1: duration: is not a number of seconds from 0 to 1000000000");
    CHECK(failure(event("09:00:00", "1", R"("app": 5)")) == "bucket aw-watcher-window_pc: event 1: data.app: is not a text");
    CHECK(failure(R"({"timestamp": "0001-01-01T00:00:00+00:00", "duration": 1, "data": {}})").find("event 1: timestamp: ") != std::string::npos);
    CHECK(failure(R"({"timestamp": 5, "duration": 1, "data": {}})") == "bucket aw-watcher-window_pc: event 1: timestamp: is missing");
    CHECK(failure(R"({"timestamp": "2026-03-02T09:00:00Z", "duration": 1, "data": []})") == "bucket aw-watcher-window_pc: event 1: data: is not an object");
    CHECK(failure("5") == "bucket aw-watcher-window_pc: its events are not a list of objects");
    CHECK(failure("") == "holds nothing that could become a slice");
    CHECK(failure(window("09:00:00", "5", "A", "caf\xE9")).find("is not UTF-8") != std::string::npos);
    const std::string whole = exported(bucket("w", "currentwindow", "pc", good));
    for (std::size_t cut = 12; cut < whole.size(); cut += 5)
        CHECK(importLog("aw.json", whole.substr(0, cut)).failure.find("the file ends too early") != std::string::npos);
    CHECK(importLog("aw.json", whole + "x").failure.find("is not JSON here") != std::string::npos);
}
