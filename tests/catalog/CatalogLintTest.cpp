#include "Catch.h"
#include "FaultExpectation.h"
#include "SampleCatalog.h"

using namespace worklode;

namespace {

Faults lintOf(std::string_view json)
{
    const CatalogParse parse = parseCatalog(json);
    for (const CatalogFault& fault : parse.faults)
        FAIL_CHECK(fault.path << ": " << fault.sentence);
    Faults out;
    for (const CatalogFault& warning : lintCatalog(parse.catalog))
        out.push_back(warning.path + ": " + warning.sentence);
    return out;
}

/// Rules on one application with screens, each given by its conditions: "op value" on the title.
Faults lintRules(const std::vector<std::string>& conditions, const std::string& display = "D")
{
    std::string rules;
    for (const std::string& list : conditions)
        rules += (rules.empty() ? "" : ", ") + (R"({"application": "A", "display": ")" + display + R"(", "conditions": [)" + list + "]}");
    return lintOf(R"({"applications": [{"alias": "A", "screens": true}], "screen_rules": [)" + rules + "]}");
}

std::string on(const std::string& field, const std::string& op, const std::string& value, bool exact = false)
{
    return R"({"field": ")" + field + R"(", "op": ")" + op + R"(", "value": ")" + value + R"(", "case_sensitive": )" + (exact ? "true" : "false") + "}";
}

std::string title(const std::string& op, const std::string& value, bool exact = false) { return on("title", op, value, exact); }

const Faults kShadowed = {"screen_rules[1]: can never match: screen_rules[0] always comes first"};
const Faults kNever = {"screen_rules[0].conditions: can never match: its conditions exclude each other or what the field can hold"};

} // namespace

TEST_CASE("a rule behind a wider one is found, and only where it is sure")
{
    CHECK(lintRules({title("contains", "report"), title("starts with", "Daily Report")}) == kShadowed);
    CHECK(lintRules({title("contains", ""), title("regex", "x")}) == kShadowed);
    CHECK(lintRules({title("wildcard", "*"), title("equals", "x")}) == kShadowed);
    CHECK(lintRules({title("regex", "^a+$"), title("equals", "AAA")}) == kShadowed);
    CHECK(lintRules({title("starts with", "da"), title("starts with", "Daily") + ", " + on("host", "equals", "a.com")}) == kShadowed);
    CHECK(lintRules({title("ends with", "x"), title("ends with", "yx", true)}) == kShadowed);
    CHECK(lintRules({title("regex", "^a"), title("regex", "^a")}) == kShadowed);

    CHECK(lintRules({title("starts with", "Daily Report"), title("contains", "report")}).empty());
    CHECK(lintRules({title("contains", "report", true), title("starts with", "report")}).empty());
    CHECK(lintRules({title("contains", "a") + ", " + on("host", "equals", "a.com"), title("contains", "ab")}).empty());
    CHECK(lintRules({title("wildcard", "a*"), title("starts with", "ab")}).empty()); // true, but not looked into
    CHECK(lintRules({title("equals", ""), title("contains", "x")}).empty());
}

TEST_CASE("a rule whose conditions exclude each other is found")
{
    CHECK(lintRules({title("equals", "a") + ", " + title("equals", "b")}) == kNever);
    CHECK(lintRules({title("equals", "abc") + ", " + title("regex", "^b")}) == kNever);
    CHECK(lintRules({title("starts with", "abc") + ", " + title("starts with", "abd")}) == kNever);
    CHECK(lintRules({on("host", "equals", "https://a.com")}) == kNever);
    CHECK(lintRules({on("host", "equals", "A.com", true)}) == kNever);
    CHECK(lintRules({on("path", "contains", "?id=")}) == kNever);
    CHECK(lintRules({title("equals", "abc") + ", " + title("contains", "B")}).empty());
    CHECK(lintRules({title("equals", "abc") + ", " + title("contains", "B", true)}).empty()); // "aBc" is both
    CHECK(lintRules({title("starts with", "ab") + ", " + title("starts with", "abc")}).empty());
}

TEST_CASE("groups that are never there are found in display names")
{
    CHECK(lintRules({title("regex", "(a)(b)")}, "{1}{2}").empty());
    CHECK(lintRules({title("regex", "(a)")}, "{1}{2}") == Faults{"screen_rules[0].display: {2} is always empty: the rule has no such group"});
    CHECK(lintRules({title("contains", "a")}, "x {1}") == Faults{"screen_rules[0].display: {1} is always empty: the rule has no such group"});
    CHECK(lintRules({title("contains", "a")}, "x {0} {a}").empty());
}

TEST_CASE("rules, tags and triggers on screens that are off are found")
{
    CHECK(lintOf(R"({"applications": [{"alias": "A", "screens": false}],
                     "screen_rules": [{"application": "A", "conditions": [{"field": "title", "op": "equals", "value": "x"}]}],
                     "screen_tags": [{"application": "A", "screen": "S", "opportunity_tags": ["Notes"]}],
                     "tasks": [{"name": "T", "begin": [{"application": "A", "screen": "S"}], "end": [{"application": "a.exe"}]}]})")
          == Faults{"screen_rules[0]: can never match: screens are off for \"A\"", "screen_tags[0]: tags nothing: screens are off for \"A\"",
                    "tasks[0].begin[0].screen: can never fire: screens are off for \"A\"",
                    "tasks[0].end[0].application: \"a.exe\" is no alias; it can only be a raw id without one"});
}

TEST_CASE("raw ids that match nothing, or the same twice, are found")
{
    CHECK(lintOf(R"({"applications": [{"alias": "A", "raw": ["x", "X.exe", "a.*.com", "*.a.com", "/usr/bin/x"]}]})")
          == Faults{"applications[0].raw[1]: \"X.exe\" says the same as an earlier raw id",
                    "applications[0].raw[2]: only *. at the front is a wildcard; \"a.*.com\" is compared as it stands",
                    "applications[0].raw[4]: \"/usr/bin/x\" can never match: a raw id is a base name or a host"});
}

TEST_CASE("people without a team, or in what is no team, are found")
{
    CHECK(lintOf(R"({"units": [{"id": "d", "level": "department"}], "associates": [{"id": "a"}, {"id": "b", "memberships": [{"unit": "d"}]}]})")
          == Faults{"units[0].level: the root of the tree is usually a company",
                    "associates[0].memberships: belongs to no team: shown as Unknown team and not analysed",
                    "associates[1].memberships[0].unit: \"d\" is no team"});
    CHECK(lintOf("{}").empty());
}
