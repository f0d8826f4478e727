// Recordings of Power Automate Desktop as CSV, in the shape of Microsoft's 50 business assignments.
#pragma once

#include "interop/Importer.h"

namespace worklode {

/// The log does not say who worked: each recording is an associate of its own, named by its RecordingId. Steps without a window
/// are at the application `(no window)`.
class PowerAutomateImporter final : public Importer
{
public:
    std::string_view name() const override { return "power-automate-csv"; }
    std::string_view describe() const override { return "recordings of Power Automate Desktop (.csv with RecordingId, TimeStamp, StepName …); one associate per recording"; }
    bool recognises(const FileHead& head) const override;
    Result<ImportedFile> read(const std::filesystem::path& file, const ImportOptions& options, unsigned threads, Progress& progress) const override;
};

} // namespace worklode
