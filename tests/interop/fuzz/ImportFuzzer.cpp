// Feeds the importers with arbitrary bytes, and those that a mapping reads with a mapping. Whatever is taken must be segments
// that hold; nothing may end the program.
#include "TemporaryFolder.h"
#include "interop/ColumnMapping.h"
#include "interop/Importer.h"
#include "interop/MappedCsvImporter.h"
#include "wire/SegmentReader.h"

#include <cstdint>
#include <cstdlib>

using namespace worklode;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void read(const Importer& importer, const std::filesystem::path& file, const ImportOptions& options)
{
    Progress progress;
    const auto read = importer.read(file, options, 1, progress);
    if (!read) {
        require(!read.error().detail.empty());
        return;
    }
    if (importer.name() == "segment") // read whole, and checked by whoever takes it in
        return;
    for (const std::string& segment : read->segments)
        require(SegmentReader::open(segment, SegmentReader::Check::Everything).ok());
}

/// The bytes up to the first NUL are a mapping, the rest is a log.
void readMapped(std::string_view bytes, const test::TemporaryFolder& folder)
{
    const auto border = std::min(bytes.find('\0'), bytes.size());
    auto mapping = ColumnMapping::fromJson(bytes.substr(0, border));
    if (!mapping) {
        require(!mapping.error().detail.empty());
        mapping = ColumnMapping::fromJson(R"({"columns": {"associate": "w", "start": "t", "duration": "d", "app": "a", "title": "i", "keys": "k"}})");
    }
    ImportOptions options;
    options.mapping = std::make_shared<const ColumnMapping>(std::move(mapping).value());
    read(MappedCsvImporter(), folder.write("log", bytes.substr(std::min(border + 1, bytes.size()))), options);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const test::TemporaryFolder folder;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (!bytes.empty() && bytes.front() == 'M') {
        readMapped(bytes.substr(1), folder);
        return 0;
    }
    const auto file = folder.write("log", bytes);
    if (const auto importer = importerFor(file); importer && *importer)
        read(**importer, file, {});
    return 0;
}
