// Lets the event loop run until something is so.
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <functional>

namespace worklode {

/// False where it was not so within ten seconds.
inline bool waitFor(const std::function<bool()>& so)
{
    QElapsedTimer timer;
    timer.start();
    while (!so() && timer.elapsed() < 10'000) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(1);
    }
    return so();
}

} // namespace worklode
