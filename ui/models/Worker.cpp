#include "ui/models/Worker.h"

#include <QMetaObject>

#include <atomic>
#include <utility>

namespace worklode {

Worker::~Worker()
{
    cancel();
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void Worker::start(Work work)
{
    cancel();
    const bool wasBusy = busy();
    m_progress = makeProgress();
    std::optional<Job> replaced; // goes after the lock has: what it holds may take its time
    {
        const std::lock_guard lock(m_mutex);
        replaced = std::exchange(m_next, Job{m_progress, std::move(work)});
    }
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token& stop) { runJobs(stop); });
    m_wanted.notify_one();
    if (!wasBusy)
        emit busyChanged(true);
}

void Worker::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

std::shared_ptr<Progress> Worker::makeProgress()
{
    auto last = std::make_shared<std::atomic<int>>(-1);
    return std::make_shared<Progress>([this, last](double fraction) {
        const int percent = static_cast<int>(fraction * 100);
        if (last->exchange(percent) != percent)
            post([this, fraction] { emit progressed(fraction); });
    });
}

/// On the worker's thread until `stop`.
void Worker::runJobs(const std::stop_token& stop)
{
    for (;;) {
        std::optional<Job> job;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wanted.wait(lock, stop, [this] { return m_next.has_value(); }) || stop.stop_requested())
                return;
            job = std::exchange(m_next, std::nullopt);
            m_running = job->progress;
        }
        tell(job->work(*job->progress), true);
    }
}

void Worker::tell(Continuation news, bool last)
{
    {
        const std::lock_guard lock(m_mutex);
        m_news.push_back({m_running, std::move(news), last});
    }
    QMetaObject::invokeMethod(this, "deliver", Qt::QueuedConnection); // by name, so that nothing of ours is in Qt's event
}

void Worker::deliver()
{
    News news;
    {
        const std::lock_guard lock(m_mutex);
        news = std::move(m_news.front());
        m_news.pop_front();
    }
    if (news.job != m_progress)
        return;
    if (news.last)
        finish();
    if (news.told)
        news.told(); // may be the end of this object
}

void Worker::finish()
{
    m_progress.reset();
    emit busyChanged(false);
}

} // namespace worklode
