#include "pdf/BarCharts.h"
#include "pdf/PrintedTable.h"
#include "pdf/ReportChapters.h"
#include "report/CellText.h"

namespace worklode::pdf {
namespace {

std::vector<Figure> figuresOf(const GroupSummary& all)
{
    const Measures& m = all.measures;
    const double idlePct = m.total() > Duration(0) ? 100.0 * static_cast<double>(toMs(m.idle)) / static_cast<double>(toMs(m.total())) : 0;
    std::vector<Figure> figures = {
        {Report::tr("Associates"), grouped(report::count(all.associates)), Report::tr("with a shift in scope")},
        {Report::tr("Shifts"), grouped(report::count(all.shifts)), Report::tr("on %1 workdays").arg(all.observedWorkdays)},
        {Report::tr("Total time"), fromUtf8(report::hms(m.total())), Report::tr("h:mm:ss, machine time")},
        {Report::tr("Production"), fromUtf8(report::percent(m.productionPct())), Report::tr("%1 without idle").arg(fromUtf8(report::percent(m.activeProductionPct())))},
        {Report::tr("Idle"), fromUtf8(report::percent(idlePct)), fromUtf8(report::hms(m.idle))},
        {Report::tr("Waste"), fromUtf8(report::percent(m.wastePct())), Report::tr("idle and Non Work")},
        {Report::tr("Friction (0–100)"), fromUtf8(report::decimal(m.friction(), 1)), Report::tr("its four parts below")},
        {Report::tr("Score (0–100)"), fromUtf8(report::decimal(m.score(), 1)), Report::tr("the higher the better")},
        {Report::tr("Error rate"), fromUtf8(report::percent(m.errorRate() * 100)), Report::tr("error keys of all keys")},
        {Report::tr("Keys"), grouped(report::count(m.counts.keys)), Report::tr("%1 clicks").arg(grouped(report::count(m.counts.clicks)))},
        {Report::tr("Switches"), grouped(report::count(m.switches)), Report::tr("between applications")}};
    if (all.goalAttainment)
        figures.push_back({Report::tr("Goal attainment"), fromUtf8(report::percent(*all.goalAttainment)), Report::tr("of the units' production goals")});
    return figures;
}

QString frictionText(const Measures& m)
{
    const FrictionParts parts = frictionParts(m);
    const auto figure = [](double value) { return fromUtf8(report::decimal(value, 1)); };
    return Report::tr("Friction %1 = error keys %2 + clipboard %3 + switching %4 + waste %5, each 0–25.")
        .arg(figure(m.friction()), figure(parts.errors), figure(parts.clipboard), figure(parts.switching), figure(parts.waste));
}

} // namespace

void printSummary(PageFlow& flow, const ReportData& data, const Catalog& catalog)
{
    const auto& summary = std::get<SummaryResult>(data.summary.body);
    flow.chapter(Report::tr("Summary"));
    if (summary.all.shifts == 0) {
        flow.paragraph(Report::tr("There is no shift in this scope and range."), Letters::Body, Ink::Muted);
        return;
    }
    printFigures(flow, figuresOf(summary.all), 4);
    flow.paragraph(frictionText(summary.all.measures), Letters::Small, Ink::Muted);
    flow.space(10);
    std::vector<SharePart> parts;
    const Measures& m = summary.all.measures;
    for (const Category category : kCategories)
        parts.push_back({nameOf(category), static_cast<double>(toMs(m.of(category))), fromUtf8(report::hms(m.of(category))), shadeOf(category)});
    parts.push_back({Report::tr("Idle"), static_cast<double>(toMs(m.idle)), fromUtf8(report::hms(m.idle)), idleShade()});
    printShares(flow, Report::tr("Time by category (h:mm:ss; share of the total)"), parts);
    std::array<double, 24> hours{};
    Duration highest(0);
    for (const HourSummary& hour : summary.byHour) {
        hours[static_cast<std::size_t>(hour.hour) % 24] = static_cast<double>(toMs(hour.active));
        highest = std::max(highest, hour.active);
    }
    printHours(flow, Report::tr("Active time by hour of the day, each in the associate's own time (h:mm:ss)"), hours, fromUtf8(report::hms(highest)));
    const std::vector<ReportTable> tables = toTables(data.summary, catalog);
    if (const auto units = tableNamed(tables, "Units"); units && !units->rows.empty()) {
        flow.part(Report::tr("Units"));
        printTable(flow, withColumns(*units, {"Name", "Associates", "Shifts", "Total", "Production %", "Waste %", "Friction", "Score", "Goal attainment"}));
    }
    if (const auto applications = tableNamed(tables, "Applications"); applications && !applications->rows.empty()) {
        flow.part(Report::tr("Applications"));
        printTable(flow, withColumns(*applications, {"Application", "Active", "Production", "Other Work", "Non Work", "Unknown", "Idle", "Visits",
                                                     "Associates"}), 40);
    }
    if (const auto codes = tableNamed(tables, "Off-computer codes"); codes && !codes->rows.empty()) {
        flow.part(Report::tr("Off-computer codes"));
        printTable(flow, *codes, 40);
    }
}

} // namespace worklode::pdf
