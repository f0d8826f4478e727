// From steady time to the wall clock, through all that people and NTP do to the latter.
#pragma once

#include "core/Clock.h"
#include "core/Time.h"

namespace worklode {

/// One pair of readings. A wall clock that is set forward is followed from the next slice on (a hole stays); one that is
/// set back is not, because the same minutes would be recorded twice: then times follow the steady clock.
class WallAnchor
{
public:
    enum class Step { None, Forward, Back };
    static constexpr Duration kTolerance = std::chrono::seconds(1);

    /// Never before `notBefore`, where this stream has been already.
    WallAnchor(const Clock& clock, Instant notBefore);

    Instant wallAt(Duration steady) const { return m_wall + (steady - m_steady); }
    Instant wall() const { return m_wall; }
    Duration steady() const { return m_steady; }
    bool beganAhead() const { return m_beganAhead; } ///< the clock was behind `notBefore`

    /// Compares the clocks. A step back is told once for each step.
    Step check(const Clock& clock);

private:
    Instant m_wall;
    Duration m_steady;
    Duration m_ahead{0}; ///< how far the anchored time is ahead of the wall clock, as last told
    bool m_beganAhead = false;
};

} // namespace worklode
