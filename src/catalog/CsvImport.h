// What a CSV file would do to a catalog, row by row. All of it is taken or nothing.
#pragma once

#include "catalog/Catalog.h"
#include "catalog/CatalogJson.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

enum class CsvEffect { Unchanged, Added, Changed, Moved, Disabled, Enabled };
std::string_view toText(CsvEffect effect); ///< `unchanged | added | changed | moved | disabled | enabled`

struct CsvRowReport {
    std::uint64_t line = 0; ///< of the file; 0: an item that the file does not list
    std::string id;
    std::string name;
    std::vector<CsvEffect> effects; ///< at least one, where there is no fault
    std::string detail;             ///< what changed, or from where to where
    std::string column, fault;      ///< fault is empty where the row is fine; column where it is not about one
    friend bool operator==(const CsvRowReport&, const CsvRowReport&) = default;
};

struct CsvImport {
    Catalog catalog;                ///< with the file in it; usable only where ok()
    std::vector<CsvRowReport> rows; ///< in the file's order, then what the file does not list and would change
    std::string fault;              ///< of the file as a whole: a sentence, with its line where it has one

    bool ok() const;
    std::size_t count(CsvEffect effect) const; ///< rows
    std::size_t faults() const;                ///< the file's own counts as one
};

/// Business units as Pega's: `Name, Unique ID, Parent Name, Parent ID, Level, Production Goal %, Assigned Configuration, Status`.
/// The file is the whole tree with exactly one company: units that it does not list are disabled, none is deleted. Parent Name finds
/// a parent where there is no Parent ID. An empty goal or configuration is inherited; a column that is missing changes nothing.
CsvImport importUnitsCsv(const Catalog& catalog, std::string_view csv);
std::string exportUnitsCsv(const Catalog& catalog);
constexpr std::size_t kMaxUnitRows = 5000;

/// Data collectors: `Name, Primary ID, Alternate IDs, Team ID, Team, From, Configuration, Time Zone`. Alternates are divided by | (one
/// that has it in its name writes \|). A person who changed teams has a row for each, in order of From (an instant, or a date of their
/// zone; empty: from the beginning). People whom the file does not list stay as they are.
CsvImport importCollectorsCsv(const Catalog& catalog, std::string_view csv);
std::string exportCollectorsCsv(const Catalog& catalog);
constexpr std::size_t kMaxCollectorRows = 200'000;

/// Gives the faults that checkCatalog() finds in `section` to the rows they come from: `rowOf` is an item's row, or npos. A fault
/// elsewhere is the file's.
void addCatalogFaults(CsvImport& import, std::string_view section, const std::vector<std::size_t>& rowOf);
/// The same with faults that were found elsewhere. `withMembers`: columns are called as the members of the document.
void addFaults(CsvImport& import, std::string_view section, const std::vector<std::size_t>& rowOf, const std::vector<CatalogFault>& faults,
               bool withMembers = false);

} // namespace worklode
