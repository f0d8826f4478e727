// UI logs of robotic process mining as CSV: action loggers for Excel and browsers, and simulated logs of their shape.
#pragma once

#include "interop/Importer.h"

namespace worklode {

/// The associate is the userID; events without one are of the user before them. A log without users has the associate
/// `unknown` and a stream named by the content, so that two such logs may be had side by side. Events of the clipboard happen
/// where the event before them did.
class UiLogImporter final : public Importer
{
public:
    std::string_view name() const override { return "ui-log-csv"; }
    std::string_view describe() const override { return "UI logs of robotic process mining (.csv with timeStamp, eventType and targetApp or source)"; }
    bool recognises(const FileHead& head) const override;
    Result<ImportedFile> read(const std::filesystem::path& file, const ImportOptions& options, unsigned threads, Progress& progress) const override;
};

} // namespace worklode
