#include "catalog/CsvImport.h"
#include "catalog/CsvSheet.h"
#include "core/LocalCalendar.h"

#include <algorithm>
#include <map>

namespace worklode {

namespace {

constexpr std::string_view kName = "Name", kId = "Primary ID", kAlternates = "Alternate IDs", kTeamId = "Team ID", kTeam = "Team", kFrom = "From",
                           kConfiguration = "Configuration", kZone = "Time Zone";

std::string joined(const std::vector<std::string>& alternates)
{
    std::string out;
    for (const std::string& alternate : alternates) {
        out += &alternate == &alternates.front() ? "" : "|";
        for (const char c : alternate)
            out += c == '|' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
    }
    return out;
}

std::vector<std::string> divided(std::string_view cell)
{
    std::vector<std::string> out;
    if (cell.empty())
        return out;
    out.emplace_back();
    for (std::size_t i = 0; i < cell.size(); ++i)
        if (cell[i] == '|')
            out.emplace_back();
        else
            out.back() += cell[i] == '\\' && i + 1 < cell.size() ? cell[++i] : cell[i];
    return out;
}

class CollectorsImport
{
public:
    CollectorsImport(const Catalog& before, CsvSheet sheet) : m_before(before), m_sheet(std::move(sheet)) { m_out.catalog = before; }

