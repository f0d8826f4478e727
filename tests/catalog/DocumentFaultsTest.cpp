#include "Catch.h"
#include "FaultExpectation.h"

using namespace worklode;

TEST_CASE("text that is no JSON is refused with its line and column")
{
    const Faults broken = faultsOf("{\n  \"version\": 1,\n  oops\n}");
    REQUIRE(broken.size() == 1);
    CHECK(broken[0].starts_with(": not JSON at line 3, column "));
    for (const char* text : {"", "{", "[1, 2", "{\"a\": 1} x", "{\"version\": 1e999}", "nul", "{\"a\": \"\xff\"}", "{,}"}) {
        INFO(text);
        const Faults faults = faultsOf(text);
        REQUIRE(faults.size() == 1);
        CHECK(faults[0].starts_with(": not JSON at line 1, column "));
    }
}

TEST_CASE("a document that is no object is refused")
{
    CHECK(faultsOf("[]") == Faults{": an object is expected here, not array"});
    CHECK(faultsOf("null") == Faults{": an object is expected here, not null"});
    CHECK(faultsOf("3") == Faults{": an object is expected here, not number"});
}

TEST_CASE("a newer document is refused naming both versions")
{
    CHECK(faultsOf(R"({"version": 2})") == Faults{"version: this document has version 2; this program reads version 1"});
    CHECK(faultsOf(R"({"version": 1e300})") == Faults{"version: this document has version 1000000000; this program reads version 1"});
    CHECK(faultsOf(R"({"version": "1"})") == Faults{"version: a number is expected here, not string"});
}

TEST_CASE("keys that stand twice are refused wherever they are")
{
    CHECK(faultsOf(R"({"version": 1, "version": 1})") == Faults{"version: this key stands twice"});
    CHECK(faultsOf(R"({"applications": [{"alias": "A"}, {"alias": "B", "raw": ["b"], "raw": [{"x": [1]}]}]})")
          == Faults{"applications[1].raw: this key stands twice"});
    CHECK(faultsOf(R"({"settings": {"effort": {"keys": 1, "keys": {"keys": 2}}}})")
          == Faults{"settings.effort.keys: this key stands twice"});
}

TEST_CASE("documents that are nested too deep or too large are refused before they cost anything")
{
    CHECK(faultsOf(std::string(40, '[')) == Faults{": nested deeper than 32 levels"});
    CHECK(faultsOf(std::string(5'000'000, '[')) == Faults{": nested deeper than 32 levels"});
    CHECK(faultsOf(std::string(kMaxCatalogBytes + 1, ' ')) == Faults{": larger than the 256 MiB that a catalog may have"});
}

TEST_CASE("unknown keys are refused in every kind of object")
{
    CHECK(faultsOf(R"({"aplications": []})") == Faults{"aplications: unknown key"});
    const auto inside = [](const std::string& section, const std::string& item) {
        return faultsOf("{\"" + section + "\": [" + item + "]}");
    };
    CHECK(inside("applications", R"({"alias": "A", "x": 1})") == Faults{"applications[0].x: unknown key"});
    CHECK(inside("applications", R"({"alias": "A", "categories": [{"category": "Unknown", "until": null}]})")
          == Faults{"applications[0].categories[0].until: unknown key"});
    CHECK(inside("screen_rules", R"({"application": "A", "x": 1, "conditions": [{"field": "title", "op": "equals", "value": "v", "y": 1}]})")
          == Faults{"screen_rules[0].x: unknown key", "screen_rules[0].conditions[0].y: unknown key"});
    CHECK(inside("tasks", R"({"name": "T", "begin": [{"application": "A", "x": 1}], "end": [{"application": "B"}], "via": {"any": [{"application": "C"}], "y": 1}})")
          == Faults{"tasks[0].begin[0].x: unknown key", "tasks[0].via.y: unknown key"});
    CHECK(inside("opportunities", R"({"type": "Scrolling", "x": 1})") == Faults{"opportunities[0].x: unknown key"});
    CHECK(inside("opportunity_tags", R"({"name": "T", "x": 1})") == Faults{"opportunity_tags[0].x: unknown key"});
    CHECK(inside("off_computer_codes", R"({"code": "L", "category": "Non Work", "x": 1})") == Faults{"off_computer_codes[0].x: unknown key"});
    CHECK(inside("units", R"({"id": "u", "level": "team", "x": 1})") == Faults{"units[0].x: unknown key"});
    CHECK(inside("associates", R"({"id": "a", "x": 1})") == Faults{"associates[0].x: unknown key"});
    CHECK(inside("views", R"({"name": "V", "x": 1, "range": {"y": 1}})") == Faults{"views[0].x: unknown key", "views[0].range.y: unknown key"});
    CHECK(inside("users", R"({"name": "U", "x": 1})") == Faults{"users[0].x: unknown key"});
    CHECK(faultsOf(R"({"settings": {"x": 1, "effort": {"y": 1}}})") == Faults{"settings.x: unknown key", "settings.effort.y: unknown key"});
}

