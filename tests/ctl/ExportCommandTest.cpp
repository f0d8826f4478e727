#include "Catch.h"
#include "RunWorklodectl.h"

#include <nlohmann/json.hpp>

#include <filesystem>

using namespace worklode::test;
using Json = nlohmann::json;
namespace fs = std::filesystem;

namespace {

const std::string kSlicesHeader = "associate,stream,zone,start,end,kind,app,title,url,code,clicks,keys,error_keys,scrolls,cuts,copies,pastes\r\n";

std::string sliceRow(const std::string& associate, const std::string& day, const std::string& from, const std::string& to, const std::string& app,
                const std::string& title = {})
{
    return associate + ",main,UTC," + day + "T" + from + ":00.000Z," + day + "T" + to + ":00.000Z,active," + app + "," + title + ",,,0,9,0,0,0,0,0\r\n";
}

std::string dayOf(const std::string& associate, const std::string& day)
{
    return sliceRow(associate, day, "08:00", "08:01", "excel", "=Plan") + sliceRow(associate, day, "08:01", "08:02", "word");
}

const char* const kReportCatalog = R"({"version": 1,
 "applications": [{"alias": "excel", "raw": ["excel"], "screens": true}],
 "tasks": [{"name": "Report", "begin": [{"application": "excel", "anchor": "entering"}], "end": [{"application": "word"}]}],
 "settings": {"min_group": %GROUP%},
 "views": [{"name": "Open"}, {"name": "Hidden", "anonymous": true}],
 "users": [{"name": "rita", "roles": ["report user"]}, {"name": "ana", "roles": ["analyst"]}, {"name": "root", "roles": ["administrator"]}]})";

void fill(const Sandbox& sandbox, const std::string& minGroup = "1")
{
    std::string catalog = kReportCatalog;
    catalog.replace(catalog.find("%GROUP%"), 7, minGroup);
    REQUIRE(sandbox.run({"import", sandbox.write("a.csv", kSlicesHeader + dayOf("a1", "2026-03-02") + dayOf("a2", "2026-03-02"))}).exit == 0);
    REQUIRE(sandbox.run({"catalog", "import", sandbox.write("c.json", catalog)}).exit == 0);
}

std::string firstLane(const Sandbox& sandbox)
{
    const Ran ran = sandbox.run({"run", "Hidden", "--page", "timeline", "--json"});
    INFO(ran.err);
    REQUIRE(ran.exit == 0);
    return Json::parse(ran.out).at("lanes").at(0).at("associate");
}

} // namespace

TEST_CASE("Every format is written and says what is in it", "[ctl]")
{
    const Sandbox sandbox;
    fill(sandbox);
    for (const char* format : {"xes", "ocel", "csv"}) {
        const Ran ran = sandbox.run({"export", "Open", "--to", format, "--out", sandbox.file("log"), "--json"});
        INFO(ran.err);
        REQUIRE(ran.exit == 0);
        const Json told = Json::parse(ran.out);
        CHECK(told.at("instances") == 2);
        CHECK(told.at("steps") == 2);
        CHECK_FALSE(Sandbox::read(sandbox.file("log")).empty());
    }
    CHECK(Sandbox::read(sandbox.file("log")).find(",excel | =Plan,excel,'=Plan,") != std::string::npos);
    const Ran one = sandbox.run({"export", "All", "--to", "csv", "--out", sandbox.file("one"), "--associate", "a2", "--task", "Report"});
    CHECK(one.exit == 0);
    CHECK(one.err == "1 task instances with 1 steps in " + sandbox.file("one") + "\n");
    CHECK(Sandbox::read(sandbox.file("one")).find("a1") == std::string::npos);
}

TEST_CASE("An event log that may not be is refused and leaves no file", "[ctl]")
{
    const Sandbox sandbox;
    fill(sandbox, "5");
    const std::string out = sandbox.file("log");
    for (const std::vector<std::string>& refused :
         {std::vector<std::string>{"export", "Hidden", "--to", "xes", "--out", out}, {"export", "Open", "--to", "xes", "--out", out, "--as", "rita"},
          {"export", "Open", "--to", "xes", "--out", out, "--as", "root"}, {"export", "Nothing", "--to", "xes", "--out", out},
          {"export", "Open", "--to", "xes", "--out", out, "--task", "Nothing"}, {"export", "Open", "--to", "xes", "--out", out, "--associate", "zz"}}) {
        const Ran ran = sandbox.run(refused);
        INFO(ran.err);
        CHECK(ran.exit == 1);
        CHECK(ran.saidOneSentence());
        CHECK_FALSE(fs::exists(out));
    }
    for (const std::vector<std::string>& misuse :
         {std::vector<std::string>{"export", "Open", "--to", "xes"}, {"export", "Open", "--out", out}, {"export", "Open", "--to", "pdf", "--out", out}})
        CHECK(sandbox.run(misuse).exit == 2);
}

TEST_CASE("A run of a saved View is noted", "[ctl]")
{
    const Sandbox sandbox;
    fill(sandbox);
    CHECK(Json::parse(sandbox.run({"views", "show", "Open", "--json"}).out).at("last_run").is_null());
    REQUIRE(sandbox.run({"run", "Open", "--page", "summary", "--as", "ana"}).exit == 0);
    CHECK(Json::parse(sandbox.run({"views", "show", "Open", "--json"}).out).at("last_run").is_string());
    CHECK(Json::parse(sandbox.run({"views", "show", "Hidden", "--json"}).out).at("last_run").is_null());
}

