// What is added up about one opportunity, shift by shift (definitions.md §6, drill-down).
#pragma once

#include "analysis/OccurrenceFinder.h"
#include "analysis/results/OpportunitiesResult.h"

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace worklode {

struct TimeAndCount {
    double timeMs = 0;
    std::uint64_t occurrences = 0;

    void add(double ms) { timeMs += ms; ++occurrences; }
    TimeAndCount& operator+=(const TimeAndCount& o)
    {
        timeMs += o.timeMs;
        occurrences += o.occurrences;
        return *this;
    }
};

/// An occurrence with whose and where it is, before names are looked up.
struct OccurrenceEvidence {
    AssociateIndex associate;
    UnitIndex unit;
    StreamIndex stream;
    std::optional<ScreenId> screen; ///< none: no application
    TimeRange range;
    double timeMs = 0;
};

/// The longest occurrences by counted time; equals by start, associate, stream and screen. Keeps at most twice as
/// many as are wanted.
class LongestOccurrences
{
public:
    bool wants(double timeMs) const { return timeMs >= m_atLeast; } ///< others need not be added
    double atLeast() const { return m_atLeast; }
    void add(const OccurrenceEvidence& evidence);
    void merge(const LongestOccurrences& other);
    std::vector<OccurrenceEvidence> sorted() const; ///< at most kOccurrenceExamples

private:
    void cut();
    std::vector<OccurrenceEvidence> m_kept;
    double m_atLeast = -1; ///< shorter ones need not be kept
};

/// Sums by screen in one table without anything beside it: there are many screens and few occurrences of each.
class OccurrenceScreens
{
public:
    void add(ScreenId screen, double timeMs)
    {
        Slot& slot = slotOf(screen);
        slot.timeMs += timeMs;
        ++slot.occurrences;
    }
    void merge(const OccurrenceScreens& other);
    /// Ordered by screen.
    std::vector<std::pair<ScreenId, TimeAndCount>> sums() const;

private:
    struct Slot {
        std::uint32_t screen = 0;      ///< and one; 0: empty
        std::uint32_t occurrences = 0; ///< by row numbers of 32 bits there are not more
        double timeMs = 0;
    };
    Slot& slotOf(ScreenId screen)
    {
        if (2 * m_used >= m_slots.size()) [[unlikely]]
            grow();
        for (std::size_t i = place(screen.value + 1);; i = (i + 1) & (m_slots.size() - 1)) {
            Slot& slot = m_slots[i];
            if (slot.screen == screen.value + 1)
                return slot;
            if (slot.screen == 0) {
                slot.screen = screen.value + 1;
                ++m_used;
                return slot;
            }
        }
    }
    std::size_t place(std::uint32_t key) const { return key * 0x9E3779B97F4A7C15u >> m_shift; }
    void grow();

    std::vector<Slot> m_slots; ///< a power of two, at most half full
    std::size_t m_used = 0;
    unsigned m_shift = 64;
};

/// Occurrences of one associate must come together, as accumulateShifts() brings them.
class OpportunityTally
{
public:
    void add(const OccurrenceEvidence& evidence);
    /// The same but for its screen, which is added up elsewhere, and `range()` is asked only where it is needed.
    template <class Range>
    void addBesideScreen(OccurrenceEvidence& evidence, const Range& range)
    {
        addTime(evidence);
        if (!m_longest.wants(evidence.timeMs))
            return;
        evidence.range = range();
        m_longest.add(evidence);
    }
    /// So many occurrences with so much time together, but for their screens and the longest.
    void addSum(const OccurrenceEvidence& evidence, std::uint64_t occurrences);
    void addToLongest(const OccurrenceEvidence& evidence) { m_longest.add(evidence); }
    void addScreenSum(ScreenId screen, const TimeAndCount& sum) { m_screenSums.emplace_back(screen, sum); } ///< each screen once
    void addToScreen(ScreenId screen, double timeMs) { m_screens.add(screen, timeMs); }
    void mergeScreens(const OccurrenceScreens& other) { m_screens.merge(other); }
    void merge(const OpportunityTally& other);

    const TimeAndCount& all() const { return m_all; }
    /// Those that were added one by one in order.
    std::vector<std::pair<ScreenId, TimeAndCount>> screens() const;
    const std::map<UnitIndex, TimeAndCount>& units() const { return m_units; }
    const std::vector<std::pair<AssociateIndex, TimeAndCount>>& associates() const { return m_associates; }
    const LongestOccurrences& longest() const { return m_longest; }

private:
    void addTime(const OccurrenceEvidence& evidence)
    {
        m_all.add(evidence.timeMs);
        look(evidence);
        m_lastUnit.second->add(evidence.timeMs);
        m_associates.back().second.add(evidence.timeMs);
    }
    void look(const OccurrenceEvidence& evidence)
    {
        if (!m_lastUnit.second || m_lastUnit.first != evidence.unit)
            m_lastUnit = {evidence.unit, &m_units[evidence.unit]};
        if (m_associates.empty() || m_associates.back().first != evidence.associate)
            m_associates.emplace_back(evidence.associate, TimeAndCount{});
    }

    TimeAndCount m_all;
    OccurrenceScreens m_screens;
    std::vector<std::pair<ScreenId, TimeAndCount>> m_screenSums; ///< of other screens
    std::map<UnitIndex, TimeAndCount> m_units;
    std::pair<UnitIndex, TimeAndCount*> m_lastUnit{{}, nullptr}; ///< into m_units: neighbours are mostly of one unit
    std::vector<std::pair<AssociateIndex, TimeAndCount>> m_associates;
    LongestOccurrences m_longest;
};

} // namespace worklode
