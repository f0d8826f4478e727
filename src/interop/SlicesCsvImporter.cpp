#include "interop/SlicesCsvImporter.h"

#include "interop/ForeignCsv.h"
#include "interop/SliceBatchSegments.h"
#include "interop/SlicesCsvColumns.h"
#include "interop/SlicesCsvReader.h"

#include <algorithm>

namespace worklode {

namespace {

/// Whether not one column is a slice's.
bool looksForeign(const std::vector<std::string>& columns)
{
    return columns != std::vector<std::string>(1) && std::none_of(columns.begin(), columns.end(), [](const std::string& column) {
        return std::find(kSlicesColumns.begin(), kSlicesColumns.end(), column) != kSlicesColumns.end();
    });
}

} // namespace

bool SlicesCsvImporter::recognises(const FileHead& head) const 
{
    return head.path.extension() == ".csv" || namesColumns(head, {"associate", "start", "end", "kind", "app"});
}

Result<ImportedFile> SlicesCsvImporter::read(const std::filesystem::path& file, const ImportOptions&, unsigned threads, Progress& progress) const
{
    if (const auto beginning = FileBeginning::of(file); beginning && looksForeign(headColumns(beginning->head(), ',')))
        return Error{ErrorCode::BadInput, "line 1", "is neither the header of a slices CSV nor one of a log that is known; say what its columns mean with --mapping"};
    const auto batch = readSlicesCsv(file, progress);
    if (!batch)
        return batch.error();
    auto segments = sealBatch(*batch, {"import:" + std::string(name()), 0}, threads, progress);
    if (!segments)
        return segments.error();
    return ImportedFile{std::move(segments).value(), batch->rows(), {}, {}};
}

} // namespace worklode
