#include "support/FakeEngine.h"

#include "catalog/OpportunityTypes.h"

#include <algorithm>
#include <thread>

namespace worklode {
namespace {

/// Only what is at the place of the drill-down.
void narrow(OpportunitiesResult& result, const OpportunityDrill& drill)
{
    std::erase_if(result.opportunities, [&](const Opportunity& o) { return o.name != drill.opportunity; });
    for (Opportunity& o : result.opportunities) {
        const auto elsewhere = [](const std::optional<std::string>& wanted, const std::string& is) { return wanted && *wanted != is; };
        std::erase_if(o.applications, [&](const OpportunityApplication& a) { return elsewhere(drill.application, a.application); });
        std::erase_if(o.units, [&](const OpportunityUnit& u) { return elsewhere(drill.unit, u.unit); });
        std::erase_if(o.people, [&](const OpportunityAssociate& a) { return elsewhere(drill.associate, a.associate); });
        std::erase_if(o.examples, [&](const Occurrence& e) {
            return elsewhere(drill.application, e.application) || elsewhere(drill.screen, e.screen) || elsewhere(drill.associate, e.associate);
        });
    }
}

OpportunitiesResult opportunitiesBefore()
{
    OpportunitiesResult before = fakeOpportunities();
    before.summary.all.associates = 11;
    before.summary.all.shifts = 230;
    before.summary.all.measures.idle *= 2;
    for (Opportunity& o : before.opportunities) {
        o.annualizedHours *= 0.8;
        o.fte *= 0.8;
        o.value *= 0.8;
        o.examples.clear();
    }
    return before;
}

bool waitFor(std::chrono::milliseconds delay, Progress& progress)
{
    const auto begin = std::chrono::steady_clock::now();
    while (true) {
        if (progress.cancelled())
            return false;
        const auto gone = std::chrono::steady_clock::now() - begin;
        if (gone >= delay)
            return true;
        progress.report(std::chrono::duration<double>(gone) / std::chrono::duration<double>(delay));
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

TasksResult tasksFor(const ViewRequest& request, TasksResult all)
{
    if (request.task)
        std::erase_if(all.tasks, [&](const TaskResult& t) { return t.name != *request.task; });
    if (request.details)
        for (TaskResult& task : all.tasks)
            task.details = fakeTaskDetails(task, *request.details);
    return all;
}

/// A minute slower.
TasksResult tasksBefore(TasksResult all)
{
    for (TaskResult& task : all.tasks) {
        task.activeMs.median += 60'000;
        task.instances.clear();
    }
    return all;
}

} // namespace

void FakeEngine::setError(std::optional<Error> error)
{
    const std::lock_guard lock(m_mutex);
    m_error = std::move(error);
}

void FakeEngine::setFirstLook(std::optional<DataShare> share)
{
    const std::lock_guard lock(m_mutex);
    m_share = share;
}

void FakeEngine::setFirstLookIsAll(bool all)
{
    const std::lock_guard lock(m_mutex);
    m_lookIsAll = all;
}

ViewRequest FakeEngine::lastPageRequest() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastPage;
}

ViewRequest FakeEngine::lastRequest() const
{
    const std::lock_guard lock(m_mutex);
    return m_last;
}

std::shared_ptr<ViewEngine> FakeEngine::tryCatalog(std::shared_ptr<const Catalog> catalog) const
{
    auto tried = std::make_shared<FakeEngine>(std::move(catalog));
    tried->m_delay = m_delay.load();
    return tried;
}

void FakeEngine::scaleIdle(OpportunitiesResult& result) const
{
    const OpportunitySettings idle = effectiveSettings(*m_catalog, "Excessive idle");
    for (Opportunity& o : result.opportunities)
        if (o.name == "Excessive idle") {
            o.value *= idle.automatable;
            o.annualizedHours *= 300 / std::max(1.0, idle.thresholds.at("seconds"));
            o.fte = o.annualizedHours / 2080;
        }
    std::stable_sort(result.opportunities.begin(), result.opportunities.end(),
                     [](const Opportunity& a, const Opportunity& b) { return a.annualizedHours > b.annualizedHours; });
}

std::optional<ViewRequest> FakeEngine::lastRequest(PageKind page) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_lastOf.find(page);
    return found == m_lastOf.end() ? std::nullopt : std::optional(found->second);
}

template <class Body>
Body FakeEngine::sized(Body body) const
{
    if (m_empty)
        return {};
    resize(body, m_size);
    return body;
}

PageResult FakeEngine::answer(const ViewRequest& asked) const
{
    const ViewRequest request = unrenamed(asked, m_names);
    PageResult result;
    result.header.view = request.view.name;
    result.header.page = request.page;
    result.header.catalogVersion = 7;
    result.header.dataHash = "fake";
    result.header.from = request.view.range.from.value_or(LocalDate{20'514});
    result.header.to = request.view.range.to.value_or(LocalDate{20'544});
    result.header.anomalies.add(Anomaly::OrphanEnd, 3);
    if (request.page == PageKind::Tasks)
        result.header.anomalies.add(Anomaly::MarkOutsideShift, 2);
    switch (request.page) {
    case PageKind::Summary:
        result.body = sized(fakeSummary());
        break;
    case PageKind::Opportunities:
        result.body = sized(fakeOpportunities());
        if (request.drill)
            narrow(std::get<OpportunitiesResult>(result.body), *request.drill);
        if (request.compare && m_compared)
            result.previous = PreviousPeriod{result.header.from.addDays(-30), result.header.from, false, opportunitiesBefore()};
        scaleIdle(std::get<OpportunitiesResult>(result.body));
        break;
    case PageKind::Tasks:
        result.body = tasksFor(request, sized(fakeTasks()));
        if (request.compare)
            result.previous = PreviousPeriod{result.header.from, result.header.to, false, tasksBefore(std::get<TasksResult>(result.body))};
        break;
    case PageKind::Patterns:
        result.body = sized(fakePatterns());
        break;
    case PageKind::Timeline:
        result.body = m_empty ? TimelineResult{} : fakeTimeline(*m_catalog, request);
        break;
    }
    rename(result, m_names);
    return result;
}

std::optional<PageResult> FakeEngine::firstLook(const ViewRequest& request, Progress&)
{
    const std::lock_guard lock(m_mutex);
    if (!m_share)
        return {};
    PageResult result = answer(request);
    if (!m_lookIsAll)
        result.header.partial = m_share;
    return result;
}

Result<PageResult> FakeEngine::run(const ViewRequest& request, Progress& progress)
{
    ++(request.details ? m_detailRuns : m_runs);
    std::optional<Error> error;
    {
        const std::lock_guard lock(m_mutex);
        m_last = request;
        if (!request.details)
            m_lastPage = request;
        m_lastOf[request.page] = request;
        error = m_error;
    }
    if (!waitFor(m_delay, progress))
        return Error{ErrorCode::Cancelled, {}, "cancelled"};
    if (error)
        return *error;
    if (m_unknown && request.associate)
        return Error{ErrorCode::NotFound, "associate", "there is no associate \"" + *request.associate + "\""};
    return answer(request);
}

} // namespace worklode
