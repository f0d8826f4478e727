// Slices CSV as an importer.
#pragma once

#include "interop/Importer.h"

namespace worklode {

class SlicesCsvImporter final : public Importer
{
public:
    std::string_view name() const override { return "slices-csv"; }
    std::string_view describe() const override { return "Worklode's own CSV of slices and task marks (.csv)"; }
    /// Any .csv that no other importer knows: its faults are then named, instead of "unknown format".
    bool recognises(const FileHead& head) const override;
    Result<ImportedFile> read(const std::filesystem::path& file, const ImportOptions& options, unsigned threads, Progress& progress) const override;
};

} // namespace worklode
