// Pages as they are printed, against golden/: set WORKLODE_WRITE_GOLDEN to write them anew, then read what changed.
#include "Catch.h"
#include "SamplePages.h"
#include "report/Reports.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>

using namespace worklode;
using namespace worklode::test;

namespace {

void checkGolden(const std::string& name, const std::string& text)
{
    const std::string file = std::string(WORKLODE_TEST_DATA) + "/golden/" + name;
    if (std::getenv("WORKLODE_WRITE_GOLDEN"))
        std::ofstream(file, std::ios::binary) << text;
    std::ifstream in(file, std::ios::binary);
    const std::string golden{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    CHECK(text == golden);
}

std::string texts(const PageResult& page)
{
    std::string all;
    for (const ReportTable& table : toTables(page, Catalog{}))
        all += toText(table) + "\n";
    return all;
}

void checkPage(const std::string& name, const PageResult& page)
{
    checkGolden(name + ".json", toJson(page, Catalog{}));
    checkGolden(name + ".txt", texts(page));
}

} // namespace

TEST_CASE("The summary is printed as agreed", "[report]") { checkPage("summary", sampleSummary()); }
TEST_CASE("The opportunities are printed as agreed", "[report]") { checkPage("opportunities", sampleOpportunities()); }
TEST_CASE("The patterns are printed as agreed", "[report]") { checkPage("patterns", samplePatterns()); }
TEST_CASE("The tasks are printed as agreed", "[report]") { checkPage("tasks", sampleTasks()); }
TEST_CASE("One task from near is printed as agreed", "[report]") { checkPage("task-details", sampleTaskDetails()); }
TEST_CASE("The timeline is printed as agreed", "[report]") { checkPage("timeline", sampleTimeline()); }

TEST_CASE("A timeline written lane by lane is the same text", "[report]")
{
    for (const std::size_t lanes : {0U, 1U, 3U}) {
        PageResult page = sampleTimeline();
        auto& all = std::get<TimelineResult>(page.body).lanes;
        all.resize(lanes, all.front());
        std::ostringstream out;
        TimelineJsonWriter writer(out);
        writer.begin(page.header);
        for (const TimelineLane& lane : all)
            writer.add(lane);
        writer.end();
        CHECK(out.str() == toJson(page, Catalog{}));
    }
}

TEST_CASE("JSON keeps all digits of doubles and integers as integers", "[report]")
{
    const auto json = nlohmann::json::parse(toJson(sampleOpportunities(), Catalog{}));
    const auto& first = json.at("opportunities").at(0);
    CHECK(first.at("time_ms").get<double>() == 123456.78);
    CHECK(first.at("occurrences").is_number_unsigned());
    CHECK(json.at("summary").at("total_ms").is_number_integer());
    CHECK(first.at("tag").is_null());
}

TEST_CASE("A field that is not there is absent, never zero", "[report]")
{
    auto page = sampleSummary();
    std::get<SummaryResult>(page.body).all.goalAttainment.reset();
    CHECK_FALSE(nlohmann::json::parse(toJson(page, Catalog{})).contains("goal_attainment"));
    auto opportunities = sampleOpportunities();
    std::get<OpportunitiesResult>(opportunities.body).opportunities[0].people.clear();
    CHECK_FALSE(nlohmann::json::parse(toJson(opportunities, Catalog{})).at("opportunities").at(0).contains("people"));
}

TEST_CASE("A title that is not UTF-8 does not end the report", "[report]")
{
    auto page = sampleTimeline();
    std::get<TimelineResult>(page.body).lanes[0].spans[0].screen = "bad \xFF title";
    CHECK(toJson(page, Catalog{}).find("bad \xEF\xBF\xBD title") != std::string::npos);
}

TEST_CASE("Details of instances are tabled only where one task was asked for", "[report]")
{
    auto page = sampleTasks();
    CHECK(toTables(page, Catalog{}).back().title == "Instances");
    auto& tasks = std::get<TasksResult>(page.body).tasks;
    tasks.push_back(tasks[0]);
    tasks[0].variations.resize(25);
    const auto tables = toTables(page, Catalog{});
    REQUIRE(tables.size() == 2);
    CHECK(tables[1].title == "Most frequent variations");
    CHECK(tables[1].rows.size() == 10 + 2);
}
