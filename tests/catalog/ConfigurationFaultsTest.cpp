#include "Catch.h"
#include "FaultExpectation.h"

using namespace worklode;

namespace {

Faults role(const std::string& items) { return faultsOf("{\"roles\": [" + items + "]}"); }
Faults policy(const std::string& members)
{
    return faultsOf(R"({"configurations": [{"name": "C", "policy": {)" + members + "}}]}");
}

} // namespace

TEST_CASE("roles have names of their own and give known rights to known pages")
{
    CHECK(role(R"({"name": "A", "pages": {"units": "edit", "history": "view", "users": "none"}})").empty());
    CHECK(role(R"({"name": "A"}, {"name": "A"})") == Faults{"roles[1].name: \"A\" stands already at roles[0].name"});
    CHECK(role(R"({"name": "analyst"})") == Faults{"roles[0].name: \"analyst\" is a built-in role"});
    CHECK(role(R"({"name": "A", "pages": {"units": "own"}})") == Faults{"roles[0].pages.units: \"own\" is not one of none, view, edit"});
    CHECK(role(R"({"name": "A", "pages": {"cellar": "edit"}})") == Faults{"roles[0].pages.cellar: there is no page cellar in the administration"});
    CHECK(role(R"({"name": "A", "pages": {"units": 1}})") == Faults{"roles[0].pages.units: a text is expected here, not number"});
    CHECK_FALSE(role(R"({"name": "A", "pages": []})").empty());
    CHECK(faultsOf(R"({"roles": [{"name": "A"}], "users": [{"name": "U", "roles": ["A", "analyst"]}]})").empty());
    CHECK(faultsOf(R"({"roles": [{"name": "A"}], "users": [{"name": "U", "roles": ["A", "A"]}]})") == Faults{"users[0].roles: a role stands twice"});
}

TEST_CASE("client configurations are refused where a collector would refuse them")
{
    CHECK(policy("").empty());
    CHECK(policy(R"("collect": false, "idle": {"seconds": 1}, "occ": {}, "excluded": ["a", {"app": "b", "keepCounters": true}], "masks": [])").empty());
    CHECK(policy(R"("idle": {"seconds": 0})") == Faults{"configurations[0].policy.idle.seconds: a whole number from 1 to 86400 is expected here"});
    CHECK(policy(R"("occ": {"promptAfter": 86401})") == Faults{"configurations[0].policy.occ.promptAfter: a whole number from 1 to 86400 is expected here"});
    CHECK(policy(R"("noticeVersion": -1)") == Faults{"configurations[0].policy.noticeVersion: a whole number from 0 to 4294967295 is expected here"});
    CHECK(policy(R"("excluded": ["a", "A.exe"])") == Faults{"configurations[0].policy.excluded[1].app: \"a\" stands already at configurations[0].policy.excluded[0].app"});
    CHECK(policy(R"("screens": ["/usr/bin/a", "A.exe"])").size() == 1);
    CHECK(policy(R"("screens": [""])") == Faults{"configurations[0].policy.screens[0].app: must not be empty"});
    CHECK(policy(R"("masks": [{"pattern": "("}])") == Faults{"configurations[0].policy.masks[0].pattern: \"(\" is not a regular expression: missing ): ("});
    CHECK(policy(R"x("masks": [{"pattern": "(a)", "replacement": "{2}"}])x")
          == Faults{"configurations[0].policy.masks[0].replacement: refers to group 2, which the pattern does not have"});
    CHECK(policy(R"("masks": [{"kind": "glob", "pattern": "a"}])") == Faults{"configurations[0].policy.masks[0].kind: \"glob\" is not one of regex, wildcard"});
    CHECK(policy(R"("masks": [{"kind": "wildcard", "pattern": "", "replacement": "{9}"}])") == Faults{"configurations[0].policy.masks[0].pattern: must not be empty"});
    CHECK(policy(R"("version": 3)").size() == 1); // the version is the catalog's
    CHECK(policy(R"("exclude": [])").size() == 1);
    CHECK(faultsOf(R"({"configurations": [{"name": "C"}, {"name": "C"}]})") == Faults{"configurations[1].name: \"C\" stands already at configurations[0].name"});
}

TEST_CASE("units and collectors name configurations that there are")
{
    CHECK(faultsOf(R"({"units": [{"id": "a", "level": "company", "configuration": "C"}]})")
          == Faults{"units[0].configuration: there is no client configuration \"C\""});
    CHECK(faultsOf(R"({"associates": [{"id": "a", "configuration": "C"}]})")
          == Faults{"associates[0].configuration: there is no client configuration \"C\""});
}
