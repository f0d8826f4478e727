#include "Catch.h"
#include "pdf/PdfReport.h"
#include "report/Reports.h"
#include "support/FakeEngine.h"
#include "PdfText.h"

#include <QFile>
#include <QTemporaryDir>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Made {
    explicit Made(ReportOrder wanted = {}) : order(std::move(wanted))
    {
        order.view.name = "All of March";
        order.madeBy = "ana";
        order.madeAt = instantFromMs(1'774'700'000'000);
    }
    Result<ReportData> gather()
    {
        FakeEngine engine(catalog);
        Progress progress;
        return gatherReport(engine, order, {44, 428'932, TimeRange{instantFromMs(1'772'434'800'000), instantFromMs(1'774'700'000'000)}}, progress);
    }
    int write(const ReportData& data)
    {
        Progress progress;
        const auto written = writeReport(data, *catalog, std::filesystem::path(file().toStdString()), progress);
        REQUIRE(written);
        return written->pages;
    }
    QString file() const { return folder.filePath(u"report.pdf"_s); }

    std::shared_ptr<const Catalog> catalog = fakeCatalog();
    ReportOrder order;
    QTemporaryDir folder;
};

QString everything(const QStringList& pages)
{
    return pages.join(u'\n');
}

/// As one word, so that a text is found whatever lines it was broken into and whatever parts its thousands.
QString squeezed(const QString& text)
{
    QString out;
    for (const QChar c : text)
        if (!c.isSpace() && c != u',')
            out += c;
    return out;
}

} // namespace

