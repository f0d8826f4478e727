#include "session/LocalEngine.h"

#include "analysis/AnalyseTasks.h"
#include "analysis/FindOpportunities.h"
#include "analysis/LayOutTimeline.h"
#include "analysis/Summarize.h"
#include "session/Access.h"
#include "session/Preparation.h"
#include "session/Pseudonyms.h"
#include "session/ShiftSelection.h"
#include "session/Withhold.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <mutex>

namespace worklode {

namespace {

std::string freshKey()
{
    std::array<std::uint32_t, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return std::string(reinterpret_cast<const char*>(words.data()), sizeof words);
}

std::uint64_t distinctAssociates(const std::vector<const Shift*>& shifts)
{
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < shifts.size(); ++i)
        count += i == 0 || shifts[i]->associate != shifts[i - 1]->associate ? 1 : 0;
    return count;
}

void runPage(const ViewRequest& request, const AnalysisInput& input, Progress& progress, PageResult& result)
{
    switch (request.page) {
    case PageKind::Summary: result.body = summarize(input, progress); return;
    case PageKind::Opportunities: result.body = findOpportunitiesAndSum(input, progress); return;
    case PageKind::Tasks: {
        TasksResult tasks = analyseTasks(input, request.task, progress);
        for (const TaskResult& task : tasks.tasks)
            result.header.anomalies.add(Anomaly::OrphanEnd, task.orphanEnds);
        result.body = std::move(tasks);
        return;
    }
    case PageKind::Timeline: result.body = layOutTimeline(input, progress); return;
    }
}

Outcome checkTask(const Catalog& catalog, const ViewRequest& request)
{
    const auto named = [&](const TaskDefinition& task) { return task.name == *request.task; };
    if (request.page == PageKind::Tasks && request.task && std::none_of(catalog.tasks.begin(), catalog.tasks.end(), named))
        return Error{ErrorCode::NotFound, "task", "there is no task \"" + *request.task + "\""};
    return Done{};
}

} // namespace

struct LocalEngine::State {
    std::shared_ptr<const Dataset> dataset;
    std::shared_ptr<const Catalog> catalog;
    std::uint64_t version = 0;
    unsigned threads = 1;
    std::string pseudonymKey;
    std::mutex mutex;                              ///< guards what follows
    std::shared_ptr<const Catalog> earlierCatalog; ///< what `earlier` was made from
    std::shared_ptr<const Preparation> earlier;    ///< until `prepared` is there
    std::shared_ptr<const Preparation> prepared;

    std::shared_ptr<const Preparation> prepare()
    {
        const std::scoped_lock lock(mutex);
        if (!prepared)
            prepared = Preparation::make(*catalog, *dataset, threads, earlierCatalog.get(), earlier.get());
        earlierCatalog.reset();
        earlier.reset();
        return prepared;
    }

    ResultHeader headerOf(const ViewRequest& request, const Access& access, const ShiftDates& dates, const Preparation& ready) const
    {
        const People& people = ready.roster->people;
        ResultHeader header;
        header.view = request.view.name;
        header.page = request.page;
        header.catalogVersion = version;
        header.dataHash = dataset->hash;
        header.from = dates.from;
        header.to = dates.to;
        if (access.root)
            header.unit = people.units()[access.root->index()].id;
        if (request.associate)
            if (const auto who = people.findAssociate(*request.associate))
                header.associateFilter = people.associates()[who->index()].id;
        header.unplacedCollectors = people.unplaced().size();
        header.anomalies = ready.anomalies;
        return header;
    }
};

LocalEngine::LocalEngine(std::shared_ptr<const Dataset> dataset, std::shared_ptr<const Catalog> catalog,
                         std::uint64_t catalogVersion, unsigned threads)
    : m_state(std::make_unique<State>())
{
    m_state->dataset = std::move(dataset);
    m_state->catalog = std::move(catalog);
    m_state->version = catalogVersion;
    m_state->threads = std::max(1u, threads);
    m_state->pseudonymKey = freshKey();
}

LocalEngine::LocalEngine(std::unique_ptr<State> state) : m_state(std::move(state)) {}
LocalEngine::~LocalEngine() = default;

void LocalEngine::setPseudonymKey(std::string key) { m_state->pseudonymKey = std::move(key); }

std::unique_ptr<LocalEngine> LocalEngine::withCatalog(std::shared_ptr<const Catalog> catalog, std::uint64_t catalogVersion) const
{
    auto state = std::make_unique<State>();
    state->dataset = m_state->dataset;
    state->catalog = std::move(catalog);
    state->version = catalogVersion;
    state->threads = m_state->threads;
    state->pseudonymKey = m_state->pseudonymKey;
    {
        const std::scoped_lock lock(m_state->mutex);
        state->earlierCatalog = m_state->prepared ? m_state->catalog : m_state->earlierCatalog;
        state->earlier = m_state->prepared ? m_state->prepared : m_state->earlier;
    }
    return std::unique_ptr<LocalEngine>(new LocalEngine(std::move(state)));
}

Result<PageResult> LocalEngine::run(const ViewRequest& request, Progress& progress)
{
    State& s = *m_state;
    if (const Outcome task = checkTask(*s.catalog, request); !task)
        return task.error();
    const std::shared_ptr<const Preparation> ready = s.prepare();
    const Roster& roster = *ready->roster;
    const Result<Access> access = accessOf(*s.catalog, roster.people, request);
    if (!access)
        return access.error();
    const ShiftDates dates = resolveDates(request, roster.shifts);
    Result<std::vector<const Shift*>> shifts = selectShifts(request, *access, dates, roster.people, roster.shifts);
    if (!shifts)
        return shifts.error();
    const std::uint64_t associates = distinctAssociates(*shifts);
    const AnalysisInput input{*s.dataset, *s.catalog, roster.people, *ready->enrichment, std::move(*shifts),
                              request.view.categories, s.threads, access->root, ready->visits.get()};
    PageResult result{s.headerOf(request, *access, dates, *ready), {}};
    runPage(request, input, progress, result);
    if (progress.cancelled())
        return Error{ErrorCode::Cancelled, {}, "the View was cancelled"};
    if (const Outcome shown = withholdSmallGroups(result, associates, access->minGroup); !shown)
        return shown.error();
    if (access->pseudonyms)
        applyPseudonyms(result, s.pseudonymKey);
    progress.report(1);
    return result;
}

} // namespace worklode
