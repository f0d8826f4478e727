// How long the event loop was kept from going on, and by what.
#pragma once

#include <QObject>
#include <QString>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace worklode {

/// A thread knocks every millisecond; answering is an event like any other. How long an answer takes is how long a click would have
/// waited. On a machine that is busy with other work the processor time of the event loop's thread between two answers tells more.
class EventLoopWatchdog final : public QObject
{
    Q_OBJECT

public:
    struct Block {
        QString during;
        double wallMs = 0;      ///< the longest wait for an answer
        double processorMs = 0; ///< the most that this thread computed without answering
    };

    EventLoopWatchdog();
    ~EventLoopWatchdog() override;

    /// What is measured from now on.
    void begin(const QString& what);
    const std::vector<Block>& blocks() const { return m_blocks; }

private:
    using Steady = std::chrono::steady_clock;
    void knock(const std::stop_token& stop);
    Q_INVOKABLE void answer();
    static double processorMs(); ///< of this thread so far

    std::vector<Block> m_blocks;
    double m_lastProcessor = 0;
    std::atomic<Steady::time_point> m_asked; ///< written before m_waiting is set
    std::atomic<bool> m_waiting{false};
    std::jthread m_thread;
};

} // namespace worklode
