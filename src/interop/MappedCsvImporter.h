// Any delimited log, read by a column mapping.
#pragma once

#include "interop/Importer.h"

namespace worklode {

/// Not one of importers(): a file is never recognised, somebody says how to read it (ImportOptions::mapping). With an end or
/// a duration rows are stretches of time, else point events; overlaps by Spans.h.
class MappedCsvImporter final : public Importer
{
public:
    std::string_view name() const override { return "mapped-csv"; }
    std::string_view describe() const override { return "any delimited log, by the columns that --mapping FILE.json names"; }
    bool recognises(const FileHead&) const override { return false; }
    Result<ImportedFile> read(const std::filesystem::path& file, const ImportOptions& options, unsigned threads, Progress& progress) const override;
};

} // namespace worklode
