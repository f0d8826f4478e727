// The pieces that the JSON of several pages shares; private to this room.
#pragma once

#include "core/InteractionCounts.h"
#include "core/Time.h"
#include "session/ViewEngine.h"

#include <nlohmann/json.hpp>

namespace worklode::report {

using Json = nlohmann::ordered_json;

/// The seven counters under their own names.
template <class T>
void putCounts(Json& to, const BasicCounts<T>& counts)
{
    const auto values = counts.asArray();
    for (std::size_t i = 0; i < kCounterCount; ++i)
        to[std::string(kCounterNames[i])] = values[i];
}

inline Json textOrNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }
inline Json ms(Duration d) { return Json(toMs(d)); }
inline Json quantitiesJson(const Quantities& q) { return {{"mean", q.mean}, {"median", q.median}, {"p90", q.p90}}; }
inline Json frictionPartsJson(const FrictionParts& p)
{
    return {{"errors", p.errors}, {"clipboard", p.clipboard}, {"switching", p.switching}, {"waste", p.waste}};
}

/// Sums and ratios of one set of slices: `total_ms` … `score` (interfaces.md, `summary`).
void putMeasures(Json& to, const Measures& measures, const EffortWeights& weights);

/// Each adds the fields of its page to a document that already has the header.
void putSummary(Json& to, const SummaryResult& result, const Catalog& catalog);
void putOpportunities(Json& to, const OpportunitiesResult& result, const Catalog& catalog);
void putTasks(Json& to, const TasksResult& result, const Catalog& catalog);
void putPatterns(Json& to, const PatternsResult& result, const Catalog& catalog);
Json taskDetailsJson(const TaskDetails& details, const EffortWeights& weights);
void putTimeline(Json& to, const TimelineResult& result);

Json laneJson(const TimelineLane& lane);

} // namespace worklode::report
