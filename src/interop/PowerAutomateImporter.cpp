#include "interop/PowerAutomateImporter.h"

#include "interop/ForeignCsv.h"
#include "interop/ForeignTime.h"

namespace worklode {

namespace {

Outcome addStep(PointEvents& events, const ForeignRow& row)
{
    const auto at = instantFromForeignIso(row.at("TimeStamp"));
    if (!at)
        return at.error().at("TimeStamp");
    const std::string recording(row.at("RecordingId"));
    if (recording.empty())
        return Error{ErrorCode::BadInput, "RecordingId", "is empty"};
    for (const char* content : {"StepDescription", "AutomationStep"}) // they hold what was typed and what stood on the screen
        if (!row.at(content).empty())
            events.drop(recording, {}, content);
    PointEvent event;
    event.line = row.line();
    event.at = *at;
    event.app = row.at("ApplicationProcessName").empty() ? "(no window)" : row.at("ApplicationProcessName");
    event.title = row.at("ApplicationParentWindowName");
    event.counts = countsOfEvent(row.at("StepName"));
    events.add(recording, {}, std::move(event));
    return Done{};
}

} // namespace

bool PowerAutomateImporter::recognises(const FileHead& head) const
{
    return namesColumns(head, {"RecordingId", "TimeStamp", "StepName", "ApplicationProcessName", "ApplicationParentWindowName"});
}

Result<ImportedFile> PowerAutomateImporter::read(const std::filesystem::path& file, const ImportOptions&, unsigned threads, Progress& progress) const
{
    PointEvents events;
    const Outcome outcome = readForeignCsv(file, [&events](const ForeignRow& row) { return addStep(events, row); }, progress);
    if (!outcome)
        return outcome.error();
    return sealEvents(events, std::string(name()), threads, progress);
}

} // namespace worklode
