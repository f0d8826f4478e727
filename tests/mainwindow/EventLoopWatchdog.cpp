#include "EventLoopWatchdog.h"

#include <QMetaObject>

#include <algorithm>
#include <ctime>

namespace worklode {

EventLoopWatchdog::EventLoopWatchdog() : m_lastProcessor(processorMs()), m_thread([this](const std::stop_token& stop) { knock(stop); }) {}

EventLoopWatchdog::~EventLoopWatchdog()
{
    m_thread.request_stop();
    m_thread.join();
}

void EventLoopWatchdog::begin(const QString& what)
{
    m_blocks.push_back({what});
    m_lastProcessor = processorMs();
}

void EventLoopWatchdog::knock(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        if (!m_waiting) {
            m_asked = Steady::now();
            m_waiting = true;
            QMetaObject::invokeMethod(this, "answer", Qt::QueuedConnection); // by name: nothing of ours is in Qt's event
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

void EventLoopWatchdog::answer()
{
    const double processor = processorMs();
    if (!m_blocks.empty()) {
        Block& block = m_blocks.back();
        block.wallMs = std::max(block.wallMs, std::chrono::duration<double, std::milli>(Steady::now() - m_asked.load()).count());
        block.processorMs = std::max(block.processorMs, processor - m_lastProcessor);
    }
    m_lastProcessor = processor;
    m_waiting = false;
}

double EventLoopWatchdog::processorMs()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

} // namespace worklode
