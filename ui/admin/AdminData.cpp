#include "ui/admin/AdminData.h"

#include "dataset/Dataset.h"

namespace worklode {

AdminData::AdminData(QObject* parent) : QObject(parent) {}

void AdminData::setWorkspace(std::shared_ptr<const OpenWorkspace> workspace, std::optional<std::string> asUser)
{
    const bool sameData = m_workspace && workspace && m_workspace->dataset == workspace->dataset;
    m_workspace = std::move(workspace);
    m_asUser = std::move(asUser);
    if (!sameData)
        measure();
}

void AdminData::setLastDays(std::optional<int> days)
{
    if (m_lastDays == days)
        return;
    m_lastDays = days;
    measure();
}

void AdminData::measure()
{
    m_usage.reset();
    emit usageChanged();
    if (!dataset())
        return;
    m_worker.start([this, data = m_workspace->dataset, days = m_lastDays](Progress& progress) -> Worker::Continuation {
        std::optional<TimeRange> range;
        if (days && data->rows() > 0)
            range = TimeRange{data->latest() - std::chrono::days(*days), kLatestInstant};
        auto usage = std::make_shared<const RecordedUsage>(recordedUsage(*data, range, progress));
        return [this, usage] {
            m_usage = usage;
            emit usageChanged();
        };
    });
}

std::shared_ptr<ChangeAnalyst> AdminData::analyst() const
{
    return m_workspace ? std::dynamic_pointer_cast<ChangeAnalyst>(m_workspace->engine) : nullptr;
}

ViewRequest AdminData::scope() const
{
    ViewRequest request;
    request.asUser = m_asUser;
    return request;
}

} // namespace worklode
