#include "session/SharedData.h"

namespace worklode {

std::shared_ptr<const Dataset> SharedData::ifThere() const
{
    const std::scoped_lock lock(m_mutex);
    return m_dataset;
}

Result<std::shared_ptr<const Dataset>> SharedData::get(Progress& progress)
{
    constexpr std::chrono::milliseconds kLook{20}; // nobody tells of a cancelled wait
    {
        std::unique_lock lock(m_mutex);
        while (m_reading && !m_dataset) {
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, {}, "loading was cancelled"};
            m_changed.wait_for(lock, kLook);
            progress.report(m_fraction);
        }
        if (m_dataset)
            return m_dataset;
        m_reading = true;
    }
    Result<std::shared_ptr<const Dataset>> dataset = read(progress);
    const std::scoped_lock lock(m_mutex);
    m_reading = false;
    if (dataset)
        m_dataset = *dataset;
    m_changed.notify_all();
    return dataset;
}

Result<std::shared_ptr<const Dataset>> SharedData::read(Progress& progress)
{
    Progress* own = nullptr;
    Progress heard([&](double fraction) {
        m_fraction = fraction;
        progress.report(fraction);
        if (progress.cancelled())
            own->cancel();
    });
    own = &heard;
    if (progress.cancelled())
        heard.cancel();
    return m_source->whole(heard);
}

} // namespace worklode
