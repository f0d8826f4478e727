#include "support/FakeEngine.h"

#include <thread>

namespace worklode {
namespace {

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

} // namespace

void FakeEngine::setError(std::optional<Error> error)
{
    const std::lock_guard lock(m_mutex);
    m_error = std::move(error);
}

ViewRequest FakeEngine::lastRequest() const
{
    const std::lock_guard lock(m_mutex);
    return m_last;
}

Result<PageResult> FakeEngine::run(const ViewRequest& request, Progress& progress)
{
    ++m_runs;
    std::optional<Error> error;
    {
        const std::lock_guard lock(m_mutex);
        m_last = request;
        error = m_error;
    }
    if (!waitFor(m_delay, progress))
        return Error{ErrorCode::Cancelled, {}, "cancelled"};
    if (error)
        return *error;
    if (m_unknown && request.associate)
        return Error{ErrorCode::NotFound, "associate", "there is no associate \"" + *request.associate + "\""};
    PageResult result;
    result.header.view = request.view.name;
    result.header.page = request.page;
    result.header.catalogVersion = 7;
    result.header.dataHash = "fake";
    result.header.from = request.view.range.from.value_or(LocalDate{20'514});
    result.header.to = request.view.range.to.value_or(LocalDate{20'544});
    result.header.anomalies.add(Anomaly::OrphanEnd, 3);
    switch (request.page) {
    case PageKind::Summary:
        result.body = m_empty ? SummaryResult{} : fakeSummary();
        break;
    case PageKind::Opportunities:
        result.body = m_empty ? OpportunitiesResult{} : fakeOpportunities();
        break;
    case PageKind::Tasks:
        result.body = m_empty ? TasksResult{} : fakeTasks();
        break;
    case PageKind::Patterns:
        result.body = m_empty ? PatternsResult{} : fakePatterns();
        break;
    case PageKind::Timeline:
        result.body = m_empty ? TimelineResult{} : fakeTimeline(*m_catalog, request);
        break;
    }
    return result;
}

} // namespace worklode
