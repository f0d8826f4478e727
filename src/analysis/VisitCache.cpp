#include "analysis/VisitCache.h"

#include "analysis/ParallelShifts.h"

#include <limits>
#include <thread>

namespace worklode {

namespace {

/// Whether the number fits; what does not is cut and must not be believed.
template <class Narrow, class Wide>
bool narrow(Wide from, Narrow& to)
{
    to = static_cast<Narrow>(from);
    return static_cast<Wide>(to) == from;
}

/// The sums of a visit from its rows, for the few that do not fit the packed form.
void sumRows(const StreamColumns& columns, Visit& visit)
{
    visit.active = visit.idle = visit.off = Duration{0};
    visit.counts = {};
    for (std::size_t row = visit.firstRow; row < visit.endRow; ++row) {
        const SliceKind kind = columns.kind[row];
        Duration& time = kind == SliceKind::Active ? visit.active : kind == SliceKind::OffComputer ? visit.off : visit.idle;
        time += columns.range(row).length();
        visit.counts += columns.countsAt(row);
    }
}

} // namespace

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
                part.visits.push_back(pack(visit, stream.rows.firstRow));
        }
    }
    const std::size_t bytes = part.visits.size() * sizeof(Packed);
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

VisitCache::Packed VisitCache::pack(const Visit& visit, std::size_t firstRow)
{
    Packed packed;
    packed.row = static_cast<std::uint32_t>(visit.firstRow - firstRow);
    packed.screen = visit.offComputer ? visit.code.value : visit.screen.value;
    packed.category = visit.category;
    bool fits = narrow((visit.offComputer ? visit.off : visit.active).count(), packed.active);
    fits = narrow(visit.idle.count(), packed.idle) && fits;
    const auto counts = visit.counts.asArray();
    for (std::size_t c = 0; c < kCounterCount; ++c)
        fits = narrow(counts[c], packed.counts[c]) && fits;
    packed.flags = static_cast<std::uint8_t>((visit.offComputer ? Packed::kOff : 0) | (fits ? 0 : Packed::kWide));
    return packed;
}

void VisitCache::unpack(const StreamColumns& columns, std::span<const Packed> packed, StreamVisits& out) const
{
    out.visits.resize(packed.size());
    for (std::size_t i = 0; i < packed.size(); ++i) {
        const Packed& from = packed[i];
        Visit& to = out.visits[i];
        to.firstRow = out.rows.firstRow + from.row;
        to.endRow = i + 1 < packed.size() ? out.rows.firstRow + packed[i + 1].row : out.rows.endRow;
        to.range = {columns.start[to.firstRow], columns.end[to.endRow - 1]};
        to.offComputer = (from.flags & Packed::kOff) != 0;
        to.screen = ScreenId(to.offComputer ? 0 : from.screen);
        to.code = CodeId(to.offComputer ? from.screen : 0);
        to.application = to.offComputer ? ApplicationId() : m_enrichment.applicationOf(to.screen);
        to.category = from.category;
        to.active = Duration(to.offComputer ? 0 : from.active);
        to.off = Duration(to.offComputer ? from.active : 0);
        to.idle = Duration(from.idle);
        const auto& c = from.counts;
        to.counts = {c[0], c[1], c[2], c[3], c[4], c[5], c[6]};
        if ((from.flags & Packed::kWide) != 0) [[unlikely]]
            sumRows(columns, to);
    }
}

void VisitCache::fill(const Shift& shift, ShiftVisits& out) const
{
    const std::less<const Shift*> before;
    const bool mine = !m_shifts.empty() && !before(&shift, m_shifts.data()) && before(&shift, m_shifts.data() + m_shifts.size());
    const ShiftPlace place = mine ? m_places[static_cast<std::size_t>(&shift - m_shifts.data())] : ShiftPlace{};
    if (place.part == kNowhere) {
        buildVisits(m_dataset, m_enrichment, shift, out);
        return;
    }
    const Part& part = m_parts[place.part];
    out.shift = &shift;
    out.streams.resize(shift.rows.size());
    for (std::size_t i = 0; i < shift.rows.size(); ++i) {
        const StreamPart& from = part.streams[place.firstStream + i];
        StreamVisits& stream = out.streams[i];
        stream.stream = &m_dataset.streams[shift.rows[i].stream.index()];
        stream.rows = shift.rows[i];
        stream.leadingIdle = from.leadingIdle;
        stream.switches = from.switches;
        unpack(stream.stream->columns, std::span(part.visits).subspan(from.first, from.count), stream);
    }
}

std::size_t VisitCache::bytes() const
{
    std::size_t sum = 0;
    for (const Part& part : m_parts)
        sum += part.visits.size() * sizeof(Packed);
    return sum;
}

} // namespace worklode
