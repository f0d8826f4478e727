// How the tables of the pages are put together; private to this room.
#pragma once

#include "core/InteractionCounts.h"
#include "core/LocalCalendar.h"
#include "report/CellText.h"
#include "report/Reports.h"

#include <optional>
#include <string>
#include <vector>

namespace worklode::report {

struct Column {
    std::string name;
    bool numeric = false;
};
inline Column words(std::string name) { return {std::move(name), false}; }
inline Column figure(std::string name) { return {std::move(name), true}; }

ReportTable makeTable(std::string title, const std::vector<Column>& columns);
/// The headers and cells of the seven counters, as people read them.
void addCountColumns(std::vector<Column>& columns);
void addCountCells(std::vector<std::string>& cells, const InteractionTotals& counts);

/// Writes instants as the clock on that wall showed them, `2026-03-02 08:00:12`; UTC where the zone is unknown here.
class WallClockText
{
public:
    explicit WallClockText(const std::string& zone);
    std::string operator()(Instant t) const;

private:
    std::optional<LocalCalendar> m_calendar;
};

using Tables = std::vector<ReportTable>;
Tables summaryTables(const SummaryResult& result, const Catalog& catalog);
Tables opportunitiesTables(const OpportunitiesResult& result);
Tables tasksTables(const TasksResult& result);
Tables taskDetailsTables(const TaskDetails& details);
/// This period beside the one before: the page's own figures, and a row for each unit, application, opportunity or task of either.
Tables comparedTables(const SummaryResult& now, const SummaryResult& before);
Tables comparedTables(const OpportunitiesResult& now, const OpportunitiesResult& before);
Tables comparedTables(const TasksResult& now, const TasksResult& before);
Tables patternsTables(const PatternsResult& result);
Tables timelineTables(const TimelineResult& result);

} // namespace worklode::report
