// The catalog as one JSON document (interfaces.md §Catalog JSON).
#pragma once

#include "catalog/Catalog.h"
#include "core/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// One thing wrong with a document, by its place: `applications[3].categories[0].category`.
struct CatalogFault {
    std::string path;
    std::string sentence;
};

struct CatalogParse {
    Catalog catalog;                  ///< usable only where there are no faults
    std::vector<CatalogFault> faults; ///< every one, in document order
};

/// Reads a document and checks it as a whole: unknown keys, references, duplicates, cycles of units, regexes.
CatalogParse parseCatalog(std::string_view json);
/// The same catalog gives the same bytes: fixed order of keys, two spaces, final newline.
std::string catalogToJson(const Catalog& catalog);
/// The faults of a catalog that was put together in memory.
std::vector<CatalogFault> checkCatalog(const Catalog& catalog);
/// "added application Excel", one line a change, in document order.
std::vector<std::string> describeChanges(const Catalog& before, const Catalog& after);

} // namespace worklode
