#include "interop/ImportFile.h"

#include "interop/Importer.h"

#include <algorithm>

namespace worklode {

namespace {

std::size_t newOnes(const std::vector<IntakeReport>& reports)
{
    return static_cast<std::size_t>(std::count_if(reports.begin(), reports.end(), [](const IntakeReport& r) { return !r.known; }));
}

} // namespace

Result<FileImport> importFile(const std::filesystem::path& file, Archive& archive, unsigned threads, Progress& progress)
{
    const auto importer = importerFor(file);
    if (!importer)
        return importer.error();
    if (!*importer)
        return Error{ErrorCode::BadInput, file.string(), "is in no format that can be imported (see worklodectl import --help)"};
    auto read = (*importer)->read(file, threads, progress);
    if (!read)
        return read.error().at(file.string());
    FileImport done{file, std::string((*importer)->name()), read->rows, read->segments.size(), 0, std::move(read->droppedColumns)};
    const auto taken = archive.intake(read->segments);
    if (!taken) // the position among the file's segments means nothing to a person
        return Error{taken.error().code, file.string(), taken.error().detail};
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
