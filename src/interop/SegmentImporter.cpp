#include "interop/SegmentImporter.h"

#include <fstream>
#include <iterator>

namespace worklode {

bool SegmentImporter::recognises(const FileHead& head) const { return head.path.extension() == ".wlseg" || head.bytes.starts_with("WLSEG\r\n\x1A"); }

Result<ImportedFile> SegmentImporter::read(const std::filesystem::path& file, const ImportOptions&, unsigned, Progress&) const
{
    std::ifstream in(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in.is_open() || in.bad())
        return Error{ErrorCode::Unavailable, {}, "could not be read"};
    ImportedFile imported;
    imported.segments.push_back(std::move(bytes));
    return imported;
}

} // namespace worklode
