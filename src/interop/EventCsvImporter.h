// Event logs as CSV, as process mining tools write them: case, activity, time stamp, resource.
#pragma once

#include "interop/Importer.h"

namespace worklode {

/// By the rules of EventLog. Columns are known by their common names (EventFields), whatever the delimiter.
class EventCsvImporter final : public Importer
{
public:
    std::string_view name() const override { return "event-log-csv"; }
    std::string_view describe() const override { return "event logs of process mining (a header with activity, time and case or resource; , ; tab or |)"; }
    bool recognises(const FileHead& head) const override;
    Result<ImportedFile> read(const std::filesystem::path& file, const ImportOptions& options, unsigned threads, Progress& progress) const override;
};

} // namespace worklode
