#include "interop/ImportFile.h"

#include "interop/Importer.h"
#include "interop/MappedCsvImporter.h"

#include <algorithm>

namespace worklode {

namespace {

std::size_t newOnes(const std::vector<IntakeReport>& reports)
{
    return static_cast<std::size_t>(std::count_if(reports.begin(), reports.end(), [](const IntakeReport& r) { return !r.known; }));
}

/// Without the position among the file's segments, which means nothing to a person: `3: block 2` is `block 2`.
Error withoutPosition(Error error)
{
    error.place.erase(0, error.place.find_first_not_of("0123456789"));
    error.place.erase(0, error.place.find_first_not_of(": "));
    return error;
}

} // namespace

Result<FileImport> importFile(const std::filesystem::path& file, Archive& archive, unsigned threads, Progress& progress, const ImportOptions& options)
{
    const MappedCsvImporter mapped;
    const auto importer = options.mapping ? Result<const Importer*>(&mapped) : importerFor(file);
    if (!importer)
        return importer.error();
    if (!*importer)
        return Error{ErrorCode::BadInput, file.string(), "is in no format that can be imported (see worklodectl import --help)"};
    auto read = (*importer)->read(file, options, threads, progress);
    if (!read)
        return read.error().at(file.string());
    FileImport done{file, std::string((*importer)->name()), read->rows, read->segments.size(), 0, std::move(read->droppedColumns), std::move(read->became)};
    const auto taken = archive.intake(read->segments);
    if (!taken)
        return withoutPosition(taken.error()).at(file.string());
    done.newSegments = newOnes(*taken);
    return done;
}

Result<FoundFiles> findImportableFiles(const std::filesystem::path& folder)
{
    namespace fs = std::filesystem;
    FoundFiles found;
    std::error_code failure;
    for (fs::recursive_directory_iterator at(folder, failure), end; !failure && at != end; at.increment(failure)) {
        if (!at->is_regular_file(failure))
            continue;
        const auto importer = importerFor(at->path());
        if (!importer)
            return importer.error();
        if (*importer)
            found.files.push_back(at->path());
        else
            ++found.skipped;
    }
    if (failure)
        return Error{ErrorCode::Unavailable, folder.string(), "cannot be listed: " + failure.message()};
    std::sort(found.files.begin(), found.files.end());
    return found;
}

} // namespace worklode
