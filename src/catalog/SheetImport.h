// What imports of a sheet of items have in common: which item a row is about, a report for each row, the first fault of each.
#pragma once

#include "catalog/CsvImport.h"
#include "catalog/CsvSheet.h"

#include <initializer_list>
#include <map>
#include <optional>

namespace worklode {

/// Rows name their item in the column `id`. What the items are and what a row does to one is the subclass's.
class SheetImport
{
protected:
    static constexpr std::size_t kNoRow = static_cast<std::size_t>(-1);

    SheetImport(const Catalog& before, CsvSheet sheet, std::string_view id, std::string_view name);

    /// False, and a fault of the file, where one of the columns is missing.
    bool requireColumns(std::initializer_list<std::string_view> columns);
    template <class Item>
    void knowItems(const std::vector<Item>& items)
    {
        for (std::size_t i = 0; i < items.size(); ++i)
            itemOf.emplace(items[i].id, i);
        rowOf.assign(items.size(), kNoRow);
    }
    /// Begins the report of a row, and gives its item, a new one where there is none of that id yet.
    template <class Item>
    Item& begin(const CsvSheetRow& row, std::vector<Item>& items)
    {
        const std::string& name = sheet.cell(row, m_id);
        out.rows.push_back({row.line, name, sheet.cell(row, m_name), {}, {}, {}, {}});
        const auto [known, fresh] = itemOf.try_emplace(name, items.size());
        itemOfRow.push_back(known->second);
        if (fresh) {
            items.emplace_back();
            items.back().id = name;
            rowOf.push_back(kNoRow);
        }
        return items[known->second];
    }
    /// The first one of a row counts.
    void fault(std::size_t row, std::string_view column, std::string sentence);
    /// None where the cell is empty.
    std::optional<std::string> optionalCell(const CsvSheetRow& row, std::string_view column) const;
    static void noteChange(CsvRowReport& row, bool same, const std::string& what);
    /// Says what became of a row: nothing, unless something was noted.
    static void conclude(CsvRowReport& row);

    const Catalog& before;
    const CsvSheet sheet;
    CsvImport out;
    std::map<std::string, std::size_t> itemOf; ///< by id, into the items of out.catalog
    std::vector<std::size_t> itemOfRow;
    std::vector<std::size_t> rowOf; ///< by item: the row that it was filled from

private:
    std::string_view m_id, m_name;
};

/// By id.
std::map<std::string_view, std::string_view> unitNamesOf(const Catalog& catalog);

} // namespace worklode
