// The formats that can be imported: each one file, one entry of importers().
#pragma once

#include "core/Progress.h"
#include "core/Result.h"
#include "interop/ImportOptions.h"
#include "interop/ImportTally.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// The beginning of a file, to recognise it by.
struct FileHead {
    std::filesystem::path path;
    std::string_view bytes; ///< at most the first 4 KiB, without a byte order mark

    std::string_view firstLine() const { return bytes.substr(0, bytes.find_first_of("\r\n")); }
};

/// A file as sealed segments, nothing taken in yet.
struct ImportedFile {
    std::vector<std::string> segments;
    std::uint64_t rows = 0; ///< slices and marks; 0 for formats that do not count them
    std::vector<std::string> droppedColumns; ///< of values and contents: never read past the importer
    std::vector<ImportCount> became;         ///< how many rows became what, where the importer has a say in it
};

class Importer
{
public:
    virtual ~Importer() = default;
    virtual std::string_view name() const = 0;     ///< `slices-csv`; the door is `import:` and this
    virtual std::string_view describe() const = 0; ///< one line for --help
    virtual bool recognises(const FileHead& head) const = 0;
    /// Refuses a bad file whole. Places do not name the file.
    virtual Result<ImportedFile> read(const std::filesystem::path& file, const ImportOptions& options, unsigned threads, Progress& progress) const = 0;
};

/// All of them, the more particular first.
const std::vector<std::unique_ptr<const Importer>>& importers();

/// The first 4 KiB of a file.
class FileBeginning
{
public:
    static Result<FileBeginning> of(const std::filesystem::path& file);
    FileHead head() const; ///< borrows from this

private:
    std::filesystem::path m_path;
    std::string m_bytes;
};

/// The first that recognises the file; null where none does. An unreadable file is an error.
Result<const Importer*> importerFor(const std::filesystem::path& file);

} // namespace worklode
