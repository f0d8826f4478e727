#include "Catch.h"
#include "eventlog/EventLogFile.h"
#include "tests/collector/FullDisk.h"
#include "tests/dataset/SliceText.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <string>

using namespace worklode;
using namespace worklode::testing;

namespace {

constexpr EventLogFormat kFormats[] = {EventLogFormat::Xes, EventLogFormat::Ocel, EventLogFormat::Csv};

/// `days` days on which excel, with screens, is left for word.
std::unique_ptr<LocalEngine> engineOf(int days, const std::string& title)
{
    std::string text = "stream a1\n";
    for (int day = 1; day <= days; ++day) {
        const std::string digits = std::to_string(100 + day).substr(1);
        text += "day 2026-03-" + digits + "\n08:00 08:05 active excel \"" + title + "\" keys=7\n08:05 08:06 active word\n";
    }
    auto segments = segmentsFromText(text);
    REQUIRE(segments);
    Catalog catalog;
    Application excel;
    excel.alias = "excel";
    excel.screens = true;
    catalog.applications = {excel};
    TaskDefinition task;
    task.name = "Report";
    task.begin = {{"excel", std::nullopt, Anchor::Entering}};
    task.end = {{"word", std::nullopt, Anchor::Entering}};
    catalog.tasks = {task};
    return std::make_unique<LocalEngine>(std::make_shared<const Dataset>(datasetOf(*segments)), std::make_shared<const Catalog>(catalog), 1, 1);
}

ViewRequest all()
{
    ViewRequest request;
    request.view.name = "All";
    return request;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A folder with a file that was there before.
struct Place {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("log"));
    Place()
    {
        QFile before(file);
        REQUIRE(before.open(QIODevice::WriteOnly));
        before.write("before");
    }
    bool untouched() const
    {
        return bytesOf(file) == "before" && QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 1;
    }
    Result<EventLogTotals> write(LocalEngine& engine, EventLogFormat format, Progress& progress) const
    {
        return writeEventLogFile(engine, all(), format, file.toStdString(), progress);
    }
};

} // namespace

TEST_CASE("A full disk leaves what was there before, and nothing beside it")
{
    const auto engine = engineOf(28, "Plan");
    for (const EventLogFormat format : kFormats)
        for (const std::uint64_t room : {0u, 500u, 5000u}) {
            if (format == EventLogFormat::Csv && room == 5000)
                continue; // is smaller than that
            const Place place;
            Progress progress;
            Result<EventLogTotals> written = Error{};
            {
                const FullDisk disk(room);
                written = place.write(*engine, format, progress);
            }
            INFO(int(format) << " with " << room);
            REQUIRE_FALSE(written);
            CHECK(written.error().code == ErrorCode::Unavailable);
            CHECK(written.error().place == place.file.toStdString());
            CHECK(place.untouched());
        }
}

TEST_CASE("A cancel leaves what was there before, whenever it comes")
{
    const auto engine = engineOf(5, "Plan");
    for (const EventLogFormat format : kFormats) {
        const Place place;
        Progress atOnce;
        atOnce.cancel();
        CHECK(place.write(*engine, format, atOnce).error().code == ErrorCode::Cancelled);
        CHECK(place.untouched());
        Progress* self = nullptr;
        Progress late([&self](double) { self->cancel(); });
        self = &late;
        CHECK(place.write(*engine, format, late).error().code == ErrorCode::Cancelled);
        CHECK(place.untouched());
    }
}

TEST_CASE("A folder that is not there is said in one sentence")
{
    const auto engine = engineOf(1, "Plan");
    Progress progress;
    const auto written = writeEventLogFile(*engine, all(), EventLogFormat::Xes, "/nowhere/at/all.xes", progress);
    REQUIRE_FALSE(written);
    CHECK(written.error().sentence().starts_with("/nowhere/at/all.xes: cannot be written: "));
}

TEST_CASE("A written log is for its owner only and takes the place of an older one")
{
    const auto engine = engineOf(2, "Plan");
    for (const EventLogFormat format : kFormats) {
        const Place place;
        Progress progress;
        const auto totals = place.write(*engine, format, progress);
        REQUIRE(totals);
        CHECK(totals->complete == 2);
        CHECK(totals->steps == 2);
        CHECK(bytesOf(place.file) != "before");
        const auto others = QFile::permissions(place.file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
        CHECK(others == QFileDevice::Permissions());
    }
}

TEST_CASE("Characters that XML has no place for are replaced and every other one is kept")
{
    const auto engine = engineOf(1, "a\x01<&>'\t\xEF\xBF\xBF\xF0\x9F\x98\x80");
    const Place place;
    Progress progress;
    REQUIRE(place.write(*engine, EventLogFormat::Xes, progress));
    QXmlStreamReader xml(bytesOf(place.file));
    QStringList screens;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.attributes().value(QStringLiteral("key")) == QLatin1String("worklode:ui_group"))
            screens << xml.attributes().value(QStringLiteral("value")).toString();
    CHECK_FALSE(xml.hasError());
    REQUIRE(screens.size() == 3); // the global, start, complete
    CHECK(screens[2].toStdString() == "a\xEF\xBF\xBD<&>'\t\xEF\xBF\xBD\xF0\x9F\x98\x80");
}

TEST_CASE("Cells that a spreadsheet would run are neutralised")
{
    for (const char* sign : {"=", "+", "-", "@"}) {
        const auto engine = engineOf(1, std::string(sign) + "cmd,1");
        const Place place;
        Progress progress;
        REQUIRE(place.write(*engine, EventLogFormat::Csv, progress));
        const QByteArray csv = bytesOf(place.file);
        INFO(csv.toStdString());
        CHECK(csv.contains(QByteArray(",\"'") + sign + "cmd,1\","));
        CHECK(csv.count("\r\n") == 2);
    }
}
