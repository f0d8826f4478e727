#include "Catch.h"
#include "FaultExpectation.h"

using namespace worklode;

namespace {

const std::string kUnits = R"("units": [{"id": "c", "level": "company"}, {"id": "d", "level": "department", "parent": "c"},
                                        {"id": "t", "level": "team", "parent": "d"}])";

Faults insidePeople(const std::string& section, const std::string& items)
{
    return faultsOf("{\"" + section + "\": [" + items + "]}");
}
Faults withUnits(const std::string& section, const std::string& items)
{
    return faultsOf("{" + kUnits + ", \"" + section + "\": [" + items + "]}");
}

} // namespace

TEST_CASE("off-computer codes are unique and have a category")
{
    CHECK(insidePeople("off_computer_codes", R"({"code": "L", "category": "Non Work"}, {"code": "L", "category": "Unknown"})")
          == Faults{"off_computer_codes[1].code: \"L\" stands already at off_computer_codes[0].code"});
    CHECK(insidePeople("off_computer_codes", R"({"code": "L", "category": "Idle"})")
          == Faults{"off_computer_codes[0].category: \"Idle\" is not one of Production, Other Work, Non Work, Unknown"});
    CHECK(insidePeople("off_computer_codes", R"({"code": "L"})") == Faults{"off_computer_codes[0].category: is missing"});
}

TEST_CASE("units form one tree")
{
    CHECK(faultsOf("{" + kUnits + "}").empty());
    CHECK(insidePeople("units", R"({"id": "a", "level": "company"}, {"id": "b", "level": "company"})")
          == Faults{"units[1].parent: only one unit may be without a parent, and \"a\" is it"});
    CHECK(insidePeople("units", R"({"id": "a", "level": "team", "parent": "x"})")
          == Faults{"units: one unit must be without a parent: the root of the tree", "units[0].parent: there is no unit \"x\""});
    CHECK(insidePeople("units", R"({"id": "a", "level": "company"}, {"id": "a", "level": "team", "parent": "a"})")
          == Faults{"units[1].id: \"a\" stands already at units[0].id"});
    CHECK(insidePeople("units", R"({"id": "a", "level": "company"}, {"id": "b", "level": "company", "parent": "a"})")
          == Faults{"units[1].parent: a company lies below nothing"});
    CHECK(insidePeople("units", R"({"id": "a", "level": "team"}, {"id": "b", "level": "team", "parent": "a"})")
          == Faults{"units[1].parent: \"a\" is a team, and nothing lies below a team"});
}

TEST_CASE("units that would lie below themselves are all named, and only they")
{
    CHECK(insidePeople("units", R"({"id": "r", "level": "company"}, {"id": "x", "level": "team", "parent": "a"},
                            {"id": "a", "level": "department", "parent": "b"}, {"id": "b", "level": "department", "parent": "c"},
                            {"id": "c", "level": "department", "parent": "a"})")
          == Faults{"units[2].parent: \"a\" would lie below itself", "units[3].parent: \"b\" would lie below itself",
                    "units[4].parent: \"c\" would lie below itself"});
    CHECK(insidePeople("units", R"({"id": "r", "level": "company"}, {"id": "s", "level": "department", "parent": "s"})")
          == Faults{"units[1].parent: \"s\" would lie below itself"});
}

TEST_CASE("goals and costs are in range")
{
    CHECK(insidePeople("units", R"({"id": "a", "level": "company", "goal": 101, "hourly_cost": -1})")
          == Faults{"units[0].goal: 101 is not between 0 and 100", "units[0].hourly_cost: -1 is not between 0 and 1e+06"});
}

TEST_CASE("a collector is one person: ids and alternates are unique together")
{
    CHECK(insidePeople("associates", R"({"id": "a"}, {"id": "a"})") == Faults{"associates[1].id: \"a\" stands already at associates[0].id"});
    CHECK(insidePeople("associates", R"({"id": "a", "alternates": ["b"]}, {"id": "b"})")
          == Faults{"associates[0].alternates[0]: \"b\" stands already at associates[1].id"});
    CHECK(insidePeople("associates", R"({"id": "a", "alternates": ["x"]}, {"id": "b", "alternates": ["y", "x"]})")
          == Faults{"associates[1].alternates[1]: \"x\" stands already at associates[0].alternates[0]"});
    CHECK(insidePeople("associates", R"({"id": "a", "alternates": [""]})") == Faults{"associates[0].alternates[0]: must not be empty"});
}

TEST_CASE("memberships name units and are in order")
{
    const auto memberships = [](const std::string& m) { return withUnits("associates", R"({"id": "a", "memberships": [)" + m + "]}"); };
    CHECK(memberships(R"({"unit": "t", "from": null}, {"unit": "d", "from": "2026-03-02T00:00:00Z"})").empty());
    CHECK(memberships(R"({"unit": "nowhere"})") == Faults{"associates[0].memberships[0].unit: there is no unit \"nowhere\""});
    CHECK(memberships(R"({"unit": "t"}, {"unit": "d"})") == Faults{"associates[0].memberships[1].from: only the first membership may do without a date"});
    CHECK(memberships(R"({"unit": "t", "from": "2026-03-02T00:00:00Z"}, {"unit": "d", "from": "2026-03-02T00:00:00Z"})")
          == Faults{"associates[0].memberships[1].from: 2026-03-02T00:00:00.000Z is not after the date before it, 2026-03-02T00:00:00.000Z"});
    CHECK(memberships(R"({"unit": "t", "from": "yesterday"})")
          == Faults{"associates[0].memberships[0].from: \"yesterday\" is not a UTC time like 2026-03-02T08:00:00.000Z"});
}

