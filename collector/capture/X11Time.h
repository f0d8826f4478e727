// The server's 32-bit milliseconds as this machine's steady clock.
#pragma once

#include "collector/capture/Observation.h"

namespace worklode {

/// Events wait in queues, so the smallest distance ever seen between "now" and an event's own time is taken for the
/// offset of the clocks. Sleep is no matter: the server's clock stands still in it as awakeNow() does.
class X11Time
{
public:
    /// When an event of server time `server` happened, on the clock of steadyNow().
    SteadyMs when(std::uint32_t server, SteadyMs steady, SteadyMs awake);

private:
    std::int32_t m_offset = 0;
    bool m_known = false;
};

} // namespace worklode
