#include "eventlog/EventLogFile.h"

#include "eventlog/OcelWriter.h"
#include "eventlog/StepsCsvWriter.h"
#include "eventlog/XesWriter.h"

#include <QSaveFile>

#include <memory>

namespace worklode {

namespace {

std::unique_ptr<EventLogSink> writerFor(EventLogFormat format, QFileDevice& file, const QString& besides)
{
    switch (format) {
    case EventLogFormat::Xes: return std::make_unique<XesWriter>(file);
    case EventLogFormat::Ocel: return std::make_unique<OcelWriter>(file, besides);
    case EventLogFormat::Csv: break;
    }
    return std::make_unique<StepsCsvWriter>(file);
}

} // namespace

std::optional<EventLogFormat> eventLogFormatFromText(std::string_view text)
{
    if (text == "xes")
        return EventLogFormat::Xes;
    if (text == "ocel")
        return EventLogFormat::Ocel;
    return text == "csv" ? std::optional(EventLogFormat::Csv) : std::nullopt;
}

Result<EventLogTotals> writeEventLogFile(LocalEngine& engine, const ViewRequest& request, EventLogFormat format,
                                         const std::filesystem::path& path, Progress& progress)
{
    const QString name = QString::fromStdString(path.string());
    QSaveFile file(name); // removes what it wrote unless commit() is reached
    const auto failed = [&] { return Error{ErrorCode::Unavailable, path.string(), "cannot be written: " + file.errorString().toStdString()}; };
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed();
    const auto writer = writerFor(format, file, name);
    const auto totals = engine.writeEventLog(request, *writer, progress);
    if (!totals)
        return totals.error().code == ErrorCode::Unavailable ? totals.error().at(path.string()) : totals.error();
    if (progress.cancelled()) {
        file.cancelWriting();
        return Error{ErrorCode::Cancelled, path.string(), "the event log was cancelled"};
    }
    if (!file.flush() || !file.commit()) // commit() alone would not tell that the last bytes found no room
        return failed();
    return totals;
}

} // namespace worklode
