// The same work for many things on several threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace worklode {

/// Calls `work(i)` for every i below `count`, each once, on `threads` threads, in no order; returns when all is done.
template <class Work>
void forEachParallel(std::size_t count, unsigned threads, const Work& work)
{
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::jthread> helpers;
    for (std::size_t t = 1; t < std::min<std::size_t>(threads, count); ++t)
        helpers.emplace_back(run);
    run();
}

} // namespace worklode
