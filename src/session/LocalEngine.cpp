#include "session/LocalEngine.h"

#include "analysis/AnalyseTaskDetails.h"
#include "analysis/AnalyseTasks.h"
#include "analysis/FindOpportunities.h"
#include "analysis/FindPatterns.h"
#include "analysis/LayOutTimeline.h"
#include "analysis/Summarize.h"
#include "session/Drill.h"
#include "session/EngineState.h"
#include "session/EventLogStream.h"
#include "session/Previews.h"
#include "session/Pseudonyms.h"
#include "session/Withhold.h"

#include <algorithm>

namespace worklode {

namespace {

/// That opportunity alone; none where no occurrence of it is in.
OpportunitiesResult drillDown(const OpportunityDrill& drill, AnalysisInput input, Progress& progress)
{
    const OccurrenceFilter filter = filterOf(drill, input);
    input.drill = &filter;
    OpportunitiesResult result = findOpportunitiesAndSum(input, progress);
    std::erase_if(result.opportunities, [&](const Opportunity& o) { return o.name != drill.opportunity; });
    return result;
}

/// With the one task from near where that was asked for.
TasksResult runTasks(const ViewRequest& request, const AnalysisInput& input, Progress& progress)
{
    TasksResult result = analyseTasks(input, request.task, progress);
    result.goalPct = goalOfScope(input);
    if (request.details && request.task && !progress.cancelled())
        for (TaskResult& task : result.tasks)
            task.details = analyseTaskDetails(input, task.name, *request.details, task.bestVariation, progress);
    return result;
}

PageBody runPage(const ViewRequest& request, const AnalysisInput& input, Progress& progress)
{
    switch (request.page) {
    case PageKind::Summary: break;
    case PageKind::Opportunities:
        return request.drill ? drillDown(*request.drill, input, progress) : findOpportunitiesAndSum(input, progress);
    case PageKind::Tasks: return runTasks(request, input, progress);
    case PageKind::Timeline: return layOutTimeline(input, progress, request.lanes.detail);
    case PageKind::Patterns: return findPatterns(input, progress);
    }
    return summarize(input, progress);
}

void countOrphanEnds(PageResult& result)
{
    if (const auto* tasks = std::get_if<TasksResult>(&result.body))
        for (const TaskResult& task : tasks->tasks)
            result.header.anomalies.add(Anomaly::OrphanEnd, task.orphanEnds);
}

void dropSingles(PageBody& body)
{
    if (auto* tasks = std::get_if<TasksResult>(&body))
        for (TaskResult& task : tasks->tasks)
            task.instances.clear();
    if (auto* opportunities = std::get_if<OpportunitiesResult>(&body))
        for (Opportunity& opportunity : opportunities->opportunities)
            opportunity.examples.clear();
}

Outcome checkTask(const Catalog& catalog, const ViewRequest& request)
{
    const auto named = [&](const TaskDefinition& task) { return task.name == *request.task; };
    if (request.page == PageKind::Tasks && request.task && std::none_of(catalog.tasks.begin(), catalog.tasks.end(), named))
        return Error{ErrorCode::NotFound, "task", "there is no task \"" + *request.task + "\""};
    if (request.details && !request.task)
        return Error{ErrorCode::BadInput, "task", "details are of one task: name it"};
    return Done{};
}

Result<Scope> allowedScope(EngineState& state, const ViewRequest& request)
{
    if (const Outcome task = checkTask(*state.catalog, request); !task)
        return task.error();
    const std::shared_ptr<const Preparation> ready = state.prepare();
    const Result<Access> access = accessOf(*state.catalog, ready->roster->people, request);
    if (!access)
        return access.error();
    return scopeOf(request, ready, *access);
}

ResultHeader headerOf(const EngineState& state, const ViewRequest& request, const Scope& scope)
{
    const People& people = scope.ready->roster->people;
    ResultHeader header;
    header.view = request.view.name;
    header.page = request.page;
    header.catalogVersion = state.version;
    header.dataHash = state.dataset->hash;
    header.from = scope.dates.from;
    header.to = scope.dates.to;
    if (scope.access.root)
        header.unit = people.units()[scope.access.root->index()].id;
    if (request.associate)
        if (const auto who = people.findAssociate(*request.associate))
            header.associateFilter = people.associates()[who->index()].id;
    header.unplacedCollectors = people.unplaced().size();
    header.anomalies = scope.ready->anomalies;
    return header;
}

Result<ShownName> shownNames(const EngineState& state, const Access& access)
{
    if (!access.pseudonyms)
        return ShownName([](const std::string& name) { return name; });
    const Result<std::string> key = state.pseudonymKey->get();
    if (!key)
        return key.error();
    return ShownName([key = *key](const std::string& name) { return name.empty() ? name : pseudonymOf(name, key); });
}

/// Of a timeline only the lanes that are wanted.
Result<AnalysisInput> inputFor(const EngineState& state, const ViewRequest& request, const Scope& scope)
{
    AnalysisInput input = inputOf(state, *state.catalog, scope, request);
    if (request.page == PageKind::Timeline && request.lanes.range) {
        const Result<ShownName> shown = shownNames(state, scope.access);
        if (!shown)
            return shown.error();
        input.shifts = shiftsOfLanes(*request.lanes.range, input.people, std::move(input.shifts), *shown);
    }
    return input;
}

/// One page over one scope, with what its reader may not see taken out.
Result<PageResult> runScope(const EngineState& state, const ViewRequest& request, const Scope& scope, Progress& progress)
{
    if (request.drill && scope.access.minGroup > 1)
        return Error{ErrorCode::Refused, "opportunity", "what divides an opportunity further is about few associates and is withheld"};
    Result<AnalysisInput> input = inputFor(state, request, scope);
    if (!input)
        return input.error();
    PageResult result{headerOf(state, request, scope), runPage(request, *input, progress)};
    if (progress.cancelled())
        return Error{ErrorCode::Cancelled, {}, "the View was cancelled"};
    countOrphanEnds(result);
    const auto& filtered = request.view.applications;
    if (const Outcome shown = withholdSmallGroups(result, distinctAssociates(scope.shifts), scope.access.minGroup, filtered); !shown)
        return shown.error();
    if (scope.access.pseudonyms) {
        const Result<std::string> key = state.pseudonymKey->get();
        if (!key)
            return key.error();
        applyPseudonyms(result, *key);
    }
    return result;
}

Outcome addPrevious(const EngineState& state, const ViewRequest& request, const Scope& scope, PageResult& to, Progress& progress)
{
    const ShiftDates dates = periodBefore(scope.dates);
    const Result<Scope> before = scopeIn(dates, request, scope.ready, scope.access);
    if (!before)
        return before.error();
    Result<PageResult> result = runScope(state, request, *before, progress);
    if (!result && result.error().code != ErrorCode::Refused)
        return result.error();
    PreviousPeriod& previous = to.previous.emplace(PreviousPeriod{dates.from, dates.to, !result, {}});
    if (result) {
        dropSingles(result->body);
        previous.body = std::move(result->body);
    }
    return Done{};
}

} // namespace

LocalEngine::LocalEngine(std::shared_ptr<const Dataset> dataset, std::shared_ptr<const Catalog> catalog,
                         std::uint64_t catalogVersion, unsigned threads)
    : m_state(std::make_unique<EngineState>())
{
    m_state->dataset = std::move(dataset);
    m_state->catalog = std::move(catalog);
    m_state->version = catalogVersion;
    m_state->threads = std::max(1u, threads);
    m_state->previews = std::make_shared<PreviewCache>();
}

LocalEngine::LocalEngine(std::unique_ptr<EngineState> state) : m_state(std::move(state)) {}
LocalEngine::~LocalEngine() = default;

void LocalEngine::setPseudonymKey(std::string key)
{
    setPseudonymKeySource([key = std::move(key)] { return Result<std::string>(key); });
}

void LocalEngine::setPseudonymKeySource(PseudonymKey::Source source)
{
    m_state->pseudonymKey = std::make_shared<PseudonymKey>(std::move(source));
}

std::unique_ptr<LocalEngine> LocalEngine::withCatalog(std::shared_ptr<const Catalog> catalog, std::uint64_t catalogVersion) const
{
    return std::unique_ptr<LocalEngine>(new LocalEngine(m_state->with(std::move(catalog), catalogVersion)));
}

std::shared_ptr<ViewEngine> LocalEngine::tryCatalog(std::shared_ptr<const Catalog> catalog) const
{
    return withCatalog(std::move(catalog), m_state->version);
}

bool LocalEngine::ready() const { return m_state->ready; }

Result<PageResult> LocalEngine::run(const ViewRequest& request, Progress& progress)
{
    EngineState& s = *m_state;
    const Result<Scope> scope = allowedScope(s, request);
    if (!scope)
        return scope.error();
    Result<PageResult> result = runScope(s, request, *scope, progress);
    if (result && request.compare && request.page != PageKind::Timeline)
        if (const Outcome compared = addPrevious(s, request, *scope, *result, progress); !compared)
            return compared.error();
    progress.report(1);
    return result;
}

Result<ChangePreview> LocalEngine::previewChange(const Catalog& candidate, const ViewRequest& scope, Progress& progress)
{
    return previewCatalog(*m_state, candidate, scope, progress);
}

Result<RuleMatches> LocalEngine::matchRule(const Catalog& candidate, std::size_t rule, const ViewRequest& scope, Progress& progress,
                                           const RuleListener& soFar)
{
    return matchOneRule(*m_state, candidate, rule, scope, progress, soFar);
}

Outcome LocalEngine::prepareRule(const Catalog& candidate, std::size_t rule, const ViewRequest& scope, Progress& progress)
{
    return prepareOneRule(*m_state, candidate, rule, scope, progress);
}

Result<TaskTrial> LocalEngine::tryTask(const TaskDefinition& task, std::optional<int> days, const ViewRequest& scope, Progress& progress)
{
    return tryOneTask(*m_state, task, days, scope, progress);
}

Result<EventLogTotals> LocalEngine::writeEventLog(ViewRequest request, EventLogSink& sink, Progress& progress)
{
    request.page = PageKind::Tasks;
    const Result<Scope> scope = allowedScope(*m_state, request);
    if (!scope)
        return scope.error();
    if (scope->access.minGroup > 1)
        return Error{ErrorCode::Refused, "view", "an event log shows single associates, which this View may not"};
    const Result<ShownName> shown = shownNames(*m_state, scope->access);
    if (!shown)
        return shown.error();
    ResultHeader header = headerOf(*m_state, request, *scope);
    header.associateFilter = (*shown)(header.associateFilter);
    if (const Outcome begun = sink.begin(header); !begun)
        return begun.error();
    const AnalysisInput input = inputOf(*m_state, *m_state->catalog, *scope, request);
    const Result<EventLogTotals> totals = streamInstances(input, request.task, *shown, sink, progress);
    if (!totals)
        return totals;
    if (const Outcome ended = sink.end(); !ended)
        return ended.error();
    progress.report(1);
    return totals;
}

} // namespace worklode
