#include "Catch.h"
#include "TemporaryFolder.h"
#include "interop/CsvReader.h"
#include "interop/CsvText.h"

#include <random>

using namespace worklode;
using worklode::test::TemporaryFolder;

namespace {

struct Read {
    std::vector<std::vector<std::string>> rows; ///< the header first
    std::vector<std::uint64_t> lines;
    std::string failure; ///< empty: none
};

Read readAll(std::string_view text)
{
    const TemporaryFolder folder;
    Read read;
    const auto keep = [&read](const CsvRow& row) -> Outcome {
        read.rows.emplace_back(row.fields.begin(), row.fields.end());
        read.lines.push_back(row.line);
        return Done{};
    };
    Progress progress;
    if (const Outcome outcome = readCsv(folder.write("a.csv", text), keep, keep, progress); !outcome)
        read.failure = outcome.error().sentence();
    return read;
}

std::string nastyText(std::mt19937& random)
{
    const std::vector<std::string> parts = {"a", "Excel", " ", "\t", ",", "\"", "\"\"", "\n", "\r\n", "\r", "é", "日本", "😀", "=1+1", ";", "'", "\\", "\xC2\xA0"};
    std::string text;
    for (auto n = std::uniform_int_distribution<int>(0, 6)(random); n > 0; --n)
        text += parts[std::uniform_int_distribution<std::size_t>(0, parts.size() - 1)(random)];
    return text;
}

} // namespace

TEST_CASE("Fields come back as they stand: blanks, empty fields and quotes included", "[csv]")
{
    const Read read = readAll("a,b,c\n  x ,,\"1,2\"\"3\"\n");
    CHECK(read.failure.empty());
    REQUIRE(read.rows.size() == 2);
    CHECK(read.rows[1] == std::vector<std::string>{"  x ", "", "1,2\"3"});
}

TEST_CASE("A byte order mark is no part of the first column, and CRLF ends a line like LF", "[csv]")
{
    const Read read = readAll("\xEF\xBB\xBF" "a,b\r\n1,2\r\n\r\n3,4");
    CHECK(read.rows == std::vector<std::vector<std::string>>{{"a", "b"}, {"1", "2"}, {"3", "4"}});
    CHECK(read.lines == std::vector<std::uint64_t>{1, 2, 4});
}

TEST_CASE("A record's line is the one it starts on, however many lines the fields before it have", "[csv]")
{
    const Read read = readAll("a\n\"x\ny\r\nz\"\n\nlast\n");
    CHECK(read.lines == std::vector<std::uint64_t>{1, 2, 6});
}

TEST_CASE("What RFC 4180 does not allow is refused with its line", "[csv]")
{
    CHECK(readAll("").failure == "the file is empty; a header was expected");
    CHECK(readAll("a,b\n1\n").failure == "line 2: has 1 fields where the header has 2");
    CHECK(readAll("a,b\n1,2,3\n").failure == "line 2: has 3 fields where the header has 2");
    CHECK(readAll("a\nx\"y\n").failure == "line 2: a quote stands where RFC 4180 allows none");
    CHECK(readAll("a\n\"x\"y\n").failure == "line 2: a quote stands where RFC 4180 allows none");
    CHECK(readAll("a\n1\n\"open\n").failure == "line 3: a quoted field is still open at the end of the file");
    CHECK(readAll("a\n" + std::string(kCsvFieldBytes + 1, 'x') + "\n").failure == "line 2: a field is longer than 1048576 bytes");
    CHECK(readAll("a\n\"" + std::string(5 * kCsvFieldBytes, 'x')).failure == "line 2: a field is longer than 1048576 bytes");
}

TEST_CASE("A file that is not there cannot be opened", "[csv]")
{
    Progress progress;
    const auto ignore = [](const CsvRow&) -> Outcome { return Done{}; };
    const Outcome outcome = readCsv("/nowhere/at/all.csv", ignore, ignore, progress);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().detail == "cannot be opened");
}

TEST_CASE("Whatever texts are written as CSV are read back byte by byte", "[csv]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<std::vector<std::string>> rows;
        std::string text;
        for (int r = 0; r < 20; ++r) {
            std::vector<std::string> row{"id" + std::to_string(r)}; // so that no record is an empty line
            text += row[0];
            for (int f = 0; f < 4; ++f) {
                row.push_back(nastyText(random));
                text += ',';
                appendCsvField(text, row.back());
            }
            text += round % 2 ? "\r\n" : "\n";
            rows.push_back(row);
        }
        const Read read = readAll(text);
        REQUIRE(read.failure.empty());
        REQUIRE(read.rows == rows);
    }
}
