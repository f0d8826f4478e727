// The data of a workspace, read once for all who wait for it; private to this room.
#pragma once

#include "dataset/DataSource.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace worklode {

/// Whoever asks first reads, the others wait; where reading was cancelled or failed, one of those who still wait reads.
class SharedData
{
public:
    explicit SharedData(std::shared_ptr<const DataSource> source) : m_source(std::move(source)) {}

    const DataSource& source() const { return *m_source; }
    Result<std::shared_ptr<const Dataset>> get(Progress& progress);
    std::shared_ptr<const Dataset> ifThere() const;

private:
    Result<std::shared_ptr<const Dataset>> read(Progress& progress);

    const std::shared_ptr<const DataSource> m_source;
    std::atomic<double> m_fraction{0};
    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_changed;
    bool m_reading = false;
    std::shared_ptr<const Dataset> m_dataset;
};

} // namespace worklode
