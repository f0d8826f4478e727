// Where time is read: injected, so that tests can step it.
#pragma once

#include "core/Time.h"

namespace worklode {

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;         ///< wall clock, UTC
    virtual Duration monotonic() const = 0;  ///< steady, counts through sleep where the system can
};

/// The machine's own clocks.
class SystemClock final : public Clock
{
public:
    Instant now() const override;
    Duration monotonic() const override;
};

/// A clock that a test moves by hand.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant start) : m_now(start) {}
    Instant now() const override { return m_now; }
    Duration monotonic() const override { return m_monotonic; }
    void advance(Duration d) { m_now += d; m_monotonic += d; }
    void stepWall(Duration d) { m_now += d; } ///< as a person or NTP would

private:
    Instant m_now;
    Duration m_monotonic{0};
};

} // namespace worklode
