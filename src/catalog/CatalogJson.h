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
    std::string path; ///< empty: the document as a whole
    std::string sentence;
    friend bool operator==(const CatalogFault&, const CatalogFault&) = default;
};

struct CatalogParse {
    Catalog catalog;                  ///< usable only where there are no faults
    std::vector<CatalogFault> faults; ///< every one, in document order
};

constexpr std::size_t kMaxCatalogBytes = std::size_t(256) << 20;
constexpr std::size_t kMaxCatalogDepth = 32;
constexpr int kCatalogVersion = 1; ///< of the document; a newer one is refused naming both

/// Reads a document and checks it as a whole: unknown keys, references, duplicates, cycles of units, regexes. Built-in tags
/// that it does not declare are appended, so that a catalog that came from here is written and read back unchanged.
CatalogParse parseCatalog(std::string_view json);
/// The same catalog gives the same bytes: fixed order of keys, two spaces, final newline.
std::string catalogToJson(const Catalog& catalog);
/// One View as it stands in the document, without a final newline.
std::string viewToJson(const View& view);
/// The faults of a catalog that was put together in memory.
std::vector<CatalogFault> checkCatalog(const Catalog& catalog);
/// What is allowed and probably not meant: rules that can never match, rules that an earlier one shadows, triggers and tags
/// on screens that are switched off. Data is not looked at.
std::vector<CatalogFault> lintCatalog(const Catalog& catalog);
/// "added application Excel", one line a change, in document order.
std::vector<std::string> describeChanges(const Catalog& before, const Catalog& after);

} // namespace worklode
