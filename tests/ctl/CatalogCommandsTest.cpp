#include "Catch.h"
#include "RunWorklodectl.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

using namespace worklode::test;
using Json = nlohmann::json;

namespace {

const char* const kDocument = R"({"version": 1,
 "applications": [{"alias": "Excel", "raw": ["excel.exe"], "categories": [{"category": "Production"}]}],
 "units": [{"id": "acme", "level": "company"}],
 "views": [{"name": "Secret", "owner": "ana", "shared": false}],
 "users": [{"name": "ana", "roles": ["analyst"]}, {"name": "root", "roles": ["administrator"]}, {"name": "rita", "roles": ["report user"]}]})";

Json changesOf(const Ran& ran) { return Json::parse(ran.out).at("changes"); }

} // namespace

TEST_CASE("What was exported imports again without a change", "[ctl]")
{
    const Sandbox sandbox;
    const Ran imported = sandbox.run({"catalog", "import", sandbox.write("c.json", kDocument), "--json"});
    INFO(imported.err);
    REQUIRE(imported.exit == 0);
    CHECK(Json::parse(imported.out).at("version") == 1);
    CHECK(changesOf(imported)
          == Json({"added application Excel", "added unit acme", "added View Secret", "added user ana", "added user root", "added user rita"}));

    REQUIRE(sandbox.run({"catalog", "export", sandbox.file("out.json")}).exit == 0);
    CHECK(sandbox.run({"catalog", "export"}).out == Sandbox::read(sandbox.file("out.json")));
    using std::filesystem::perms;
    CHECK(std::filesystem::status(sandbox.file("out.json")).permissions() == (perms::owner_read | perms::owner_write));
    const Ran again = sandbox.run({"catalog", "import", sandbox.file("out.json"), "--json"});
    CHECK(again.exit == 0);
    CHECK(Json::parse(again.out).at("version") == 1);
    CHECK(changesOf(again).empty());
    CHECK(again.saidOneSentence());
}

TEST_CASE("A document with faults changes nothing and every fault is named", "[ctl]")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run({"catalog", "import", sandbox.write("c.json", kDocument)}).exit == 0);
    const std::string before = sandbox.run({"catalog", "export"}).out;
    const std::string one = sandbox.write("one.json", R"({"applications": [{"alias": "A", "categories": [{"category": "Fun"}]}]})");
    const Ran single = sandbox.run({"catalog", "import", one});
    CHECK(single.exit == 1);
    CHECK(single.saidOneSentence());
    CHECK(single.err == "worklodectl: " + one + ": applications[0].categories[0].category: \"Fun\" is not one of Production, Other Work, Non Work, Unknown\n");
    const Ran several = sandbox.run({"catalog", "import", sandbox.write("two.json", R"({"nonsense": 1, "units": [{"id": "", "level": "x"}]})")});
    CHECK(several.exit == 1);
    CHECK(several.out.empty());
    CHECK(std::count(several.err.begin(), several.err.end(), '\n') == 4);
    CHECK(several.err.find("units[0].id: must not be empty") != std::string::npos);
    CHECK(several.err.find("3 faults, so nothing was taken from it") != std::string::npos);
    CHECK(sandbox.run({"catalog", "import", sandbox.file("missing.json")}).exit == 1);
    CHECK(sandbox.run({"catalog", "export"}).out == before);
}

TEST_CASE("Lint warns about a document without a workspace", "[ctl]")
{
    const Sandbox sandbox;
    const std::string file = sandbox.write("c.json", R"({"applications": [{"alias": "A", "raw": ["a", "A.exe"]}]})");
    const Ran ran = sandbox.run({"catalog", "lint", file, "--json"});
    INFO(ran.err);
    CHECK(ran.exit == 0);
    CHECK(Json::parse(ran.out).at("warnings").at(0).at("path") == "applications[0].raw[1]");
    CHECK_FALSE(std::filesystem::exists(sandbox.workspace()));
    CHECK(sandbox.run({"catalog", "lint", sandbox.write("bad.json", "{")}).exit == 1);
}

TEST_CASE("An earlier version can be made the newest", "[ctl]")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run({"catalog", "import", sandbox.write("c.json", kDocument)}).exit == 0);
    const std::string first = sandbox.run({"catalog", "export"}).out;
    REQUIRE(sandbox.run({"catalog", "import", sandbox.write("d.json", "{}"), "--note", "cleared"}).exit == 0);
    const Json history = Json::parse(sandbox.run({"catalog", "history", "--json"}).out).at("versions");
    REQUIRE(history.size() == 2);
    CHECK(history.at(0).at("note") == "cleared");
    REQUIRE(sandbox.run({"catalog", "restore", "1"}).exit == 0);
    CHECK(sandbox.run({"catalog", "export"}).out == first);
    CHECK(sandbox.run({"catalog", "restore", "9"}).exit == 1);
}

