#include "catalog/LowerCase.h"
#include "catalog/SheetImport.h"

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

class UnitsImport : private SheetImport
{
public:
    UnitsImport(const Catalog& catalog, CsvSheet from) : SheetImport(catalog, std::move(from), kId, kName) {}

    CsvImport run()
    {
        if (!requireColumns({kName, kId, kLevel}))
            return std::move(out);
        knowItems(before.units);
        for (const CsvSheetRow& row : sheet.rows())
            take(row);
        for (std::size_t row = 0; row < out.rows.size(); ++row)
            placeBelowParent(row);
        checkCompanies();
        addCatalogFaults(out, "units", rowOf);
        describeRows();
        return std::move(out);
    }

private:
    /// The unit of a row, apart from its parent.
    void take(const CsvSheetRow& row)
    {
        const std::size_t at = out.rows.size();
        BusinessUnit& unit = begin(row, out.catalog.units);
        std::size_t& from = rowOf[itemOfRow[at]];
        if (from != kNoRow)
            return fault(at, kId, "\"" + unit.id + "\" stands already on line " + std::to_string(out.rows[from].line));
        from = at;
        fill(unit, row, at);
    }

    void fill(BusinessUnit& unit, const CsvSheetRow& row, std::size_t at)
    {
        unit.name = sheet.cell(row, kName);
        unit.level = lowerCase(sheet.cell(row, kLevel));
        if (sheet.has(kGoal)) {
            const std::string& goal = sheet.cell(row, kGoal);
            unit.goal = goal.empty() ? std::nullopt : numberOf(goal);
            if (!goal.empty() && !unit.goal)
                fault(at, kGoal, "\"" + goal + "\" is not a number");
        }
        if (sheet.has(kConfiguration))
            unit.configuration = optionalCell(row, kConfiguration);
        const std::optional<bool> enabled = enabledOf(sheet.cell(row, kStatus));
        if (!enabled)
            fault(at, kStatus, "\"" + sheet.cell(row, kStatus) + "\" is not one of Enabled, Disabled");
        else if (sheet.has(kStatus))
            unit.enabled = *enabled;
    }

    void placeBelowParent(std::size_t at)
    {
        const CsvSheetRow& row = sheet.rows()[at];
        if (!out.rows[at].fault.empty() || (!sheet.has(kParentId) && !sheet.has(kParentName)))
            return;
        BusinessUnit& unit = out.catalog.units[itemOfRow[at]];
        const std::string& id = sheet.cell(row, kParentId);
        const std::string& name = sheet.cell(row, kParentName);
        unit.parent.reset();
        if (!id.empty()) {
            unit.parent = id;
            const auto parent = itemOf.find(id);
            if (!name.empty() && parent != itemOf.end() && out.catalog.units[parent->second].name != name)
                fault(at, kParentName, "\"" + id + "\" is called \"" + out.catalog.units[parent->second].name + "\", not \"" + name + "\"");
        } else if (!name.empty()) {
            findByName(unit, name, at);
        }
    }

    void findByName(BusinessUnit& unit, const std::string& name, std::size_t at)
    {
        std::vector<std::string> ids;
        for (std::size_t i = 0; i < out.catalog.units.size(); ++i)
            if (rowOf[i] != kNoRow && out.catalog.units[i].name == name)
                ids.push_back(out.catalog.units[i].id);
        if (ids.size() == 1)
            unit.parent = ids.front();
        else
            fault(at, kParentName, ids.empty() ? "no row is called \"" + name + "\"" : std::to_string(ids.size()) + " rows are called \"" + name + "\"; give the Parent ID");
    }

    void checkCompanies()
    {
        std::size_t companies = 0;
        for (const std::size_t unit : itemOfRow)
            companies += out.catalog.units[unit].level == "company" ? 1 : 0;
        if (companies != 1)
            out.fault = "there must be exactly one row with the level Company, and there are " + std::to_string(companies);
    }

    void describeRows()
    {
        for (std::size_t row = 0; row < out.rows.size(); ++row)
            if (out.rows[row].fault.empty())
                describe(out.rows[row], itemOfRow[row]);
        for (std::size_t i = 0; i < before.units.size(); ++i)
            if (rowOf[i] == kNoRow && before.units[i].enabled) {
                out.catalog.units[i].enabled = false;
                out.rows.push_back({0, before.units[i].id, before.units[i].name, {CsvEffect::Disabled}, "not in the file", {}, {}});
            }
    }

    void describe(CsvRowReport& row, std::size_t index) const
    {
        const BusinessUnit& after = out.catalog.units[index];
        if (index >= before.units.size()) {
            row.effects.push_back(CsvEffect::Added);
            return;
        }
        const BusinessUnit& stored = before.units[index];
        const auto changed = [&](bool same, const std::string& what) { noteChange(row, same, what); };
        changed(stored.name == after.name, "name was " + stored.name);
        changed(stored.level == after.level, "level was " + stored.level);
        changed(stored.goal == after.goal, "goal was " + (stored.goal ? numberText(*stored.goal) + " %" : "inherited"));
        changed(stored.configuration == after.configuration, "configuration was " + stored.configuration.value_or("inherited"));
        if (!row.detail.empty())
            row.effects.push_back(CsvEffect::Changed);
        if (stored.parent != after.parent) {
            row.effects.push_back(CsvEffect::Moved);
            changed(false, "was below " + stored.parent.value_or("nothing"));
        }
        if (stored.enabled != after.enabled)
            row.effects.push_back(after.enabled ? CsvEffect::Enabled : CsvEffect::Disabled);
        conclude(row);
    }
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
    auto names = unitNamesOf(catalog);
    std::string out = csvSheetLine({std::string(kName), std::string(kId), std::string(kParentName), std::string(kParentId), std::string(kLevel),
                                    std::string(kGoal), std::string(kConfiguration), std::string(kStatus)});
    for (const BusinessUnit& unit : catalog.units)
        out += csvSheetLine({unit.name, unit.id, unit.parent ? std::string(names[*unit.parent]) : std::string(), unit.parent.value_or(""),
                             titleOf(unit.level), unit.goal ? numberText(*unit.goal) : std::string(), unit.configuration.value_or(""),
                             unit.enabled ? "Enabled" : "Disabled"});
    return out;
}

} // namespace worklode
