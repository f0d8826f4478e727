// How long work reports how far it is, and hears that nobody wants it any more.
#pragma once

#include <atomic>
#include <functional>

namespace worklode {

/// Shared between the worker, which reports, and whoever waits, who may cancel. Thread-safe.
class Progress
{
public:
    using Listener = std::function<void(double fraction)>; ///< 0–1, called on the worker's thread

    Progress() = default;
    explicit Progress(Listener listener) : m_listener(std::move(listener)) {}

    void report(double fraction)
    {
        if (m_listener)
            m_listener(fraction);
    }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    Listener m_listener;
    std::atomic<bool> m_cancelled{false};
};

} // namespace worklode
