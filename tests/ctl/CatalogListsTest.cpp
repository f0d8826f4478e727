#include "Catch.h"
#include "RunWorklodectl.h"

#include <nlohmann/json.hpp>

using namespace worklode::test;
using Json = nlohmann::json;

namespace {

const char* const kOrganisation = R"({"version": 1,
 "units": [{"id": "acme", "name": "Acme", "level": "company"}, {"id": "t1", "name": "Team 1", "level": "team", "parent": "acme"}],
 "associates": [{"id": "a1", "name": "=Anna", "memberships": [{"unit": "t1"}]}],
 "roles": [{"name": "People", "pages": {"units": "edit", "collectors": "view"}}],
 "users": [{"name": "root", "roles": ["administrator"]}, {"name": "pia", "roles": ["People"]}, {"name": "ann", "roles": ["analyst"]}]})";

const char* const kUnitRows = "Name,Unique ID,Parent Name,Parent ID,Level,Production Goal %,Assigned Configuration,Status\n"
                           "Acme Inc,acme,,,Company,80,,Enabled\nSales,sales,,acme,Department,,,Enabled\n";

} // namespace

TEST_CASE("Units from CSV are previewed row by row, then taken, all of them", "[ctl]")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run({"catalog", "import", sandbox.write("c.json", kOrganisation)}).exit == 0);
    const std::string before = sandbox.run({"catalog", "export"}).out;
    const std::string file = sandbox.write("u.csv", kUnitRows);
    const Ran preview = sandbox.run({"catalog", "units", "import", file, "--preview", "--json"});
    INFO(preview.err);
    REQUIRE(preview.exit == 0);
    const Json report = Json::parse(preview.out);
    CHECK(report.at("ok") == true);
    REQUIRE(report.at("rows").size() == 3);
    CHECK(report.at("rows").at(0).at("effects") == Json({"changed"}));
    CHECK(report.at("rows").at(0).at("detail") == "name was Acme, goal was inherited");
    CHECK(report.at("rows").at(1).at("effects") == Json({"added"}));
    CHECK(report.at("rows").at(2).at("id") == "t1");
    CHECK(report.at("rows").at(2).at("effects") == Json({"disabled"}));
    CHECK(sandbox.run({"catalog", "export"}).out == before);

    const Ran imported = sandbox.run({"catalog", "units", "import", file, "--json"});
    REQUIRE(imported.exit == 0);
    CHECK(Json::parse(imported.out).at("changes") == Json({"changed unit acme: name, goal", "changed unit t1: enabled", "added unit sales"}));
    const std::string exported = sandbox.run({"catalog", "units", "export"}).out;
    CHECK(exported.find("Sales,sales,Acme Inc,acme,Department,,,Enabled\r\n") != std::string::npos);
    const Ran again = sandbox.run({"catalog", "units", "import", sandbox.write("again.csv", exported), "--json"});
    CHECK(again.exit == 0);
    CHECK(Json::parse(again.out).at("changes").empty());
}

TEST_CASE("One bad row of a CSV file refuses all of it, and each bad row is shown", "[ctl]")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run({"catalog", "import", sandbox.write("c.json", kOrganisation)}).exit == 0);
    const std::string before = sandbox.run({"catalog", "export"}).out;
    const std::string file = sandbox.write("u.csv", std::string(kUnitRows) + "X,x,,nowhere,Team,,,\nY,y,,acme,Village,,,\n");
    const Ran refused = sandbox.run({"catalog", "units", "import", file});
    CHECK(refused.exit == 1);
    CHECK(refused.err == "worklodectl: " + file + ": 2 rows were refused, so nothing was taken from it\n");
    CHECK(refused.out.find("there is no unit \"nowhere\"") != std::string::npos);
    CHECK(refused.out.find("\"village\" is not one of company, department, team") != std::string::npos);
    CHECK(sandbox.run({"catalog", "export"}).out == before);
    const Ran empty = sandbox.run({"catalog", "units", "import", sandbox.write("e.csv", "")});
    CHECK(empty.exit == 1);
    CHECK(empty.saidOneSentence());
}

TEST_CASE("Collectors go out as CSV with harmless cells and come in again", "[ctl]")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run({"catalog", "import", sandbox.write("c.json", kOrganisation)}).exit == 0);
    REQUIRE(sandbox.run({"catalog", "collectors", "export", sandbox.file("p.csv")}).exit == 0);
    const std::string csv = Sandbox::read(sandbox.file("p.csv"));
    CHECK(csv.find("'=Anna,a1,,t1,Team 1,,,\r\n") != std::string::npos);
    CHECK(Json::parse(sandbox.run({"catalog", "collectors", "import", sandbox.file("p.csv"), "--json"}).out).at("changes").empty());
    const Ran added = sandbox.run({"catalog", "collectors", "import", sandbox.write("q.csv", csv + "Bea,b1,B-OLD,acme,,,,Europe/Berlin\r\n"), "--json"});
    INFO(added.err);
    REQUIRE(added.exit == 0);
    CHECK(Json::parse(added.out).at("changes") == Json({"added associate b1"}));
}

