// Every list of the catalog as CSV: nothing is lost, and what cannot be read is said at its place.
#include "Catch.h"
#include "ImportFaults.h"
#include "SampleCatalog.h"

#include "catalog/ItemCells.h"
#include "catalog/ItemsCsv.h"

using namespace worklode;

TEST_CASE("every list of the catalog goes out as CSV with all its members and comes back in unchanged")
{
    const Catalog catalog = sampleCatalog();
    const DocumentJson whole = DocumentJson::parse(catalogToJson(catalog));
    for (const std::string_view section : csvSections()) {
        INFO(section);
        const DocumentJson& items = whole[std::string(section)];
        REQUIRE(!items.empty());
        std::vector<std::string> members;
        for (const auto& [name, value] : items.front().items())
            members.push_back(name);
        std::vector<std::string> columns;
        for (const ItemMember& member : membersOf(section))
            columns.emplace_back(member.name);
        CHECK(columns == members);
        const CsvImport again = importItemsCsv(catalog, section, exportItemsCsv(catalog, section));
        INFO(faultOf(again));
        REQUIRE(again.ok());
        CHECK(again.catalog == catalog);
        CHECK(again.rows.size() == items.size());
        CHECK(again.count(CsvEffect::Unchanged) == items.size());
    }
}

TEST_CASE("lists come into a catalog that has none of them")
{
    const Catalog catalog = sampleCatalog();
    Catalog without = catalog;
    without.tasks.clear();
    const CsvImport done = importItemsCsv(without, "tasks", exportItemsCsv(catalog, "tasks"));
    INFO(faultOf(done));
    REQUIRE(done.ok());
    CHECK(done.catalog == catalog);
    CHECK(done.count(CsvEffect::Added) == catalog.tasks.size());
}

TEST_CASE("a column that is missing changes nothing, an empty cell is the default, and each row says what it did")
{
    Catalog catalog = builtInCatalog();
    catalog.applications = {{"Excel", {"excel"}, true, {{Category::Production, std::nullopt}}, {"Notes"}}};
    const CsvImport done = importItemsCsv(catalog, "applications",
                                          "application,category,tags\nExcel,Other Work; Non Work from 2026-03-01T00:00:00Z,\nNew,,Notes\n");
    INFO(faultOf(done));
    REQUIRE(done.ok());
    REQUIRE(done.catalog.applications.size() == 2);
    const Application& excel = done.catalog.applications[0];
    CHECK(excel.screens);
    CHECK(excel.opportunityTags.empty());
    REQUIRE(excel.categories.size() == 2);
    CHECK(excel.categories[1] == DatedCategory{Category::NonWork, instantFromIso("2026-03-01T00:00:00Z").value()});
    CHECK(done.rows[0].detail == "categories was Production, opportunity_tags was Notes");
    CHECK(done.catalog.applications[1].raw == std::vector<std::string>{"New"});
    CHECK(done.rows[1].effects == std::vector<CsvEffect>{CsvEffect::Added});
}

TEST_CASE("what cannot be read is said at its row and column, and nothing is taken")
{
    const Catalog catalog = sampleCatalog();
    const auto refusal = [&](std::string_view section, const std::string& csv) { return faultOf(importItemsCsv(catalog, section, csv)); };
    CHECK(refusal("off_computer_codes", "code,category\nFishing,Fun\n").find("2 category: ") == 0);
    CHECK(refusal("off_computer_codes", "category\nProduction\n") == "there is no column \"code\"");
    CHECK(refusal("off_computer_codes", "code,colour\nx,red\n").find("colour") != std::string::npos);
    CHECK(refusal("tasks", "name,enabled\nX,perhaps\n").find("2 enabled: \"perhaps\" is not yes or no") == 0);
    CHECK(refusal("tasks", "name,max_gap_s\nX,soon\n").find("2 max_gap_s: \"soon\" is not a number") == 0);
    CHECK(refusal("tasks", "name,begin\nX,\"[{\"\n").find("2 begin: ") == 0);
    CHECK(refusal("tasks", "name,begin\nX," + std::string(100'000, '[') + "\n").find("2 begin: ") == 0);
    CHECK(refusal("views", "name,unit\nX,nowhere\n").find("2 unit: ") == 0);
    CHECK(refusal("views", "name\nX\nX\n").find("3 ") == 0); // there can be only one of that name
}

TEST_CASE("cells that a spreadsheet would run go out with an apostrophe, and lists keep every character")
{
    Catalog catalog = builtInCatalog();
    catalog.applications = {{"=cmd|'/C calc'!A0", {"a; b", " c", "[d]", "x from y"}, false, {}, {}}, {"+1", {"@x"}, false, {}, {}}};
    const std::string csv = exportItemsCsv(catalog, "applications");
    CHECK(csv.find("\n'=cmd|") != std::string::npos);
    CHECK(csv.find("\n'+1,'@x,") != std::string::npos);
    const CsvImport again = importItemsCsv(catalog, "applications", csv);
    INFO(faultOf(again));
    CHECK(again.catalog == catalog);
    CHECK(again.count(CsvEffect::Unchanged) == 2);
}
