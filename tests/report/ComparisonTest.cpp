#include "Catch.h"
#include "SamplePages.h"
#include "report/Reports.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace worklode;
using namespace worklode::test;

namespace {

/// The page beside itself, as it was before `change`.
template <class Change>
PageResult compared(PageResult page, Change change)
{
    PreviousPeriod before{*dateFromIso("2026-02-01"), *dateFromIso("2026-03-01"), false, page.body};
    change(before.body);
    page.previous = std::move(before);
    return page;
}

const ReportTable& tableOf(const std::vector<ReportTable>& tables, const std::string& title)
{
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const ReportTable& t) { return t.title.starts_with(title); });
    REQUIRE(found != tables.end());
    return *found;
}

std::vector<std::string> rowOf(const ReportTable& table, const std::string& name)
{
    for (const auto& row : table.rows)
        if (row[0] == name)
            return row;
    return {};
}

} // namespace

TEST_CASE("A compared page has the figures of both periods and the change between them", "[report]")
{
    const PageResult page = compared(sampleSummary(), [](PageBody& body) { std::get<SummaryResult>(body).all.shifts += 3; });
    const auto tables = toTables(page, Catalog{});
    const ReportTable& table = tableOf(tables, "Compared (before: 2026-02-01 to 2026-03-01");
    const auto shifts = std::get<SummaryResult>(page.body).all.shifts;
    CHECK(rowOf(table, "Shifts") == std::vector<std::string>{"Shifts", std::to_string(shifts), std::to_string(shifts + 3), "-3"});
    CHECK(rowOf(table, "Friction")[3] == "0.0");
    const auto json = nlohmann::json::parse(toJson(page, Catalog{}));
    CHECK(json.at("previous").at("from") == "2026-02-01");
    CHECK(json.at("previous").at("shifts") == shifts + 3);
    CHECK(json.at("previous").contains("by_unit"));
}

TEST_CASE("Rows that only one period has stand beside nothing", "[report]")
{
    const PageResult page = compared(sampleOpportunities(), [](PageBody& body) {
        auto& rows = std::get<OpportunitiesResult>(body).opportunities;
        rows.erase(rows.begin());
        rows.push_back({});
        rows.back().name = "Gone";
        rows.back().occurrences = 4;
    });
    const auto& now = std::get<OpportunitiesResult>(page.body).opportunities;
    const auto tables = toTables(page, Catalog{});
    const ReportTable& table = tableOf(tables, "Opportunities compared");
    CHECK(table.columns.size() == table.rows.at(0).size());
    CHECK(rowOf(table, now[0].name)[2].empty());
    CHECK(rowOf(table, "Gone")[1].empty());
    CHECK(rowOf(table, "Gone")[2] == "4");
    CHECK(rowOf(table, "Gone")[3] == "-4");
}

TEST_CASE("The tasks before have no list of instances, and what is withheld has no figures", "[report]")
{
    PageResult page = compared(sampleTasks(), [](PageBody&) {});
    const auto json = nlohmann::json::parse(toJson(page, Catalog{}));
    CHECK(json.at("tasks").at(0).contains("instances"));
    CHECK_FALSE(json.at("previous").at("tasks").at(0).contains("instances"));
    page.previous->withheld = true;
    const auto withheld = nlohmann::json::parse(toJson(page, Catalog{}));
    CHECK(withheld.at("previous").size() == 3);
    CHECK(toTables(page, Catalog{}).size() == toTables(sampleTasks(), Catalog{}).size());
}

TEST_CASE("Of one task from near the two periods are compared in words, too", "[report]")
{
    const PageResult page = compared(sampleTaskDetails(), [](PageBody& body) { std::get<TasksResult>(body).tasks.front().activeMs.median += 60'000; });
    const std::vector<ReportTable> tables = toTables(page, Catalog{});
    const ReportTable& words = tableOf(tables, "What differs");
    REQUIRE(words.rows.size() == 1);
    CHECK(words.rows[0][0] == "This period is 1:00 faster than the period before (median active time).");
}
