// What sections know besides the draft: the open workspace, how much everything was used, and who can foresee a change.
#pragma once

#include "analysis/RecordedUsage.h"
#include "session/ChangeAnalyst.h"
#include "ui/models/Worker.h"
#include "ui/models/WorkspaceSource.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>

namespace worklode {

class AdminData final : public QObject
{
    Q_OBJECT

public:
    explicit AdminData(QObject* parent = nullptr);

    /// Measures the usage anew where the data is another.
    void setWorkspace(std::shared_ptr<const OpenWorkspace> workspace, std::optional<std::string> asUser);
    /// The last days of the data, or all of it (none).
    void setLastDays(std::optional<int> days);
    std::optional<int> lastDays() const { return m_lastDays; }

    const std::shared_ptr<const OpenWorkspace>& workspace() const { return m_workspace; }
    const Dataset* dataset() const { return m_workspace ? m_workspace->dataset.get() : nullptr; }
    /// Null while it is being measured, and without data.
    const std::shared_ptr<const RecordedUsage>& usage() const { return m_usage; }
    /// Null where nobody can say.
    std::shared_ptr<ChangeAnalyst> analyst() const;
    /// All history of whom the user may see.
    ViewRequest scope() const;
    const std::optional<std::string>& asUser() const { return m_asUser; } ///< none: the workspace's owner
    bool measuring() const { return m_worker.busy(); }

signals:
    void usageChanged();

private:
    void measure();

    std::shared_ptr<const OpenWorkspace> m_workspace;
    std::optional<std::string> m_asUser;
    std::optional<int> m_lastDays;
    std::shared_ptr<const RecordedUsage> m_usage;
    Worker m_worker;
};

} // namespace worklode
