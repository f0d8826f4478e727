// A ViewEngine whose results are made up, realistic and the same every time.
#pragma once

#include "session/ViewEngine.h"
#include "support/FakeSizes.h"

#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <mutex>

namespace worklode {

/// A company of three teams and twelve associates, three Views.
std::shared_ptr<const Catalog> fakeCatalog();

class FakeEngine final : public ViewEngine
{
public:
    explicit FakeEngine(std::shared_ptr<const Catalog> catalog) : m_catalog(std::move(catalog)) {}

    Result<PageResult> run(const ViewRequest& request, Progress& progress) override;
    /// Time and value of Excessive idle follow its threshold and automatable share: all that made-up results know of settings.
    std::shared_ptr<ViewEngine> tryCatalog(std::shared_ptr<const Catalog> catalog) const override;

    std::optional<PageResult> firstLook(const ViewRequest& request, Progress& progress) override;

    void setFirstLook(std::optional<DataShare> share);                     ///< a run is preceded by one at so much of the data
    void setFirstLookIsAll(bool all); ///< it is no part then, but the result
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; } ///< how long each run takes, cancellable
    void setError(std::optional<Error> error);                          ///< what each run fails with
    void setEmpty(bool empty) { m_empty = empty; }                      ///< results without anything in them
    void setCompared(bool compared) { m_compared = compared; }          ///< results with a period before, four fifths of it
    void setUnknownAssociates(bool unknown) { m_unknown = unknown; }    ///< as under pseudonyms: nobody can be asked for by name
    void setSize(FakeSize size) { m_size = size; }                      ///< how much is in a result; before the first run
    void setNames(FakeNames names) { m_names = std::move(names); }      ///< what is in them is called so; before the first run
    int runs() const { return m_runs; }             ///< of pages
    int detailRuns() const { return m_detailRuns; } ///< of one task from near
    ViewRequest lastRequest() const;
    ViewRequest lastPageRequest() const; ///< the last that was not for one task from near
    std::optional<ViewRequest> lastRequest(PageKind page) const; ///< the last for that page

private:
    void scaleIdle(OpportunitiesResult& result) const;
    PageResult answer(const ViewRequest& asked) const;
    template <class Body>
    Body sized(Body body) const;

    std::shared_ptr<const Catalog> m_catalog;
    std::atomic<std::chrono::milliseconds> m_delay{std::chrono::milliseconds(0)};
    std::atomic<bool> m_empty{false};
    std::atomic<bool> m_compared{false};
    std::atomic<bool> m_unknown{false};
    std::atomic<int> m_runs{0};
    std::atomic<int> m_detailRuns{0};
    FakeSize m_size = FakeSize::Usual;
    FakeNames m_names;
    mutable std::mutex m_mutex;
    std::optional<DataShare> m_share;
    bool m_lookIsAll = false;
    std::optional<Error> m_error;
    ViewRequest m_last;
    ViewRequest m_lastPage;
    std::map<PageKind, ViewRequest> m_lastOf;
};

/// One body each, as run() gives them.
SummaryResult fakeSummary();
OpportunitiesResult fakeOpportunities();
TasksResult fakeTasks();
/// Of one of fakeTasks(): with the steps of its first five variations and of those wished for.
TaskDetails fakeTaskDetails(const TaskResult& task, const TaskDetailWishes& wishes);
PatternsResult fakePatterns();
TimelineResult fakeTimeline(const Catalog& catalog, const ViewRequest& request);

} // namespace worklode
