#include "Catch.h"
#include "FaultExpectation.h"

using namespace worklode;

namespace {

Faults inside(const std::string& section, const std::string& items, const std::string& more = {})
{
    return faultsOf("{\"" + section + "\": [" + items + "]" + more + "}");
}

} // namespace

TEST_CASE("aliases are unique and raw ids belong to one application")
{
    CHECK(inside("applications", R"({"alias": "A"}, {"alias": "A"})") == Faults{"applications[1].alias: \"A\" stands already at applications[0].alias"});
    CHECK(inside("applications", R"({"alias": ""})") == Faults{"applications[0].alias: must not be empty"});
    CHECK(inside("applications", R"({"alias": "A", "raw": ["x.exe", "X"]})").empty());
    CHECK(inside("applications", R"({"alias": "A", "raw": ["x.exe"]}, {"alias": "B", "raw": ["y", "X"]})")
          == Faults{"applications[1].raw[1]: \"X\" belongs to application \"A\" already"});
    CHECK(inside("applications", R"({"alias": "A", "raw": [".exe"]})") == Faults{"applications[0].raw[0]: must not be empty"});
}

TEST_CASE("dated categories are known and in order")
{
    const auto dated = [](const std::string& categories) { return inside("applications", R"({"alias": "A", "categories": [)" + categories + "]}"); };
    const std::string first = R"({"category": "Production", "from": "2026-03-10T00:00:00Z"}, )";
    CHECK(dated(R"({"category": "production"})")
          == Faults{"applications[0].categories[0].category: \"production\" is not one of Production, Other Work, Non Work, Unknown"});
    CHECK(dated(first + R"({"category": "Non Work", "from": "2026-03-10T00:00:00.001Z"})").empty());
    CHECK(dated(first + R"({"category": "Non Work", "from": "2026-03-10T00:00:00.000Z"})")
          == Faults{"applications[0].categories[1].from: 2026-03-10T00:00:00.000Z is not after the date before it, 2026-03-10T00:00:00.000Z"});
    CHECK(dated(first + R"({"category": "Non Work", "from": "2026-03-09T00:00:00.000Z"})")
          == Faults{"applications[0].categories[1].from: 2026-03-09T00:00:00.000Z is not after the date before it, 2026-03-10T00:00:00.000Z"});
    CHECK(dated(first + R"({"category": "Non Work"})") == Faults{"applications[0].categories[1].from: only the first category may do without a date"});
    CHECK(dated(R"({"category": "Unknown", "from": "2026-02-30T00:00:00Z"})")
          == Faults{"applications[0].categories[0].from: \"2026-02-30T00:00:00Z\" is not a UTC time like 2026-03-02T08:00:00.000Z"});
}

TEST_CASE("tags must be declared, and sit on something")
{
    CHECK(inside("applications", R"({"alias": "A", "opportunity_tags": ["Notes", "Assisted sign-on", "Legacy application"]})").empty());
    CHECK(inside("applications", R"({"alias": "A", "opportunity_tags": ["Notes", "Fax", "Notes"]})")
          == Faults{"applications[0].opportunity_tags[1]: \"Fax\" is no declared opportunity tag",
                    "applications[0].opportunity_tags[2]: \"Notes\" stands twice"});
    CHECK(inside("screen_tags", R"({"application": "A", "screen": "S", "opportunity_tags": ["Fax"]})", R"(, "applications": [{"alias": "A"}])")
          == Faults{"screen_tags[0].opportunity_tags[0]: \"Fax\" is no declared opportunity tag"});
    CHECK(inside("screen_tags", R"({"application": "A", "screen": "S", "opportunity_tags": ["Notes"]})")
          == Faults{"screen_tags[0].application: there is no application \"A\" to tag"});
    CHECK(inside("screen_tags", R"({"application": "A", "screen": "S", "opportunity_tags": ["Notes"]})",
                 R"(, "settings": {"screens_for_unmapped": true})").empty());
    CHECK(inside("screen_tags", R"({"application": "A", "screen": ""})", R"(, "applications": [{"alias": "A"}])")
          == Faults{"screen_tags[0].screen: must not be empty"});
    CHECK(inside("screen_tags", R"({"application": "A", "screen": "S"}, {"application": "A", "screen": "S"})", R"(, "applications": [{"alias": "A"}])")
          == Faults{"screen_tags[1]: \"A | S\" stands already at screen_tags[0]"});
}

