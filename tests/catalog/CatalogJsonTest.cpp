#include "Catch.h"
#include "SampleCatalog.h"

#include "catalog/CatalogJson.h"
#include "catalog/OpportunityTypes.h"

using namespace worklode;

namespace {

Catalog parsed(std::string_view json)
{
    const CatalogParse parse = parseCatalog(json);
    for (const CatalogFault& fault : parse.faults)
        FAIL_CHECK(fault.path << ": " << fault.sentence);
    return parse.catalog;
}

} // namespace

TEST_CASE("a catalog with something in every member comes back as it was written")
{
    const Catalog catalog = sampleCatalog();
    REQUIRE(checkCatalog(catalog).empty());
    const std::string json = catalogToJson(catalog);
    CHECK(parsed(json) == catalog);
    CHECK(catalogToJson(parsed(json)) == json);
    CHECK(parsed(catalogToJson(builtInCatalog())) == builtInCatalog());
}

TEST_CASE("the documented example is read with its meaning")
{
    const Catalog c = parsed(R"({"version": 1,
 "applications": [{"alias": "Excel", "raw": ["excel", "excel.exe"], "screens": true,
   "categories": [{"category": "Production", "from": null}, {"category": "Other Work", "from": "2026-03-10T00:00:00.000Z"}],
   "opportunity_tags": ["Notes"]}],
 "screen_rules": [{"application": "Excel", "name": "daily", "enabled": true, "display": "Daily report",
   "conditions": [{"field": "title", "op": "starts with", "value": "Daily Report", "case_sensitive": false}]}],
 "screen_tags": [{"application": "Excel", "screen": "Daily report", "opportunity_tags": ["Legacy application"]}],
 "tasks": [{"name": "Audit", "overlay": true}, {"name": "Dispute", "begin": [{"application": "CRM", "screen": "Case"}],
   "end": [{"application": "Claims"}], "via": null, "restart": false, "max_gap_s": 7200, "max_duration_s": 28800.5, "enabled": true}],
 "opportunities": [{"type": "Error keys", "enabled": true, "thresholds": {"error_keys": 20, "rate": 0.15}, "exclude": [], "automatable": 1.0}],
 "opportunity_tags": [{"name": "Legacy application", "kind": "legacy"}, {"name": "Fax", "kind": "custom", "min_keys": 0, "min_seconds": 0, "enabled": true, "exclude": [], "automatable": 1.0}],
 "off_computer_codes": [{"code": "Lunch", "category": "Non Work"}],
 "units": [{"id": "acme", "name": "Acme", "level": "company", "parent": null, "goal": 80, "hourly_cost": 40, "enabled": true},
           {"id": "team1", "level": "team", "parent": "acme"}],
 "associates": [{"id": "a1", "name": "A", "alternates": ["AB1"], "memberships": [{"unit": "team1", "from": null}], "zone": "Europe/Berlin"}],
 "settings": {"screens_for_unmapped": false, "workdays_per_year": 260, "fte_hours": 2080, "shift_gap_s": 14400, "min_group": 5,
   "effort": {"keys": 0.28, "clicks": 1.3, "scrolls": 0.4}},
 "views": [{"name": "All", "description": "", "owner": "", "shared": true, "default_page": "opportunities", "unit": "acme", "range": {"from": "2026-03-01", "to": "2026-04-01"}, "associates": [], "categories": [], "applications": ["Excel"], "anonymous": false}]})");
    CHECK(c.applications[0].categories[1].from == instantFromMs(1'773'100'800'000));
    CHECK(c.tasks[1].begin[0].anchor == Anchor::Leaving);
    CHECK(c.tasks[1].end[0].anchor == Anchor::Entering);
    CHECK(c.tasks[1].maxDuration == Duration(28'800'500));
    CHECK(c.settings == Settings{});
    CHECK(c.units[1].name == "team1");
    CHECK(c.opportunityTags.size() == 4); // the two declared, and the built-in ones that are not
    CHECK(c.views[0].range.from == LocalDate{20513});
}

TEST_CASE("what is missing is empty or has its default")
{
    CHECK(parsed("{}") == builtInCatalog());
    CHECK(parsed(R"({"applications": null, "settings": null})") == builtInCatalog());
    const Catalog c = parsed(R"({"opportunity_tags": [{"name": "Notes"}, {"name": "Memo", "kind": "notes"}, {"name": "Fax"}],
                                 "views": [{"name": "V"}], "users": [{"name": "u"}]})");
    CHECK(c.opportunityTags[0].kind == TagKind::Notes);
    CHECK(c.opportunityTags[0].minKeys == 41);
    CHECK(c.opportunityTags[1].minKeys == 41);
    CHECK(c.opportunityTags[2].kind == TagKind::Custom);
    CHECK(c.opportunityTags[2].minKeys == 0);
    CHECK(c.views[0].defaultPage == "opportunities");
    CHECK(c.users[0].active);
}

TEST_CASE("the bytes are the same for the same catalog: fixed order, two spaces, whole numbers without a point")
{
    const std::string json = catalogToJson(sampleCatalog());
    CHECK(json.starts_with("{\n  \"version\": 1,\n  \"applications\": [\n    {\n      \"alias\": \"Excel\",\n      \"raw\": [\n"));
    CHECK(json.ends_with("}\n"));
    CHECK(json.find("\"goal\": 80,") != std::string::npos);
    CHECK(json.find("\"hourly_cost\": 40.5,") != std::string::npos);
    CHECK(json.find("\"max_gap_s\": 1.5,") != std::string::npos);
    CHECK(json.find("\"from\": \"2026-03-10T00:00:00.000Z\"") != std::string::npos);
}

TEST_CASE("settings of a type fill in what the catalog leaves to the defaults")
{
    Catalog c;
    c.opportunities = {{"Error keys", false, {{"rate", 0.5}}, {"X"}, 0.25}};
    const OpportunitySettings errors = effectiveSettings(c, "Error keys");
    CHECK(errors.thresholds == std::map<std::string, double>{{"error_keys", 20}, {"rate", 0.5}});
    CHECK_FALSE(errors.enabled);
    CHECK(effectiveSettings(c, "Application switching").thresholds == std::map<std::string, double>{{"seconds", 15}, {"per_shift", 3}});
    CHECK(effectiveSettings(c, "Excessive idle").thresholds.at("seconds") == 300);
    CHECK(effectiveSettings(c, "Heavy typing").thresholds.at("keys") == 200);
}

TEST_CASE("changes are told by name, in the order of the document")
{
    const Catalog before = sampleCatalog();
    CHECK(describeChanges(before, before).empty());
    Catalog after = before;
    after.applications.erase(after.applications.begin() + 2);
    after.applications[0].screens = false;
    after.applications[0].raw.pop_back();
    after.applications.push_back({"New", {"new"}, false, {}, {}});
    std::swap(after.screenRules[0], after.screenRules[1]);
    after.settings.minGroup = 4;
    after.views[0].anonymous = true;
    CHECK(describeChanges(before, after)
          == std::vector<std::string>{"changed application Excel: raw ids, screens", "added application New", "removed application Bare",
                                      "reordered the screen rule entries", "changed the settings", "changed View All: anonymous"});
}
