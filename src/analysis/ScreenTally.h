// The sums of every screen of a View, one cache line each: most visits go to a screen that was not seen for long.
#pragma once

#include "analysis/AnalysisInput.h"
#include "analysis/Prefetch.h"
#include "analysis/Visits.h"
#include "analysis/results/SummaryResult.h"
#include "core/ZeroedMemory.h"

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace worklode {

/// Counts distinct associates, given that each one's slices come one after the other. All zero bytes: nobody.
class AssociateTally
{
public:
    void see(AssociateIndex who)
    {
        m_count += who.value + 1 != m_last ? 1 : 0;
        m_last = who.value + 1;
    }
    /// The other tally saw other people.
    void merge(const AssociateTally& other) { m_count += other.m_count; }
    std::uint64_t count() const { return m_count; }

private:
    std::uint32_t m_last = 0; ///< and one
    std::uint32_t m_count = 0;
};

/// The seven counters side by side, and in the last place how many were added: a packed visit is two additions of vectors.
struct NarrowCounts {
    std::array<std::uint32_t, 8> of{};

    void add(const PackedVisit& visit)
    {
        for (std::size_t c = 0; c < 4; ++c)
            of[c] += visit.inputs[c];
        for (std::size_t c = 0; c < 4; ++c)
            of[4 + c] += visit.clipboard[c];
    }
    std::uint32_t adds() const { return of[7]; }
    InteractionTotals totals() const { return {of[0], of[1], of[2], of[3], of[4], of[5], of[6]}; }
};

/// All zero bytes: nothing yet. Counters are 32 bits wide here; ScreenTally moves them on before they can overflow.
struct alignas(64) ScreenSums {
    Duration active{0};
    Duration idle{0};
    NarrowCounts counts; ///< since they were last moved on
    AssociateTally associates;
    std::uint32_t visits = 0; ///< by one thread; 2^32 visits of one screen take longer than there is data
    std::uint32_t touched = 0;

    bool shown() const { return associates.count() > 0 || visits > 0; } ///< else slices of other categories only
};
static_assert(sizeof(ScreenSums) == 64);

/// One row a screen; memory is used only for those that are touched.
class ScreenTally
{
public:
    explicit ScreenTally(std::size_t screens);

    ScreenSums& of(ScreenId screen)
    {
        ScreenSums& row = m_rows[screen.index()];
        if (row.touched == 0) {
            row.touched = 1;
            m_touched.push_back(screen);
        }
        return row;
    }
    void prefetchRow(ScreenId screen) const { prefetch(&m_rows[screen.index()]); }

    /// Not of a Wide one.
    void addCounts(ScreenId screen, ScreenSums& row, const PackedVisit& visit)
    {
        if (row.counts.adds() >= kMost) [[unlikely]]
            moveOn(screen, row);
        row.counts.add(visit);
    }
    void addCounts(ScreenId screen, ScreenSums& row, const InteractionTotals& counts)
    {
        if (row.counts.adds() >= kMost
            || (counts.clicks | counts.keys | counts.errorKeys | counts.scrolls | counts.cuts | counts.copies | counts.pastes) > kMost)
            [[unlikely]] {
            m_extra[screen.value].counts += counts;
            return;
        }
        const auto each = counts.asArray();
        for (std::size_t c = 0; c < each.size(); ++c)
            row.counts.of[c] += static_cast<std::uint32_t>(each[c]);
        ++row.counts.of[7];
    }
    /// For screens of applications whose category changes; the others' is that of all their active time.
    void addCategoryTime(ScreenId screen, Category c, Duration time)
    {
        m_extra[screen.value].categoryTime[static_cast<std::size_t>(c)] += time;
    }
    void merge(const ScreenTally& other);

    const std::vector<ScreenId>& touched() const { return m_touched; }
    const ScreenSums& operator[](ScreenId screen) const { return m_rows[screen.index()]; }
    Measures measuresOf(const Enrichment& enrichment, ScreenId screen) const;

private:
    struct Extra {
        InteractionTotals counts;
        std::array<Duration, kCategoryCount> categoryTime{};
    };
    static constexpr std::uint32_t kMost = 0xFFFF; ///< so many times so much fits 32 bits
    void moveOn(ScreenId screen, ScreenSums& row);

    ZeroedMemory m_memory;
    ScreenSums* m_rows; ///< by ScreenId
    std::vector<ScreenId> m_touched;
    std::unordered_map<std::uint32_t, Extra> m_extra; ///< by ScreenId
};

} // namespace worklode
