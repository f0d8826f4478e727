#include "ui/models/WorkspaceSession.h"

#include "ui/look/Format.h"
#include "ui/models/ErrorWords.h"

namespace worklode {

WorkspaceSession::WorkspaceSession(std::shared_ptr<WorkspaceSource> source, std::optional<std::string> asUser, QObject* parent)
    : QObject(parent), m_source(std::move(source)), m_asUser(std::move(asUser))
{
    connect(&m_loader, &Worker::progressed, this, &WorkspaceSession::progressed);
}

void WorkspaceSession::open(const std::filesystem::path& folder)
{
    m_folder = folder;
    m_completing = false;
    emit loadingStarted();
    m_loader.start([this, source = m_source, folder](Progress& progress) {
        auto result = std::make_shared<Result<OpenWorkspace>>(source->open(folder, progress));
        return [this, result] { tell(std::move(*result)); };
    });
}

void WorkspaceSession::reload()
{
    if (!m_folder.empty())
        open(m_folder);
}

void WorkspaceSession::noteRun(const std::string& view)
{
    if (!m_workspace)
        return;
    auto updated = std::make_shared<OpenWorkspace>(*m_workspace);
    updated->lastRuns[view] = std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
    m_workspace = std::move(updated);
    const auto source = m_source;
    m_notes.start([source, folder = m_workspace->folder, view, user = m_asUser.value_or(std::string())](Progress&) {
        (void)source->noteRun(folder, view, user);
        return Worker::Continuation{};
    });
}

void WorkspaceSession::takeCatalog(std::shared_ptr<const Catalog> catalog, std::uint64_t version)
{
    if (!m_workspace)
        return;
    m_workspace = std::make_shared<const OpenWorkspace>(m_source->withCatalog(*m_workspace, std::move(catalog), version));
    emit catalogTaken();
}

std::shared_ptr<CatalogRepository> WorkspaceSession::repository() const
{
    return m_workspace ? m_source->repository(m_workspace->folder) : nullptr;
}

void WorkspaceSession::tell(Result<OpenWorkspace> result)
{
    if (result) {
        m_workspace = std::make_shared<const OpenWorkspace>(std::move(result).value());
        if (!m_workspace->complete)
            complete();
        emit opened();
    } else if (result.error().code == ErrorCode::Cancelled) {
        emit cancelled();
    } else {
        emit failed(errorText(result.error()));
    }
}

void WorkspaceSession::complete()
{
    m_completing = true;
    m_loader.start([this, source = m_source, workspace = m_workspace](Progress& progress) {
        auto result = std::make_shared<Result<OpenWorkspace>>(source->complete(*workspace, progress));
        return [this, result] { tellCompleted(std::move(*result)); };
    });
}

/// The catalog may be another one by now.
void WorkspaceSession::tellCompleted(Result<OpenWorkspace> result)
{
    if (!result)
        return tell(std::move(result));
    auto updated = std::make_shared<OpenWorkspace>(*m_workspace);
    updated->dataset = result->dataset;
    updated->freshness = result->freshness;
    updated->complete = true;
    m_workspace = std::move(updated);
    emit completed();
}

} // namespace worklode
