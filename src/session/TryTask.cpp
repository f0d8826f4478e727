#include "analysis/AnalyseTasks.h"
#include "catalog/CatalogCheck.h"
#include "session/Previews.h"

namespace worklode {

namespace {

/// The definition with what its finding depends on: the applications it names, and, for an overlay task, the overlay tasks that
/// supersede it.
Catalog catalogFor(const TaskDefinition& task, const Catalog& saved)
{
    Catalog catalog = saved;
    std::erase_if(catalog.tasks, [&](const TaskDefinition& t) { return !task.overlay || !t.overlay || t.name == task.name; });
    catalog.tasks.push_back(task);
    catalog.tasks.back().enabled = true;
    return catalog;
}

Outcome checkDefinition(const Catalog& catalog)
{
    FaultList faults;
    checkTasks(catalog, faults);
    const std::vector<CatalogFault> found = faults.take();
    if (found.empty())
        return Done{};
    const std::string& path = found.front().path;
    const std::size_t dot = path.find('.');
    return Error{ErrorCode::BadInput, dot == std::string::npos ? "task" : "task " + path.substr(dot + 1), found.front().sentence};
}

TaskTrial trialOf(const TaskResult& result, const ShiftDates& dates)
{
    TaskTrial trial;
    trial.task = result.name;
    trial.from = dates.from;
    trial.to = dates.to;
    trial.complete = result.complete;
    trial.abandoned = result.abandoned;
    trial.orphanEnds = result.orphanEnds;
    trial.associates = result.associates;
    trial.completionPct = result.completionPct;
    trial.medianDurationMs = result.durationMs.median;
    trial.medianActiveMs = result.activeMs.median;
    trial.distinctVariations = result.distinctVariations;
    const std::size_t shown = std::min(kTrialVariations, result.variations.size());
    trial.commonest.assign(result.variations.begin(), result.variations.begin() + static_cast<std::ptrdiff_t>(shown));
    return trial;
}

} // namespace

Result<TaskTrial> tryOneTask(EngineState& state, const TaskDefinition& task, std::optional<int> days, const ViewRequest& request,
                             Progress& progress)
{
    const Catalog catalog = catalogFor(task, *state.catalog);
    if (const Outcome sound = checkDefinition(catalog); !sound)
        return sound.error();
    ViewRequest wanted = request;
    if (days)
        wanted.view.range = {std::nullopt, std::nullopt, *days};
    const Result<Scope> scope = previewScope(state, wanted);
    if (!scope)
        return scope.error();
    const TasksResult found = analyseTasks(inputOf(state, catalog, *scope, wanted), task.name, progress);
    if (progress.cancelled())
        return previewCancelled();
    progress.report(1);
    return trialOf(found.tasks.front(), scope->dates);
}

} // namespace worklode
