#include "report/ReportJsonParts.h"

namespace worklode::report {

namespace {

Json spanJson(const TimelineSpan& span)
{
    Json json{{"start", toIso(span.range.start)},
              {"end", toIso(span.range.end)},
              {"kind", std::string(toText(span.kind))},
              {"application", span.application},
              {"screen", span.screen},
              {"category", std::string(toText(span.category))}};
    putCounts(json, span.counts);
    return json;
}

} // namespace

Json laneJson(const TimelineLane& lane)
{
    Json json{{"associate", lane.associate},
              {"date", toIso(lane.date)},
              {"zone", lane.zone},
              {"shift_start", toIso(lane.shift.start)},
              {"shift_end", toIso(lane.shift.end)},
              {"spans", Json::array()},
              {"tasks", Json::array()},
              {"opportunities", Json::array()}};
    for (const TimelineSpan& span : lane.spans)
        json["spans"].push_back(spanJson(span));
    for (const TimelineTask& task : lane.tasks)
        json["tasks"].push_back({{"task", task.task},
                                 {"start", toIso(task.range.start)},
                                 {"end", toIso(task.range.end)},
                                 {"state", std::string(toText(task.state))}});
    for (const TimelineOpportunity& o : lane.opportunities)
        json["opportunities"].push_back({{"name", o.name}, {"start", toIso(o.range.start)}, {"end", toIso(o.range.end)}});
    return json;
}

void putTimeline(Json& to, const TimelineResult& result)
{
    to["lanes"] = Json::array();
    for (const TimelineLane& lane : result.lanes)
        to["lanes"].push_back(laneJson(lane));
}

} // namespace worklode::report
