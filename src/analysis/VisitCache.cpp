#include "analysis/VisitCache.h"

#include "analysis/ParallelShifts.h"

#include <limits>
#include <thread>

namespace worklode {

VisitCache::VisitCache(const Dataset& dataset, const Enrichment& enrichment, const std::vector<Shift>& shifts, unsigned threads,
                       std::size_t bytesPerRow)
    : m_dataset(dataset), m_enrichment(enrichment), m_shifts(shifts),
      m_mostBytes(static_cast<std::size_t>(dataset.rows()) * bytesPerRow), m_places(shifts.size())
{
    std::vector<const Shift*> all;
    for (const Shift& shift : shifts)
        all.push_back(&shift);
    constexpr std::size_t kParts = 64;
    const auto chunks = associateChunks(all, kParts);
    m_parts.resize(chunks.size());
    std::atomic<std::size_t> left{m_mostBytes}, next{0};
    const auto work = [&] {
        for (std::size_t c = next++; c < chunks.size(); c = next++)
            buildPart(static_cast<std::uint32_t>(c), chunks[c].first, chunks[c].second, left);
    };
    std::vector<std::jthread> helpers;
    for (unsigned t = 1; t < threads; ++t)
        helpers.emplace_back(work);
    work();
}

void VisitCache::buildPart(std::uint32_t index, std::size_t firstShift, std::size_t endShift, std::atomic<std::size_t>& left)
{
    std::size_t rows = 0;
    for (std::size_t s = firstShift; s < endShift; ++s)
        for (const ShiftRows& of : m_shifts[s].rows)
            rows += of.endRow - of.firstRow;
    Part part;
    part.visits.reserve(rows / 2);
    ShiftVisits scratch;
    for (std::size_t s = firstShift; s < endShift; ++s) {
        buildVisits(m_dataset, m_enrichment, m_shifts[s], scratch);
        m_places[s] = {index, static_cast<std::uint32_t>(part.streams.size())};
        for (const StreamVisits& stream : scratch.streams) {
            part.streams.push_back({part.visits.size(), stream.visits.size(), stream.leadingIdle, stream.switches});
            for (const Visit& visit : stream.visits)
                part.visits.push_back(packVisit(m_enrichment, visit, stream.rows.firstRow));
        }
    }
    const std::size_t bytes = part.visits.size() * sizeof(PackedVisit);
    std::size_t room = left.load();
    while (room >= bytes && rows <= std::numeric_limits<std::uint32_t>::max() && !left.compare_exchange_weak(room, room - bytes)) {}
    if (room < bytes || rows > std::numeric_limits<std::uint32_t>::max()) {
        std::fill(m_places.begin() + static_cast<std::ptrdiff_t>(firstShift), m_places.begin() + static_cast<std::ptrdiff_t>(endShift),
                  ShiftPlace{});
        return;
    }
    part.visits.shrink_to_fit();
    m_parts[index] = std::move(part);
}

VisitCache::ShiftPlace VisitCache::placeOf(const Shift& shift) const
{
    const std::less<const Shift*> before;
    const bool mine = !m_shifts.empty() && !before(&shift, m_shifts.data()) && before(&shift, m_shifts.data() + m_shifts.size());
    return mine ? m_places[static_cast<std::size_t>(&shift - m_shifts.data())] : ShiftPlace{};
}

template <class Visits>
void VisitCache::borrow(const Shift& shift, const ShiftPlace& place, ShiftOf<Visits>& out) const
{
    const Part& part = m_parts[place.part];
    out.shift = &shift;
    out.streams.resize(shift.rows.size());
    for (std::size_t i = 0; i < shift.rows.size(); ++i) {
        const StreamPart& from = part.streams[place.firstStream + i];
        PackedStream& stream = out.streams[i];
        stream.stream = &m_dataset.streams[shift.rows[i].stream.index()];
        stream.enrichment = &m_enrichment;
        stream.rows = shift.rows[i];
        stream.leadingIdle = from.leadingIdle;
        stream.switches = from.switches;
        stream.packed = std::span(part.visits).subspan(from.first, from.count);
    }
}

void VisitCache::fill(const Shift& shift, PackedShift& out) const
{
    const ShiftPlace place = placeOf(shift);
    if (place.part == kNowhere)
        buildVisits(m_dataset, m_enrichment, shift, out);
    else
        borrow(shift, place, out);
}

void VisitCache::fill(const Shift& shift, ShiftVisits& out) const
{
    const ShiftPlace place = placeOf(shift);
    if (place.part == kNowhere) {
        buildVisits(m_dataset, m_enrichment, shift, out);
        return;
    }
    borrow(shift, place, out);
    for (StreamVisits& stream : out.streams) {
        stream.visits.resize(stream.size());
        for (std::size_t i = 0; i < stream.size(); ++i)
            stream.visits[i] = stream.visit(i);
    }
}

std::size_t VisitCache::bytes() const
{
    std::size_t sum = 0;
    for (const Part& part : m_parts)
        sum += part.visits.size() * sizeof(PackedVisit);
    return sum;
}

} // namespace worklode