TEST_CASE("zones are IANA names")
{
    CHECK(insidePeople("associates", R"({"id": "a", "zone": "Europe/Berlin"}, {"id": "b", "zone": ""}, {"id": "c", "zone": "Mars/Olympus"})")
          == Faults{"associates[2].zone: \"Mars/Olympus\" is no IANA time zone"});
}

TEST_CASE("settings are in range")
{
    CHECK(faultsOf(R"({"settings": {"workdays_per_year": 0, "fte_hours": 0, "shift_gap_s": 0.5, "min_group": -1, "effort": {"keys": -1}}})")
          == Faults{"settings.min_group: a whole number from 0 to 4294967295 is expected here",
                    "settings.workdays_per_year: 0 is not between 1 and 366", "settings.fte_hours: 0 is not between 1 and 8784",
                    "settings.shift_gap_s: 0.5 is not between 1 and 604800", "settings.effort.keys: -1 is not between 0 and 1000"});
}

TEST_CASE("Views name units, pages and dates that exist")
{
    CHECK(insidePeople("views", R"({"name": "V"}, {"name": "V"})") == Faults{"views[1].name: \"V\" stands already at views[0].name"});
    CHECK(insidePeople("views", R"({"name": "V", "unit": "x"})") == Faults{"views[0].unit: there is no unit \"x\""});
    CHECK(insidePeople("views", R"({"name": "V", "default_page": "home"})") == Faults{"views[0].default_page: \"home\" is not one of summary, opportunities, tasks, timeline"});
    CHECK(insidePeople("views", R"({"name": "V", "categories": ["Idle"]})") == Faults{"views[0].categories[0]: \"Idle\" is not one of Production, Other Work, Non Work, Unknown"});
    CHECK(insidePeople("views", R"({"name": "V", "applications": ["A", "B", "A"]})") == Faults{"views[0].applications: an application stands twice"});
    CHECK(insidePeople("views", R"({"name": "V", "categories": ["Unknown", "Unknown"]})") == Faults{"views[0].categories: a category stands twice"});
    const auto range = [](const std::string& r) { return insidePeople("views", R"({"name": "V", "range": {)" + r + "}}"); };
    CHECK(range(R"("from": "2026-03-02", "to": "2026-03-02")") == Faults{"views[0].range.to: 2026-03-02 is not after 2026-03-02"});
    CHECK(range(R"("from": "2026-02-29")") == Faults{"views[0].range.from: \"2026-02-29\" is not a date like 2026-03-02"});
    CHECK(range(R"("from": "2026-02-28", "last_days": 3)") == Faults{"views[0].range: either from and to or last_days, not both"});
    CHECK(range(R"("last_days": 0)") == Faults{"views[0].range.last_days: a whole number from 1 to 36500 is expected here"});
    CHECK(range(R"("from": "2026-03-01")").empty());
}

TEST_CASE("users have known roles and places")
{
    CHECK(insidePeople("users", R"({"name": "U"}, {"name": "U"})") == Faults{"users[1].name: \"U\" stands already at users[0].name"});
    CHECK(insidePeople("users", R"({"name": "U", "roles": ["king"]})") == Faults{"users[0].roles: \"king\" is not one of administrator, analyst, report user, associate, and no role of that name is defined"});
    CHECK(insidePeople("users", R"({"name": "U", "roles": ["analyst", "analyst"]})") == Faults{"users[0].roles: a role stands twice"});
    CHECK(insidePeople("users", R"({"name": "U", "access_node": "x"})") == Faults{"users[0].access_node: there is no unit \"x\""});
    CHECK(insidePeople("users", R"({"name": "U", "roles": ["associate"]})") == Faults{"users[0].associate: the role associate needs to say whose data it sees"});
}

TEST_CASE("catalogs put together in memory are checked by the same rules")
{
    Catalog catalog;
    catalog.applications = {{"A", {}, false, {}, {"Notes"}}};
    catalog.settings.effort.keys = std::numeric_limits<double>::quiet_NaN();
    catalog.users = {{"\xff", {}, std::nullopt, "", false, true}};
    const auto faults = checkCatalog(catalog);
    REQUIRE(faults.size() == 3);
    CHECK(faults[0] == CatalogFault{"applications[0].opportunity_tags[0]", "\"Notes\" is no declared opportunity tag"});
    CHECK(faults[1] == CatalogFault{"settings.effort.keys", "nan is not between 0 and 1000"});
    CHECK(faults[2] == CatalogFault{"users[0].name", "is not UTF-8"});
}
