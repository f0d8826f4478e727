// The ViewEngine over a Dataset in memory.
#pragma once

#include "dataset/Dataset.h"
#include "session/ChangeAnalyst.h"
#include "session/InstanceLog.h"
#include "session/PseudonymKey.h"
#include "session/ViewEngine.h"

#include <memory>
#include <string>

namespace worklode {

struct EngineState;

/// Caches enrichment and shifts for the catalog it was given; applies access nodes, dates and minimum groups here.
class LocalEngine final : public ViewEngine, public ChangeAnalyst
{
public:
    LocalEngine(std::shared_ptr<const Dataset> dataset, std::shared_ptr<const Catalog> catalog, std::uint64_t catalogVersion,
                unsigned threads);
    ~LocalEngine() override;

    /// The key of pseudonyms, so that they stay the same from one engine to the next. Without it each engine makes its own.
    /// Not while run() is at work.
    void setPseudonymKey(std::string key);
    /// The same, asked for at the first page that shows pseudonyms; an error of the source is that page's.
    void setPseudonymKeySource(PseudonymKey::Source source);

    /// An engine over the same data with another catalog. What the change does not touch is shared and not computed again:
    /// shifts while people, units and the shift gap are the same, names of places while applications, rules and tags are.
    std::unique_ptr<LocalEngine> withCatalog(std::shared_ptr<const Catalog> catalog, std::uint64_t catalogVersion) const;

    /// What every page needs is computed: a page takes no longer than the next.
    bool ready() const;
    Result<PageResult> run(const ViewRequest& request, Progress& progress) override;
    std::shared_ptr<ViewEngine> tryCatalog(std::shared_ptr<const Catalog> catalog) const override;

    Result<ChangePreview> previewChange(const Catalog& candidate, const ViewRequest& scope, Progress& progress) override;
    Result<RuleMatches> matchRule(const Catalog& candidate, std::size_t rule, const ViewRequest& scope, Progress& progress,
                                  const RuleListener& soFar = {}) override;
    Outcome prepareRule(const Catalog& candidate, std::size_t rule, const ViewRequest& scope, Progress& progress) override;
    Result<TaskTrial> tryTask(const TaskDefinition& task, std::optional<int> days, const ViewRequest& scope, Progress& progress) override;
    /// The instances of the Tasks page of `request` (its page is not looked at) with their steps, shift by shift into `sink`:
    /// the same access, dates, associates and pseudonyms. Refused where the page would withhold its list of instances. Blocks
    /// and may be cancelled like run(). Thread-safe; `sink` is called on this thread.
    Result<EventLogTotals> writeEventLog(ViewRequest request, EventLogSink& sink, Progress& progress);

private:
    explicit LocalEngine(std::unique_ptr<EngineState> state);
    std::unique_ptr<EngineState> m_state;
};

} // namespace worklode
