#include "report/ReportTableParts.h"

namespace worklode::report {

namespace {

void addMeasureRows(ReportTable& table, const Measures& m, const EffortWeights& weights)
{
    auto& rows = table.rows;
    rows.push_back({"Total time", hms(m.total())});
    for (const Category c : kCategories)
        rows.push_back({std::string(toText(c)), hms(m.of(c))});
    rows.push_back({"Idle", hms(m.idle)});
    rows.push_back({"Active", hms(m.active)});
    rows.push_back({"Production %", percent(m.productionPct())});
    rows.push_back({"Active production %", percent(m.activeProductionPct())});
    rows.push_back({"Waste %", percent(m.wastePct())});
    rows.push_back({"Visits", count(m.visits)});
    rows.push_back({"Switches", count(m.switches)});
    rows.push_back({"Clicks", count(m.counts.clicks)});
    rows.push_back({"Keys", count(m.counts.keys)});
    rows.push_back({"Error keys", count(m.counts.errorKeys)});
    rows.push_back({"Scrolls", count(m.counts.scrolls)});
    rows.push_back({"Cuts", count(m.counts.cuts)});
    rows.push_back({"Copies", count(m.counts.copies)});
    rows.push_back({"Pastes", count(m.counts.pastes)});
    rows.push_back({"Error rate", percent(m.errorRate() * 100)});
    rows.push_back({"Effort (h)", decimal(m.effortSeconds(weights) / 3600, 2)});
    const FrictionParts parts = frictionParts(m);
    rows.push_back({"Friction (0–100)", decimal(m.friction(), 1)});
    rows.push_back({"  from error keys (0–25)", decimal(parts.errors, 1)});
    rows.push_back({"  from the clipboard (0–25)", decimal(parts.clipboard, 1)});
    rows.push_back({"  from switching (0–25)", decimal(parts.switching, 1)});
    rows.push_back({"  from waste (0–25)", decimal(parts.waste, 1)});
    rows.push_back({"Score (0–100)", decimal(m.score(), 1)});
}

ReportTable figures(const GroupSummary& all, const EffortWeights& weights)
{
    ReportTable table = makeTable("Summary", {words("Measure"), figure("Value")});
    table.rows.push_back({"Associates", count(all.associates)});
    table.rows.push_back({"Shifts", count(all.shifts)});
    table.rows.push_back({"Observed workdays", count(all.observedWorkdays)});
    table.rows.push_back({"Shift time", hms(all.shiftLength)});
    addMeasureRows(table, all.measures, weights);
    if (all.goalAttainment)
        table.rows.push_back({"Goal attainment", percent(*all.goalAttainment)});
    return table;
}

std::vector<Column> placeColumns(std::vector<Column> columns)
{
    for (const char* name : {"Active", "Production", "Other Work", "Non Work", "Unknown", "Idle", "Visits", "Associates"})
        columns.push_back(figure(name));
    addCountColumns(columns);
    return columns;
}

void addPlaceCells(std::vector<std::string>& cells, const Measures& m, std::uint64_t associates)
{
    cells.push_back(hms(m.active));
    for (const Category c : kCategories)
        cells.push_back(hms(m.of(c)));
    cells.insert(cells.end(), {hms(m.idle), count(m.visits), count(associates)});
    addCountCells(cells, m.counts);
}

ReportTable applications(const SummaryResult& result)
{
    ReportTable table = makeTable("Applications", placeColumns({words("Application")}));
    for (const ApplicationSummary& application : result.byApplication) {
        std::vector<std::string> cells{application.application};
        addPlaceCells(cells, application.measures, application.associates);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ReportTable screens(const SummaryResult& result)
{
    ReportTable table = makeTable("Screens", placeColumns({words("Application"), words("Screen")}));
    for (const ApplicationSummary& application : result.byApplication)
        for (const ScreenSummary& screen : application.screens) {
            std::vector<std::string> cells{application.application, screen.screen};
            addPlaceCells(cells, screen.measures, screen.associates);
            table.rows.push_back(std::move(cells));
        }
    return table;
}

ReportTable codes(const SummaryResult& result)
{
    ReportTable table = makeTable("Off-computer codes", {words("Code"), words("Category"), figure("Time"), figure("Occurrences"), figure("Associates")});
    for (const CodeSummary& code : result.byCode)
        table.rows.push_back({code.code, std::string(toText(code.category)), hms(code.time), count(code.occurrences), count(code.associates)});
    return table;
}

ReportTable units(const SummaryResult& result)
{
    ReportTable table = makeTable("Units", {words("Unit"), words("Name"), figure("Associates"), figure("Shifts"), figure("Workdays"), figure("Total"),
                                            figure("Production"), figure("Other Work"), figure("Non Work"), figure("Unknown"), figure("Idle"),
                                            figure("Production %"), figure("Active production %"), figure("Waste %"), figure("Friction"),
                                            figure("Score"), figure("Goal attainment")});
    for (const UnitSummary& unit : result.byUnit) {
        const GroupSummary& g = unit.group;
        const Measures& m = g.measures;
        std::vector<std::string> cells{unit.unit, unit.name, count(g.associates), count(g.shifts), count(g.observedWorkdays), hms(m.total())};
        for (const Category c : kCategories)
            cells.push_back(hms(m.of(c)));
        cells.insert(cells.end(), {hms(m.idle), percent(m.productionPct()), percent(m.activeProductionPct()), percent(m.wastePct()),
                                   decimal(m.friction(), 1), decimal(m.score(), 1), g.goalAttainment ? percent(*g.goalAttainment) : ""});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ReportTable hours(const SummaryResult& result)
{
    std::vector<Column> columns{figure("Hour"), figure("Active")};
    addCountColumns(columns);
    ReportTable table = makeTable("Hours of the day", columns);
    for (const HourSummary& hour : result.byHour) {
        std::vector<std::string> cells{count(static_cast<std::uint64_t>(hour.hour)), hms(hour.active)};
        addCountCells(cells, hour.counts);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace

Tables summaryTables(const SummaryResult& result, const Catalog& catalog)
{
    return {figures(result.all, catalog.settings.effort), applications(result), screens(result), codes(result), units(result), hours(result)};
}

} // namespace worklode::report
