#include "Catch.h"
#include "analysis/DataLint.h"
#include "catalog/CatalogJson.h"
#include "tests/dataset/SliceText.h"

#include <algorithm>

using namespace worklode;
using namespace worklode::testing;

namespace {

Dataset dataOf(std::string_view text)
{
    auto dataset = datasetFromText(text);
    REQUIRE(dataset);
    return std::move(dataset).value();
}

/// One line a warning.
std::string lintOf(std::string_view catalog, const Dataset& data)
{
    const CatalogParse parse = parseCatalog(catalog);
    for (const CatalogFault& fault : parse.faults)
        FAIL(fault.path + ": " + fault.sentence);
    std::string text;
    for (const CatalogFault& warning : lintAgainstData(parse.catalog, data, 2))
        text += warning.path + ": " + warning.sentence + "\n";
    return text;
}

std::string titleRule(const std::string& name, const std::string& op, const std::string& value)
{
    return R"({"application": "Excel", "name": ")" + name + R"(", "display": ")" + name + R"(", "conditions": [{"field": "title", "op": ")" + op
           + R"(", "value": ")" + value + "\"}]}";
}

std::string excelRules(const std::string& list)
{
    return R"({"applications": [{"alias": "Excel", "raw": ["excel.exe"], "screens": true}], "screen_rules": [)" + list + "]}";
}

constexpr std::string_view kTitles = "stream a1\nday 2026-03-02\n"
                                     "08:00 08:01 active excel \"Daily report\"\n08:01 08:02 active excel \"Daily plan\"\n"
                                     "08:02 08:03 idle excel \"Old plan\"\n08:03 08:04 active excel \"Weekly report\"\n";

} // namespace

TEST_CASE("A rule that matches nothing is told, one about another application's titles too")
{
    const Dataset data = dataOf(kTitles);
    CHECK(lintOf(excelRules(titleRule("d", "starts with", "Daily")), data).empty());
    CHECK(lintOf(excelRules(titleRule("d", "starts with", "Yearly") + "," + titleRule("e", "equals", "old PLAN")), data)
          == "screen_rules[0]: matches nothing in the data\n");
    CHECK(lintOf(excelRules(R"({"application": "Excel", "name": "off", "enabled": false, "conditions": [{"field": "title", "op": "equals", "value": "x"}]})"), data)
              .empty());
}

TEST_CASE("A rule that is never the first is told with who comes before")
{
    const Dataset data = dataOf(kTitles);
    CHECK(lintOf(excelRules(titleRule("all", "contains", "a") + "," + titleRule("d", "starts with", "Daily")), data)
          == "screen_rules[1]: is never the first in the data: of 2 titles that it matches, screen_rules[0] \"all\" takes all\n");
    CHECK(lintOf(excelRules(titleRule("r", "contains", "report") + "," + titleRule("p", "contains", "Daily pl") + "," + titleRule("d", "starts with", "Daily")), data)
          == "screen_rules[2]: is never the first in the data: of 2 titles that it matches, screen_rules[0] \"r\" takes 1, other earlier rules the rest\n");
}

TEST_CASE("Rules fight where neither is a special case of the other; a special case before the general one is well")
{
    const Dataset data = dataOf(kTitles);
    CHECK(lintOf(excelRules(titleRule("dr", "equals", "Daily report") + "," + titleRule("d", "starts with", "Daily")), data).empty());
    const std::string text = lintOf(excelRules(titleRule("r", "ends with", "report") + "," + titleRule("d", "starts with", "Daily")), data);
    CHECK(text == "screen_rules[1]: fights over 1 title with earlier rules, which get them: screen_rules[0] \"r\" (1)\n");
    CHECK(text.find("Daily") == std::string::npos); // no title is ever in it
    const std::string same = R"({"application": "Excel", "name": "d", "display": "r", "conditions": [{"field": "title", "op": "starts with", "value": "Daily"}]})";
    CHECK(lintOf(excelRules(titleRule("r", "ends with", "report") + "," + same), data).empty());
}

TEST_CASE("What the catalog names and the data never shows is told by its place")
{
    const Dataset data = dataOf("stream a1\nday 2026-03-02\n08:00 08:01 active excel \"Plan\"\n08:01 08:02 idle word\n08:02 08:03 active http\n"
                                "08:03 task_start Audit\n08:03 08:04 active excel \"Plan\"\n");
    CHECK(lintOf(R"({"applications": [{"alias": "Excel", "raw": ["excel"], "screens": true}, {"alias": "Word", "raw": ["word"]},
        {"alias": "CRM", "raw": ["crm"], "screens": true}, {"alias": "Web", "raw": ["http"]}],
        "screen_rules": [{"application": "CRM", "name": "c", "conditions": [{"field": "title", "op": "equals", "value": "x"}]}],
        "opportunity_tags": [{"name": "Fax", "kind": "custom"}],
        "screen_tags": [{"application": "Excel", "screen": "Plan", "opportunity_tags": ["Fax"]}, {"application": "Excel", "screen": "Old", "opportunity_tags": ["Fax"]}],
        "tasks": [{"name": "Audit", "overlay": true}, {"name": "Talk", "overlay": true}, {"name": "Off", "enabled": false, "overlay": true},
          {"name": "A", "begin": [{"application": "Excel"}, {"application": "CRM"}], "end": [{"application": "Word"}]},
          {"name": "B", "begin": [{"application": "CRM"}], "end": [{"application": "Excel", "screen": "Plan"}], "via": {"any": [{"application": "Web"}, {"application": "Excel", "screen": "No"}]}}]})",
                 data)
          == "applications[2]: never occurs in the data\n"
             "screen_tags[1]: tags nothing: this screen never occurs in the data\n"
             "tasks[1]: nobody ever started it: there is no mark of it in the data\n"
             "tasks[3].begin[1]: its place never occurs in the data\n"
             "tasks[3].end: END never occurs in the data, so no instance is ever complete\n"
             "tasks[4].begin: BEGIN never occurs in the data, so the task has no instances\n"
             "tasks[4].via.any[1]: its place never occurs in the data\n");
}

TEST_CASE("Raw ids and hosts in no application come by their share of active time, twenty of them")
{
    const Dataset data = dataOf("stream a1\nday 2026-03-02\n08:00 08:06 active excel\n08:06 08:08 active Word.exe\n"
                                "08:08 08:10 active chrome url=https://Mail.example.com/x\n08:10 08:20 idle paint\n");
    CHECK(lintOf(R"({"applications": [{"alias": "Excel", "raw": ["excel"]}]})", data)
          == "applications: \"mail.example.com\" is in no application: 20.0% of active time\n"
             "applications: \"word\" is in no application: 20.0% of active time\n");
    std::string text = "stream a1\nday 2026-03-02\n";
    for (int i = 10; i < 35; ++i)
        text += "08:" + std::to_string(i) + " 08:" + std::to_string(i + 1) + " active app" + std::to_string(i) + "\n";
    const std::string many = lintOf("{}", dataOf(text));
    CHECK(std::count(many.begin(), many.end(), '\n') == 21);
    CHECK(many.ends_with("applications: 5 further raw ids in no application: 20.0% of active time\n"));
    CHECK(lintOf(R"({"applications": [{"alias": "Excel", "raw": ["excel"]}]})", dataOf("stream a1\n")).empty());
}