TEST_CASE("Views are created, listed, shown and deleted", "[ctl]")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run({"catalog", "import", sandbox.write("c.json", kDocument)}).exit == 0);
    const Ran created = sandbox.run({"views", "create", "--name", "March", "--unit", "acme", "--from", "2026-03-01", "--to", "2026-04-01", "--associate",
                                     "a1", "a2", "--category", "Production", "Other Work", "--anonymous", "--page", "tasks"});
    INFO(created.err);
    REQUIRE(created.exit == 0);
    const Json view = Json::parse(sandbox.run({"views", "show", "March", "--json"}).out);
    CHECK(view.at("unit") == "acme");
    CHECK(view.at("range") == Json({{"from", "2026-03-01"}, {"to", "2026-04-01"}}));
    CHECK(view.at("associates") == Json({"a1", "a2"}));
    CHECK(view.at("categories") == Json({"Production", "Other Work"}));
    CHECK(view.at("anonymous") == true);
    CHECK(view.at("default_page") == "tasks");
    CHECK(view.at("last_run").is_null());
    CHECK(Json::parse(sandbox.run({"views", "list", "--json"}).out).at("views").size() == 2);

    const Ran twice = sandbox.run({"views", "create", "--name", "March", "--last-days", "30"});
    CHECK(twice.exit == 1);
    CHECK(twice.saidOneSentence());
    REQUIRE(sandbox.run({"views", "create", "--name", "March", "--last-days", "30", "--replace"}).exit == 0);
    CHECK(Json::parse(sandbox.run({"views", "show", "March", "--json"}).out).at("range") == Json({{"last_days", 30}}));
    REQUIRE(sandbox.run({"views", "delete", "March"}).exit == 0);
    CHECK(sandbox.run({"views", "show", "March"}).exit == 1);
    CHECK(sandbox.run({"views", "delete", "March"}).exit == 1);
}

TEST_CASE("Views that cannot be are refused in the words of the command", "[ctl]")
{
    const Sandbox sandbox;
    const Ran unit = sandbox.run({"views", "create", "--name", "V", "--unit", "nowhere"});
    CHECK(unit.exit == 1);
    CHECK(unit.err == "worklodectl: View V: unit: there is no unit \"nowhere\"\n");
    const Ran dates = sandbox.run({"views", "create", "--name", "V", "--from", "2026-03-02", "--to", "2026-03-02"});
    CHECK(dates.err == "worklodectl: View V: range.to: 2026-03-02 is not after 2026-03-02\n");
    for (const std::vector<std::string>& misuse :
         {std::vector<std::string>{"views"}, {"views", "create"}, {"views", "create", "--name", "V", "--from", "2026-02-30"}, {"views", "show"},
          {"views", "create", "--name", "V", "--category", "Idle"}, {"views", "create", "--name", "V", "--last-days", "0"},
          {"views", "create", "--name", "V", "--last-days", "3", "--from", "2026-03-02"}, {"catalog"}, {"catalog", "import"}, {"catalog", "restore"}}) {
        INFO(misuse.back());
        CHECK(sandbox.run(misuse).exit == 2);
    }
}

TEST_CASE("A user's role decides what may be done with the catalog", "[ctl]")
{
    const Sandbox sandbox;
    const std::string file = sandbox.write("c.json", kDocument);
    REQUIRE(sandbox.run({"catalog", "import", file, "--as", "first"}).exit == 0); // no users yet
    CHECK(sandbox.run({"catalog", "export", "--as", "root"}).exit == 0);
    for (const char* user : {"ana", "rita", "nobody"}) {
        CHECK(sandbox.run({"catalog", "export", "--as", user}).exit == 1);
        CHECK(sandbox.run({"catalog", "import", file, "--as", user}).exit == 1);
    }
    CHECK(Json::parse(sandbox.run({"views", "list", "--json", "--as", "ana"}).out).at("views").size() == 1);
    CHECK(Json::parse(sandbox.run({"views", "list", "--json", "--as", "rita"}).out).at("views").empty());
    CHECK(sandbox.run({"views", "create", "--name", "Mine", "--as", "rita"}).exit == 1);
    REQUIRE(sandbox.run({"views", "create", "--name", "Mine", "--as", "ana"}).exit == 0);
    CHECK(Json::parse(sandbox.run({"views", "show", "Mine", "--json"}).out).at("owner") == "ana");
    CHECK(sandbox.run({"views", "delete", "Mine", "--as", "rita"}).exit == 1);
    CHECK(sandbox.run({"views", "delete", "Mine", "--as", "root"}).exit == 0);
}
