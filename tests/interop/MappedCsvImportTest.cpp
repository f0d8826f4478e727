#include "ImportedLog.h"

using namespace worklode;
using namespace worklode::test;

namespace {

ImportedLog importMapped(const std::string& mapping, const std::string& text)
{
    auto columns = ColumnMapping::fromJson(mapping);
    REQUIRE(columns);
    ImportOptions options;
    options.mapping = std::make_shared<const ColumnMapping>(std::move(columns).value());
    return importLog("recorder.txt", text, options);
}

std::string mappingFault(const std::string& mapping)
{
    const auto columns = ColumnMapping::fromJson(mapping);
    return columns ? "(accepted)" : columns.error().sentence();
}

const std::string kMapping = R"({
  "delimiter": ";",
  "time": {"format": "dd.MM.yyyy HH:mm:ss", "zone": "Europe/Berlin"},
  "columns": {"associate": "Who", "start": "From", "end": "To", "app": "Program", "title": "Window", "url": "Address", "kind": "State", "clicks": "Clicks", "keys": "Keys"},
  "kinds": {"busy": "active", "away": "idle"},
  "drop": ["Typed"]
})";
const std::string kHeader = "Who;From;To;Program;Window;Address;State;Clicks;Keys;Typed;Remark\n";

} // namespace

TEST_CASE("Any delimited log is read through a mapping", "[mapping]")
{
    const ImportedLog done = importMapped(kMapping, kHeader + "ann;02.03.2026 09:00:00;02.03.2026 09:10:00;excel;Plan;;busy;3;40;geheim;\n"
                                                              "ann;02.03.2026 09:10:00;02.03.2026 09:20:00;excel;Plan;;away;;;;\n"
                                                              "ann;02.03.2026 09:15:00;02.03.2026 09:16:00;chrome;Shop;https://x.org/a?q=geheim;busy;1;0;;late\n");
    CHECK(done.failure.empty());
    CHECK(done.report.format == "mapped-csv");
    CHECK(brief(done.slices) == "ann 08:00:00.000 08:10:00.000 active excel|Plan| 3 clicks 40 keys\n"
                                "ann 08:10:00.000 08:15:00.000 idle excel|Plan|\n"
                                "ann 08:15:00.000 08:16:00.000 active chrome|Shop|https://x.org/a 1 clicks\n"
                                "ann 08:16:00.000 08:20:00.000 idle excel|Plan|\n");
    CHECK(done.report.droppedColumns == std::vector<std::string>{"Typed", "Remark"});
    CHECK(done.count("rows") == 3);
    CHECK(done.count("slices: active") == 2);
    CHECK(done.count("slices: idle") == 2);
    CHECK(done.count("began during another: that one paused") == 1);
    CHECK(done.slices.find("geheim") == std::string::npos);
}

TEST_CASE("Without an end rows are point events; with a duration they are that long", "[mapping]")
{
    const std::string points = R"({"columns": {"start": "t", "app": "app"}, "time": {"format": "unix_s"}})";
    const ImportedLog done = importMapped(points, "t\tapp\n1772438400\ta\n1772438410.5\tb\n");
    CHECK(brief(done.slices) == "unknown 08:00:00.000 08:00:10.500 active a||\nunknown 08:00:10.500 08:01:10.500 active b||\n");
    const std::string lasting = R"({"columns": {"start": "t", "app": "app", "duration": "d"}})";
    CHECK(brief(importMapped(lasting, "t,app,d\n2026-03-02 08:00,a,90\n2026-03-02 09:00,a,1.25\n2026-03-02 10:00,a,1:00:05\n").slices)
          == "unknown 08:00:00.000 08:01:30.000 active a||\nunknown 09:00:00.000 09:00:01.250 active a||\nunknown 10:00:00.000 11:00:05.000 active a||\n");
    for (const char* bad : {"", "-5", "x", "1:2:3:4", "1.", "1:99", "1e9", "99999999999"})
        CHECK(importMapped(lasting, "t,app,d\n2026-03-02 08:00,a," + std::string(bad) + "\n").failure.find("line 2: d: \"" + std::string(bad) + "\" is not a duration") == 0);
}