TEST_CASE("values of the wrong kind are named with what was expected")
{
    CHECK(faultsOf(R"({"applications": {}})") == Faults{"applications: a list is expected here, not object"});
    CHECK(faultsOf(R"({"applications": [7]})")
          == Faults{"applications[0]: an object is expected here, not number", "applications[0].alias: must not be empty"});
    CHECK(faultsOf(R"({"applications": [{"alias": 7}]})") == Faults{"applications[0].alias: a text is expected here, not number"});
    CHECK(faultsOf(R"({"applications": [{"alias": "A", "raw": "a", "screens": "yes"}]})")
          == Faults{"applications[0].raw: a list is expected here, not string",
                    "applications[0].screens: true or false is expected here, not string"});
    CHECK(faultsOf(R"({"applications": [{"alias": "A", "raw": ["a", 7]}]})") == Faults{"applications[0].raw[1]: a text is expected here, not number"});
    CHECK(faultsOf(R"({"settings": []})") == Faults{"settings: an object is expected here, not array"});
    CHECK(faultsOf(R"({"settings": {"fte_hours": "many"}})") == Faults{"settings.fte_hours: a number is expected here, not string"});
    CHECK(faultsOf(R"({"opportunities": [{"type": "Error keys", "thresholds": [1]}]})")
          == Faults{"opportunities[0].thresholds: an object is expected here, not array"});
    CHECK(faultsOf(R"({"opportunities": [{"type": "Error keys", "thresholds": {"rate": "x"}}]})")
          == Faults{"opportunities[0].thresholds.rate: a number is expected here, not string"});
    CHECK(faultsOf(R"({"views": [{"name": "V", "range": {"from": 3}}]})") == Faults{"views[0].range.from: a text is expected here, not number"});
    CHECK(faultsOf(R"({"applications": [{"alias": "A\u0000B"}]})")
          == Faults{"applications[0].alias: a text may not hold a character with the code 0"});
}

TEST_CASE("what must be there is missed by name")
{
    CHECK(faultsOf(R"({"applications": [{}]})") == Faults{"applications[0].alias: is missing"});
    CHECK(faultsOf(R"({"applications": [{"alias": "A", "categories": [{}]}]})") == Faults{"applications[0].categories[0].category: is missing"});
    CHECK(faultsOf(R"({"screen_rules": [{}]})")
          == Faults{"screen_rules[0].application: is missing", "screen_rules[0].conditions: a screen rule needs at least one condition"});
    CHECK(faultsOf(R"({"screen_rules": [{"application": "A", "conditions": [{}]}]})")
          == Faults{"screen_rules[0].conditions[0].field: is missing", "screen_rules[0].conditions[0].op: is missing",
                    "screen_rules[0].conditions[0].value: is missing"});
    CHECK(faultsOf(R"({"units": [{"id": "u"}]})") == Faults{"units[0].level: is missing"});
    CHECK(faultsOf(R"({"views": [{}], "users": [{}]})") == Faults{"views[0].name: is missing", "users[0].name: is missing"});
}

TEST_CASE("every fault is listed, in the order of the document")
{
    CHECK(faultsOf(R"({"users": [{"name": ""}], "nonsense": 1, "units": [{"id": "u", "level": "floor"}],
                       "applications": [{"alias": "A", "categories": [{"category": "Fun"}]}, {"alias": "B", "screens": 1}, {"alias": "A"}]})")
          == Faults{"applications[0].categories[0].category: \"Fun\" is not one of Production, Other Work, Non Work, Unknown",
                    "applications[1].screens: true or false is expected here, not number",
                    "applications[2].alias: \"A\" stands already at applications[0].alias",
                    "units[0].level: \"floor\" is not one of company, department, team", "users[0].name: must not be empty",
                    "nonsense: unknown key"});
}
