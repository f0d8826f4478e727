#include "ImportedLog.h"

using namespace worklode;
using namespace worklode::test;

namespace {

/// `10:00:05 Ann start Check` and so on as events of one trace.
std::string attribute(const std::string& kind, const std::string& key, const std::string& value)
{
    return "<" + kind + " key=\"" + key + "\" value=\"" + value + "\"/>";
}

std::string event(const std::string& clock, const std::string& who, const std::string& transition, const std::string& what, const std::string& more = {})
{
    return "<event>" + attribute("string", "concept:name", what) + (who.empty() ? "" : attribute("string", "org:resource", who)) +
           (transition.empty() ? "" : attribute("string", "lifecycle:transition", transition)) +
           attribute("date", "time:timestamp", "2026-03-02T" + clock + ".000+01:00") + more + "</event>\n";
}

std::string log(const std::string& inside)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<!-- made by hand -->\n<log xes.version=\"1849-2016\" xes.features=\"nested-attributes\">\n"
           "<extension name=\"Concept\" prefix=\"concept\" uri=\"http://www.xes-standard.org/concept.xesext\"/>\n"
           "<global scope=\"event\"><string key=\"concept:name\" value=\"__INVALID__\"/></global>\n<classifier name=\"Activity\" keys=\"concept:name\"/>\n"
           "<string key=\"concept:name\" value=\"a log\"/>\n" + inside + "</log>\n";
}

std::string trace(const std::string& events) { return "<trace><string key=\"concept:name\" value=\"case 1\"/>" + events + "</trace>\n"; }

} // namespace

TEST_CASE("Start and complete are one slice, other events last until the next of their resource", "[xes]")
{
    const ImportedLog done = importLog("l.xes", log(trace(event("10:00:00", "Ann", "start", "Check") + event("10:00:10", "Bob", "", "Register") +
                                                          event("10:05:00", "Ann", "complete", "Check") + event("10:06:00", "Ann", "complete", "Decide") +
                                                          event("10:06:20", "Ann", "complete", "Inform") + event("10:06:30", "Bob", "schedule", "Ship"))));
    CHECK(done.failure.empty());
    CHECK(done.report.format == "xes");
    CHECK(brief(done.slices) == "Ann 09:00:00.000 09:05:00.000 active Check||\n"
                                "Ann 09:06:00.000 09:06:20.000 active Decide||\n"
                                "Ann 09:06:20.000 09:07:20.000 active Inform||\n"
                                "Bob 09:00:10.000 09:01:10.000 active Register||\n");
    CHECK(done.count("events") == 6);
    CHECK(done.count("pairs of start and complete") == 1);
    CHECK(done.count("point events") == 3);
    CHECK(done.count("nobody's work (schedule, withdraw, autoskip): no slice") == 1);
    CHECK(done.count("slices: active") == 4);
}

TEST_CASE("Pairs are of one case, activity, instance and resource, and none is longer than 8 h", "[xes]")
{
    const std::string one = attribute("string", "concept:instance", "1"), two = attribute("string", "concept:instance", "2");
    const ImportedLog done = importLog("l.xes", log(trace(event("10:00:00", "A", "start", "X", one) + event("10:00:30", "A", "start", "X", two) +
                                                          event("10:01:00", "A", "complete", "X", two) + event("10:02:00", "A", "complete", "X", one)) +
                                                    trace(event("10:00:00", "B", "start", "Y") + event("19:00:00", "B", "complete", "Y"))));
    CHECK(brief(done.slices) == "A 09:00:00.000 09:00:30.000 active X||\n"
                                "A 09:00:30.000 09:01:00.000 active X||\n"
                                "A 09:01:00.000 09:02:00.000 active X||\n"
                                "B 09:00:00.000 09:01:00.000 active Y||\n"
                                "B 18:00:00.000 18:01:00.000 active Y||\n");
    CHECK(done.count("began during another: that one paused") == 1);
    CHECK(done.count("longer than 8 h: taken as two point events") == 1);
    CHECK(done.count("pairs of start and complete") == 3);
    CHECK(done.count("point events") == 0);
}

TEST_CASE("User interaction logs give application, title, url and counts; values are dropped and counted", "[xes]")
{
    const std::string ui = attribute("string", "ui:application", "Excel") + attribute("string", "ui:window_title", "Budget &amp; plan") +
                           attribute("string", "ui:value", "geheim") + attribute("string", "ui:action_type", "click");
    const std::string web = attribute("string", "source", "Web") + attribute("string", "Url", "https://jane:pw@x.org/form?token=geheim") +
                            "<list key=\"Label\"><values><string key=\"deep\" value=\"geheim\"/></values></list>";
    const ImportedLog done = importLog("l.xes", log(event("10:00:00", "A", "", "Click on cell", ui) + event("10:00:05", "A", "", "pasteValue", web)));
    CHECK(brief(done.slices) == "A 09:00:00.000 09:00:05.000 active Excel|Budget & plan| 1 clicks\n"
                                "A 09:00:05.000 09:01:05.000 active Web||https://x.org/form 1 keys 1 pastes\n");
    CHECK(done.report.droppedColumns == std::vector<std::string>{"ui:value", "Label"});
    CHECK(done.slices.find("geheim") == std::string::npos);
}

