// Where the catalog of a workspace is kept: its database, or in tests something made up.
#pragma once

#include "catalog/CatalogStore.h"

#include <string>
#include <vector>

namespace worklode {

/// Called on worker threads, one call at a time; each call opens what it needs and leaves nothing open.
class CatalogRepository
{
public:
    virtual ~CatalogRepository() = default;
    virtual Result<CatalogSnapshot> load() = 0;
    virtual Result<std::uint64_t> version() = 0; ///< cheap: asked for now and then, to notice what others save
    /// As CatalogStore::save().
    virtual Result<std::uint64_t> save(const Catalog& catalog, std::uint64_t basedOn, const std::string& author, const std::string& note) = 0;
    virtual Result<std::vector<CatalogVersion>> history() = 0; ///< newest first
    virtual Result<Catalog> versionAt(std::uint64_t version) = 0;
    virtual Result<std::vector<AuditEntry>> audit() = 0;
};

} // namespace worklode
