#include "ui/models/Worker.h"

#include <QMetaObject>

namespace worklode {

Worker::Worker(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

Worker::~Worker()
{
    if (m_progress)
        m_progress->cancel();
    m_pool.clear();
    m_pool.waitForDone();
}

void Worker::start(Work work)
{
    if (m_progress)
        m_progress->cancel();
    auto last = std::make_shared<std::atomic<int>>(-1);
    auto job = std::make_shared<Progress>([this, last](double fraction) {
        const int percent = static_cast<int>(fraction * 100);
        if (last->exchange(percent) != percent)
            QMetaObject::invokeMethod(this, [this, fraction] { emit progressed(fraction); }, Qt::QueuedConnection);
    });
    const bool wasBusy = busy();
    m_progress = job;
    if (!wasBusy)
        emit busyChanged(true);
    m_pool.start([this, job, work = std::move(work)] {
        Continuation continuation = work(*job);
        QMetaObject::invokeMethod(
            this, [this, job, continuation = std::move(continuation)] { finish(job, continuation); }, Qt::QueuedConnection);
    });
}

void Worker::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

void Worker::finish(const std::shared_ptr<Progress>& job, const Continuation& continuation)
{
    if (job != m_progress)
        return;
    m_progress.reset();
    emit busyChanged(false);
    if (continuation)
        continuation();
}

} // namespace worklode
