#include "Catch.h"
#include "report/CellText.h"
#include "report/Reports.h"
#include "report/TextWidth.h"

using namespace worklode;

TEST_CASE("Numbers are right-aligned and wide characters take two columns", "[table]")
{
    const ReportTable table{"T", {"Screen", "Keys"}, {false, true}, {{"日本語", "5"}, {"é", "1234"}, {"e\u0301", "7"}}};
    CHECK(toText(table) == "T\n"
                           "Screen  Keys\n"
                           "------  ----\n"
                           "日本語     5\n"
                           "é       1234\n"
                           "e\u0301          7\n");
}

TEST_CASE("A title cannot drive the terminal or hide its direction", "[table]")
{
    CHECK(report::printable("a\nb\tc") == "a b c");
    CHECK(report::printable("\x1B[2Jx") == "\uFFFD[2Jx");
    CHECK(report::printable("\u202Etxt.exe") == "\uFFFDtxt.exe");
    CHECK(report::printable("bad\xFF") == "bad\uFFFD");
    CHECK(report::displayWidth("😀é日") == 5);
}

TEST_CASE("CSV cells are quoted as RFC 4180 asks", "[table]")
{
    const ReportTable table{"T", {"a", "b"}, {false, false}, {{"x,y", "say \"hi\""}, {"two\nlines", ""}}};
    CHECK(toCsv(table) == "a,b\r\n\"x,y\",\"say \"\"hi\"\"\"\r\n\"two\nlines\",\r\n");
}

TEST_CASE("CSV cells that a spreadsheet would run are neutralised, numbers are not", "[table]")
{
    const auto cell = [](const std::string& text) {
        const std::string csv = toCsv({"T", {"a"}, {false}, {{text}}});
        return csv.substr(3, csv.size() - 5);
    };
    CHECK(cell("=1+1") == "'=1+1");
    CHECK(cell("@SUM(A1)") == "'@SUM(A1)");
    CHECK(cell("+49 30") == "'+49 30");
    CHECK(cell("-cmd") == "'-cmd");
    CHECK(cell("-2+3") == "'-2+3");
    CHECK(cell("＝1") == "'＝1");
    CHECK(cell("\t=1") == "'\t=1");
    CHECK(cell("=\"a\"") == "\"'=\"\"a\"\"\"");
    CHECK(cell("-12.5%") == "-12.5%");
    CHECK(cell("a=1") == "a=1");
    CHECK(cell("-") == "'-");
}

TEST_CASE("Times, percentages and decimals read well", "[table]")
{
    CHECK(report::hms(Duration(0)) == "0:00:00");
    CHECK(report::hms(Duration(3'909'499)) == "1:05:09");
    CHECK(report::hms(Duration(360'000'000)) == "100:00:00");
    CHECK(report::hms(1499.6) == "0:00:02");
    CHECK(report::percent(12.345) == "12.3%");
    CHECK(report::decimal(0.59354, 2) == "0.59");
    CHECK(report::decimal(1e300, 1).size() == 303);
}
