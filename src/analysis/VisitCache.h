// The visits of all shifts, packed: made once for a catalog, unpacked shift by shift (docs/decisions/0010-visit-and-column-cache.md).
#pragma once

#include "analysis/Visits.h"
#include "core/Progress.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace worklode {

/// Immutable; thread-safe. Holds what buildVisits() gives, bit for bit, in 32 bytes a visit and never more than
/// kBytesPerRow bytes for each slice of the dataset: shifts that do not fit are built anew each time.
class VisitCache
{
public:
    static constexpr std::size_t kBytesPerRow = 22;

    /// `shifts` must stay where they are for as long as the cache is asked; so must dataset and enrichment.
    VisitCache(const Dataset& dataset, const Enrichment& enrichment, const std::vector<Shift>& shifts, unsigned threads,
               std::size_t bytesPerRow = kBytesPerRow);

    /// The very same over the same dataset and shifts, from what it was with the enrichment before: visits of screens that moved are
    /// renumbered, and those of places that were matched anew are built. `moves` must be known.
    VisitCache(const VisitCache& earlier, const Enrichment& enrichment, const ScreenMoves& moves, unsigned threads);

    /// Fills `out` (reusing its memory) as buildVisits() does. `shift` may be any shift; those of the constructor are cheap.
    void fill(const Shift& shift, ShiftVisits& out) const;
    std::size_t bytes() const; ///< of the packed visits

private:
    /// A time or count that does not fit is marked Wide, and all of the visit's sums are made anew from its rows.
    struct Packed {
        static constexpr std::uint8_t kOff = 1, kWide = 2;
        std::uint32_t row = 0;    ///< its first, counted from the shift's first of the stream; it ends where the next begins
        std::uint32_t screen = 0; ///< code, where it is off the computer
        std::uint32_t active = 0; ///< ms; time off the computer, where it is that
        std::uint32_t idle = 0;   ///< ms
        std::array<std::uint16_t, kCounterCount> counts{};
        Category category = Category::Unknown;
        std::uint8_t flags = 0;
    };
    static_assert(sizeof(Packed) == 32);

    struct StreamPart {
        std::size_t first = 0; ///< in the visits of the shift's part
        std::size_t count = 0;
        Duration leadingIdle{0};
        std::uint64_t switches = 0;
    };
    /// The shifts of some associates, made by one thread.
    struct Part {
        std::vector<Packed> visits;
        std::vector<StreamPart> streams; ///< by shift, then by ShiftRows
    };
    struct ShiftPlace {
        std::uint32_t part = kNowhere;
        std::uint32_t firstStream = 0;
    };
    static constexpr std::uint32_t kNowhere = 0xFFFF'FFFF;

    class Mover;
    void buildPart(std::uint32_t part, std::size_t firstShift, std::size_t endShift, std::atomic<std::size_t>& left);
    static Packed pack(const Visit& visit, std::size_t firstRow);
    void unpack(const StreamColumns& columns, std::span<const Packed> packed, StreamVisits& out) const;

    const Dataset& m_dataset;
    const Enrichment& m_enrichment;
    const std::vector<Shift>& m_shifts;
    std::size_t m_mostBytes;
    std::vector<Part> m_parts;
    std::vector<ShiftPlace> m_places; ///< by position in m_shifts
};

} // namespace worklode
