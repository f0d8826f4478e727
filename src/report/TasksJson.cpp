#include "report/ReportJsonParts.h"

namespace worklode::report {

namespace {

Json variationsJson(const std::vector<Variation>& variations)
{
    Json list = Json::array();
    for (const Variation& v : variations)
        list.push_back({{"steps", v.steps},
                        {"count", v.count},
                        {"share", v.share},
                        {"associates", v.associates},
                        {"median_active_ms", v.medianActiveMs},
                        {"median_duration_ms", v.medianDurationMs}});
    return list;
}

Json nodesJson(const TaskResult& task)
{
    Json list = Json::array();
    for (const FollowsNode& node : task.nodes)
        list.push_back({{"label", node.label}, {"count", node.count}, {"median_active_ms", node.medianActiveMs}});
    return list;
}

/// The start and the end of an instance are the empty label.
Json followsJson(const TaskResult& task)
{
    Json list = Json::array();
    for (const FollowsEdge& edge : task.follows)
        list.push_back({{"from", edge.from}, {"to", edge.to}, {"count", edge.count}});
    return list;
}

Json slicesJson(const TaskResult& task)
{
    Json list = Json::array();
    for (const ProgressSlices& slices : task.slices)
        list.push_back({{"application", slices.application}, {"share", slices.share}});
    return list;
}

Json instancesJson(const TaskResult& task)
{
    Json list = Json::array();
    for (const TaskInstance& instance : task.instances) {
        Json json{{"associate", instance.associate},
                  {"collector", instance.collector},
                  {"stream", instance.stream},
                  {"start", toIso(instance.range.start)},
                  {"end", toIso(instance.range.end)},
                  {"state", std::string(toText(instance.state))},
                  {"active_ms", ms(instance.active)}};
        if (instance.state == InstanceState::Complete)
            json["variation"] = instance.variation;
        list.push_back(std::move(json));
    }
    return list;
}

void putFigures(Json& to, const TaskResult& task, const EffortWeights& weights)
{
    to["complete"] = task.complete;
    to["abandoned"] = task.abandoned;
    to["orphan_ends"] = task.orphanEnds;
    to["associates"] = task.associates;
    to["completion_pct"] = task.completionPct;
    to["duration_ms"] = quantitiesJson(task.durationMs);
    to["active_ms"] = quantitiesJson(task.activeMs);
    to["total_active_ms"] = ms(task.totalActive);
    to["total_idle_ms"] = ms(task.totalIdle);
    to["exclusive_ms"] = ms(task.exclusive);
    putCounts(to, task.measures.counts);
    to["switches"] = task.measures.switches;
    to["effort_s"] = task.measures.effortSeconds(weights);
    to["mean_steps"] = task.meanSteps;
    to["path_diversity"] = task.pathDiversity;
    to["friction"] = task.friction;
    to["friction_parts"] = frictionPartsJson(frictionParts(task.measures));
    to["score"] = task.score;
    to["production_pct"] = task.measures.productionPct();
}

} // namespace

void putTasks(Json& to, const TasksResult& result, const Catalog& catalog)
{
    to["goal_pct"] = result.goalPct ? Json(*result.goalPct) : Json(nullptr);
    to["tasks"] = Json::array();
    for (const TaskResult& task : result.tasks) {
        Json json{{"name", task.name}};
        putFigures(json, task, catalog.settings.effort);
        json["variations"] = variationsJson(task.variations);
        json["best_variation"] = task.bestVariation ? Json(*task.bestVariation) : Json(nullptr); // position in `variations`
        json["application_variations"] = variationsJson(task.applicationVariations);
        json["nodes"] = nodesJson(task);
        json["follows"] = followsJson(task);
        json["slices"] = slicesJson(task);
        json["instances"] = instancesJson(task);
        if (task.details)
            json["details"] = taskDetailsJson(*task.details, catalog.settings.effort);
        to["tasks"].push_back(std::move(json));
    }
}

} // namespace worklode::report
