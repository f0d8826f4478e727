// Any list of the catalog document as CSV, a column for each member of its items (interfaces.md §Lists as CSV).
#pragma once

#include "catalog/CsvImport.h"

#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// The sections that are lists, by their names in the document.
const std::vector<std::string_view>& csvSections();

/// What a text, a number, yes or no, or a list of texts (divided by semicolons) is stands as such; a category or a team of a
/// day on as `Production; Non Work from 2026-03-01T00:00:00Z`; whatever else has parts as JSON.
std::string exportItemsCsv(const Catalog& catalog, std::string_view section);

/// Rows take the place of items of the same key, others are added at the end, nothing is removed. A column that is missing
/// changes nothing; an empty cell is the member's default.
CsvImport importItemsCsv(const Catalog& catalog, std::string_view section, std::string_view csv);
constexpr std::size_t kMaxItemRows = 200'000;

} // namespace worklode
