#include "catalog/SheetImport.h"
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

class CollectorsImport : private SheetImport
{
public:
    CollectorsImport(const Catalog& catalog, CsvSheet from) : SheetImport(catalog, std::move(from), kId, kName) {}

    CsvImport run()
    {
        if (!requireColumns({kId}))
            return std::move(out);
        knowItems(before.associates);
        for (const BusinessUnit& unit : before.units)
            m_unitsCalled[unit.name].push_back(unit.id);
        for (const CsvSheetRow& row : sheet.rows())
            take(row);
        addCatalogFaults(out, "associates", rowOf);
        for (std::size_t row = 0; row < out.rows.size(); ++row)
            if (out.rows[row].fault.empty())
                describe(row);
        return std::move(out);
    }

private:
    void take(const CsvSheetRow& row)
    {
        const std::size_t at = out.rows.size();
        Associate& associate = begin(row, out.catalog.associates);
        std::size_t& from = rowOf[itemOfRow[at]];
        if (from == kNoRow) {
            from = at;
            fill(associate, row);
            if (sheet.has(kTeamId) || sheet.has(kTeam))
                associate.memberships.clear();
        } else {
            checkSamePerson(associate, row, at);
        }
        addMembership(associate, row, at);
    }

    /// What is the person's, not the membership's.
    void fill(Associate& associate, const CsvSheetRow& row) const
    {
        if (sheet.has(kName))
            associate.name = sheet.cell(row, kName);
        if (sheet.has(kAlternates))
            associate.alternates = divided(sheet.cell(row, kAlternates));
        if (sheet.has(kZone))
            associate.zone = sheet.cell(row, kZone);
        if (sheet.has(kConfiguration))
            associate.configuration = optionalCell(row, kConfiguration);
    }

    void checkSamePerson(const Associate& associate, const CsvSheetRow& row, std::size_t at)
    {
        const auto same = [&](std::string_view column, const std::string& said) {
            const std::string& cell = sheet.cell(row, column);
            if (!cell.empty() && cell != said)
                fault(at, column, "differs from line " + std::to_string(out.rows[rowOf[itemOfRow[at]]].line) + ", which is about the same person");
        };
        same(kName, associate.name);
        same(kAlternates, joined(associate.alternates));
        same(kZone, associate.zone);
        same(kConfiguration, associate.configuration.value_or(""));
        if (sheet.cell(row, kTeamId).empty() && sheet.cell(row, kTeam).empty())
            fault(at, kId, "a further row about the same person needs a team");
    }

    void addMembership(Associate& associate, const CsvSheetRow& row, std::size_t at)
    {
        const std::string& from = sheet.cell(row, kFrom);
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
        const std::string& id = sheet.cell(row, kTeamId);
        const std::string& name = sheet.cell(row, kTeam);
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
        return std::any_of(before.units.begin(), before.units.end(), [&](const BusinessUnit& unit) { return unit.id == id; });
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
        CsvRowReport& row = out.rows[at];
        const std::size_t person = itemOfRow[at];
        if (rowOf[person] != at) {
            row.effects.push_back(CsvEffect::Unchanged); // the person's first row says it all
            return;
        }
        const Associate& after = out.catalog.associates[person];
        if (person >= before.associates.size()) {
            row.effects.push_back(CsvEffect::Added);
            return;
        }
        const Associate& stored = before.associates[person];
        const auto changed = [&](bool same, const std::string& what) { noteChange(row, same, what); };
        changed(stored.name == after.name, "name was " + stored.name);
        changed(stored.alternates == after.alternates, "alternate ids were " + (stored.alternates.empty() ? "none" : joined(stored.alternates)));
        changed(stored.configuration == after.configuration, "configuration was " + stored.configuration.value_or("inherited"));
        changed(stored.zone == after.zone, "time zone was " + (stored.zone.empty() ? "unknown" : stored.zone));
        if (!row.detail.empty())
            row.effects.push_back(CsvEffect::Changed);
        if (stored.memberships != after.memberships) {
            row.effects.push_back(CsvEffect::Moved);
            changed(false, "was in " + (stored.memberships.empty() ? "no team" : stored.memberships.back().unit));
        }
        conclude(row);
    }

    std::map<std::string, std::vector<std::string>> m_unitsCalled;
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
    auto names = unitNamesOf(catalog);
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
