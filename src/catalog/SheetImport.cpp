#include "catalog/SheetImport.h"

namespace worklode {

SheetImport::SheetImport(const Catalog& catalog, CsvSheet from, std::string_view id, std::string_view name)
    : before(catalog), sheet(std::move(from)), m_id(id), m_name(name)
{
    out.catalog = catalog;
}

bool SheetImport::requireColumns(std::initializer_list<std::string_view> columns)
{
    for (const std::string_view column : columns)
        if (!sheet.has(column)) {
            out.fault = "there is no column \"" + std::string(column) + "\"";
            return false;
        }
    return true;
}

void SheetImport::fault(std::size_t row, std::string_view column, std::string sentence)
{
    CsvRowReport& report = out.rows[row];
    if (report.fault.empty())
        report.column = column, report.fault = std::move(sentence);
}

std::optional<std::string> SheetImport::optionalCell(const CsvSheetRow& row, std::string_view column) const
{
    const std::string& cell = sheet.cell(row, column);
    return cell.empty() ? std::nullopt : std::optional(cell);
}

void SheetImport::noteChange(CsvRowReport& row, bool same, const std::string& what)
{
    if (!same)
        row.detail += (row.detail.empty() ? "" : ", ") + what;
}

void SheetImport::conclude(CsvRowReport& row)
{
    if (row.effects.empty())
        row.effects.push_back(CsvEffect::Unchanged);
}

std::map<std::string_view, std::string_view> unitNamesOf(const Catalog& catalog)
{
    std::map<std::string_view, std::string_view> names;
    for (const BusinessUnit& unit : catalog.units)
        names.emplace(unit.id, unit.name);
    return names;
}

} // namespace worklode
