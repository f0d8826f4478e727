#include "Catch.h"
#include "ImportFaults.h"
#include "SampleCatalog.h"

#include "catalog/CsvImport.h"

using namespace worklode;

namespace {

const std::string kHeader = "Name,Unique ID,Parent Name,Parent ID,Level,Production Goal %,Assigned Configuration,Status\n";

CsvImport import(const std::string& rows, const Catalog& catalog = sampleCatalog()) { return importUnitsCsv(catalog, kHeader + rows); }

} // namespace

TEST_CASE("units that are exported import again without a change")
{
    Catalog catalog = sampleCatalog();
    catalog.units[0].name = "=cmd|' /C calc'!A0";
    catalog.units[1].name = "Ops, \"north\"";
    catalog.units[0].goal = 82.5;
    const std::string csv = exportUnitsCsv(catalog);
    CHECK(csv.starts_with("Name,Unique ID,Parent Name,Parent ID,Level,Production Goal %,Assigned Configuration,Status\r\n'=cmd|' /C calc'!A0,acme,,,Company,82.5,Standard,Enabled\r\n"));
    const CsvImport again = importUnitsCsv(catalog, csv);
    INFO(faultOf(again));
    REQUIRE(again.ok());
    CHECK(again.catalog == catalog);
    CHECK(again.count(CsvEffect::Unchanged) == 3);
}

TEST_CASE("what a file adds, changes, moves and disables is said row by row")
{
    const CsvImport done = import("Acme,acme,,,Company,75 %,,Enabled\n"
                                  "Sales,sales,Acme,,department,\"60,5\",No data collection,\n"
                                  ",team1,Sales,sales,Team,0,,Disabled\n");
    INFO(faultOf(done));
    REQUIRE(done.ok());
    REQUIRE(done.rows.size() == 3); // ops was disabled before
    CHECK(done.rows[0].effects == Effects{CsvEffect::Changed});
    CHECK(done.rows[0].detail == "goal was 80 %, configuration was Standard");
    CHECK(done.rows[1].effects == Effects{CsvEffect::Added});
    CHECK(done.rows[2].effects == Effects{CsvEffect::Moved, CsvEffect::Disabled});
    CHECK(done.rows[2].detail == "was below ops");
    REQUIRE(done.catalog.units.size() == 4);
    CHECK(done.catalog.units[0].goal == 75);
    CHECK(done.catalog.units[0].hourlyCost == 40.5); // not in the file
    CHECK(done.catalog.units[3].parent == "acme");
    CHECK(done.catalog.units[3].goal == 60.5);
    CHECK(done.catalog.units[3].configuration == "No data collection");
    CHECK(checkCatalog(done.catalog).empty());
}

TEST_CASE("units that the file does not list are disabled, not deleted")
{
    const CsvImport done = import("Acme,acme,,,Company,,,\n");
    REQUIRE(done.ok());
    REQUIRE(done.rows.size() == 2);
    CHECK(done.rows[1].line == 0);
    CHECK(done.rows[1].id == "team1");
    CHECK(done.rows[1].effects == Effects{CsvEffect::Disabled});
    CHECK(done.catalog.units.size() == 3);
    CHECK_FALSE(done.catalog.units[2].enabled);
}

TEST_CASE("every row with a fault is named, and then nothing is taken")
{
    const CsvImport bad = import("Acme,acme,,,Company,,,\nA,a,,acme,Village,,,\nB,b,,nowhere,Team,,,\nC,c,Acme,acme,Team,120,,\nD,d,Beta,acme,Team,,,\n"
                                 "E,e,,acme,Team,much,,\nF,f,,acme,Team,,Nope,\nG,g,,acme,Team,,,Maybe\nH,b,,acme,Team,,,\nI,,,acme,Team,,,\nJ,j,Nobody,,Team,,,\n");
    CHECK_FALSE(bad.ok());
    CHECK(bad.faults() == 10);
    CHECK(faultOf(bad)
          == "3 : \"village\" is not one of company, department, team; 4 : there is no unit \"nowhere\"; 5 : 120 is not between 0 and 100; "
             "6 Parent Name: \"acme\" is called \"Acme\", not \"Beta\"; 7 Production Goal %: \"much\" is not a number; "
             "8 : there is no client configuration \"Nope\"; 9 Status: \"Maybe\" is not one of Enabled, Disabled; "
             "10 Unique ID: \"b\" stands already on line 4; 11 : must not be empty; 12 Parent Name: no row is called \"Nobody\"");
}

TEST_CASE("there is exactly one company, and it stays the one there is")
{
    CHECK(faultOf(import("A,a,,,Department,,,\n")).starts_with("there must be exactly one row with the level Company, and there are 0"));
    CHECK(faultOf(import("A,acme,,,Company,,,\nB,b,,,Company,,,\n")).starts_with("there must be exactly one row with the level Company, and there are 2"));
    CHECK(faultOf(import("Beta,beta,,,Company,,,\n")) == "2 : only one unit may be without a parent, and \"acme\" is it");
    CHECK(import("Beta,beta,,,Company,,,\nT,t,Beta,,Team,,,\n", builtInCatalog()).ok());
    CHECK(faultOf(import("Acme,acme,,,Company,,,\nA,a,,b,Department,,,\nB,b,,a,Department,,,\n"))
          == "3 : \"a\" would lie below itself; 4 : \"b\" would lie below itself");
}

TEST_CASE("files that are no list of units are refused as a whole")
{
    CHECK(importUnitsCsv(sampleCatalog(), "").fault == "is empty; a header was expected");
    CHECK(importUnitsCsv(sampleCatalog(), "Name,Level\nA,Team\n").fault == "there is no column \"Unique ID\"");
    std::string rows = "Acme,acme,,,Company,,,\n";
    for (std::size_t i = 1; i < kMaxUnitRows; ++i)
        rows += "T,t" + std::to_string(i) + ",,acme,Team,,,\n";
    CHECK(import(rows).ok());
    CHECK(import(rows + "T,x,,acme,Team,,,\n").fault == "line 5002: there are more than 5000 rows");
}
