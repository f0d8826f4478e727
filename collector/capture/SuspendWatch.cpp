#include "collector/capture/SuspendWatch.h"

#include <chrono>
#ifdef __linux__
#include <ctime>
#endif

namespace worklode {

#ifdef __linux__
namespace {

SteadyMs read(clockid_t clock)
{
    timespec t{};
    clock_gettime(clock, &t);
    return t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

} // namespace

SteadyMs steadyNow() { return read(CLOCK_BOOTTIME); }
SteadyMs awakeNow() { return read(CLOCK_MONOTONIC); }
#else
SteadyMs steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}
SteadyMs awakeNow() { return steadyNow(); }
#endif

std::optional<SteadyMs> SuspendWatch::slept(SteadyMs steady, SteadyMs awake)
{
    const SteadyMs difference = steady - awake;
    const SteadyMs grown = m_difference ? difference - *m_difference : 0;
    m_difference = difference;
    return grown >= kShortest ? std::optional(grown) : std::nullopt;
}

} // namespace worklode
