#include "catalog/CsvImport.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace worklode {

namespace {

constexpr std::array<std::string_view, 6> kEffects = {"unchanged", "added", "changed", "moved", "disabled", "enabled"};

/// `category` of `off_computer_codes[3].category`.
std::string memberInPath(std::string_view path)
{
    const std::size_t start = path.find("].");
    if (start == std::string_view::npos)
        return {};
    path.remove_prefix(start + 2);
    return std::string(path.substr(0, path.find_first_of(".[")));
}

} // namespace

std::string_view toText(CsvEffect effect) { return kEffects[static_cast<std::size_t>(effect)]; }

bool CsvImport::ok() const { return faults() == 0; }

std::size_t CsvImport::count(CsvEffect effect) const
{
    return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](const CsvRowReport& row) {
        return std::find(row.effects.begin(), row.effects.end(), effect) != row.effects.end();
    }));
}

std::size_t CsvImport::faults() const
{
    const auto faulty = std::count_if(rows.begin(), rows.end(), [](const CsvRowReport& row) { return !row.fault.empty(); });
    return static_cast<std::size_t>(faulty) + (fault.empty() ? 0 : 1);
}

void addCatalogFaults(CsvImport& import, std::string_view section, const std::vector<std::size_t>& rowOf)
{
    addFaults(import, section, rowOf, checkCatalog(import.catalog));
}

void addFaults(CsvImport& import, std::string_view section, const std::vector<std::size_t>& rowOf, const std::vector<CatalogFault>& faults, bool withMembers)
{
    const std::string start = std::string(section) + "[";
    for (const CatalogFault& fault : faults) {
        std::size_t item = rowOf.size();
        if (fault.path.starts_with(start))
            std::from_chars(fault.path.data() + start.size(), fault.path.data() + fault.path.size(), item);
        if (item < rowOf.size() && rowOf[item] < import.rows.size()) {
            CsvRowReport& row = import.rows[rowOf[item]];
            if (row.fault.empty()) {
                row.fault = fault.sentence;
                row.column = withMembers ? memberInPath(fault.path) : std::string();
            }
        } else if (import.fault.empty()) {
            import.fault = (fault.path.empty() ? "" : fault.path + ": ") + fault.sentence;
        }
    }
}

} // namespace worklode
