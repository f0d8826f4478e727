#include "analysis/PlaceTimes.h"

#include <atomic>
#include <thread>

namespace worklode {

namespace {

constexpr std::size_t kShiftsAtOnce = 64;

void addRows(const StreamColumns& columns, const ShiftRows& rows, PlaceTimes& to)
{
    for (std::size_t row = rows.firstRow; row < rows.endRow; ++row) {
        if (columns.kind[row] == SliceKind::OffComputer)
            continue;
        const std::size_t place = columns.place[row].index();
        to.seen[place] = 1;
        if (columns.kind[row] == SliceKind::Active)
            to.active[place] += columns.range(row).length();
    }
}

void addAll(const PlaceTimes& from, PlaceTimes& to)
{
    for (std::size_t i = 0; i < to.active.size(); ++i) {
        to.active[i] += from.active[i];
        to.seen[i] |= from.seen[i];
    }
}

} // namespace

PlaceTimes timePlaces(const Dataset& dataset, const std::vector<const Shift*>& shifts, unsigned threads, Progress& progress)
{
    const PlaceTimes none{std::vector<Duration>(dataset.places.size(), Duration{0}), std::vector<std::uint8_t>(dataset.places.size(), 0)};
    std::atomic<std::size_t> next{0};
    const auto work = [&](PlaceTimes& part) {
        for (std::size_t first = next.fetch_add(kShiftsAtOnce); first < shifts.size() && !progress.cancelled();
             first = next.fetch_add(kShiftsAtOnce))
            for (std::size_t i = first; i < std::min(first + kShiftsAtOnce, shifts.size()); ++i)
                for (const ShiftRows& rows : shifts[i]->rows)
                    addRows(dataset.streams[rows.stream.index()].columns, rows, part);
    };
    std::vector<PlaceTimes> parts(std::max(1u, threads), none);
    {
        std::vector<std::jthread> helpers;
        for (std::size_t t = 1; t < parts.size(); ++t)
            helpers.emplace_back([&work, &part = parts[t]] { work(part); });
        work(parts.front());
    }
    for (std::size_t t = 1; t < parts.size(); ++t)
        addAll(parts[t], parts.front());
    return std::move(parts.front());
}

} // namespace worklode
