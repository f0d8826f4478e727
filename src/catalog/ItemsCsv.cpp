#include "catalog/ItemsCsv.h"

#include "catalog/CsvSheet.h"
#include "catalog/ItemCells.h"

#include <algorithm>

namespace worklode {

namespace {

/// An item of the section of which nobody has said anything yet.
DocumentJson usualItem(std::string_view section)
{
    Catalog c;
    c.applications.resize(1);
    c.screenRules.resize(1);
    c.screenTags.resize(1);
    c.tasks.resize(1);
    c.opportunities.resize(1);
    c.opportunityTags.resize(1);
    c.offComputerCodes.resize(1);
    c.units.resize(1);
    c.associates.resize(1);
    c.views.resize(1);
    c.users.resize(1);
    c.roles.resize(1);
    c.configurations.resize(1);
    return DocumentJson::parse(catalogToJson(c))[std::string(section)][0];
}

class ItemsImport
{
public:
    ItemsImport(const Catalog& catalog, std::string_view section, CsvSheet sheet)
        : m_section(section), m_members(membersOf(section)), m_usual(usualItem(section)), m_sheet(std::move(sheet)),
          m_whole(DocumentJson::parse(catalogToJson(catalog))), m_items(m_whole[m_section]), m_known(section, m_items),
          m_rowOf(m_items.size(), kNoRow)
    {
        m_out.catalog = catalog;
    }

    CsvImport run()
    {
        for (const std::string& key : keyMembers(m_section))
            if (columnOf(*std::find_if(m_members.begin(), m_members.end(), [&](const ItemMember& m) { return m.name == key; })).empty()) {
                m_out.fault = "there is no column \"" + key + "\"";
                return std::move(m_out);
            }
        for (const CsvSheetRow& row : m_sheet.rows())
            take(row);
        CatalogParse parse = parseCatalog(m_whole.dump(-1, ' ', false, DocumentJson::error_handler_t::replace));
        addFaults(m_out, m_section, m_rowOf, parse.faults, true);
        if (parse.faults.empty())
            m_out.catalog = std::move(parse.catalog);
        return std::move(m_out);
    }

private:
    static constexpr std::size_t kNoRow = static_cast<std::size_t>(-1);

    /// The title that the member's column has in this sheet; empty where it has none.
    std::string_view columnOf(const ItemMember& member) const
    {
        return m_sheet.has(member.name) ? member.name : !member.alias.empty() && m_sheet.has(member.alias) ? member.alias : std::string_view();
    }

    void take(const CsvSheetRow& row)
    {
        CsvRowReport report;
        report.line = row.line;
        DocumentJson named = m_usual;
        for (const std::string& key : keyMembers(m_section))
            fill(named, *std::find_if(m_members.begin(), m_members.end(), [&](const ItemMember& m) { return m.name == key; }), row, report);
        const std::size_t place = m_known.takePlaceOf(named);
        const bool fresh = place == SectionItems::kNew;
        DocumentJson item = fresh ? std::move(named) : m_items[place];
        for (const ItemMember& member : m_members)
            fill(item, member, row, report);
        if (fresh && m_section == "applications" && item["raw"].empty() && !m_sheet.has("raw"))
            item["raw"].push_back(item["alias"]); // in a list that somebody wrote by hand: it is recorded under its name
        describe(report, item, fresh ? nullptr : &m_items[place]);
        const std::size_t index = fresh ? m_items.size() : place;
        if (fresh)
            m_items.push_back(std::move(item));
        else
            m_items[place] = std::move(item);
        m_rowOf.resize(m_items.size(), kNoRow);
        m_rowOf[index] = m_out.rows.size();
        m_out.rows.push_back(std::move(report));
    }

    void fill(DocumentJson& item, const ItemMember& member, const CsvSheetRow& row, CsvRowReport& report) const
    {
        const std::string_view column = columnOf(member);
        if (column.empty())
            return;
        const std::string name(member.name);
        auto value = valueOf(member, m_sheet.cell(row, column), m_usual[name]);
        if (value)
            item[name] = std::move(value).value();
        else if (report.fault.empty())
            report.column = column, report.fault = value.error().detail;
    }

    void describe(CsvRowReport& report, const DocumentJson& item, const DocumentJson* before) const
    {
        for (const std::string& key : keyMembers(m_section))
            report.id += (report.id.empty() ? "" : " · ") + item[key].get<std::string>();
        for (const char* name : {"display", "name", "description"})
            if (report.name.empty() && item.contains(name) && item[name].is_string())
                report.name = item[name].get<std::string>();
        if (!before) {
            report.effects = {CsvEffect::Added};
            return;
        }
        for (const ItemMember& member : m_members) {
            const std::string name(member.name);
            if (item[name] != (*before)[name])
                report.detail += (report.detail.empty() ? "" : ", ") + name + " was " + wordOf(member, (*before)[name]);
        }
        report.effects = {report.detail.empty() ? CsvEffect::Unchanged : CsvEffect::Changed};
    }

    static std::string wordOf(const ItemMember& member, const DocumentJson& value)
    {
        const std::string cell = cellOf(member, value);
        return cell.empty() ? "empty" : cell;
    }

    const std::string m_section;
    const std::vector<ItemMember>& m_members;
    const DocumentJson m_usual;
    const CsvSheet m_sheet;
    DocumentJson m_whole;
    DocumentJson& m_items;
    SectionItems m_known;
    std::vector<std::size_t> m_rowOf; ///< by item
    CsvImport m_out;
};

} // namespace

const std::vector<std::string_view>& csvSections()
{
    static const std::vector<std::string_view> sections = {
        "applications", "screen_rules", "screen_tags", "tasks", "opportunities", "opportunity_tags", "off_computer_codes",
        "units",        "associates",   "views",       "users", "roles",         "configurations"};
    return sections;
}

std::string exportItemsCsv(const Catalog& catalog, std::string_view section)
{
    const std::vector<ItemMember>& members = membersOf(section);
    const DocumentJson whole = DocumentJson::parse(catalogToJson(catalog));
    std::vector<std::string> cells;
    for (const ItemMember& member : members)
        cells.emplace_back(member.name);
    std::string out = csvSheetLine(cells);
    for (const DocumentJson& item : whole[std::string(section)]) {
        cells.clear();
        for (const ItemMember& member : members)
            cells.push_back(cellOf(member, item[std::string(member.name)]));
        out += csvSheetLine(cells);
    }
    return out;
}

CsvImport importItemsCsv(const Catalog& catalog, std::string_view section, std::string_view csv)
{
    std::vector<std::string_view> columns;
    for (const ItemMember& member : membersOf(section)) {
        columns.push_back(member.name);
        if (!member.alias.empty())
            columns.push_back(member.alias);
    }
    auto sheet = CsvSheet::parse(csv, columns, kMaxItemRows);
    if (!sheet)
        return {catalog, {}, sheet.error().sentence()};
    return ItemsImport(catalog, section, std::move(sheet).value()).run();
}

} // namespace worklode
