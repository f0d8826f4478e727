#include "report/ReportTableParts.h"

#include <array>

namespace worklode::report {

namespace {

constexpr std::array<const char*, 7> kWeekdays = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

ReportTable switchTable(const PatternsResult& result)
{
    ReportTable table = makeTable("Switches", {words("From"), words("To"), figure("Switches"), figure("Time there"), figure("Associates")});
    for (const SwitchPair& pair : result.switchPairs)
        table.rows.push_back({pair.from, pair.to, count(pair.switches), hms(pair.active), count(pair.associates)});
    return table;
}

ReportTable flowTable(const PatternsResult& result)
{
    ReportTable table = makeTable("Copy and paste", {words("From"), words("To"), figure("Occurrences"), figure("Pastes"), figure("Time"),
                                                     figure("Associates")});
    for (const CopyPasteFlow& flow : result.flows)
        table.rows.push_back({flow.from, flow.to, count(flow.occurrences), count(flow.pastes), hms(flow.timeMs), count(flow.associates)});
    return table;
}

ReportTable weekTable(const PatternsResult& result)
{
    std::vector<Column> columns = {words("Weekday"), figure("Hour"), figure("Associates"), figure("Total"), figure("Active"), figure("Idle"),
                                   figure("Friction"), figure("Errors"), figure("Clipboard"), figure("Switching"), figure("Waste"),
                                   figure("Score"), figure("Switches")};
    addCountColumns(columns);
    ReportTable table = makeTable("Hours of the week", columns);
    for (const WeekdayHour& cell : result.byWeekdayHour) {
        const Measures& m = cell.measures;
        const FrictionParts parts = frictionParts(m);
        std::vector<std::string> cells = {kWeekdays[static_cast<std::size_t>(cell.weekday - 1)], std::to_string(cell.hour),
                                          count(cell.associates), hms(m.total()), hms(m.active), hms(m.idle), decimal(m.friction(), 1),
                                          decimal(parts.errors, 1), decimal(parts.clipboard, 1), decimal(parts.switching, 1),
                                          decimal(parts.waste, 1), decimal(m.score(), 1), count(m.switches)};
        addCountCells(cells, m.counts);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace

Tables patternsTables(const PatternsResult& result)
{
    return {switchTable(result), flowTable(result), weekTable(result)};
}

} // namespace worklode::report
