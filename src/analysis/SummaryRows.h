// The flat rows into which a summary is added up: indexed by small ids, no hashing, no allocation per slice.
#pragma once

#include "analysis/AnalysisInput.h"
#include "analysis/Prefetch.h"
#include "analysis/results/SummaryResult.h"

#include <array>
#include <cstdint>
#include <vector>

namespace worklode {

/// Counts distinct associates, given that each one's slices come one after the other.
class AssociateTally
{
public:
    void see(AssociateIndex who)
    {
        m_count += who.value != m_last ? 1 : 0;
        m_last = who.value;
    }
    /// The other tally saw other people.
    void merge(const AssociateTally& other) { m_count += other.m_count; }
    std::uint64_t count() const { return m_count; }

private:
    std::uint32_t m_last = 0xFFFF'FFFF;
    std::uint32_t m_count = 0;
};

/// The measures of one screen, in two cache lines: most visits go to a row that was not used for long.
struct alignas(64) ScreenRow {
    ScreenId screen;
    AssociateTally associates;
    std::uint32_t visits = 0; ///< by one thread; 2^32 visits of one screen take longer than there is data
    Duration active{0};
    Duration idle{0};
    std::array<Duration, kCategoryCount> categoryTime{};
    InteractionTotals counts;

    Measures measures() const;
};
static_assert(sizeof(ScreenRow) == 128);

/// Rows of the screens that were touched, in the order in which they were.
class ScreenRows
{
public:
    explicit ScreenRows(std::size_t screens) : m_rowOf(screens, kNone) { m_rows.reserve(screens); }

    ScreenRow& of(ScreenId screen)
    {
        std::uint32_t& row = m_rowOf[screen.index()];
        if (row == kNone) {
            row = static_cast<std::uint32_t>(m_rows.size());
            m_rows.emplace_back().screen = screen;
        }
        return m_rows[row];
    }
    /// Two hints, the first one earlier: for the index, then for the row that it names.
    void prefetchIndex(ScreenId screen) const { prefetch(&m_rowOf[screen.index()]); }
    void prefetchRow(ScreenId screen) const
    {
        if (const std::uint32_t row = m_rowOf[screen.index()]; row != kNone) {
            prefetch(&m_rows[row]);
            prefetch(reinterpret_cast<const char*>(&m_rows[row]) + 64);
        }
    }
    const std::vector<ScreenRow>& rows() const { return m_rows; }
    void merge(const ScreenRows& other);

private:
    static constexpr std::uint32_t kNone = 0xFFFF'FFFF;
    std::vector<std::uint32_t> m_rowOf; ///< by ScreenId
    std::vector<ScreenRow> m_rows;
};

struct CodeRow {
    Duration time{0};
    std::uint64_t occurrences = 0;
    AssociateTally associates;
};

struct HourRow {
    Duration active{0};
    InteractionTotals counts;
    AssociateTally associates;
};

/// Of a unit: what its own shifts hold, and, for itself and all below it, whose and how many shifts they are.
struct UnitRow {
    Measures measures;             ///< of shifts worked in this very unit
    Duration ownLength{0};         ///< of those shifts
    std::uint64_t shifts = 0;      ///< of this unit and below, as are the following
    Duration length{0};
    AssociateTally associates;
    std::vector<std::uint64_t> days; ///< one bit a distinct shift date

    void noteDay(std::size_t day, std::size_t dayCount);
    void merge(const UnitRow& other);
    std::uint64_t dayCount() const;
};

/// Everything that one thread adds up.
struct SummaryRows {
    explicit SummaryRows(const AnalysisInput& input);
    void merge(const SummaryRows& other);

    ScreenRows screens;
    std::vector<AssociateTally> applications; ///< by ApplicationId
    std::vector<CodeRow> codes;               ///< by CodeId
    std::vector<UnitRow> units;               ///< by UnitIndex
    std::array<HourRow, 24> hours;
    UnitRow all;
};

} // namespace worklode
