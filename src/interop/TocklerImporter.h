// Tockler's CSV export: the windows or the states of one computer.
#pragma once

#include "interop/Importer.h"

namespace worklode {

/// AppTrackItem rows are active slices; StatusTrackItem rows IDLE idle and OFFLINE locked ones, ONLINE none; what a person
/// wrote into Tockler's own log (LogTrackItem) is dropped. Where both are in one file, idle time turns the windows idle.
/// Tockler writes local times without a zone (--zone) and does not say whose (--associate).
class TocklerImporter final : public Importer
{
public:
    std::string_view name() const override { return "tockler-csv"; }
    std::string_view describe() const override { return "Tockler's export (.csv with app, taskName, title, beginDate, endDate)"; }
    bool recognises(const FileHead& head) const override;
    Result<ImportedFile> read(const std::filesystem::path& file, const ImportOptions& options, unsigned threads, Progress& progress) const override;
};

} // namespace worklode
