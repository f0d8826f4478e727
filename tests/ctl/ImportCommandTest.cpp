#include "Catch.h"
#include "RunWorklodectl.h"

#include <nlohmann/json.hpp>

using namespace worklode::test;
using Json = nlohmann::json;

namespace {

const char* const kLog = "case;activity;timestamp;resource\n1;Check;2026-03-02 09:00:00;ann\n1;Decide;2026-03-02 09:00:30;ann\n";

} // namespace

TEST_CASE("An import says how many rows became what", "[ctl]")
{
    const Sandbox sandbox;
    const Ran ran = sandbox.run({"import", sandbox.write("log.txt", kLog), "--zone", "Europe/Berlin", "--json"});
    INFO(ran.err);
    REQUIRE(ran.exit == 0);
    const Json file = Json::parse(ran.out).at("files").at(0);
    CHECK(file.at("format") == "event-log-csv");
    CHECK(file.at("rows") == 2);
    CHECK(file.at("became") == Json::parse(R"([{"what": "events", "count": 2}, {"what": "point events", "count": 2},
        {"what": "times without a zone: taken as Europe/Berlin", "count": 2}, {"what": "slices: active", "count": 2}])"));
    CHECK(sandbox.run({"slices"}).out.find("ann,main,Europe/Berlin,2026-03-02T08:00:00.000Z,2026-03-02T08:00:30.000Z,active,Check") != std::string::npos);
}

TEST_CASE("A log is read through a mapping, and a bad mapping is refused by its key before anything is taken", "[ctl]")
{
    const Sandbox sandbox;
    const std::string log = sandbox.write("log.txt", kLog);
    const std::string good = sandbox.write("good.json", R"({"columns": {"start": "timestamp", "app": "activity"}})");
    const std::string bad = sandbox.write("bad.json", R"({"columns": {"start": "timestamp", "app": "activity", "text": "case"}})");
    const Ran refused = sandbox.run({"import", "--mapping", bad, log});
    CHECK(refused.exit == 1);
    CHECK(refused.err == "worklodectl: " + bad + ": columns.text: is not a key of a column mapping\n");
    CHECK_FALSE(std::filesystem::exists(sandbox.workspace()));
    const Ran taken = sandbox.run({"import", "--mapping", good, "--associate", "bob", log});
    INFO(taken.err);
    CHECK(taken.exit == 0);
    CHECK(taken.out.find("What became of the rows") != std::string::npos);
    CHECK(sandbox.run({"slices"}).out.find("bob,main,UTC,2026-03-02T09:00:00.000Z") != std::string::npos);
    const Ran folder = sandbox.run({"import", "--mapping", good, sandbox.file("")});
    CHECK(folder.exit == 1);
    CHECK(folder.saidOneSentence());
    CHECK(sandbox.run({"import", "--mapping", sandbox.file("missing.json"), log}).saidOneSentence());
}

TEST_CASE("A zone that is none is misuse, and the help lists every format", "[ctl]")
{
    const Ran ran = worklodectl({"import", "--zone", "Mars/Olympus", "x.csv"});
    CHECK(ran.exit == 2);
    CHECK(ran.saidOneSentence());
    const std::string help = worklodectl({"import", "--help"}).out;
    for (const char* format : {"segment:", "power-automate-csv:", "ui-log-csv:", "tockler-csv:", "xes:", "activitywatch-json:", "arbtt-json:", "event-log-csv:", "slices-csv:", "mapped-csv:"})
        CHECK(help.find(format) != std::string::npos);
}
