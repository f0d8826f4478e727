#include "catalog/MasksCsv.h"

#include "catalog/CatalogWords.h"
#include "catalog/CsvSheet.h"
#include "catalog/ItemCells.h"

#include <algorithm>

namespace worklode {

namespace {

constexpr std::string_view kName = "name", kKind = "kind", kPattern = "pattern", kReplacement = "replacement",
                           kCaseSensitive = "case_sensitive";
const ItemMember kCaseMember{kCaseSensitive, CellKind::Flag};

class MasksRead
{
public:
    MasksRead(const std::vector<MaskSetting>& masks, CsvSheet sheet)
        : m_before(masks), m_taken(masks.size(), false), m_sheet(std::move(sheet))
    {
    }

    CsvImport run()
    {
        if (!m_sheet.has(kPattern)) {
            m_out.fault = "there is no column \"pattern\"";
            return std::move(m_out);
        }
        for (const CsvSheetRow& row : m_sheet.rows())
            take(row);
        for (std::size_t i = 0; i < m_before.size(); ++i)
            if (!m_taken[i])
                m_after.push_back(m_before[i]);
        ClientConfiguration configuration;
        configuration.name = "masks";
        configuration.masks = m_after;
        m_out.catalog.configurations = {configuration};
        addMaskFaults();
        return std::move(m_out);
    }

private:
    void take(const CsvSheetRow& row)
    {
        CsvRowReport report;
        report.line = row.line;
        report.id = std::to_string(m_after.size() + 1);
        const std::size_t place = placeOf(row);
        const bool fresh = place == m_before.size();
        MaskSetting mask = fresh ? MaskSetting() : m_before[place];
        fill(mask, row, report);
        report.name = mask.name.empty() ? mask.pattern : mask.name;
        if (fresh) {
            report.effects = {CsvEffect::Added};
        } else {
            m_taken[place] = true;
            describe(report, mask, place);
        }
        m_after.push_back(std::move(mask));
        m_out.rows.push_back(std::move(report));
    }

    std::size_t placeOf(const CsvSheetRow& row) const
    {
        const std::string& name = m_sheet.cell(row, kName);
        std::size_t place = 0;
        while (place < m_before.size() && (m_taken[place] || m_before[place].name != name ||
                                           (name.empty() && m_before[place].pattern != m_sheet.cell(row, kPattern))))
            ++place;
        return place;
    }

    void fill(MaskSetting& mask, const CsvSheetRow& row, CsvRowReport& report) const
    {
        mask.name = m_sheet.cell(row, kName);
        mask.pattern = m_sheet.cell(row, kPattern);
        if (m_sheet.has(kReplacement))
            mask.replacement = m_sheet.cell(row, kReplacement);
        if (const std::string& kind = m_sheet.cell(row, kKind); !kind.empty()) {
            if (const auto known = maskPatternFromText(kind))
                mask.kind = *known;
            else
                report.column = kKind, report.fault = "\"" + kind + "\" is neither regex nor wildcard";
        }
        if (!m_sheet.has(kCaseSensitive))
            return;
        const auto sensitive = valueOf(kCaseMember, m_sheet.cell(row, kCaseSensitive), false);
        if (sensitive)
            mask.caseSensitive = sensitive->get<bool>();
        else if (report.fault.empty())
            report.column = kCaseSensitive, report.fault = sensitive.error().detail;
    }

    void describe(CsvRowReport& report, const MaskSetting& mask, std::size_t place) const
    {
        const MaskSetting& was = m_before[place];
        const auto note = [&](bool same, const std::string& sentence) {
            if (!same)
                report.detail += (report.detail.empty() ? "" : ", ") + sentence;
        };
        note(mask.kind == was.kind, "kind was " + std::string(toText(was.kind)));
        note(mask.pattern == was.pattern, "pattern was " + was.pattern);
        note(mask.replacement == was.replacement,
             "replacement was " + (was.replacement.empty() ? "empty" : was.replacement));
        note(mask.caseSensitive == was.caseSensitive,
             "case_sensitive was " + std::string(was.caseSensitive ? "yes" : "no"));
        if (!report.detail.empty())
            report.effects.push_back(CsvEffect::Changed);
        if (place != m_after.size()) {
            report.effects.push_back(CsvEffect::Moved);
            note(false, "was rule " + std::to_string(place + 1));
        }
        if (report.effects.empty())
            report.effects = {CsvEffect::Unchanged};
    }

    void addMaskFaults()
    {
        std::vector<CatalogFault> faults = checkCatalog(m_out.catalog);
        constexpr std::string_view kInside = "configurations[0].policy.";
        for (CatalogFault& fault : faults)
            if (fault.path.starts_with(kInside))
                fault.path.erase(0, kInside.size());
        std::vector<std::size_t> rowOf(m_out.rows.size());
        for (std::size_t i = 0; i < rowOf.size(); ++i)
            rowOf[i] = i; // the file's rules come first
        addFaults(m_out, "masks", rowOf, faults, true);
    }

    const std::vector<MaskSetting>& m_before;
    std::vector<bool> m_taken;
    const CsvSheet m_sheet;
    std::vector<MaskSetting> m_after;
    CsvImport m_out;
};

} // namespace

std::string exportMasksCsv(const std::vector<MaskSetting>& masks)
{
    std::string out;
    const auto add = [&](std::vector<std::string> cells) { out += csvSheetLine(cells); };
    add({std::string(kName), std::string(kKind), std::string(kPattern), std::string(kReplacement),
         std::string(kCaseSensitive)});
    for (const MaskSetting& mask : masks)
        add({mask.name, std::string(toText(mask.kind)), mask.pattern, mask.replacement,
             mask.caseSensitive ? "yes" : "no"});
    return out;
}

CsvImport importMasksCsv(const std::vector<MaskSetting>& masks, std::string_view csv)
{
    auto sheet = CsvSheet::parse(csv, {kName, kKind, kPattern, kReplacement, kCaseSensitive}, kMaxMaskRows);
    if (sheet)
        return MasksRead(masks, std::move(sheet).value()).run();
    CsvImport refused;
    refused.fault = sheet.error().sentence();
    return refused;
}

std::vector<MaskSetting> masksOf(const Catalog& imported)
{
    return imported.configurations.empty() ? std::vector<MaskSetting>()
                                           : imported.configurations.front().masks.value_or(std::vector<MaskSetting>());
}

} // namespace worklode
