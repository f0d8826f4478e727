#include "catalog/CsvImport.h"
#include "catalog/CsvSheet.h"
#include "catalog/LowerCase.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace worklode {

namespace {

constexpr std::string_view kName = "Name", kId = "Unique ID", kParentName = "Parent Name", kParentId = "Parent ID", kLevel = "Level",
                           kGoal = "Production Goal %", kConfiguration = "Assigned Configuration", kStatus = "Status";

std::string numberText(double value)
{
    std::array<char, 32> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr};
}

std::optional<double> numberOf(std::string text)
{
    if (text.ends_with('%'))
        text.pop_back();
    while (text.ends_with(' '))
        text.pop_back();
    std::replace(text.begin(), text.end(), ',', '.');
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::optional<bool> enabledOf(const std::string& status)
{
    const std::string word = lowerCase(status);
    if (word.empty() || word == "enabled" || word == "active")
        return true;
    return word == "disabled" || word == "inactive" ? std::optional(false) : std::nullopt;
}

class UnitsImport
{
public:
    UnitsImport(const Catalog& before, CsvSheet sheet) : m_before(before), m_sheet(std::move(sheet)) { m_out.catalog = before; }

    CsvImport run()
    {
        for (const std::string_view column : {kName, kId, kLevel})
            if (!m_sheet.has(column)) {
                m_out.fault = "there is no column \"" + std::string(column) + "\"";
                return std::move(m_out);
            }
        for (std::size_t i = 0; i < m_before.units.size(); ++i)
            m_unitOf.emplace(m_before.units[i].id, i);
        m_rowOf.assign(m_before.units.size(), kNoRow);
        for (const CsvSheetRow& row : m_sheet.rows())
            take(row);
        for (std::size_t row = 0; row < m_out.rows.size(); ++row)
            placeBelowParent(row);
        checkCompanies();
        addCatalogFaults(m_out, "units", m_rowOf);
        describeRows();
        return std::move(m_out);
    }

private:
    static constexpr std::size_t kNoRow = static_cast<std::size_t>(-1);

    void fault(std::size_t row, std::string_view column, std::string sentence)
    {
        CsvRowReport& report = m_out.rows[row];
        if (report.fault.empty())
            report.column = column, report.fault = std::move(sentence);
    }

    /// The unit of a row, apart from its parent.
    void take(const CsvSheetRow& row)
    {
        const std::size_t at = m_out.rows.size();
        const std::string& id = m_sheet.cell(row, kId);
        m_out.rows.push_back({row.line, id, m_sheet.cell(row, kName), {}, {}, {}, {}});
        const auto [known, fresh] = m_unitOf.try_emplace(id, m_out.catalog.units.size());
        m_units.push_back(known->second);
        if (!fresh && m_rowOf[known->second] != kNoRow) {
            fault(at, kId, "\"" + id + "\" stands already on line " + std::to_string(m_out.rows[m_rowOf[known->second]].line));
            return;
        }
        if (fresh) {
            m_out.catalog.units.push_back({id, {}, {}, {}, {}, {}, true, {}});
            m_rowOf.push_back(at);
        }
        m_rowOf[known->second] = at;
        fill(m_out.catalog.units[known->second], row, at);
    }

    void fill(BusinessUnit& unit, const CsvSheetRow& row, std::size_t at)
    {
        unit.name = m_sheet.cell(row, kName);
        unit.level = lowerCase(m_sheet.cell(row, kLevel));
        if (m_sheet.has(kGoal)) {
            const std::string& goal = m_sheet.cell(row, kGoal);
            unit.goal = goal.empty() ? std::nullopt : numberOf(goal);
            if (!goal.empty() && !unit.goal)
                fault(at, kGoal, "\"" + goal + "\" is not a number");
        }
        if (m_sheet.has(kConfiguration)) {
            const std::string& name = m_sheet.cell(row, kConfiguration);
            unit.configuration = name.empty() ? std::nullopt : std::optional(name);
        }
        const std::optional<bool> enabled = enabledOf(m_sheet.cell(row, kStatus));
        if (!enabled)
            fault(at, kStatus, "\"" + m_sheet.cell(row, kStatus) + "\" is not one of Enabled, Disabled");
        else if (m_sheet.has(kStatus))
            unit.enabled = *enabled;
    }

    void placeBelowParent(std::size_t at)
    {
        const CsvSheetRow& row = m_sheet.rows()[at];
        if (!m_out.rows[at].fault.empty() || (!m_sheet.has(kParentId) && !m_sheet.has(kParentName)))
            return;
        BusinessUnit& unit = m_out.catalog.units[m_units[at]];
        const std::string& id = m_sheet.cell(row, kParentId);
        const std::string& name = m_sheet.cell(row, kParentName);
        unit.parent.reset();
        if (!id.empty()) {
            unit.parent = id;
            const auto parent = m_unitOf.find(id);
            if (!name.empty() && parent != m_unitOf.end() && m_out.catalog.units[parent->second].name != name)
                fault(at, kParentName, "\"" + id + "\" is called \"" + m_out.catalog.units[parent->second].name + "\", not \"" + name + "\"");
        } else if (!name.empty()) {
            findByName(unit, name, at);
        }
    }

    void findByName(BusinessUnit& unit, const std::string& name, std::size_t at)
    {
        std::vector<std::string> ids;
        for (std::size_t i = 0; i < m_out.catalog.units.size(); ++i)
            if (m_rowOf[i] != kNoRow && m_out.catalog.units[i].name == name)
                ids.push_back(m_out.catalog.units[i].id);
        if (ids.size() == 1)
            unit.parent = ids.front();
        else
            fault(at, kParentName, ids.empty() ? "no row is called \"" + name + "\"" : std::to_string(ids.size()) + " rows are called \"" + name + "\"; give the Parent ID");
    }

    void checkCompanies()
    {
        std::size_t companies = 0;
        for (const std::size_t unit : m_units)
            companies += m_out.catalog.units[unit].level == "company" ? 1 : 0;
        if (companies != 1)
            m_out.fault = "there must be exactly one row with the level Company, and there are " + std::to_string(companies);
    }

    void describeRows()
    {
        for (std::size_t row = 0; row < m_out.rows.size(); ++row)
            if (m_out.rows[row].fault.empty())
                describe(m_out.rows[row], m_units[row]);
        for (std::size_t i = 0; i < m_before.units.size(); ++i)
            if (m_rowOf[i] == kNoRow && m_before.units[i].enabled) {
                m_out.catalog.units[i].enabled = false;
                m_out.rows.push_back({0, m_before.units[i].id, m_before.units[i].name, {CsvEffect::Disabled}, "not in the file", {}, {}});
            }
    }

    void describe(CsvRowReport& row, std::size_t index) const
    {
        const BusinessUnit& after = m_out.catalog.units[index];
        if (index >= m_before.units.size()) {
            row.effects.push_back(CsvEffect::Added);
            return;
        }
        const BusinessUnit& before = m_before.units[index];
        const auto changed = [&](bool same, const std::string& what) {
            if (!same)
                row.detail += (row.detail.empty() ? "" : ", ") + what;
        };
        changed(before.name == after.name, "name was " + before.name);
        changed(before.level == after.level, "level was " + before.level);
        changed(before.goal == after.goal, "goal was " + (before.goal ? numberText(*before.goal) + " %" : "inherited"));
        changed(before.configuration == after.configuration, "configuration was " + before.configuration.value_or("inherited"));
        if (!row.detail.empty())
            row.effects.push_back(CsvEffect::Changed);
        if (before.parent != after.parent) {
            row.effects.push_back(CsvEffect::Moved);
            changed(false, "was below " + before.parent.value_or("nothing"));
        }
        if (before.enabled != after.enabled)
            row.effects.push_back(after.enabled ? CsvEffect::Enabled : CsvEffect::Disabled);
        if (row.effects.empty())
            row.effects.push_back(CsvEffect::Unchanged);
    }

    const Catalog& m_before;
    CsvSheet m_sheet;
    CsvImport m_out;
    std::map<std::string, std::size_t> m_unitOf; ///< by id, into m_out.catalog.units
    std::vector<std::size_t> m_units;            ///< by row
    std::vector<std::size_t> m_rowOf;            ///< by unit
};

std::string titleOf(const std::string& level) { return level.empty() ? level : static_cast<char>(level[0] - 'a' + 'A') + level.substr(1); }

} // namespace

