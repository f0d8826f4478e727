#include "report/ChangeReports.h"

#include "report/ReportJsonParts.h"

namespace worklode {

namespace {

using report::Json;
using report::ms;

Json timesJson(const CategoryTimes& times)
{
    Json json{{"total_ms", ms(times.total())}};
    constexpr std::array<const char*, kCategoryCount> kNames = {"production_ms", "other_work_ms", "non_work_ms", "unknown_ms"};
    for (const Category c : kCategories)
        json[kNames[static_cast<std::size_t>(c)]] = ms(times.of(c));
    json["idle_ms"] = ms(times.idle);
    return json;
}

Json unitJson(const UnitChange& unit)
{
    return {{"unit", unit.unit}, {"name", unit.name}, {"before", timesJson(unit.times.before)}, {"after", timesJson(unit.times.after)}};
}

Json applicationJson(const ApplicationChange& application)
{
    return {{"application", application.application},
            {"before", timesJson(application.times.before)},
            {"after", timesJson(application.times.after)},
            {"screens_before", application.screensBefore},
            {"screens_after", application.screensAfter}};
}

Json partJson(const ScreenPart& part)
{
    return {{"application", part.application}, {"screen", part.screen}, {"active_ms", ms(part.active)}};
}

/// `{"total", "rows": […]}`: the rows may be fewer than the total.
template <class Row, class ToJson>
Json listJson(const Listed<Row>& list, ToJson toJson)
{
    Json json{{"total", list.total}, {"rows", Json::array()}};
    for (const Row& row : list.rows)
        json["rows"].push_back(toJson(row));
    return json;
}

Json screenChangeJson(const ScreenChange& change)
{
    Json json = partJson(change.screen);
    json["parts"] = listJson(change.parts, partJson);
    return json;
}

Json regroupedJson(const RegroupedId& id)
{
    return {{"raw", id.raw}, {"before", id.before}, {"after", id.after}, {"active_ms", ms(id.active)}};
}

Json screensJson(const ScreenChanges& screens)
{
    return {{"merged_ms", ms(screens.mergedTime)},
            {"renamed_ms", ms(screens.renamedTime)},
            {"split_ms", ms(screens.splitTime)},
            {"screens_into_merged", screens.screensIntoMerged},
            {"merged", listJson(screens.merged, screenChangeJson)},
            {"renamed", listJson(screens.renamed, screenChangeJson)},
            {"split", listJson(screens.split, screenChangeJson)}};
}

Json taskJson(const TaskChange& task)
{
    return {{"task", task.task},
            {"complete_before", task.completeBefore},
            {"complete_after", task.completeAfter},
            {"abandoned_before", task.abandonedBefore},
            {"abandoned_after", task.abandonedAfter},
            {"gained", task.gained},
            {"lost", task.lost}};
}

Json rankJson(std::uint64_t rank) { return rank > 0 ? Json(rank) : Json(nullptr); }

Json opportunityJson(const OpportunityChange& o)
{
    return {{"name", o.name},
            {"rank_before", rankJson(o.rankBefore)},
            {"rank_after", rankJson(o.rankAfter)},
            {"annualized_hours_before", o.hoursBefore},
            {"annualized_hours_after", o.hoursAfter},
            {"occurrences_before", o.occurrencesBefore},
            {"occurrences_after", o.occurrencesAfter}};
}

Json moveJson(const AssociateMove& move)
{
    return {{"associate", move.associate},
            {"unit_before", report::textOrNull(move.unitBefore)},
            {"unit_after", report::textOrNull(move.unitAfter)},
            {"shifts", move.shifts},
            {"shift_ms", ms(move.shiftTime)}};
}

template <class Rows, class ToJson>
Json rowsJson(const Rows& rows, ToJson toJson)
{
    Json json = Json::array();
    for (const auto& row : rows)
        json.push_back(toJson(row));
    return json;
}

Json exampleJson(const RuleExample& example)
{
    return {{"title", example.title},
            {"url", report::textOrNull(example.url)},
            {"before", example.before},
            {"after", example.after},
            {"active_ms", ms(example.active)}};
}

Json conflictJson(const RuleConflict& conflict)
{
    return {{"rule", conflict.rule},
            {"name", conflict.name},
            {"comes", conflict.earlier ? "earlier" : "later"},
            {"titles", conflict.titles},
            {"active_ms", ms(conflict.active)},
            {"example", conflict.example}};
}

std::string dump(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

} // namespace

std::string toJson(const ChangePreview& p)
{
    const Json json{{"view", p.view},
                    {"from", toIso(p.from)},
                    {"to", toIso(p.to)},
                    {"unit", report::textOrNull(p.unit)},
                    {"moves_nothing", p.movesNothing()},
                    {"changes", p.changes},
                    {"shifts_before", p.shiftsBefore},
                    {"shifts_after", p.shiftsAfter},
                    {"associates_before", p.associatesBefore},
                    {"associates_after", p.associatesAfter},
                    {"before", timesJson(p.all.before)},
                    {"after", timesJson(p.all.after)},
                    {"by_unit", rowsJson(p.units, unitJson)},
                    {"by_application", listJson(p.applications, applicationJson)},
                    {"screens", screensJson(p.screens)},
                    {"regrouped", listJson(p.screens.regrouped, regroupedJson)},
                    {"tasks", rowsJson(p.tasks, taskJson)},
                    {"opportunities", rowsJson(p.opportunities, opportunityJson)},
                    {"associates_moved", listJson(p.moves, moveJson)}};
    return dump(json);
}

std::string toJson(const RuleMatches& m)
{
    const Json json{{"application", m.application},
                    {"titles", m.titles},
                    {"active_ms", ms(m.active)},
                    {"titles_matched", m.titlesMatched},
                    {"active_matched_ms", ms(m.activeMatched)},
                    {"titles_taken", m.titlesTaken},
                    {"active_taken_ms", ms(m.activeTaken)},
                    {"titles_renamed", m.titlesRenamed},
                    {"active_renamed_ms", ms(m.activeRenamed)},
                    {"screens_before", m.screensBefore},
                    {"screens_after", m.screensAfter},
                    {"screens_off", m.screensOff},
                    {"taken", listJson(m.taken, exampleJson)},
                    {"renamed", listJson(m.renamed, exampleJson)},
                    {"conflicts", rowsJson(m.conflicts, conflictJson)}};
    return dump(json);
}

std::string toJson(const TaskTrial& t)
{
    Json json{{"task", t.task},
              {"from", toIso(t.from)},
              {"to", toIso(t.to)},
              {"complete", t.complete},
              {"abandoned", t.abandoned},
              {"orphan_ends", t.orphanEnds},
              {"associates", t.associates},
              {"completion_pct", t.completionPct},
              {"median_duration_ms", t.medianDurationMs},
              {"median_active_ms", t.medianActiveMs},
              {"distinct_variations", t.distinctVariations},
              {"commonest", Json::array()}};
    for (const Variation& v : t.commonest)
        json["commonest"].push_back({{"steps", v.steps},
                                     {"count", v.count},
                                     {"share", v.share},
                                     {"associates", v.associates},
                                     {"median_active_ms", v.medianActiveMs},
                                     {"median_duration_ms", v.medianDurationMs}});
    return dump(json);
}

} // namespace worklode
