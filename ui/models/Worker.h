// One job at a time on a thread of its own, so that the event loop never waits.
#pragma once

#include "core/Progress.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace worklode {

/// Runs work on a worker thread and its continuation back on this object's thread. A new job replaces the one that runs:
/// that one is cancelled and its continuation never called. The destructor cancels and waits.
///
/// Whatever crosses between the two threads lies under one std::mutex, and a queued call says that there is something. A pool and
/// calls that carry what is handed over would be shorter, but ThreadSanitizer cannot see the locks of a Qt that was not built for it.
class Worker final : public QObject
{
    Q_OBJECT

public:
    using Continuation = std::function<void()>;
    using Work = std::function<Continuation(Progress&)>; ///< called on the worker thread

    explicit Worker(QObject* parent = nullptr) : QObject(parent) {}
    ~Worker() override;

    void start(Work work);
    /// Asks the running job to stop; its continuation is still called, so that it can say "cancelled".
    void cancel();
    bool busy() const { return m_progress != nullptr; }

    /// For the job that runs: something to be done on this object's thread meanwhile. Left out once another job has replaced that one.
    void post(Continuation news) { tell(std::move(news), false); }

signals:
    void progressed(double fraction); ///< 0–1, at most a hundred times a job
    void busyChanged(bool busy);

private:
    struct Job {
        std::shared_ptr<Progress> progress;
        Work work;
    };
    struct News {
        std::shared_ptr<Progress> job;
        Continuation told;
        bool last = false; ///< nothing comes after it
    };

    std::shared_ptr<Progress> makeProgress();
    void runJobs(const std::stop_token& stop);
    void tell(Continuation news, bool last); ///< of the job that runs
    void finish();
    Q_INVOKABLE void deliver(); ///< one of m_news

    std::shared_ptr<Progress> m_progress; ///< of the current job; this object's thread only
    std::mutex m_mutex;                   ///< guards the next three
    std::optional<Job> m_next;
    std::shared_ptr<Progress> m_running; ///< an earlier one than m_progress while that one cannot stop yet
    std::deque<News> m_news;             ///< an event each
    std::condition_variable_any m_wanted;
    std::jthread m_thread; ///< from the first job on
};

} // namespace worklode
