#include "Catch.h"
#include "ImportFaults.h"
#include "SampleCatalog.h"

#include "catalog/CollectorEdits.h"
#include "catalog/CsvImport.h"

using namespace worklode;

namespace {

const std::string kHeader = "Name,Primary ID,Alternate IDs,Team ID,Team,From,Configuration,Time Zone\n";

CsvImport import(const std::string& rows, const Catalog& catalog = sampleCatalog()) { return importCollectorsCsv(catalog, kHeader + rows); }

} // namespace

TEST_CASE("collectors that are exported import again without a change")
{
    Catalog catalog = sampleCatalog();
    catalog.associates[0].alternates = {"a|b", "c\\", "@d"};
    catalog.associates[1].name = "-Dash";
    const std::string csv = exportCollectorsCsv(catalog);
    CHECK(csv.find("'-Dash,a2,,,,,No data collection,\r\n") != std::string::npos);
    const CsvImport again = importCollectorsCsv(catalog, csv);
    INFO(faultOf(again));
    REQUIRE(again.ok());
    CHECK(again.catalog == catalog);
    CHECK(again.count(CsvEffect::Unchanged) == again.rows.size());
}

TEST_CASE("people are added, changed and moved; whom the file does not list stays")
{
    const CsvImport done = import("Anna,a1,AB1,team1,,,,Europe/Berlin\n,a1,,,Operations,2026-03-02,,\nNew,a3,N1|N2,ops,Operations,2026-03-01T10:00:00Z,Standard,\n");
    INFO(faultOf(done));
    REQUIRE(done.ok());
    CHECK(done.rows[0].effects == Effects{CsvEffect::Changed, CsvEffect::Moved});
    CHECK(done.rows[0].detail == "name was Änne, alternate ids were AB1|AB2, was in ops");
    CHECK(done.rows[1].effects == Effects{CsvEffect::Unchanged});
    CHECK(done.rows[2].effects == Effects{CsvEffect::Added});
    REQUIRE(done.catalog.associates.size() == 3);
    const Associate& anna = done.catalog.associates[0];
    REQUIRE(anna.memberships.size() == 2);
    CHECK(anna.memberships[0] == Membership{"team1", std::nullopt});
    CHECK(anna.memberships[1] == Membership{"ops", instantFromIso("2026-03-01T23:00:00Z").value()}); // midnight in Berlin
    CHECK(done.catalog.associates[1] == sampleCatalog().associates[1]);
    CHECK(done.catalog.associates[2].alternates == std::vector<std::string>{"N1", "N2"});
}

TEST_CASE("columns that are not there change nothing")
{
    const CsvImport done = importCollectorsCsv(sampleCatalog(), "Primary ID;Name\na1;Anna\n");
    REQUIRE(done.ok());
    Catalog expected = sampleCatalog();
    expected.associates[0].name = "Anna";
    CHECK(done.catalog == expected);
}

TEST_CASE("faults in rows of collectors are named")
{
    const CsvImport bad = import("A,x1,,nowhere,,,,\nA,x2,,,Nobody,,,\nA,x3,,,,2026-03-02,,\nA,x4,,ops,,soon,,\nA,x5,AB1,,,,,\nA,x6,,,,,,Mars/Olympus\nA,x7,,ops,,,,\nB,x7,,team1,,2026-03-02,,\n"
                                 "A,x8,,ops,,,,\nA,x8,,team1,,,,\nA,x9,,ops,,,,\nA,x9,,,,,,\nA,y1,,ops,Acme,,,\n");
    CHECK(faultOf(bad)
          == "2 : there is no unit \"nowhere\"; 3 Team: there is no unit \"Nobody\"; 4 From: a date without a team; "
             "5 From: \"soon\" is neither a date like 2026-03-02 nor a UTC time like 2026-03-02T08:00:00.000Z; "
             "6 : \"AB1\" stands already at associates[0].alternates[0]; 7 : \"Mars/Olympus\" is no IANA time zone; "
             "9 Name: differs from line 8, which is about the same person; 10 : only the first membership may do without a date; "
             "13 Primary ID: a further row about the same person needs a team; 14 Team: \"ops\" is not called \"Acme\"");
    CHECK(importCollectorsCsv(sampleCatalog(), "Name\nA\n").fault == "there is no column \"Primary ID\"");
}

TEST_CASE("two ids of one person are joined, and split again")
{
    Catalog c = sampleCatalog();
    c.users[1].associate = "a2";
    REQUIRE(joinCollectors(c, "a1", "a2").ok());
    REQUIRE(c.associates.size() == 1);
    CHECK(c.associates[0].alternates == std::vector<std::string>{"AB1", "AB2", "a2"});
    CHECK(c.users[1].associate == "a1");
    CHECK(checkCatalog(c).empty());
    REQUIRE(splitCollector(c, "AB1").ok());
    REQUIRE(c.associates.size() == 2);
    CHECK(c.associates[1].id == "AB1");
    CHECK(c.associates[1].memberships == c.associates[0].memberships);
    CHECK(c.associates[0].alternates == std::vector<std::string>{"AB2", "a2"});
    CHECK(checkCatalog(c).empty());
    CHECK_FALSE(joinCollectors(c, "a1", "a1").ok());
    CHECK_FALSE(joinCollectors(c, "a1", "nobody").ok());
    CHECK_FALSE(splitCollector(c, "a1").ok());
}