    CsvImport run()
    {
        if (!m_sheet.has(kId)) {
            m_out.fault = "there is no column \"" + std::string(kId) + "\"";
            return std::move(m_out);
        }
        for (std::size_t i = 0; i < m_before.associates.size(); ++i)
            m_personOf.emplace(m_before.associates[i].id, i);
        m_rowOf.assign(m_before.associates.size(), kNoRow);
        for (const BusinessUnit& unit : m_before.units)
            m_unitsCalled[unit.name].push_back(unit.id);
        for (const CsvSheetRow& row : m_sheet.rows())
            take(row);
        addCatalogFaults(m_out, "associates", m_rowOf);
        for (std::size_t row = 0; row < m_out.rows.size(); ++row)
            if (m_out.rows[row].fault.empty())
                describe(row);
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

    void take(const CsvSheetRow& row)
    {
        const std::size_t at = m_out.rows.size();
        const std::string& id = m_sheet.cell(row, kId);
        m_out.rows.push_back({row.line, id, m_sheet.cell(row, kName), {}, {}, {}, {}});
        const auto [person, fresh] = m_personOf.try_emplace(id, m_out.catalog.associates.size());
        m_people.push_back(person->second);
        if (fresh) {
            m_out.catalog.associates.push_back({id, {}, {}, {}, {}, {}});
            m_rowOf.push_back(kNoRow);
        }
        Associate& associate = m_out.catalog.associates[person->second];
        if (m_rowOf[person->second] == kNoRow) {
            m_rowOf[person->second] = at;
            fill(associate, row);
            if (m_sheet.has(kTeamId) || m_sheet.has(kTeam))
                associate.memberships.clear();
        } else {
            checkSamePerson(associate, row, at);
        }
        addMembership(associate, row, at);
    }

    /// What is the person's, not the membership's.
    void fill(Associate& associate, const CsvSheetRow& row) const
    {
        if (m_sheet.has(kName))
            associate.name = m_sheet.cell(row, kName);
        if (m_sheet.has(kAlternates))
            associate.alternates = divided(m_sheet.cell(row, kAlternates));
        if (m_sheet.has(kZone))
            associate.zone = m_sheet.cell(row, kZone);
        if (m_sheet.has(kConfiguration)) {
            const std::string& name = m_sheet.cell(row, kConfiguration);
            associate.configuration = name.empty() ? std::nullopt : std::optional(name);
        }
    }

    void checkSamePerson(const Associate& associate, const CsvSheetRow& row, std::size_t at)
    {
        const auto same = [&](std::string_view column, const std::string& said) {
            const std::string& cell = m_sheet.cell(row, column);
            if (!cell.empty() && cell != said)
                fault(at, column, "differs from line " + std::to_string(m_out.rows[m_rowOf[m_people[at]]].line) + ", which is about the same person");
        };
        same(kName, associate.name);
        same(kAlternates, joined(associate.alternates));
        same(kZone, associate.zone);
        same(kConfiguration, associate.configuration.value_or(""));
        if (m_sheet.cell(row, kTeamId).empty() && m_sheet.cell(row, kTeam).empty())
            fault(at, kId, "a further row about the same person needs a team");
    }

    void addMembership(Associate& associate, const CsvSheetRow& row, std::size_t at)
    {
        const std::string& from = m_sheet.cell(row, kFrom);
        const std::optional<std::string> unit = unitOf(row, at);
        if (!unit) {
            if (!from.empty())
                fault(at, kFrom, "a date without a team");
            return;
        }
        Membership membership{*unit, std::nullopt};
        if (!from.empty()) {
            const auto instant = instantOf(from, associate.zone);
            if (!instant)
                fault(at, kFrom, instant.error().detail);
            else
                membership.from = *instant;
        }
        associate.memberships.push_back(std::move(membership));
    }

    std::optional<std::string> unitOf(const CsvSheetRow& row, std::size_t at)
    {
        const std::string& id = m_sheet.cell(row, kTeamId);
        const std::string& name = m_sheet.cell(row, kTeam);
        const auto called = m_unitsCalled.find(name);
        const std::vector<std::string> ids = called == m_unitsCalled.end() ? std::vector<std::string>() : called->second;
        if (!id.empty()) {
            if (!name.empty() && std::find(ids.begin(), ids.end(), id) == ids.end() && isUnit(id))
                fault(at, kTeam, "\"" + id + "\" is not called \"" + name + "\"");
            return id;
        }
        if (name.empty())
            return std::nullopt;
        if (ids.size() == 1)
            return ids.front();
        fault(at, kTeam, ids.empty() ? "there is no unit \"" + name + "\"" : std::to_string(ids.size()) + " units are called \"" + name + "\"; give the Team ID");
        return std::nullopt;
    }

    bool isUnit(const std::string& id) const
    {
        return std::any_of(m_before.units.begin(), m_before.units.end(), [&](const BusinessUnit& unit) { return unit.id == id; });
    }

    static Result<Instant> instantOf(const std::string& text, const std::string& zone)
    {
        if (const auto date = dateFromIso(text)) {
            const auto calendar = LocalCalendar::of(zone.empty() ? "UTC" : zone);
            return calendar ? Result<Instant>(calendar->startOf(*date)) : Result<Instant>(calendar.error());
        }
        const auto instant = instantFromIso(text);
        if (!instant)
            return Error{ErrorCode::BadInput, {}, "\"" + text + "\" is neither a date like 2026-03-02 nor a UTC time like 2026-03-02T08:00:00.000Z"};
        return *instant;
    }

    void describe(std::size_t at)
    {
        CsvRowReport& row = m_out.rows[at];
        const std::size_t person = m_people[at];
        if (m_rowOf[person] != at) {
            row.effects.push_back(CsvEffect::Unchanged); // the person's first row says it all
            return;
        }
        const Associate& after = m_out.catalog.associates[person];
        if (person >= m_before.associates.size()) {
            row.effects.push_back(CsvEffect::Added);
            return;
        }
        const Associate& before = m_before.associates[person];
        const auto changed = [&](bool same, const std::string& what) {
            if (!same)
                row.detail += (row.detail.empty() ? "" : ", ") + what;
        };
        changed(before.name == after.name, "name was " + before.name);
        changed(before.alternates == after.alternates, "alternate ids were " + (before.alternates.empty() ? "none" : joined(before.alternates)));
        changed(before.configuration == after.configuration, "configuration was " + before.configuration.value_or("inherited"));
        changed(before.zone == after.zone, "time zone was " + (before.zone.empty() ? "unknown" : before.zone));
        if (!row.detail.empty())
            row.effects.push_back(CsvEffect::Changed);
        if (before.memberships != after.memberships) {
            row.effects.push_back(CsvEffect::Moved);
            changed(false, "was in " + (before.memberships.empty() ? "no team" : before.memberships.back().unit));
        }
        if (row.effects.empty())
            row.effects.push_back(CsvEffect::Unchanged);
    }

    const Catalog& m_before;
    CsvSheet m_sheet;
    CsvImport m_out;
    std::map<std::string, std::size_t> m_personOf; ///< by primary id, into m_out.catalog.associates
    std::map<std::string, std::vector<std::string>> m_unitsCalled;
    std::vector<std::size_t> m_people; ///< by row
    std::vector<std::size_t> m_rowOf;  ///< by person: their first row
};

} // namespace

CsvImport importCollectorsCsv(const Catalog& catalog, std::string_view csv)
{
    auto sheet = CsvSheet::parse(csv, {kName, kId, kAlternates, kTeamId, kTeam, kFrom, kConfiguration, kZone}, kMaxCollectorRows);
    if (!sheet)
        return {catalog, {}, sheet.error().sentence()};
    return CollectorsImport(catalog, std::move(sheet).value()).run();
}

std::string exportCollectorsCsv(const Catalog& catalog)
{
    std::map<std::string_view, std::string_view> names;
    for (const BusinessUnit& unit : catalog.units)
        names.emplace(unit.id, unit.name);
    std::string out = csvSheetLine({std::string(kName), std::string(kId), std::string(kAlternates), std::string(kTeamId), std::string(kTeam),
                                    std::string(kFrom), std::string(kConfiguration), std::string(kZone)});
    for (const Associate& a : catalog.associates) {
        const auto line = [&](const std::string& team, const std::string& from) {
            out += csvSheetLine({a.name, a.id, joined(a.alternates), team, team.empty() ? std::string() : std::string(names[team]), from,
                                 a.configuration.value_or(""), a.zone});
        };
        if (a.memberships.empty())
            line({}, {});
        for (const Membership& m : a.memberships)
            line(m.unit, m.from ? toIso(*m.from) : std::string());
    }
    return out;
}

} // namespace worklode
