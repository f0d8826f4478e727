#include "ui/admin/OtherSave.h"

namespace worklode {

std::shared_ptr<const OtherSave> otherSave(CatalogRepository& repository, std::uint64_t basedOn)
{
    const auto snapshot = repository.load();
    if (!snapshot || snapshot->version == basedOn)
        return nullptr;
    auto other = std::make_shared<OtherSave>();
    other->snapshot = *snapshot;
    if (const auto history = repository.history()) {
        for (const CatalogVersion& version : *history) {
            if (version.version > basedOn)
                other->versions.push_back(version);
        }
    }
    return other;
}

} // namespace worklode
