// Visits of one stream within one shift (definitions.md §3): packed for what goes over millions of them, whole for what looks closer.
#pragma once

#include "analysis/Enrichment.h"
#include "analysis/Shifts.h"

#include <array>
#include <span>
#include <vector>

namespace worklode {

/// A maximal run of slices with the same screen, or one off-computer slice.
struct Visit {
    TimeRange range;
    ScreenId screen;      ///< meaningless where offComputer
    CodeId code;          ///< of an off-computer visit
    ApplicationId application; ///< of the screen; meaningless where offComputer
    bool offComputer = false;
    Category category = Category::Unknown; ///< in force at its start; of the code where offComputer
    Duration active{0};
    Duration idle{0};     ///< idle and locked
    Duration off{0};
    InteractionTotals counts;
    std::size_t firstRow = 0; ///< rows [firstRow, endRow) of the stream
    std::size_t endRow = 0;
};

/// A visit in 32 bytes. Its start and end are those of its rows. What does not fit is marked Wide: times, counters and application
/// are then not to be believed, and PackedStream::visit() makes them anew from the rows.
struct PackedVisit {
    static constexpr std::uint8_t kOff = 1, kWide = 2, kTagged = 4;
    static constexpr std::uint16_t kNoApplication = 0xFFFF;

    std::uint32_t row = 0;    ///< its first, counted from the shift's first of the stream; it ends where the next begins
    std::uint32_t screen = 0; ///< code, where it is off the computer
    std::uint32_t active = 0; ///< ms; time off the computer, where it is that
    std::uint32_t idle = 0;   ///< ms
    std::uint16_t application = kNoApplication; ///< of the screen; none where it is off the computer
    Category category = Category::Unknown;
    std::uint8_t flags = 0;
    std::array<std::uint16_t, 4> inputs{};    ///< clicks, keys, error keys, scrolls
    std::array<std::uint8_t, 4> clipboard{};  ///< cuts, copies, pastes, and 1: so that adding all four counts the visits, too

    bool has(std::uint8_t flag) const { return (flags & flag) != 0; }
    std::uint32_t keys() const { return inputs[1]; }
    std::uint32_t errorKeys() const { return inputs[2]; }
    std::uint32_t scrolls() const { return inputs[3]; }
    bool usesClipboard() const { return (clipboard[0] | clipboard[1] | clipboard[2]) != 0; }
};
static_assert(sizeof(PackedVisit) == 32);

PackedVisit packVisit(const Enrichment& enrichment, const Visit& visit, std::size_t firstRow);

/// The visits of one stream in one shift. Move-only; `packed` is somebody else's or its own.
struct PackedStream {
    const Stream* stream = nullptr;
    const Enrichment* enrichment = nullptr;
    ShiftRows rows;
    std::span<const PackedVisit> packed;
    Duration leadingIdle{0};        ///< idle before the first visit: counts as idle, belongs to no visit
    std::uint64_t switches = 0;     ///< consecutive visits with different applications, off-computer left out
    std::vector<PackedVisit> own;   ///< where nobody keeps them

    PackedStream() = default;
    PackedStream(PackedStream&&) = default;
    PackedStream& operator=(PackedStream&&) = default;

    std::size_t size() const { return packed.size(); }
    std::size_t firstRow(std::size_t i) const { return rows.firstRow + packed[i].row; }
    std::size_t endRow(std::size_t i) const { return i + 1 < packed.size() ? rows.firstRow + packed[i + 1].row : rows.endRow; }
    Instant start(std::size_t i) const { return stream->columns.start[firstRow(i)]; }
    Instant end(std::size_t i) const { return stream->columns.end[endRow(i) - 1]; }
    TimeRange range(std::size_t i) const { return {start(i), end(i)}; }
    /// Not of a visit off the computer.
    ApplicationId application(std::size_t i) const
    {
        const PackedVisit& visit = packed[i];
        return visit.has(PackedVisit::kWide) ? enrichment->applicationOf(ScreenId(visit.screen)) : ApplicationId(visit.application);
    }
    Visit visit(std::size_t i) const; ///< whole
};

/// The same with every visit whole.
struct StreamVisits : PackedStream {
    std::vector<Visit> visits;
};

/// One shift with the visits of all its streams. Borrowed: valid only during the call that got it.
template <class Visits>
struct ShiftOf {
    const Shift* shift = nullptr;
    std::vector<Visits> streams;
};
using PackedShift = ShiftOf<PackedStream>;
using ShiftVisits = ShiftOf<StreamVisits>;

/// Fills `out` (reusing its memory) with the visits of `shift`.
void buildVisits(const Dataset& dataset, const Enrichment& enrichment, const Shift& shift, ShiftVisits& out);
void buildVisits(const Dataset& dataset, const Enrichment& enrichment, const Shift& shift, PackedShift& out);

/// The visits of `out.rows` alone, as if nothing came before; fills all of `out` but the stream, its rows and what is packed.
void buildStreamVisits(const Dataset& dataset, const Enrichment& enrichment, StreamVisits& out);

} // namespace worklode
