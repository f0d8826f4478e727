#include "Catch.h"
#include "RunWorklodectl.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

using namespace worklode::test;
using Json = nlohmann::json;

namespace {

const std::string kHeader = "associate,stream,zone,start,end,kind,app,title,url,code,clicks,keys,error_keys,scrolls,cuts,copies,pastes\r\n";
const std::string kActive = "a1,main,UTC,2026-03-02T08:00:00.000Z,2026-03-02T08:01:00.000Z,active,excel,\"Plan, \"\"A\"\"\",,,3,50,5,0,0,1,1\r\n";
const std::string kIdle = "a1,main,UTC,2026-03-02T08:01:00.000Z,2026-03-02T08:03:00.000Z,idle,excel,,,,0,0,0,0,0,0,0\r\n";
const std::string kLater = "a1,main,UTC,2026-03-02T08:03:00.000Z,2026-03-02T08:03:30.000Z,active,word,,,,1,0,0,0,0,0,0\r\n";
const std::string kThree = kHeader + kActive + kIdle + kLater;

std::filesystem::path onlySegment(const Sandbox& sandbox)
{
    for (const auto& entry : std::filesystem::recursive_directory_iterator(sandbox.workspace() / "segments"))
        if (entry.path().extension() == ".wlseg")
            return entry.path();
    return {};
}

} // namespace

TEST_CASE("An import alone gives numbers", "[ctl]")
{
    const Sandbox sandbox;
    const Ran imported = sandbox.run({"import", sandbox.write("a.csv", kThree), "--json"});
    INFO(imported.err);
    REQUIRE(imported.exit == 0);
    CHECK(Json::parse(imported.out).at("files").at(0).at("rows") == 3);
    const Ran ran = sandbox.run({"--json", "run", "All", "--page", "summary"});
    INFO(ran.err);
    REQUIRE(ran.exit == 0);
    const Json json = Json::parse(ran.out);
    CHECK(json.at("associates") == 1);
    CHECK(json.at("shifts") == 1);
    CHECK(json.at("total_ms") == 210'000);
    CHECK(json.at("idle_ms") == 120'000);
    CHECK(json.at("unknown_ms") == 90'000);
    CHECK(json.at("keys") == 50);
    CHECK(json.at("switches") == 1);
    CHECK(json.at("from") == "2026-03-02");
}

TEST_CASE("Every page prints in every format", "[ctl]")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run({"import", sandbox.write("a.csv", kThree)}).exit == 0);
    for (const char* page : {"summary", "opportunities", "tasks", "timeline"})
        for (const char* format : {"table", "json", "csv"}) {
            const Ran ran = sandbox.run({"run", "All", "--page", page, "--format", format, "--quiet"});
            INFO(page << " as " << format << ": " << ran.err);
            CHECK(ran.exit == 0);
            CHECK_FALSE(ran.out.empty());
            CHECK(ran.err.empty());
            if (std::string(format) == "json")
                CHECK(Json::parse(ran.out).at("page") == page);
        }
    const Ran hours = sandbox.run({"run", "All", "--page", "summary", "--format", "csv", "--table", "Hours of the day"});
    CHECK(hours.out.starts_with("Hour,Active,"));
    CHECK(sandbox.run({"run", "All", "--page", "summary", "--table", "Nothing"}).exit == 1);
}

TEST_CASE("A first look says of how much it is", "[ctl]")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run({"demo", "--associates", "3", "--days", "4", "--seed", "1", "--quiet"}).exit == 0);
    const Ran look = sandbox.run({"run", "All", "--page", "summary", "--json", "--first", "2000"});
    REQUIRE(look.exit == 0);
    const Json partial = Json::parse(look.out).at("partial");
    CHECK(partial.at("segments_loaded") < partial.at("segments"));
    CHECK(partial.at("slices_loaded") < partial.at("slices"));
    CHECK(look.err.starts_with("A first look at "));
    const Ran whole = sandbox.run({"run", "All", "--page", "summary", "--json"});
    CHECK_FALSE(Json::parse(whole.out).contains("partial"));
    CHECK(sandbox.run({"run", "All", "--page", "summary", "--json", "--first", "100000000"}).out == whole.out);
}

