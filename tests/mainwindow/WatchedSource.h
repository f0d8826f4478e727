// A real workspace whose engine notes on which thread it was asked.
#pragma once

#include "session/ChangeAnalyst.h"
#include "ui/models/LocalWorkspaceSource.h"

#include <atomic>
#include <thread>

namespace worklode {

/// Counts the calls that blocked the thread it was made on.
class WatchedEngine final : public ViewEngine, public ChangeAnalyst
{
public:
    WatchedEngine(std::shared_ptr<ViewEngine> engine, std::thread::id eventLoop, std::atomic<int>& calls, std::atomic<int>& onEventLoop)
        : m_engine(std::move(engine)), m_eventLoop(eventLoop), m_calls(calls), m_onEventLoop(onEventLoop)
    {
    }
    const std::shared_ptr<ViewEngine>& inner() const { return m_engine; }

    Result<PageResult> run(const ViewRequest& request, Progress& progress) override
    {
        note();
        return m_engine->run(request, progress);
    }
    std::optional<PageResult> firstLook(const ViewRequest& request, Progress& progress) override
    {
        note();
        return m_engine->firstLook(request, progress);
    }
    std::shared_ptr<ViewEngine> tryCatalog(std::shared_ptr<const Catalog> catalog) const override
    {
        return std::make_shared<WatchedEngine>(m_engine->tryCatalog(std::move(catalog)), m_eventLoop, m_calls, m_onEventLoop);
    }
    Result<ChangePreview> previewChange(const Catalog& candidate, const ViewRequest& scope, Progress& progress) override
    {
        note();
        return analyst().previewChange(candidate, scope, progress);
    }
    Result<RuleMatches> matchRule(const Catalog& candidate, std::size_t rule, const ViewRequest& scope, Progress& progress,
                                  const RuleListener& soFar) override
    {
        note();
        return analyst().matchRule(candidate, rule, scope, progress, soFar);
    }
    Outcome prepareRule(const Catalog& candidate, std::size_t rule, const ViewRequest& scope, Progress& progress) override
    {
        note();
        return analyst().prepareRule(candidate, rule, scope, progress);
    }
    Result<TaskTrial> tryTask(const TaskDefinition& task, std::optional<int> days, const ViewRequest& scope, Progress& progress) override
    {
        note();
        return analyst().tryTask(task, days, scope, progress);
    }

private:
    void note()
    {
        ++m_calls;
        if (std::this_thread::get_id() == m_eventLoop)
            ++m_onEventLoop;
    }
    ChangeAnalyst& analyst() { return dynamic_cast<ChangeAnalyst&>(*m_engine); }

    std::shared_ptr<ViewEngine> m_engine;
    std::thread::id m_eventLoop;
    std::atomic<int>& m_calls;
    std::atomic<int>& m_onEventLoop;
};

class WatchedSource final : public WorkspaceSource
{
public:
    explicit WatchedSource(const Clock& clock) : m_source(clock, 2, {}) {}

    Result<OpenWorkspace> open(const std::filesystem::path& folder, Progress& progress) override { return watched(m_source.open(folder, progress)); }
    Result<OpenWorkspace> complete(const OpenWorkspace& workspace, Progress& progress) override
    {
        return watched(m_source.complete(unwatched(workspace), progress));
    }
    OpenWorkspace withCatalog(const OpenWorkspace& workspace, std::shared_ptr<const Catalog> catalog, std::uint64_t version) const override
    {
        return m_source.withCatalog(unwatched(workspace), std::move(catalog), version);
    }
    std::shared_ptr<CatalogRepository> repository(const std::filesystem::path& folder) const override { return m_source.repository(folder); }
    Outcome noteRun(const std::filesystem::path& folder, const std::string& view, const std::string& user) override
    {
        return m_source.noteRun(folder, view, user);
    }

    std::atomic<int> calls{0};       ///< of the engine, on any thread
    std::atomic<int> onEventLoop{0}; ///< of these, on the thread that made this

private:
    Result<OpenWorkspace> watched(Result<OpenWorkspace> workspace)
    {
        if (workspace && workspace->engine)
            workspace->engine = std::make_shared<WatchedEngine>(workspace->engine, m_eventLoop, calls, onEventLoop);
        return workspace;
    }
    static OpenWorkspace unwatched(OpenWorkspace workspace)
    {
        if (const auto* engine = dynamic_cast<const WatchedEngine*>(workspace.engine.get()))
            workspace.engine = std::shared_ptr<ViewEngine>(engine->inner());
        return workspace;
    }

    LocalWorkspaceSource m_source;
    std::thread::id m_eventLoop = std::this_thread::get_id();
};

} // namespace worklode
