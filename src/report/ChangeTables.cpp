#include "report/ChangeReports.h"

#include "report/ReportTableParts.h"

namespace worklode {

namespace {

using namespace report;

/// `+1:05:09`, `-0:10:00`, `0:00:00`.
std::string difference(Duration before, Duration after)
{
    const Duration d = after - before;
    return (d.count() > 0 ? "+" : d.count() < 0 ? "-" : "") + hms(std::chrono::abs(d));
}

std::string titled(const std::string& title, std::uint64_t total, std::size_t shown)
{
    return total > shown ? title + " (the first " + count(shown) + " of " + count(total) + ")" : title;
}

std::vector<Column> timeColumns(std::vector<Column> columns)
{
    for (const char* name : {"Production", "Other Work", "Non Work", "Unknown", "Idle"})
        for (const char* side : {" before", " after"})
            columns.push_back(figure(std::string(name) + side));
    return columns;
}

void addTimeCells(std::vector<std::string>& cells, const TimesChange& times)
{
    for (const Category c : kCategories)
        cells.insert(cells.end(), {hms(times.before.of(c)), hms(times.after.of(c))});
    cells.insert(cells.end(), {hms(times.before.idle), hms(times.after.idle)});
}

ReportTable allTable(const ChangePreview& p)
{
    ReportTable table = makeTable("Time by category", {words("Category"), figure("Before"), figure("After"), figure("Difference")});
    const auto add = [&table](std::string name, Duration before, Duration after) {
        table.rows.push_back({std::move(name), hms(before), hms(after), difference(before, after)});
    };
    for (const Category c : kCategories)
        add(std::string(toText(c)), p.all.before.of(c), p.all.after.of(c));
    add("Idle", p.all.before.idle, p.all.after.idle);
    add("Total", p.all.before.total(), p.all.after.total());
    return table;
}

ReportTable unitTable(const ChangePreview& p)
{
    ReportTable table = makeTable("Units", timeColumns({words("Unit"), words("Name")}));
    for (const UnitChange& unit : p.units) {
        std::vector<std::string> cells{unit.unit, unit.name};
        addTimeCells(cells, unit.times);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ReportTable applicationTable(const ChangePreview& p)
{
    std::vector<Column> columns = timeColumns({words("Application")});
    columns.insert(columns.end(), {figure("Screens before"), figure("Screens after")});
    ReportTable table = makeTable(titled("Applications", p.applications.total, p.applications.rows.size()), columns);
    for (const ApplicationChange& application : p.applications.rows) {
        std::vector<std::string> cells{application.application};
        addTimeCells(cells, application.times);
        cells.insert(cells.end(), {count(application.screensBefore), count(application.screensAfter)});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::string label(const ScreenPart& part)
{
    return part.screen.empty() ? part.application : part.application + " | " + part.screen;
}

/// One row a part, the screen's own figures in its first row only.
ReportTable screenTable(const std::string& title, const char* screen, const char* part, const Listed<ScreenChange>& list)
{
    ReportTable table = makeTable(titled(title, list.total, list.rows.size()), {words(screen), figure("Active"), words(part), figure("Part")});
    for (const ScreenChange& change : list.rows) {
        bool first = true;
        for (const ScreenPart& row : change.parts.rows) {
            table.rows.push_back({first ? label(change.screen) : "", first ? hms(change.screen.active) : "", label(row), hms(row.active)});
            first = false;
        }
        if (change.parts.total > change.parts.rows.size())
            table.rows.push_back({"", "", "… and " + count(change.parts.total - change.parts.rows.size()) + " more", ""});
    }
    return table;
}

ReportTable regroupedTable(const ChangePreview& p)
{
    const Listed<RegroupedId>& list = p.screens.regrouped;
    ReportTable table = makeTable(titled("Regrouped applications", list.total, list.rows.size()),
                                  {words("Recorded as"), words("Before"), words("After"), figure("Active")});
    for (const RegroupedId& id : list.rows)
        table.rows.push_back({id.raw, id.before, id.after, hms(id.active)});
    return table;
}

ReportTable taskTable(const ChangePreview& p)
{
    ReportTable table = makeTable("Tasks", {words("Task"), figure("Complete before"), figure("After"), figure("Abandoned before"),
                                            figure("After"), figure("Gained"), figure("Lost")});
    for (const TaskChange& t : p.tasks)
        table.rows.push_back({t.task, count(t.completeBefore), count(t.completeAfter), count(t.abandonedBefore), count(t.abandonedAfter),
                              count(t.gained), count(t.lost)});
    return table;
}

ReportTable opportunityTable(const ChangePreview& p)
{
    ReportTable table = makeTable("Opportunities", {words("Opportunity"), figure("Rank before"), figure("After"),
                                                    figure("Annualized hours before"), figure("After"), figure("Occurrences before"), figure("After")});
    const auto rank = [](std::uint64_t n) { return n > 0 ? count(n) : std::string("-"); };
    for (const OpportunityChange& o : p.opportunities)
        table.rows.push_back({o.name, rank(o.rankBefore), rank(o.rankAfter), decimal(o.hoursBefore, 1), decimal(o.hoursAfter, 1),
                              count(o.occurrencesBefore), count(o.occurrencesAfter)});
    return table;
}

ReportTable moveTable(const ChangePreview& p)
{
    ReportTable table = makeTable(titled("Associates moved", p.moves.total, p.moves.rows.size()),
                                  {words("Associate"), words("Unit before"), words("Unit after"), figure("Shifts"), figure("Shift time")});
    const auto unit = [](const std::string& id) { return id.empty() ? std::string("Unknown team") : id; };
    for (const AssociateMove& move : p.moves.rows)
        table.rows.push_back({move.associate, unit(move.unitBefore), unit(move.unitAfter), count(move.shifts), hms(move.shiftTime)});
    return table;
}

/// Empty tables say nothing, apart from the main one.
Tables withoutEmpty(Tables tables)
{
    Tables kept;
    for (ReportTable& table : tables)
        if (kept.empty() || !table.rows.empty())
            kept.push_back(std::move(table));
    return kept;
}

ReportTable exampleTable(const std::string& title, const Listed<RuleExample>& list)
{
    ReportTable table = makeTable(titled(title, list.total, list.rows.size()), {words("Title"), words("URL"), words("Before"), words("After"), figure("Active")});
    for (const RuleExample& example : list.rows)
        table.rows.push_back({example.title, example.url, example.before, example.after, hms(example.active)});
    return table;
}

} // namespace

std::vector<ReportTable> toTables(const ChangePreview& p)
{
    ReportTable changes = makeTable("Changes", {words("Change")});
    for (const std::string& change : p.changes)
        changes.rows.push_back({change});
    return withoutEmpty({allTable(p), std::move(changes), unitTable(p), applicationTable(p),
                         screenTable("Merged screens", "New screen", "Old screen", p.screens.merged),
                         screenTable("Renamed screens", "New screen", "Old screen", p.screens.renamed),
                         screenTable("Split screens", "Old screen", "New screen", p.screens.split), regroupedTable(p), taskTable(p),
                         opportunityTable(p), moveTable(p)});
}

std::vector<ReportTable> toTables(const RuleMatches& m)
{
    ReportTable sums = makeTable("Matches", {words("Of " + m.application), figure("Titles"), figure("Active")});
    sums.rows = {{"all", count(m.titles), hms(m.active)},
                 {"the rule holds", count(m.titlesMatched), hms(m.activeMatched)},
                 {"and no earlier rule does", count(m.titlesTaken), hms(m.activeTaken)},
                 {"shown under another name than now", count(m.titlesRenamed), hms(m.activeRenamed)}};
    ReportTable conflicts = makeTable("Other rules for the same titles", {words("Rule"), words("Name"), words("Comes"), figure("Titles"),
                                                                         figure("Active"), words("For example")});
    for (const RuleConflict& c : m.conflicts)
        conflicts.rows.push_back({count(c.rule), c.name, c.earlier ? "earlier" : "later", count(c.titles), hms(c.active), c.example});
    return withoutEmpty({std::move(sums), exampleTable("Taken titles", m.taken), exampleTable("Renamed titles", m.renamed), std::move(conflicts)});
}

std::vector<ReportTable> toTables(const TaskTrial& t)
{
    ReportTable sums = makeTable("Task " + t.task, {words("Measure"), figure("Value")});
    sums.rows = {{"From", toIso(t.from)},
                 {"To (excluded)", toIso(t.to)},
                 {"Complete", count(t.complete)},
                 {"Abandoned", count(t.abandoned)},
                 {"Ends without a begin", count(t.orphanEnds)},
                 {"Completion", percent(t.completionPct)},
                 {"Associates", count(t.associates)},
                 {"Median duration", hms(t.medianDurationMs)},
                 {"Median active time", hms(t.medianActiveMs)},
                 {"Variations", count(t.distinctVariations)}};
    ReportTable variations = makeTable("Commonest variations", {figure("Count"), figure("Share"), figure("Associates"), figure("Median active"),
                                                                figure("Median duration"), words("Steps")});
    for (const Variation& v : t.commonest) {
        std::string steps;
        for (const std::string& step : v.steps)
            steps += (steps.empty() ? "" : " → ") + step;
        variations.rows.push_back({count(v.count), percent(v.share * 100), count(v.associates), hms(v.medianActiveMs), hms(v.medianDurationMs), steps});
    }
    return withoutEmpty({std::move(sums), std::move(variations)});
}

} // namespace worklode
