// Clocks for benchmarks.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <limits>

namespace worklode::bench {

struct Timing {
    double wall = std::numeric_limits<double>::max();
    double processor = std::numeric_limits<double>::max(); ///< of all threads: what it costs on a machine that is busy otherwise
};

template <class Work>
Timing best(int times, const Work& work)
{
    Timing timing;
    for (int i = 0; i < times; ++i) {
        const auto wall = std::chrono::steady_clock::now();
        const std::clock_t processor = std::clock();
        work();
        timing.processor = std::min(timing.processor, static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC);
        timing.wall = std::min(timing.wall, std::chrono::duration<double>(std::chrono::steady_clock::now() - wall).count());
    }
    return timing;
}

inline void tell(const char* what, const Timing& t, std::uint64_t rows)
{
    std::printf("%-44s %9.1f ms   %9.1f ms of processor   %8.1f M rows/s\n", what, t.wall * 1e3, t.processor * 1e3,
                static_cast<double>(rows) / t.wall / 1e6);
    std::fflush(stdout);
}

} // namespace worklode::bench
