// A loop over many small things on several threads, which can be cancelled.
#pragma once

#include "core/Progress.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace worklode {

/// `body(i, thread)` for every i below `count`, in blocks; `thread` counts from 0. Cancelled: not for all.
template <class Body>
void inParallel(std::size_t count, unsigned threads, const Progress& progress, Body&& body)
{
    constexpr std::size_t kAtOnce = 4096;
    std::atomic<std::size_t> next{0};
    const auto work = [&](unsigned thread) {
        for (std::size_t first = next.fetch_add(kAtOnce); first < count && !progress.cancelled(); first = next.fetch_add(kAtOnce))
            for (std::size_t i = first; i < std::min(first + kAtOnce, count); ++i)
                body(i, thread);
    };
    std::vector<std::jthread> helpers;
    for (unsigned t = 1; t < threads; ++t)
        helpers.emplace_back(work, t);
    work(0);
}

} // namespace worklode
