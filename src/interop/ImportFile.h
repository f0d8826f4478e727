// A file of any known format into a workspace: all of it or nothing.
#pragma once

#include "archive/Archive.h"
#include "core/Progress.h"
#include "core/Result.h"
#include "interop/ImportOptions.h"
#include "interop/ImportTally.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace worklode {

struct FileImport {
    std::filesystem::path file;
    std::string format;
    std::uint64_t rows = 0;
    std::size_t segments = 0;
    std::size_t newSegments = 0; ///< 0: everything was here already, nothing changed
    std::vector<std::string> droppedColumns;
    std::vector<ImportCount> became; ///< how many rows became what
};

/// Refuses a bad file whole, naming it and the place in it. The same file twice changes nothing.
Result<FileImport> importFile(const std::filesystem::path& file, Archive& archive, unsigned threads, Progress& progress, const ImportOptions& options = {});

struct FoundFiles {
    std::vector<std::filesystem::path> files; ///< sorted
    std::size_t skipped = 0;                  ///< files in no known format
};

/// The importable files below a folder. Links to folders are not followed.
Result<FoundFiles> findImportableFiles(const std::filesystem::path& folder);

} // namespace worklode
