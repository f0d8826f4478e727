// Sealed segments as they are: from another workspace, a collector's outbox or an export.
#pragma once

#include "interop/Importer.h"

namespace worklode {

class SegmentImporter final : public Importer
{
public:
    std::string_view name() const override { return "segment"; }
    std::string_view describe() const override { return "sealed segments (.wlseg)"; }
    bool recognises(const FileHead& head) const override;
    /// The bytes; whether they are a segment is checked by the archive that takes them in.
    Result<ImportedFile> read(const std::filesystem::path& file, const ImportOptions& options, unsigned threads, Progress& progress) const override;
};

} // namespace worklode
