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
    void fill(const Shift& shift, PackedShift& out) const; ///< borrows what is here
    std::size_t bytes() const; ///< of the packed visits

private:
    struct StreamPart {
        std::size_t first = 0; ///< in the visits of the shift's part
        std::size_t count = 0;
        Duration leadingIdle{0};
        std::uint64_t switches = 0;
    };
    /// The shifts of some associates, made by one thread.
    struct Part {
        std::vector<PackedVisit> visits;
        std::vector<StreamPart> streams; ///< by shift, then by ShiftRows
    };
    struct ShiftPlace {
        std::uint32_t part = kNowhere;
        std::uint32_t firstStream = 0;
    };
    static constexpr std::uint32_t kNowhere = 0xFFFF'FFFF;

    class Mover;
    void buildPart(std::uint32_t part, std::size_t firstShift, std::size_t endShift, std::atomic<std::size_t>& left);
    ShiftPlace placeOf(const Shift& shift) const;
    template <class Visits>
    void borrow(const Shift& shift, const ShiftPlace& place, ShiftOf<Visits>& out) const;

    const Dataset& m_dataset;
    const Enrichment& m_enrichment;
    const std::vector<Shift>& m_shifts;
    std::size_t m_mostBytes;
    std::vector<Part> m_parts;
    std::vector<ShiftPlace> m_places; ///< by position in m_shifts
};

} // namespace worklode
