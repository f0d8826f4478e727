#include "ctl/CancelOnSignal.h"

#include <atomic>
#include <csignal>

namespace worklode {

namespace {

std::atomic<Progress*> cancelled{nullptr}; // a signal handler can know of nothing else
static_assert(std::atomic<Progress*>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

void cancelIt(int)
{
    if (Progress* progress = cancelled.load())
        progress->cancel();
}

} // namespace

CancelOnSignal::CancelOnSignal(Progress& progress)
{
    cancelled.store(&progress);
    m_onInterrupt = std::signal(SIGINT, cancelIt);
    m_onTerminate = std::signal(SIGTERM, cancelIt);
}

CancelOnSignal::~CancelOnSignal()
{
    std::signal(SIGINT, m_onInterrupt);
    std::signal(SIGTERM, m_onTerminate);
    cancelled.store(nullptr);
}

} // namespace worklode
