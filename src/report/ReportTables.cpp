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
    report::Tables operator()(const TimelineResult& r) const { return report::timelineTables(r); }
};

} // namespace

std::vector<ReportTable> toTables(const PageResult& result, const Catalog& catalog)
{
    return std::visit(TablesOfBody{catalog}, result.body);
}

} // namespace worklode
