#include "interop/SlicesCsvImporter.h"

#include "interop/SliceBatchSegments.h"
#include "interop/SlicesCsvReader.h"

namespace worklode {

bool SlicesCsvImporter::recognises(const FileHead& head) const { return head.path.extension() == ".csv"; }

Result<ImportedFile> SlicesCsvImporter::read(const std::filesystem::path& file, unsigned threads, Progress& progress) const
{
    const auto batch = readSlicesCsv(file, progress);
    if (!batch)
        return batch.error();
    auto segments = sealBatch(*batch, {"import:" + std::string(name()), 0}, threads, progress);
    if (!segments)
        return segments.error();
    return ImportedFile{std::move(segments).value(), batch->rows(), {}};
}

} // namespace worklode
