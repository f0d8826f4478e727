#include "interop/Importer.h"

#include "interop/ActivityWatchImporter.h"
#include "interop/ArbttImporter.h"
#include "interop/EventCsvImporter.h"
#include "interop/PowerAutomateImporter.h"
#include "interop/SegmentImporter.h"
#include "interop/SlicesCsvImporter.h"
#include "interop/TocklerImporter.h"
#include "interop/UiLogImporter.h"
#include "interop/XesImporter.h"

#include <fstream>

namespace worklode {

const std::vector<std::unique_ptr<const Importer>>& importers()
{
    static const auto all = [] {
        std::vector<std::unique_ptr<const Importer>> list;
        list.push_back(std::make_unique<SegmentImporter>());
        list.push_back(std::make_unique<PowerAutomateImporter>());
        list.push_back(std::make_unique<UiLogImporter>());
        list.push_back(std::make_unique<TocklerImporter>());
        list.push_back(std::make_unique<XesImporter>());
        list.push_back(std::make_unique<ActivityWatchImporter>());
        list.push_back(std::make_unique<ArbttImporter>());
        list.push_back(std::make_unique<EventCsvImporter>());
        list.push_back(std::make_unique<SlicesCsvImporter>());
        return list;
    }();
    return all;
}

Result<FileBeginning> FileBeginning::of(const std::filesystem::path& file)
{
    constexpr std::size_t kBytes = 4096;
    FileBeginning beginning;
    beginning.m_path = file;
    beginning.m_bytes.resize(kBytes);
    std::ifstream in(file, std::ios::binary);
    in.read(beginning.m_bytes.data(), kBytes);
    if (!in.is_open() || in.bad())
        return Error{ErrorCode::Unavailable, file.string(), "cannot be opened"};
    beginning.m_bytes.resize(static_cast<std::size_t>(in.gcount()));
    return beginning;
}

FileHead FileBeginning::head() const
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    FileHead head{m_path, m_bytes};
    if (head.bytes.starts_with(kByteOrderMark))
        head.bytes.remove_prefix(kByteOrderMark.size());
    return head;
}

Result<const Importer*> importerFor(const std::filesystem::path& file)
{
    const auto beginning = FileBeginning::of(file);
    if (!beginning)
        return beginning.error();
    for (const auto& importer : importers())
        if (importer->recognises(beginning->head()))
            return importer.get();
    return nullptr;
}

} // namespace worklode