TEST_CASE("Roles of one's own give rights to single lists", "[ctl]")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run({"catalog", "import", sandbox.write("c.json", kOrganisation)}).exit == 0);
    const std::string units = sandbox.write("u.csv", kUnitRows);
    const std::string people = sandbox.write("p.csv", "Name,Primary ID\nAnna,a1\n");
    CHECK(sandbox.run({"catalog", "units", "import", units, "--as", "pia"}).exit == 0);
    CHECK(sandbox.run({"catalog", "collectors", "export", "--as", "pia"}).exit == 0);
    CHECK(sandbox.run({"catalog", "collectors", "import", people, "--preview", "--as", "pia"}).exit == 0);
    const Ran refused = sandbox.run({"catalog", "collectors", "import", people, "--as", "pia"});
    CHECK(refused.exit == 1);
    CHECK(refused.err == "worklodectl: --as pia: none of their roles may change this\n");
    CHECK(sandbox.run({"catalog", "export", "--as", "pia"}).exit == 1);
    CHECK(sandbox.run({"catalog", "units", "export", "--as", "ann"}).exit == 1);
    CHECK(sandbox.run({"catalog", "audit", "--as", "pia"}).exit == 1);
    CHECK(sandbox.run({"catalog", "units", "export", "--as", "nobody"}).exit == 1);
}

TEST_CASE("Users whom a document leaves out stay, inactive", "[ctl]")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run({"catalog", "import", sandbox.write("c.json", kOrganisation)}).exit == 0);
    const Ran imported = sandbox.run({"catalog", "import", sandbox.write("d.json", R"({"users": [{"name": "root", "roles": ["administrator"]}]})"), "--json"});
    CHECK(imported.exit == 0);
    CHECK(imported.err.find("The user pia is not in the document and stays, inactive.") != std::string::npos);
    const Json users = Json::parse(sandbox.run({"catalog", "export"}).out).at("users");
    REQUIRE(users.size() == 3);
    CHECK(users.at(1).at("active") == false);
}

TEST_CASE("The audit trail and the versions can be taken out", "[ctl]")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run({"catalog", "import", sandbox.write("c.json", kOrganisation)}).exit == 0);
    const std::string first = sandbox.run({"catalog", "export"}).out;
    REQUIRE(sandbox.run({"catalog", "units", "import", sandbox.write("u.csv", kUnitRows), "--as", "root"}).exit == 0);
    const Json trail = Json::parse(sandbox.run({"catalog", "audit", "--json"}).out);
    REQUIRE(trail.at("entries").size() == 2);
    CHECK(trail.at("entries").at(1).at("author") == "root");
    CHECK(trail.at("entries").at(1).at("previous_hash") == trail.at("entries").at(0).at("hash"));
    CHECK(trail.at("head") == trail.at("entries").at(1).at("hash"));
    CHECK(sandbox.run({"catalog", "audit", "--format", "csv"}).out.starts_with("No.,When,By,Action,Detail,Hash"));
    CHECK(sandbox.run({"catalog", "show", "1"}).out == first);
    CHECK(Json::parse(sandbox.run({"catalog", "show", "2", "--changes", "--json"}).out).at("changes").size() == 3);
    CHECK(sandbox.run({"catalog", "show", "3"}).exit == 1);
    CHECK(sandbox.run({"catalog", "show"}).exit == 2);
}

TEST_CASE("Every list of the document goes out as CSV and comes back in, under the rights of its page", "[ctl]")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run({"catalog", "import", sandbox.write("c.json", kOrganisation)}).exit == 0);
    for (const char* list : {"applications", "screen-rules", "screen-tags", "tasks", "opportunities", "opportunity-tags", "codes", "users", "roles",
                             "configurations"}) {
        INFO(list);
        const Ran exported = sandbox.run({"catalog", list, "export"});
        REQUIRE(exported.exit == 0);
        const Ran again = sandbox.run({"catalog", list, "import", sandbox.write("list.csv", exported.out), "--json"});
        INFO(again.err);
        CHECK(again.exit == 0);
        CHECK(Json::parse(again.out).at("changes").empty());
    }
    const std::string file = sandbox.write("codes.csv", "code,category\nMeeting,Other Work\nLunch,Non Work\n");
    CHECK(sandbox.run({"catalog", "codes", "import", file, "--as", "pia"}).exit == 1);
    const Ran taken = sandbox.run({"catalog", "codes", "import", file, "--as", "root", "--json"});
    INFO(taken.err);
    REQUIRE(taken.exit == 0);
    CHECK(Json::parse(taken.out).at("changes").size() == 2);
    CHECK(sandbox.run({"catalog", "codes", "export"}).out == "code,category\r\nMeeting,Other Work\r\nLunch,Non Work\r\n");
}
