// arbtt's samples, as `arbtt-dump -t JSON` prints them.
#pragma once

#include "interop/Importer.h"

namespace worklode {

/// A sample is the active window until the next sample; where that is more than one and a half rates away, for one rate.
/// Where a sample says that the last input is over 60 s ago, the time back to that input is idle; where a screen saver or
/// locker was on, the sample is locked. Other windows are dropped. The dump does not say whose (--associate).
class ArbttImporter final : public Importer
{
public:
    std::string_view name() const override { return "arbtt-json"; }
    std::string_view describe() const override { return "arbtt's samples (arbtt-dump -t JSON)"; }
    bool recognises(const FileHead& head) const override;
    Result<ImportedFile> read(const std::filesystem::path& file, const ImportOptions& options, unsigned threads, Progress& progress) const override;
};

} // namespace worklode
