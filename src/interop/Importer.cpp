#include "interop/Importer.h"

#include "interop/PowerAutomateImporter.h"
#include "interop/SegmentImporter.h"
#include "interop/SlicesCsvImporter.h"
#include "interop/UiLogImporter.h"

#include <array>
#include <fstream>

namespace worklode {

const std::vector<std::unique_ptr<const Importer>>& importers()
{
    static const auto all = [] {
        std::vector<std::unique_ptr<const Importer>> list;
        list.push_back(std::make_unique<SegmentImporter>());
        list.push_back(std::make_unique<PowerAutomateImporter>());
        list.push_back(std::make_unique<UiLogImporter>());
        list.push_back(std::make_unique<SlicesCsvImporter>());
        return list;
    }();
    return all;
}

Result<const Importer*> importerFor(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::array<char, 4096> buffer{};
    in.read(buffer.data(), buffer.size());
    if (!in.is_open() || in.bad())
        return Error{ErrorCode::Unavailable, file.string(), "cannot be opened"};
    const FileHead head{file, {buffer.data(), static_cast<std::size_t>(in.gcount())}};
    for (const auto& importer : importers())
        if (importer->recognises(head))
            return importer.get();
    return nullptr;
}

} // namespace worklode