TEST_CASE("Importing twice changes nothing and says so", "[ctl]")
{
    const Sandbox sandbox;
    const std::string file = sandbox.write("a.csv", kThree);
    REQUIRE(sandbox.run({"import", file}).exit == 0);
    const Ran again = sandbox.run({"import", file});
    CHECK(again.exit == 0);
    CHECK(again.err == "Nothing new: everything was here already, nothing changed.\n");
    const Ran quiet = sandbox.run({"import", file, "--quiet"});
    CHECK(quiet.err.empty());
}

TEST_CASE("A bad file is refused with its place, the rest go on, exit 1", "[ctl]")
{
    const Sandbox sandbox;
    const std::string bad = sandbox.write("in/bad.csv", kHeader + kActive + "a9,,,2026-03-02T08:00:00Z,2026-03-02T08:01:00Z,active,excel,,,,-1,,,,,,\r\n");
    sandbox.write("in/good.csv", kThree);
    const Ran ran = sandbox.run({"import", sandbox.file("in")});
    CHECK(ran.exit == 1);
    CHECK(ran.err == "worklodectl: " + bad + ": line 3: clicks: \"-1\" is negative\n");
    CHECK(ran.out.find("good.csv") != std::string::npos);
    const Ran slices = sandbox.run({"slices"});
    CHECK(slices.out == kThree);
}

TEST_CASE("Slices come out as they went in, to stdout or a file", "[ctl]")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run({"import", sandbox.write("a.csv", kHeader + kLater + kIdle + kActive)}).exit == 0);
    CHECK(sandbox.run({"slices"}).out == kThree);
    const Ran filed = sandbox.run({"slices", "--out", sandbox.file("out.csv")});
    CHECK(filed.exit == 0);
    CHECK(filed.out.empty());
    CHECK(Sandbox::read(sandbox.file("out.csv")) == kThree);
    CHECK_FALSE(std::filesystem::exists(sandbox.file("out.csv.part")));
    CHECK(sandbox.run({"slices", "--to", "2026-03-02"}).out == kHeader);
    CHECK(sandbox.run({"slices", "--associate", "nobody"}).exit == 1);
    CHECK(sandbox.run({"slices", "--as", "somebody"}).exit == 1);
    CHECK(sandbox.run({"slices", "--out", "/nonexistent/x.csv"}).saidOneSentence());
}

TEST_CASE("verify finds a flipped bit, inspect refuses the file", "[ctl]")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run({"import", sandbox.write("a.csv", kThree)}).exit == 0);
    CHECK(sandbox.run({"verify"}).exit == 0);
    const auto segment = onlySegment(sandbox);
    const Json shown = Json::parse(worklodectl({"inspect", segment.string(), "--json"}).out);
    CHECK(shown.at("slices") == 3);
    CHECK(shown.at("header").at("door") == "import:slices-csv");
    CHECK(shown.at("id").get<std::string>().size() == 64);

    std::string bytes = Sandbox::read(segment);
    bytes[bytes.size() / 2] ^= 0x10;
    std::filesystem::permissions(segment, std::filesystem::perms::owner_write, std::filesystem::perm_options::add);
    std::ofstream(segment, std::ios::binary) << bytes;
    const Ran verified = sandbox.run({"verify"});
    CHECK(verified.exit == 1);
    CHECK(verified.saidOneSentence());
    CHECK(verified.out.find(segment.filename().string()) != std::string::npos);
    const Ran inspected = worklodectl({"inspect", segment.string()});
    CHECK(inspected.exit == 1);
    CHECK(inspected.saidOneSentence());
}

TEST_CASE("A View that is not there is exit 1 and one sentence", "[ctl]")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run({"import", sandbox.write("a.csv", kThree)}).exit == 0);
    const Ran ran = sandbox.run({"run", "Mine", "--page", "summary"});
    CHECK(ran.exit == 1);
    CHECK(ran.err == "worklodectl: there is no View \"Mine\" (see worklodectl views list)\n");
    CHECK(sandbox.run({"run", "All", "--page", "summary", "--as", "nobody"}).exit == 1);
}
