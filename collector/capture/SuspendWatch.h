// Tells sleep from work without asking anybody: one clock runs on while the machine sleeps, the other stands still.
#pragma once

#include "collector/capture/Observation.h"

#include <optional>

namespace worklode {

SteadyMs steadyNow();  ///< runs on through sleep
SteadyMs awakeNow();   ///< stands still during sleep

/// Compares the two clocks whenever it is asked.
class SuspendWatch
{
public:
    /// Sleep shorter than this is not worth a slice; the clocks are read one after the other.
    static constexpr SteadyMs kShortest = 2000;

    /// How long the machine slept since the last call; nothing if it did not.
    std::optional<SteadyMs> slept(SteadyMs steady, SteadyMs awake);

private:
    std::optional<SteadyMs> m_difference;
};

} // namespace worklode