CsvImport importUnitsCsv(const Catalog& catalog, std::string_view csv)
{
    auto sheet = CsvSheet::parse(csv, {kName, kId, kParentName, kParentId, kLevel, kGoal, kConfiguration, kStatus}, kMaxUnitRows);
    if (!sheet)
        return {catalog, {}, sheet.error().sentence()};
    return UnitsImport(catalog, std::move(sheet).value()).run();
}

std::string exportUnitsCsv(const Catalog& catalog)
{
    std::map<std::string_view, std::string_view> names;
    for (const BusinessUnit& unit : catalog.units)
        names.emplace(unit.id, unit.name);
    std::string out = csvSheetLine({std::string(kName), std::string(kId), std::string(kParentName), std::string(kParentId), std::string(kLevel),
                                    std::string(kGoal), std::string(kConfiguration), std::string(kStatus)});
    for (const BusinessUnit& unit : catalog.units)
        out += csvSheetLine({unit.name, unit.id, unit.parent ? std::string(names[*unit.parent]) : std::string(), unit.parent.value_or(""),
                             titleOf(unit.level), unit.goal ? numberText(*unit.goal) : std::string(), unit.configuration.value_or(""),
                             unit.enabled ? "Enabled" : "Disabled"});
    return out;
}

} // namespace worklode
