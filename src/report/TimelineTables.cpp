#include "report/ReportTableParts.h"

namespace worklode::report {

namespace {

ReportTable shifts(const TimelineResult& result)
{
    ReportTable table = makeTable("Shifts", {words("Associate"), words("Date"), words("Zone"), words("Start"), words("End"), figure("Length"),
                                             figure("Spans"), figure("Tasks"), figure("Opportunities")});
    for (const TimelineLane& lane : result.lanes) {
        const WallClockText local(lane.zone);
        table.rows.push_back({lane.associate, toIso(lane.date), lane.zone, local(lane.shift.start), local(lane.shift.end),
                              hms(lane.shift.length()), count(lane.spans.size()), count(lane.tasks.size()), count(lane.opportunities.size())});
    }
    return table;
}

ReportTable spans(const TimelineResult& result)
{
    std::vector<Column> columns{words("Associate"), words("Start"), words("End"), figure("Length"), words("Kind"), words("Application"),
                                words("Screen"), words("Category")};
    addCountColumns(columns);
    ReportTable table = makeTable("Spans", columns);
    for (const TimelineLane& lane : result.lanes) {
        const WallClockText local(lane.zone);
        for (const TimelineSpan& s : lane.spans) {
            std::vector<std::string> cells{lane.associate, local(s.range.start), local(s.range.end), hms(s.range.length()),
                                           std::string(toText(s.kind)), std::string(s.application), std::string(s.screen),
                                           std::string(toText(s.category))};
            addCountCells(cells, s.counts);
            table.rows.push_back(std::move(cells));
        }
    }
    return table;
}

ReportTable tasks(const TimelineResult& result)
{
    ReportTable table = makeTable("Tasks", {words("Associate"), words("Start"), words("End"), figure("Length"), words("Task"), words("State")});
    for (const TimelineLane& lane : result.lanes) {
        const WallClockText local(lane.zone);
        for (const TimelineTask& t : lane.tasks)
            table.rows.push_back({lane.associate, local(t.range.start), local(t.range.end), hms(t.range.length()), t.task,
                                  std::string(toText(t.state))});
    }
    return table;
}

ReportTable opportunities(const TimelineResult& result)
{
    ReportTable table = makeTable("Opportunities", {words("Associate"), words("Start"), words("End"), figure("Length"), words("Opportunity")});
    for (const TimelineLane& lane : result.lanes) {
        const WallClockText local(lane.zone);
        for (const TimelineOpportunity& o : lane.opportunities)
            table.rows.push_back({lane.associate, local(o.range.start), local(o.range.end), hms(o.range.length()), std::string(o.name)});
    }
    return table;
}

} // namespace

Tables timelineTables(const TimelineResult& result)
{
    return {shifts(result), spans(result), tasks(result), opportunities(result)};
}

} // namespace worklode::report
