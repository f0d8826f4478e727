#include "report/ReportJsonParts.h"

namespace worklode::report {

namespace {

Json categoryTimes(const Measures& m)
{
    Json json = Json::object();
    for (const Category c : kCategories)
        json[std::string(toText(c))] = ms(m.of(c));
    return json;
}

/// What a row of applications or screens says, after its name.
void putPlace(Json& to, const Measures& m, std::uint64_t associates)
{
    to["category_ms"] = categoryTimes(m);
    to["active_ms"] = ms(m.active);
    to["idle_ms"] = ms(m.idle);
    to["visits"] = m.visits;
    to["associates"] = associates;
    putCounts(to, m.counts);
}

Json applicationJson(const ApplicationSummary& application)
{
    Json json{{"application", application.application}};
    putPlace(json, application.measures, application.associates);
    json["screens"] = Json::array();
    for (const ScreenSummary& screen : application.screens) {
        Json row{{"screen", screen.screen}};
        putPlace(row, screen.measures, screen.associates);
        json["screens"].push_back(std::move(row));
    }
    return json;
}

Json codeJson(const CodeSummary& code)
{
    return {{"code", code.code},
            {"category", std::string(toText(code.category))},
            {"time_ms", ms(code.time)},
            {"occurrences", code.occurrences},
            {"associates", code.associates}};
}

void putGroup(Json& to, const GroupSummary& group, const EffortWeights& weights)
{
    to["associates"] = group.associates;
    to["shifts"] = group.shifts;
    to["observed_workdays"] = group.observedWorkdays;
    to["shift_ms"] = ms(group.shiftLength);
    putMeasures(to, group.measures, weights);
    if (group.goalAttainment)
        to["goal_attainment"] = *group.goalAttainment;
}

Json unitJson(const UnitSummary& unit, const EffortWeights& weights)
{
    Json json{{"unit", unit.unit}, {"name", unit.name}, {"parent", unit.parent ? Json(*unit.parent) : Json(nullptr)}};
    putGroup(json, unit.group, weights);
    return json;
}

Json hourJson(const HourSummary& hour)
{
    Json json{{"hour", hour.hour}, {"active_ms", ms(hour.active)}};
    putCounts(json, hour.counts);
    return json;
}

} // namespace

void putMeasures(Json& to, const Measures& m, const EffortWeights& weights)
{
    to["total_ms"] = ms(m.total());
    to["production_ms"] = ms(m.of(Category::Production));
    to["other_work_ms"] = ms(m.of(Category::OtherWork));
    to["non_work_ms"] = ms(m.of(Category::NonWork));
    to["unknown_ms"] = ms(m.of(Category::Unknown));
    to["idle_ms"] = ms(m.idle);
    to["active_ms"] = ms(m.active);
    putCounts(to, m.counts);
    to["switches"] = m.switches;
    to["visits"] = m.visits;
    to["production_pct"] = m.productionPct();
    to["active_production_pct"] = m.activeProductionPct();
    to["error_rate"] = m.errorRate();
    to["waste_pct"] = m.wastePct();
    to["effort_s"] = m.effortSeconds(weights);
    to["friction"] = m.friction();
    const FrictionParts parts = frictionParts(m);
    to["friction_parts"] = {{"errors", parts.errors}, {"clipboard", parts.clipboard}, {"switching", parts.switching}, {"waste", parts.waste}};
    to["score"] = m.score();
}

void putSummary(Json& to, const SummaryResult& result, const Catalog& catalog)
{
    const EffortWeights& weights = catalog.settings.effort;
    putGroup(to, result.all, weights);
    for (const char* list : {"by_application", "by_code", "by_unit", "by_hour"})
        to[list] = Json::array();
    for (const ApplicationSummary& application : result.byApplication)
        to["by_application"].push_back(applicationJson(application));
    for (const CodeSummary& code : result.byCode)
        to["by_code"].push_back(codeJson(code));
    for (const UnitSummary& unit : result.byUnit)
        to["by_unit"].push_back(unitJson(unit, weights));
    for (const HourSummary& hour : result.byHour)
        to["by_hour"].push_back(hourJson(hour));
}

} // namespace worklode::report
