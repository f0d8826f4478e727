// Event logs in XES (IEEE 1849-2016), read as a stream.
#pragma once

#include "interop/Importer.h"

namespace worklode {

/// By the rules of EventLog: `org:resource`, `concept:name`, `time:timestamp`, `lifecycle:transition`, `concept:instance`, a
/// trace's `concept:name` as its case, and the names of user interaction logs. Refused: document type declarations (and with
/// them entities), elements nested over 64 deep, a tag over 8 MiB.
class XesImporter final : public Importer
{
public:
    std::string_view name() const override { return "xes"; }
    std::string_view describe() const override { return "event logs in XES, IEEE 1849-2016 (.xes, not compressed)"; }
    bool recognises(const FileHead& head) const override;
    Result<ImportedFile> read(const std::filesystem::path& file, const ImportOptions& options, unsigned threads, Progress& progress) const override;
};

} // namespace worklode
