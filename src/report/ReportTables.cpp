#include "report/ReportTableParts.h"

namespace worklode {

namespace report {

ReportTable makeTable(std::string title, const std::vector<Column>& columns)
{
    ReportTable table{std::move(title), {}, {}, {}};
    for (const Column& column : columns) {
        table.columns.push_back(column.name);
        table.numeric.push_back(column.numeric);
    }
    return table;
}

void addCountColumns(std::vector<Column>& columns)
{
    for (const char* name : {"Clicks", "Keys", "Error keys", "Scrolls", "Cuts", "Copies", "Pastes"})
        columns.push_back(figure(name));
}

void addCountCells(std::vector<std::string>& cells, const InteractionTotals& counts)
{
    for (const std::uint64_t n : counts.asArray())
        cells.push_back(count(n));
}

WallClockText::WallClockText(const std::string& zone)
{
    if (auto calendar = LocalCalendar::of(zone))
        m_calendar = std::move(calendar).value();
}

std::string WallClockText::operator()(Instant t) const
{
    std::string iso = toIso(m_calendar ? t + m_calendar->offsetAt(t) : t);
    iso[10] = ' ';
    return iso.substr(0, 19);
}

} // namespace report

namespace {

struct TablesOfBody {
    const Catalog& catalog;

    report::Tables operator()(const SummaryResult& r) const { return report::summaryTables(r, catalog); }
    report::Tables operator()(const OpportunitiesResult& r) const { return report::opportunitiesTables(r); }
    report::Tables operator()(const TasksResult& r) const { return report::tasksTables(r); }
    report::Tables operator()(const PatternsResult& r) const { return report::patternsTables(r); }
    report::Tables operator()(const TimelineResult& r) const { return report::timelineTables(r); }
};

/// Tables that set `now` beside the same page of the days before.
struct ComparedTables {
    const PageBody& now;

    report::Tables operator()(const SummaryResult& before) const
    {
        return report::comparedTables(std::get<SummaryResult>(now), before);
    }
    report::Tables operator()(const OpportunitiesResult& before) const
    {
        return report::comparedTables(std::get<OpportunitiesResult>(now), before);
    }
    report::Tables operator()(const TasksResult& before) const { return report::comparedTables(std::get<TasksResult>(now), before); }
    report::Tables operator()(const PatternsResult&) const { return {}; }
    report::Tables operator()(const TimelineResult&) const { return {}; }
};

} // namespace

std::vector<ReportTable> toTables(const PageResult& result, const Catalog& catalog)
{
    std::vector<ReportTable> tables = std::visit(TablesOfBody{catalog}, result.body);
    if (result.previous && !result.previous->withheld && result.previous->body.index() == result.body.index()) {
        const std::string days = " (before: " + toIso(result.previous->from) + " to " + toIso(result.previous->to) + ", excluded)";
        for (ReportTable& table : std::visit(ComparedTables{result.body}, result.previous->body)) {
            table.title += days;
            tables.push_back(std::move(table));
        }
    }
    return tables;
}

} // namespace worklode
