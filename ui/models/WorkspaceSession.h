// The workspace that the window shows: opened, reloaded and kept on a worker thread.
#pragma once

#include "ui/models/Worker.h"
#include "ui/models/WorkspaceSource.h"

#include <QObject>

#include <memory>
#include <optional>

namespace worklode {

class WorkspaceSession final : public QObject
{
    Q_OBJECT

public:
    /// `asUser`: whose scope is shown; none: the workspace's owner.
    explicit WorkspaceSession(std::shared_ptr<WorkspaceSource> source, std::optional<std::string> asUser = {},
                              QObject* parent = nullptr);

    void open(const std::filesystem::path& folder);
    void reload();
    void cancel() { m_loader.cancel(); }
    void noteRun(const std::string& view);
    /// The open workspace under a catalog that was saved meanwhile; its data stays loaded.
    void takeCatalog(std::shared_ptr<const Catalog> catalog, std::uint64_t version);
    /// Where the catalog of the open workspace is edited; null where it cannot be, or nothing is open.
    std::shared_ptr<CatalogRepository> repository() const;

    bool loading() const { return m_loader.busy(); }
    bool opening() const { return loading() && !m_completing; } ///< not even opened() was there yet
    /// Null until something was opened.
    const std::shared_ptr<const OpenWorkspace>& workspace() const { return m_workspace; }
    const std::filesystem::path& folder() const { return m_folder; } ///< the one asked for last
    const std::optional<std::string>& asUser() const { return m_asUser; }

signals:
    void loadingStarted();
    void progressed(double fraction);
    void opened();
    void completed(); ///< where opened() came before all data was there: it is now
    void catalogTaken(); ///< workspace() has another catalog
    void failed(QString sentence); ///< what was open before stays open
    void cancelled();

private:
    void tell(Result<OpenWorkspace> result);
    void complete();
    void tellCompleted(Result<OpenWorkspace> result);

    std::shared_ptr<WorkspaceSource> m_source;
    std::optional<std::string> m_asUser;
    std::filesystem::path m_folder;
    std::shared_ptr<const OpenWorkspace> m_workspace;
    bool m_completing = false;
    Worker m_loader;
    Worker m_notes;
};

} // namespace worklode