TEST_CASE("a report is a PDF of as many pages as it says, none of them blank, each numbered")
{
    Made made;
    made.order.timelineDay = LocalDate{20'514};
    const auto data = made.gather();
    REQUIRE(data);
    const int count = made.write(*data);
    QFile file(made.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    const auto pages = pdfPages(made.file());
    if (!pages) {
        WARN("pdftotext is not installed: the text was not read back");
        return;
    }
    CHECK(pages->size() == count);
    CHECK(count >= 6);
    for (int i = 0; i < pages->size(); ++i) {
        INFO("page " << i + 1);
        CHECK(squeezed(pages->at(i)).size() > 120);
        if (i > 0)
            CHECK(pages->at(i).contains(u"Page %1 of %2"_s.arg(i + 1).arg(count)));
    }
    for (const QString& said : {u"All of March"_s, u"428,932 slices in 44 segments"_s, u"ana"_s})
        CHECK(pages->front().contains(said));
}

TEST_CASE("its pictures have the pages of the file, at any resolution")
{
    Made made;
    auto data = made.gather();
    REQUIRE(data);
    auto& all = std::get<OpportunitiesResult>(data->opportunities->body).opportunities;
    const Opportunity sample = all.front();
    for (int i = 0; i < 90; ++i) { // so many lines that the least rounding would move a page's end
        all.push_back(sample);
        all.back().name = "Opportunity with a name of some length, number " + std::to_string(i);
    }
    const int count = made.write(*data);
    for (const int resolution : {50, 110, 163}) {
        Progress progress;
        const auto pictures = picturesOfReport(*data, *made.catalog, resolution, 3, progress);
        REQUIRE(pictures);
        CHECK(pictures->total == count);
        REQUIRE(pictures->pages.size() == 3);
        CHECK(pictures->pages.front().width() == Approx(resolution * 210 / 25.4).margin(1));
        const QImage& cover = pictures->pages.front();
        int lowest = 0;
        for (int y = 0; y < cover.height(); ++y)
            for (int x = 0; x < cover.width(); ++x)
                lowest = cover.pixel(x, y) == 0xFFFFFFFF ? lowest : y;
        CHECK(lowest > cover.height() * 8 / 10); // the whole sheet is there, down to the cover's last line
    }
}

TEST_CASE("the contents say where each chapter stands")
{
    Made made;
    const auto data = made.gather();
    REQUIRE(data);
    made.write(*data);
    const auto pages = pdfPages(made.file());
    if (!pages)
        return;
    for (const QString& chapter : {u"Summary"_s, u"Opportunities"_s, u"Tasks"_s, u"What the words mean"_s}) {
        int page = 0;
        for (const QString& line : pages->at(1).split(u'\n'))
            if (line.trimmed().startsWith(chapter))
                page = line.split(u' ', Qt::SkipEmptyParts).back().toInt();
        INFO(chapter.toStdString());
        REQUIRE(page > 2);
        REQUIRE(page <= pages->size());
        CHECK(pages->at(page - 1).contains(chapter));
    }
}

TEST_CASE("its numbers are those of the tables that the command line prints")
{
    Made made;
    const auto data = made.gather();
    REQUIRE(data);
    made.write(*data);
    const auto pages = pdfPages(made.file());
    if (!pages)
        return;
    const QString text = squeezed(everything(*pages));
    const auto tables = toTables(*data->opportunities, *made.catalog);
    for (const auto& row : tables.front().rows)
        for (const std::string& cell : row) {
            INFO(cell);
            CHECK(text.contains(squeezed(QString::fromStdString(cell))));
        }
    const auto figures = toTables(data->summary, *made.catalog);
    for (const auto& row : figures.front().rows) {
        if (row[0] != "Production %" && row[0] != "Score (0–100)" && row[0] != "Total time" && row[0] != "Shifts" && row[0] != "Keys")
            continue;
        INFO(row[0]);
        CHECK(text.contains(squeezed(QString::fromStdString(row[1]))));
    }
}

TEST_CASE("tables go on over pages with their header, and long names are wrapped, not cut")
{
    Made made;
    auto data = made.gather();
    REQUIRE(data);
    auto& all = std::get<OpportunitiesResult>(data->opportunities->body).opportunities;
    const Opportunity sample = all.front();
    all.clear();
    for (int i = 0; i < 150; ++i) {
        all.push_back(sample);
        all.back().name = "Opportunity number " + std::to_string(i);
    }
    const std::string unbroken = "https." + std::string(180, 'w') + ".example.com";
    all[3].name = unbroken;
    all[4].name = "عنوان طويل جدا من اليمين إلى اليسار";
    const int count = made.write(*data);
    const auto pages = pdfPages(made.file());
    if (!pages)
        return;
    CHECK(pages->size() == count);
    CHECK(squeezed(everything(*pages)).contains(QString::fromStdString(unbroken)));
    int parts = 0; // pages with more of them than the chart has bars
    for (const QString& page : *pages) {
        if (page.count(u"Opportunity number "_s) <= 15)
            continue;
        ++parts;
        CHECK(page.contains(u"Occurrences"_s));
        CHECK(page.contains(u"Associates"_s));
    }
    CHECK(parts >= 3);
    CHECK(everything(*pages).contains(u"Opportunity number 149"_s));
}

TEST_CASE("paper is A4 or Letter")
{
    for (const auto& [paper, size] : {std::pair{Paper::A4, u"595"_s}, {Paper::Letter, u"612 x 792"_s}}) {
        ReportOrder order;
        order.paper = paper;
        order.pages = {PageKind::Summary};
        Made made(order);
        const auto data = made.gather();
        REQUIRE(data);
        CHECK_FALSE(data->tasks);
        made.write(*data);
        const auto info = readPdf(u"pdfinfo"_s, {made.file()});
        if (info)
            CHECK(info->contains(size));
    }
    CHECK(paperFromText("a4") == Paper::A4);
    CHECK(paperFromText("letter") == Paper::Letter);
    CHECK_FALSE(paperFromText("A5"));
}

TEST_CASE("a View without anything gives a report that says so")
{
    Made made;
    made.order.timelineDay = LocalDate{10};
    FakeEngine engine(made.catalog);
    engine.setEmpty(true);
    Progress progress;
    const auto data = gatherReport(engine, made.order, {}, progress);
    REQUIRE(data);
    made.write(*data);
    if (const auto pages = pdfPages(made.file())) {
        CHECK(everything(*pages).contains(u"There is no shift in this scope and range."_s));
        CHECK(everything(*pages).contains(u"No data"_s));
    }
}

TEST_CASE("a cancelled report leaves no file, and a page's error is the report's")
{
    Made made;
    const auto data = made.gather();
    REQUIRE(data);
    Progress progress;
    progress.cancel();
    const auto written = writeReport(*data, *made.catalog, std::filesystem::path(made.file().toStdString()), progress);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Cancelled);
    CHECK_FALSE(QFile::exists(made.file()));
    FakeEngine engine(made.catalog);
    engine.setError(Error{ErrorCode::Refused, "the page", "it is not yours"});
    Progress other;
    const auto none = gatherReport(engine, made.order, {}, other);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::Refused);
}
