// Runs one accumulator per chunk of shifts on several threads and merges them in order, so that results do not depend on
// the number of threads.
#pragma once

#include "analysis/AnalysisInput.h"
#include "analysis/Visits.h"
#include "core/ForEachParallel.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>
#include <type_traits>
#include <vector>

namespace worklode {

/// Cuts the shifts into chunks at associates' borders (an associate is never in two chunks).
std::vector<std::pair<std::size_t, std::size_t>> associateChunks(const std::vector<const Shift*>& shifts, std::size_t wantedChunks);

/// Packed visits for those that take them, else whole ones.
template <class Accumulator>
concept TakesPacked = requires(Accumulator& accumulator, const PackedShift& shift) { accumulator.add(shift); };
template <class Accumulator>
using ShiftFor = std::conditional_t<TakesPacked<Accumulator>, PackedShift, ShiftVisits>;

/// `Accumulator` is made by `make()`. `makeAdd()`, asked once on each thread, gives what adds a shift to an accumulator. Shifts of one
/// associate reach one accumulator in time order. The parts are in the order of the shifts, to be merged in that order. Cancelled:
/// returns what is there; the caller asks `progress.cancelled()`.
template <class Accumulator, class Visits, class MakeAdd>
std::vector<Accumulator> accumulatePartsWith(const AnalysisInput& input, Progress& progress, const std::function<Accumulator()>& make,
                                             const MakeAdd& makeAdd)
{
    constexpr std::size_t kChunks = 64; // a constant, so that the order of floating-point sums never depends on the machine
    const auto chunks = associateChunks(input.shifts, kChunks);
    std::vector<Accumulator> parts;
    parts.reserve(chunks.size());
    for (std::size_t i = 0; i < chunks.size(); ++i)
        parts.push_back(make());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        Visits scratch;
        auto add = makeAdd();
        for (std::size_t c = next++; c < chunks.size() && !progress.cancelled(); c = next++)
            for (std::size_t s = chunks[c].first; s < chunks[c].second && !progress.cancelled(); ++s) {
                input.fillVisits(*input.shifts[s], scratch);
                add(parts[c], scratch);
            }
    };
    {
        std::vector<std::jthread> helpers;
        for (unsigned t = 1; t < input.threads; ++t)
            helpers.emplace_back(work);
        work();
    }
    return parts;
}

/// The same with `Accumulator::add(const ShiftFor<Accumulator>&)`.
template <class Accumulator>
std::vector<Accumulator> accumulateParts(const AnalysisInput& input, Progress& progress, const std::function<Accumulator()>& make)
{
    using Visits = ShiftFor<Accumulator>;
    return accumulatePartsWith<Accumulator, Visits>(
        input, progress, make, [] { return [](Accumulator& part, const Visits& shift) { part.add(shift); }; });
}

/// The parts merged by `merge(Accumulator&&)`.
template <class Accumulator>
Accumulator accumulateShifts(const AnalysisInput& input, Progress& progress, const std::function<Accumulator()>& make)
{
    std::vector<Accumulator> parts = accumulateParts(input, progress, make);
    Accumulator total = make();
    for (Accumulator& part : parts)
        total.merge(std::move(part));
    return total;
}

/// The same with one accumulator per thread: for sums that are exact in whatever order they are made (integers). Each
/// associate's shifts still reach one accumulator, one after the other.
template <class Accumulator>
Accumulator accumulatePerThread(const AnalysisInput& input, Progress& progress, const std::function<Accumulator()>& make)
{
    constexpr std::size_t kChunksPerThread = 16;
    const auto chunks = associateChunks(input.shifts, std::max(1u, input.threads) * kChunksPerThread);
    std::atomic<std::size_t> next{0};
    const auto work = [&](Accumulator& part) {
        ShiftFor<Accumulator> scratch;
        for (std::size_t c = next++; c < chunks.size(); c = next++)
            for (std::size_t s = chunks[c].first; s < chunks[c].second && !progress.cancelled(); ++s) {
                input.fillVisits(*input.shifts[s], scratch);
                part.add(scratch);
            }
    };
    std::vector<Accumulator> parts;
    parts.reserve(input.threads);
    for (unsigned t = 1; t < input.threads; ++t)
        parts.push_back(make());
    Accumulator total = make();
    {
        std::vector<std::jthread> helpers;
        for (Accumulator& part : parts)
            helpers.emplace_back([&work, &part] { work(part); });
        work(total);
    }
    for (Accumulator& part : parts)
        total.merge(std::move(part));
    return total;
}

} // namespace worklode
