#include "ui/models/LocalCatalogRepository.h"

#include "archive/Workspace.h"

namespace worklode {

Result<CatalogStore> LocalCatalogRepository::open() const
{
    const auto workspace = Workspace::openOrCreate(m_folder);
    if (!workspace)
        return workspace.error();
    return CatalogStore::open(workspace->catalog(), m_clock);
}

Result<CatalogSnapshot> LocalCatalogRepository::load()
{
    const auto store = open();
    return store ? store->load() : Result<CatalogSnapshot>(store.error());
}

Result<std::uint64_t> LocalCatalogRepository::version()
{
    const auto store = open();
    return store ? store->version() : Result<std::uint64_t>(store.error());
}

Result<std::uint64_t> LocalCatalogRepository::save(const Catalog& catalog, std::uint64_t basedOn, const std::string& author,
                                                   const std::string& note)
{
    auto store = open();
    return store ? store->save(catalog, basedOn, author, note) : Result<std::uint64_t>(store.error());
}

Result<std::vector<CatalogVersion>> LocalCatalogRepository::history()
{
    const auto store = open();
    return store ? store->history() : Result<std::vector<CatalogVersion>>(store.error());
}

Result<Catalog> LocalCatalogRepository::versionAt(std::uint64_t version)
{
    const auto store = open();
    return store ? store->versionAt(version) : Result<Catalog>(store.error());
}

Result<std::vector<AuditEntry>> LocalCatalogRepository::audit()
{
    const auto store = open();
    return store ? store->audit() : Result<std::vector<AuditEntry>>(store.error());
}

} // namespace worklode
