// Each section of a catalog to and from its tables.
#pragma once

#include "catalog/Catalog.h"
#include "catalog/SqlConnection.h"

#include <string_view>
#include <vector>

namespace worklode {

struct CatalogSection {
    std::vector<std::string_view> tables; ///< emptied before writing
    bool (*same)(const Catalog&, const Catalog&);
    Outcome (*write)(SqlConnection&, const Catalog&); ///< into empty tables
    Outcome (*read)(SqlConnection&, Catalog&);
};

std::vector<CatalogSection> enrichmentSections();
std::vector<CatalogSection> peopleSections();
std::vector<CatalogSection> rightsSections(); ///< roles and client configurations

/// Inside a transaction. Sections that are the same as in `before` are left alone; null: all are written.
Outcome writeCatalog(SqlConnection& connection, const Catalog& catalog, const Catalog* before);
Result<Catalog> readCatalog(SqlConnection& connection);

/// The first outcome that failed, else Done.
Outcome firstFailure(std::initializer_list<Outcome> outcomes);

} // namespace worklode