TEST_CASE("A mapping with an unknown key is refused by its name", "[mapping]")
{
    CHECK(mappingFault(R"({"columns": {"start": "a", "app": "b"}, "colour": 1})") == "colour: is not a key of a column mapping");
    CHECK(mappingFault(R"({"columns": {"start": "a", "app": "b", "text": "c"}})") == "columns.text: is not a key of a column mapping");
    CHECK(mappingFault(R"({"columns": {"start": "a", "app": "b"}, "time": {"Zone": "UTC"}})") == "time.Zone: is not a key of a column mapping");
    CHECK(mappingFault(R"({"columns": {"start": "a"}})") == "columns.app: is missing");
    CHECK(mappingFault("{}") == "columns: is missing");
    CHECK(mappingFault("[]") == "must be an object");
    CHECK(mappingFault("{") == "is not JSON");
    CHECK(mappingFault(R"({"columns": {"start": "a", "app": "a"}})") == "columns.app: the column \"a\" already stands for something else");
    CHECK(mappingFault(R"({"columns": {"start": "a", "app": 5}})") == "columns.app: must be a text that is not empty");
    CHECK(mappingFault(R"({"columns": {"start": "a", "app": "b", "end": "c", "duration": "d"}})") == "columns.duration: there is an end already");
    CHECK(mappingFault(R"({"columns": {"start": "a", "app": "b"}, "time": {"zone": "Mars/Olympus"}})") == "time.zone: \"Mars/Olympus\" is not an IANA time zone");
    CHECK(mappingFault(R"({"columns": {"start": "a", "app": "b"}, "time": {"format": "dd"}})").find("time.format: ") == 0);
    CHECK(mappingFault(R"({"columns": {"start": "a", "app": "b"}, "kinds": {"x": "busy"}})") == "kinds.x: must be active, idle, locked or off_computer");
    CHECK(mappingFault(R"({"columns": {"start": "a", "app": "b"}, "drop": ["b"]})") == "drop: the column \"b\" stands in columns too");
    CHECK(mappingFault(R"({"columns": {"start": "a", "app": "b"}, "drop": "c"})") == "drop: must be a list of columns");
    CHECK(mappingFault(R"({"columns": {"start": "a", "app": "b"}, "delimiter": "::"})") == "delimiter: must be one character, tab or auto");
    CHECK(mappingFault(std::string(1'000'000, '[')) == "is not JSON");
}

TEST_CASE("A row or column that a mapping cannot read is named", "[mapping]")
{
    const auto failure = [](const std::string& rows) { return importMapped(kMapping, kHeader + rows).failure; };
    CHECK(failure("ann;02.03.2026 9h;02.03.2026 09:10:00;e;;;busy;;;;\n") == "line 2: From: \"02.03.2026 9h\" is not a time like dd.MM.yyyy HH:mm:ss");
    CHECK(failure("ann;02.03.2026 09:00:00;02.03.2026 08:00:00;e;;;busy;;;;\n") == "line 2: To: is before the start");
    CHECK(failure("ann;02.03.2026 09:00:00;02.03.2026 09:10:00;e;;;asleep;;;;\n") == "line 2: State: \"asleep\" is no kind that the mapping names");
    CHECK(failure("ann;02.03.2026 09:00:00;02.03.2026 09:10:00;e;;;busy;-3;;;\n") == "line 2: Clicks: \"-3\" is not a whole number");
    CHECK(failure("ann;02.03.2026 09:00:00;02.03.2026 09:10:00;e;;;away;3;;;\n").find("line 2: ") == 0);
    CHECK(importMapped(kMapping, "Who;From;To;Program\na;b;c;d\n").failure == "line 2: the mapping drops the column \"Typed\", which is not there");
    CHECK(importMapped(R"({"columns": {"start": "t", "app": "app"}})", "t;prog\n1;2\n").failure == "line 2: the mapping's column \"app\" is not there");
}
