// One job at a time on a thread of its own, so that the event loop never waits.
#pragma once

#include "core/Progress.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace worklode {

/// Runs work on a worker thread and its continuation back on this object's thread. A new job replaces the one that runs:
/// that one is cancelled and its continuation never called. The destructor cancels and waits.
class Worker final : public QObject
{
    Q_OBJECT

public:
    using Continuation = std::function<void()>;
    using Work = std::function<Continuation(Progress&)>; ///< called on the worker thread

    explicit Worker(QObject* parent = nullptr);
    ~Worker() override;

    void start(Work work);
    /// Asks the running job to stop; its continuation is still called, so that it can say "cancelled".
    void cancel();
    bool busy() const { return m_progress != nullptr; }

signals:
    void progressed(double fraction); ///< 0–1, at most a hundred times a job
    void busyChanged(bool busy);

private:
    void finish(const std::shared_ptr<Progress>& job, const Continuation& continuation);

    QThreadPool m_pool;
    std::shared_ptr<Progress> m_progress; ///< of the current job
};

} // namespace worklode
