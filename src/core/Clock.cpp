#include "core/Clock.h"

#ifdef __linux__
#include <ctime>
#endif

namespace worklode {

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
}

Duration SystemClock::monotonic() const
{
#ifdef __linux__
    timespec t{};
    clock_gettime(CLOCK_BOOTTIME, &t);
    return Duration(t.tv_sec * 1000 + t.tv_nsec / 1000000);
#else
    return std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch());
#endif
}

} // namespace worklode