TEST_CASE("A log without resources is unknown's or whose it is said to be; a time without a zone is counted", "[xes]")
{
    const std::string text = log(trace("<event><string key=\"concept:name\" value=\"Mail to jane@example.com\"/>"
                                       "<date key=\"time:timestamp\" value=\"2026-03-02T10:00:00\"/></event>"
                                       "<event><string key=\"concept:name\" value=\"No time\"/></event>"));
    const ImportedLog nobody = importLog("l.xes", text);
    CHECK(nobody.slices.starts_with("unknown,log-"));
    CHECK(nobody.slices.find("Mail to [e-mail]") != std::string::npos);
    CHECK(nobody.count("times without a zone: taken as UTC") == 1);
    CHECK(nobody.count("without a time: left out") == 1);
    const ImportedLog ann = importLog("l.xes", text, {"Europe/Berlin", "ann", nullptr});
    CHECK(ann.slices.starts_with("ann,main,Europe/Berlin,2026-03-02T09:00:00.000Z,2026-03-02T09:01:00.000Z,active,Mail to [e-mail]"));
}

TEST_CASE("A log of many chunks keeps every event and every letter", "[xes]")
{
    std::string events;
    constexpr int kEvents = 3000;
    for (int i = 0; i < kEvents; ++i) {
        const std::string clock = std::to_string(10 + i / 3600) + ":" + std::to_string(100 + i / 60 % 60).substr(1) + ":" + std::to_string(100 + i % 60).substr(1);
        events += event(clock, "J\xC3\xBCrgen", "", "\xE2\x82\xAC \xF0\x9F\x99\x82" + std::string(static_cast<std::size_t>(i % 5), 'x'));
    }
    const ImportedLog done = importLog("l.xes", log(trace(events)));
    CHECK(done.report.rows == kEvents);
    std::istringstream lines(done.slices);
    std::string line;
    for (int i = 0; std::getline(lines, line); ++i)
        REQUIRE(line.find(",active,\xE2\x82\xAC \xF0\x9F\x99\x82" + std::string(static_cast<std::size_t>(i % 5), 'x') + ",") != std::string::npos);
}

TEST_CASE("The same user interaction log as XES and as CSV gives the same places", "[xes]")
{
    const std::string web = attribute("string", "source", "Web"), excel = attribute("string", "source", "Excel") + attribute("string", "FileName", "a.xls");
    const ImportedLog xes = importLog("l.xes", log(trace(event("10:00:00", "", "complete", "openFile", excel) + event("10:00:05", "", "complete", "insertValue", web) +
                                                         event("10:00:06", "", "complete", "clickButton", web))));
    const ImportedLog csv = importLog("l.csv", "caseID,eventType,timeStamp,source,FileName\n0,openFile,2026-03-02T09:00:00Z,Excel,a.xls\n"
                                               "0,insertValue,2026-03-02T09:00:05Z,Web,\n0,clickButton,2026-03-02T09:00:06Z,Web,\n");
    CHECK(csv.report.format == "ui-log-csv");
    CHECK(brief(xes.slices) == brief(csv.slices));
}

TEST_CASE("XES is known by its content", "[xes]")
{
    CHECK(importLog("noname", log(trace(event("10:00:00", "A", "", "X")))).report.format == "xes");
    CHECK(importLog("bom.xml", "\xEF\xBB\xBF" + log(trace(event("10:00:00", "A", "", "X")))).report.format == "xes");
    CHECK(importLog("page.html", "<html><logo/></html>").failure.find("in no format") != std::string::npos);
}

TEST_CASE("Hostile and broken XES is refused with its line", "[xes]")
{
    const std::string good = log(trace(event("10:00:00", "A", "", "X")));
    const auto failure = [](const std::string& text) { return importLog("l.xes", text).failure; };
    CHECK(failure("") == "line 1: the file ends in the middle of the log");
    CHECK(failure("hello") == "line 1: is not well-formed XML here");
    CHECK(failure("<html/>") == "line 1: the root element is not a log");
    CHECK(failure(log("")) == "holds nothing that could become a slice");
    CHECK(failure(log(trace("<event><date key=\"time:timestamp\" value=\"yesterday\"/></event>"))).find("line 8: time:timestamp: \"yesterday\" is not a time like") == 0);
    CHECK(failure(log(trace("<event><date key=\"time:timestamp\" value=\"9999-12-31T23:59:59-14:00\"/></event>"))).find("is not between the years") != std::string::npos);
    CHECK(failure(log(trace("<event><string value=\"x\"/></event>"))) == "line 8: an attribute has no key");
    CHECK(failure("<!DOCTYPE log [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n<log>&b;</log>").find("has a document type declaration") != std::string::npos);
    CHECK(failure("<log>&nbsp;</log>").find("line 1: ") == 0);
    for (std::size_t cut = good.find("<log"); cut < good.rfind("</log>"); cut += 7)
        CHECK_FALSE(failure(good.substr(0, cut)).empty());
    CHECK(failure(log(trace(event("10:00:00", "A", "", "caf\xE9")))).find("is not") != std::string::npos);
    CHECK(failure(good + "<log/>").find("well-formed") != std::string::npos);
}

TEST_CASE("Elements a million deep and a tag without an end cost nothing", "[xes]")
{
    std::string deep = "<log>";
    for (int i = 0; i < 1'000'000; ++i)
        deep += "<list key=\"a\">";
    CHECK(importLog("l.xes", deep).failure.find("nested deeper than 64") != std::string::npos);
    CHECK(importLog("l.xes", "<log><string key=\"" + std::string(20 << 20, 'x') + "\"/></log>").failure.find("longer than 8 MiB") != std::string::npos);
}
