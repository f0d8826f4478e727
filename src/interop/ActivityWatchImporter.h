// ActivityWatch's exports: all buckets or one, as JSON.
#pragma once

#include "interop/Importer.h"

namespace worklode {

/// By the rules of ActivityWatchBuckets.
class ActivityWatchImporter final : public Importer
{
public:
    std::string_view name() const override { return "activitywatch-json"; }
    std::string_view describe() const override { return "ActivityWatch exports (.json with buckets: windows, presence, tabs)"; }
    bool recognises(const FileHead& head) const override;
    Result<ImportedFile> read(const std::filesystem::path& file, const ImportOptions& options, unsigned threads, Progress& progress) const override;
};

} // namespace worklode