TEST_CASE("screen rules have conditions that can be understood")
{
    const auto condition = [](const std::string& c) { return inside("screen_rules", R"({"application": "A", "conditions": [)" + c + "]}"); };
    CHECK(condition("") == Faults{"screen_rules[0].conditions: a screen rule needs at least one condition"});
    CHECK(condition(R"({"field": "body", "op": "is", "value": "x"})")
          == Faults{"screen_rules[0].conditions[0].field: \"body\" is not one of title, host, path, url",
                    "screen_rules[0].conditions[0].op: \"is\" is not one of equals, starts with, ends with, contains, wildcard, regex"});
    CHECK(condition(R"({"field": "title", "op": "regex", "value": "a(b"})")
          == Faults{"screen_rules[0].conditions[0].value: \"a(b\" is not a regular expression: missing ): a(b"});
    CHECK(condition(R"({"field": "title", "op": "regex", "value": "(a)\\1"})").size() == 1); // RE2 has no back references
    CHECK(condition(R"({"field": "title", "op": "contains", "value": "a(b"})").empty());
}

TEST_CASE("tasks have triggers at both ends, or are overlays without any")
{
    CHECK(inside("tasks", R"({"name": "T", "begin": [{"application": "A"}]})") == Faults{"tasks[0].end: a task needs an END trigger, or overlay"});
    CHECK(inside("tasks", R"({"name": "T", "end": [{"application": "A"}]})") == Faults{"tasks[0].begin: a task needs a BEGIN trigger, or overlay"});
    CHECK(inside("tasks", R"({"name": "T", "overlay": true})").empty());
    const char* none = ": an overlay task is operated by the associate and has no triggers";
    CHECK(inside("tasks", R"({"name": "T", "overlay": true, "begin": [{"application": "A"}], "end": [{"application": "A"}], "via": {"any": [{"application": "A"}]}})")
          == Faults{std::string("tasks[0].begin") + none, std::string("tasks[0].end") + none, std::string("tasks[0].via") + none});
    CHECK(inside("tasks", R"({"name": "T", "overlay": true}, {"name": "T", "overlay": true})")
          == Faults{"tasks[1].name: \"T\" stands already at tasks[0].name"});
}

TEST_CASE("triggers name an application, and a screen that is not empty")
{
    const auto task = [](const std::string& begin, const std::string& more = {}) {
        return inside("tasks", R"({"name": "T", "begin": [)" + begin + R"(], "end": [{"application": "B"}])" + more + "}");
    };
    CHECK(task(R"({"application": "A", "screen": ""})")
          == Faults{"tasks[0].begin[0].screen: must not be empty; a trigger without a screen is an application trigger"});
    CHECK(task(R"({"application": ""})") == Faults{"tasks[0].begin[0].application: must not be empty"});
    CHECK(task(R"({"screen": "S"})") == Faults{"tasks[0].begin[0].application: is missing"});
    CHECK(task(R"({"application": "A", "anchor": "inside"})") == Faults{"tasks[0].begin[0].anchor: \"inside\" is not one of leaving, entering"});
    const std::string a = R"({"application": "A"})";
    CHECK(task(a, R"(, "via": {})") == Faults{"tasks[0].via: either any or sequence is expected here"});
    CHECK(task(a, R"(, "via": {"any": [], "sequence": []})") == Faults{"tasks[0].via: either any or sequence is expected here"});
    CHECK(task(a, R"(, "via": {"any": []})") == Faults{"tasks[0].via.any: must name at least one place"});
    CHECK(task(a, R"(, "via": {"sequence": [{"application": "A", "screen": ""}]})")
          == Faults{"tasks[0].via.sequence[0].screen: must not be empty; a trigger without a screen is an application trigger"});
    CHECK(task(a, R"(, "max_gap_s": 0)") == Faults{"tasks[0].max_gap_s: 0 is not between 0.001 and 1e+09"});
    CHECK(task(a, R"(, "max_duration_s": -1)") == Faults{"tasks[0].max_duration_s: a number of seconds from 0 to 1000000000 is expected here"});
}

TEST_CASE("opportunities are types that exist, with thresholds that they have")
{
    CHECK(inside("opportunities", R"({"type": "Fax"})")
          == Faults{"opportunities[0].type: \"Fax\" is no opportunity type; what belongs to a tag stands in opportunity_tags"});
    CHECK(inside("opportunities", R"({"type": "Scrolling"}, {"type": "Scrolling"})")
          == Faults{"opportunities[1].type: \"Scrolling\" stands already at opportunities[0].type"});
    CHECK(inside("opportunities", R"({"type": "Error keys", "thresholds": {"keys": 1, "rate": 1.5, "error_keys": -1}})")
          == Faults{"opportunities[0].thresholds.error_keys: -1 is not between 0 and 1e+09",
                    "opportunities[0].thresholds.keys: \"Error keys\" has no such threshold",
                    "opportunities[0].thresholds.rate: 1.5 is not between 0 and 1"});
    CHECK(inside("opportunities", R"({"type": "Unmapped", "automatable": 1.01, "exclude": [""]})")
          == Faults{"opportunities[0].exclude[0]: must not be empty", "opportunities[0].automatable: 1.01 is not between 0 and 1"});
    for (const char* type : {"Excessive idle", "Copy and paste", "Error keys", "Application switching", "Scrolling", "Heavy typing",
                             "Non Work", "Unmapped", "Task variation"})
        CHECK(inside("opportunities", std::string(R"({"type": ")") + type + "\"}").empty());
}

TEST_CASE("tags are declared once, with numbers in range")
{
    CHECK(inside("opportunity_tags", R"({"name": "Fax"}, {"name": "Fax"})") == Faults{"opportunity_tags[1].name: \"Fax\" stands already at opportunity_tags[0].name"});
    CHECK(inside("opportunity_tags", R"({"name": "Scrolling"})") == Faults{"opportunity_tags[0].name: \"Scrolling\" is the name of an opportunity type"});
    CHECK(inside("opportunity_tags", R"({"name": "Fax", "kind": "paper"})") == Faults{"opportunity_tags[0].kind: \"paper\" is not one of legacy, logon, notes, custom"});
    CHECK(inside("opportunity_tags", R"({"name": "Fax", "min_keys": -1})") == Faults{"opportunity_tags[0].min_keys: a whole number from 0 to 4294967295 is expected here"});
    CHECK(inside("opportunity_tags", R"({"name": "Fax", "min_keys": 1.5})") == Faults{"opportunity_tags[0].min_keys: a whole number from 0 to 4294967295 is expected here"});
    CHECK(inside("opportunity_tags", R"({"name": "Fax", "min_seconds": -0.5, "automatable": 2})")
          == Faults{"opportunity_tags[0].min_seconds: -0.5 is not between 0 and 86400", "opportunity_tags[0].automatable: 2 is not between 0 and 1"});
}
