#include "Catch.h"
#include "RunWorklodectl.h"
#include "PdfText.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <sstream>

using namespace worklode;
using namespace worklode::test;
using Json = nlohmann::json;

namespace {

void fillForReports(const Sandbox& sandbox)
{
    REQUIRE(sandbox.run({"demo", "--associates", "4", "--days", "3", "--seed", "7"}).exit == 0);
}

/// Without what only parts it: blanks, lines, thousands.
QString bare(const QString& text)
{
    QString out;
    for (const QChar c : text)
        if (!c.isSpace() && c != QChar(u','))
            out += c;
    return out;
}

} // namespace

TEST_CASE("A report has the numbers that run prints, on as many pages as it says", "[ctl]")
{
    const Sandbox sandbox;
    fillForReports(sandbox);
    const Ran made = sandbox.run({"report", "All", "--out", sandbox.file("r.pdf"), "--json"});
    INFO(made.err);
    REQUIRE(made.exit == 0);
    CHECK(made.err.empty());
    const int pages = Json::parse(made.out).at("pages");
    CHECK(Sandbox::read(sandbox.file("r.pdf")).starts_with("%PDF-"));
    const auto text = pdfPages(QString::fromStdString(sandbox.file("r.pdf")));
    if (!text) {
        WARN("pdftotext is not installed: the text was not read back");
        return;
    }
    CHECK(text->size() == pages);
    const QString all = bare(text->join(u'\n'));
    const Ran ranking = sandbox.run({"run", "All", "--page", "opportunities", "--table", "Opportunities", "--format", "csv"});
    REQUIRE(ranking.exit == 0);
    std::istringstream lines(ranking.out);
    std::string line;
    std::getline(lines, line); // the header, in words that the report wraps
    int rows = 0;
    for (; std::getline(lines, line); ++rows) {
        INFO(line);
        CHECK(all.contains(bare(QString::fromStdString(line).remove(u'\r'))));
    }
    CHECK(rows > 5);
}

TEST_CASE("Chapters, paper and a day are chosen", "[ctl]")
{
    const Sandbox sandbox;
    fillForReports(sandbox);
    const Ran lanes = sandbox.run({"run", "All", "--page", "timeline", "--json"});
    REQUIRE(lanes.exit == 0);
    const std::string day = Json::parse(lanes.out).at("lanes").at(0).at("date");
    const Ran made = sandbox.run({"report", "All", "--out", sandbox.file("r.pdf"), "--pages", "summary", "--paper", "letter", "--day", day});
    INFO(made.err);
    REQUIRE(made.exit == 0);
    CHECK(made.saidOneSentence());
    if (const auto text = pdfPages(QString::fromStdString(sandbox.file("r.pdf")))) {
        const QString all = text->join(u'\n');
        CHECK(all.contains(QStringLiteral("Timeline of ")));
        CHECK_FALSE(all.contains(QStringLiteral("Ranking")));
        CHECK_FALSE(all.contains(QStringLiteral("Best variation")));
    }
    if (const auto info = readPdf(QStringLiteral("pdfinfo"), {QString::fromStdString(sandbox.file("r.pdf"))}))
        CHECK(info->contains(QStringLiteral("612 x 792")));
}

TEST_CASE("A report that cannot be made says why in one sentence and leaves no file", "[ctl]")
{
    const Sandbox sandbox;
    fillForReports(sandbox);
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{"report", "Nobody's", "--out", sandbox.file("r.pdf")},
                                                      {"report", "All", "--out", sandbox.file("none/r.pdf")},
                                                      {"report", "All"},
                                                      {"report", "All", "--out", sandbox.file("r.pdf"), "--paper", "a5"},
                                                      {"report", "All", "--out", sandbox.file("r.pdf"), "--pages", "timeline"}}) {
        const Ran ran = sandbox.run(arguments);
        CHECK(ran.exit != 0);
        CHECK(ran.saidOneSentence());
        CHECK_FALSE(std::filesystem::exists(sandbox.file("r.pdf")));
    }
}
