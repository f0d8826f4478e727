#include "Catch.h"

#include "catalog/CsvSheet.h"

using namespace worklode;

namespace {

Result<CsvSheet> parse(std::string_view text, std::size_t maxRows = 10) { return CsvSheet::parse(text, {"Name", "Unique ID"}, maxRows); }
std::string whyNot(std::string_view text)
{
    const auto sheet = parse(text);
    return sheet ? std::string("(accepted)") : sheet.error().sentence();
}

} // namespace

TEST_CASE("cells that a spreadsheet would take for formulas are neutralised, and come back as they were")
{
    for (const char* cell : {"=1+1", "+49", "-5", "@SUM", "\tx", "\rx", "'=x", "''=x", "'", "''", "'a", "a=b", "", "=", "'-", "O'Hara"}) {
        const std::string safe = neutralizedCell(cell);
        INFO(cell << " -> " << safe);
        CHECK(plainCell(safe) == cell);
        CHECK((safe.empty() || std::string_view("=+-@\t\r").find(safe[0]) == std::string_view::npos));
    }
    CHECK(neutralizedCell("=1+1") == "'=1+1");
    CHECK(neutralizedCell("O'Hara") == "O'Hara");
    CHECK(csvSheetLine({"=HYPERLINK(\"x\")", "a,b", "-1"}) == "\"'=HYPERLINK(\"\"x\"\")\",\"a,b\",'-1\r\n");
}

TEST_CASE("columns are found by name, whatever divides them")
{
    for (const char* text : {"Name,Unique ID\nA,1\n", "\xEF\xBB\xBFunique id;NAME\r\n1;A\r\n", "Name\tUnique ID\nA\t1", " Name ,Unique ID\n\n\"A\",1\n,\n"}) {
        const auto sheet = parse(text);
        INFO(text);
        REQUIRE(sheet.ok());
        REQUIRE(sheet->rows().size() == 1);
        CHECK(sheet->cell(sheet->rows()[0], "Name") == "A");
        CHECK(sheet->cell(sheet->rows()[0], "Unique ID") == "1");
        CHECK(sheet->cell(sheet->rows()[0], "Other").empty());
    }
    const auto lines = parse("Name,Unique ID\n\"two\nlines\",1\n'=x,2\n");
    REQUIRE(lines.ok());
    CHECK(lines->rows()[1].line == 4);
    CHECK(lines->cell(lines->rows()[1], "Name") == "=x");
}

TEST_CASE("sheets that are not as they should be are refused with their line")
{
    CHECK(whyNot("") == "is empty; a header was expected");
    CHECK(whyNot("Name,Colour\n") == "line 1: there is no column \"Colour\" in such a file");
    CHECK(whyNot("Name,name\n") == "line 1: the column \"name\" stands in the header twice");
    CHECK(whyNot("Name,Unique ID\nA\n") == "line 2: has 1 cells where the header has 2");
    CHECK(whyNot("Name,Unique ID\nA,\"b\n") == "line 2: a quoted field is still open at the end of the file");
    CHECK(whyNot("Name,Unique ID\nA,b\"c\n").starts_with("line 2: a quote"));
    CHECK(whyNot("Name,Unique ID\n\xff,1\n").starts_with("is not UTF-8"));
    CHECK(whyNot(std::string_view("Name,Unique ID\na\0,1\n", 21)).starts_with("is not UTF-8"));
    CHECK(parse("Name,Unique ID\na,1\nb,2\n", 1).error().sentence() == "line 3: there are more than 1 rows");
}
