#include "collector/WallAnchor.h"

#include <algorithm>

namespace worklode {

WallAnchor::WallAnchor(const Clock& clock, Instant notBefore) : m_wall(std::max(clock.now(), notBefore)), m_steady(clock.monotonic())
{
    m_ahead = std::max(Duration(0), m_wall - clock.now());
    m_beganAhead = m_ahead > kTolerance;
}

WallAnchor::Step WallAnchor::check(const Clock& clock)
{
    const Instant now = clock.now();
    const Duration steady = clock.monotonic();
    const Duration ahead = wallAt(steady) - now;
    if (ahead < -kTolerance) {
        m_wall = now;
        m_steady = steady;
        m_ahead = Duration(0);
        return Step::Forward;
    }
    const bool steppedBack = ahead > m_ahead + kTolerance;
    m_ahead = std::max(ahead, Duration(0));
    return steppedBack ? Step::Back : Step::None;
}

} // namespace worklode
