// `details` of one task (interfaces.md).
#include "report/ReportJsonParts.h"

namespace worklode::report {

namespace {

void putPlace(Json& to, const StepPlace& place)
{
    to["label"] = place.label;
    to["application"] = place.application;
    to["screen"] = place.screen;
}

/// Time, counters and waste of a place or step.
void putStepMeasures(Json& to, const Measures& m)
{
    to["active_ms"] = ms(m.active);
    to["idle_ms"] = ms(m.idle);
    putCounts(to, m.counts);
    to["switches"] = m.switches;
    to["waste_pct"] = m.wastePct();
}

Json variationsJson(const std::vector<VariationSteps>& variations)
{
    Json list = Json::array();
    for (const VariationSteps& variation : variations) {
        Json steps = Json::array();
        for (const StepFigures& step : variation.steps) {
            Json json;
            putPlace(json, step.place);
            json["mean_active_ms"] = step.meanActiveMs;
            json["median_active_ms"] = step.medianActiveMs;
            putStepMeasures(json, step.measures);
            steps.push_back(std::move(json));
        }
        list.push_back({{"variation", variation.variation}, {"steps", std::move(steps)}});
    }
    return list;
}

Json placesJson(const std::vector<PlaceFigures>& places)
{
    Json list = Json::array();
    for (const PlaceFigures& place : places) {
        Json json;
        putPlace(json, place.place);
        json["visits"] = place.visits;
        json["instances"] = place.instances;
        putStepMeasures(json, place.measures);
        list.push_back(std::move(json));
    }
    return list;
}

Json boxJson(const DurationBox& box)
{
    Json json{{"count", box.count}, {"q1", box.q1Ms}, {"median", box.medianMs}, {"q3", box.q3Ms}};
    if (box.ends) {
        json["min"] = box.ends->minMs;
        json["low"] = box.ends->lowMs;
        json["high"] = box.ends->highMs;
        json["max"] = box.ends->maxMs;
        json["outliers"] = box.ends->outliers;
    }
    return json;
}

Json unitsJson(const std::vector<UnitTask>& units, const EffortWeights& weights)
{
    Json list = Json::array();
    for (const UnitTask& unit : units) {
        Json json{{"unit", unit.unit},
                  {"name", unit.name},
                  {"parent", unit.parent ? Json(*unit.parent) : Json(nullptr)},
                  {"goal_pct", unit.goalPct ? Json(*unit.goalPct) : Json(nullptr)},
                  {"complete", unit.complete},
                  {"abandoned", unit.abandoned},
                  {"associates", unit.associates},
                  {"completion_pct", unit.completionPct},
                  {"duration_ms", quantitiesJson(unit.durationMs)},
                  {"active_ms", quantitiesJson(unit.activeMs)},
                  {"box_ms", boxJson(unit.box)},
                  {"mean_steps", unit.meanSteps},
                  {"production_pct", unit.measures.productionPct()},
                  {"effort_s", unit.measures.effortSeconds(weights)},
                  {"friction", unit.measures.friction()},
                  {"friction_parts", frictionPartsJson(frictionParts(unit.measures))},
                  {"score", unit.measures.score()}};
        json["total_active_ms"] = ms(unit.measures.active);
        json["total_idle_ms"] = ms(unit.measures.idle);
        putCounts(json, unit.measures.counts);
        json["switches"] = unit.measures.switches;
        json["waste_pct"] = unit.measures.wastePct();
        json["places"] = placesJson(unit.places);
        list.push_back(std::move(json));
    }
    return list;
}

Json tenthsJson(const TaskDetails& details)
{
    Json list = Json::array();
    for (const TenthFriction& tenth : details.tenths)
        list.push_back({{"active_ms", tenth.activeMs}, {"friction", tenth.friction}, {"friction_parts", frictionPartsJson(tenth.parts)}});
    return list;
}

} // namespace

Json taskDetailsJson(const TaskDetails& details, const EffortWeights& weights)
{
    Json associates = Json::array();
    for (const AssociateTask& row : details.associates)
        associates.push_back({{"associate", row.associate}, {"complete", row.complete}, {"median_active_ms", row.medianActiveMs}, {"box_ms", boxJson(row.box)}});
    return {{"box_ms", boxJson(details.box)},
            {"durations", {{"bin_ms", ms(details.durations.bin)}, {"counts", details.durations.counts}, {"over", details.durations.over}}},
            {"tenths", tenthsJson(details)},
            {"variations", variationsJson(details.variations)},
            {"application_variations", variationsJson(details.applicationVariations)},
            {"places", placesJson(details.places)},
            {"units", unitsJson(details.units, weights)},
            {"associates", std::move(associates)}};
}

} // namespace worklode::report
