#include "collector/capture/X11Time.h"

namespace worklode {

SteadyMs X11Time::when(std::uint32_t server, SteadyMs steady, SteadyMs awake)
{
    const auto distance = static_cast<std::int32_t>(static_cast<std::uint32_t>(awake) - server); // wraps as the server does
    if (!m_known || distance - m_offset < 0)
        m_offset = distance;
    m_known = true;
    return steady - (distance - m_offset);
}

} // namespace worklode