TEST_CASE("Pseudonyms stay the same from run to run, by a key that only its owner reads and nothing exports", "[ctl]")
{
    const Sandbox sandbox;
    fill(sandbox);
    const fs::path key = sandbox.workspace() / "pseudonym.key";
    REQUIRE(sandbox.run({"run", "Open", "--page", "timeline"}).exit == 0);
    CHECK_FALSE(fs::exists(key)); // nobody needed it
    const std::string first = firstLane(sandbox);
    CHECK(first.starts_with("P-"));
    CHECK(first == firstLane(sandbox));
    CHECK(fs::file_size(key) == 32);
    CHECK(fs::status(key).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    const Ran ran = sandbox.run({"export", "Hidden", "--to", "csv", "--out", sandbox.file("log")});
    INFO(ran.err);
    REQUIRE(ran.exit == 0);
    const std::string log = Sandbox::read(sandbox.file("log"));
    CHECK(log.find(first) != std::string::npos);
    CHECK(log.find(",a1,") == std::string::npos);
    CHECK(sandbox.run({"catalog", "export"}).out.find("pseudonym") == std::string::npos);

    fs::permissions(key, fs::perms::others_read, fs::perm_options::add);
    const Ran open = sandbox.run({"run", "Hidden", "--page", "timeline"});
    CHECK(open.exit == 1);
    CHECK(open.saidOneSentence());
    fs::permissions(key, fs::perms::others_read, fs::perm_options::remove);
    fs::resize_file(key, 31);
    CHECK(sandbox.run({"run", "Hidden", "--page", "timeline"}).exit == 1);
    CHECK(sandbox.run({"run", "Open", "--page", "timeline"}).exit == 0);
}

TEST_CASE("Slices of some days or of one associate are read from their segments alone", "[ctl]")
{
    const Sandbox sandbox;
    const auto segments = [&] {
        std::vector<fs::path> all;
        for (const auto& entry : fs::recursive_directory_iterator(sandbox.workspace() / "segments"))
            if (entry.path().extension() == ".wlseg")
                all.push_back(entry.path());
        return all;
    };
    REQUIRE(sandbox.run({"import", sandbox.write("a.csv", kSlicesHeader + dayOf("a1", "2026-03-02"))}).exit == 0);
    const std::vector<fs::path> early = segments();
    REQUIRE(early.size() == 1);
    REQUIRE(sandbox.run({"import", sandbox.write("b.csv", kSlicesHeader + dayOf("a1", "2026-03-09"))}).exit == 0);
    REQUIRE(sandbox.run({"import", sandbox.write("c.csv", kSlicesHeader + dayOf("b1", "2026-03-09"))}).exit == 0);
    REQUIRE(segments().size() == 3);
    const std::vector<std::vector<std::string>> asked = {
        {"slices", "--from", "2026-03-03"}, {"slices", "--from", "2026-03-09", "--to", "2026-03-10"}, {"slices", "--associate", "b1"}};
    std::vector<std::string> before;
    for (const auto& arguments : asked)
        before.push_back(sandbox.run(arguments).out);
    CHECK(before[0] == kSlicesHeader + dayOf("a1", "2026-03-09") + dayOf("b1", "2026-03-09"));

    const auto changed = fs::last_write_time(early[0]); // as the index knows it: the loss is not noticed before the file is read
    const std::uintmax_t size = fs::file_size(early[0]);
    fs::permissions(early[0], fs::perms::owner_write, fs::perm_options::add);
    fs::resize_file(early[0], 0);
    fs::resize_file(early[0], size);
    fs::last_write_time(early[0], changed);
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const Ran ran = sandbox.run(asked[i]);
        INFO(ran.err);
        CHECK(ran.exit == 0);
        CHECK(ran.out == before[i]);
    }
    CHECK(sandbox.run({"slices"}).exit == 1);
    CHECK(sandbox.run({"slices", "--to", "2026-03-03"}).exit == 1);
}

TEST_CASE("Lint looks at the workspace's data, too", "[ctl]")
{
    const Sandbox sandbox;
    fill(sandbox);
    const Ran ran = sandbox.run({"catalog", "lint", "--json"});
    INFO(ran.err);
    REQUIRE(ran.exit == 0);
    const Json json = Json::parse(ran.out);
    CHECK(json.at("data_hash").is_string());
    CHECK(json.at("warnings").back().at("path") == "applications");
    CHECK(json.at("warnings").back().at("sentence") == "\"word\" is in no application: 50.0% of active time");
    CHECK(Json::parse(sandbox.run({"catalog", "lint", "--json", "--no-data"}).out).at("data_hash").is_null());
    const std::string other = sandbox.write("d.json", R"({"applications": [{"alias": "A", "raw": ["nobody.exe"]}]})");
    const Ran file = sandbox.run({"catalog", "lint", other});
    CHECK(file.exit == 0);
    CHECK(file.out.find("applications[0]  never occurs in the data") != std::string::npos);
    CHECK(sandbox.run({"catalog", "lint", other, "--as", "ana"}).exit == 1);
}
