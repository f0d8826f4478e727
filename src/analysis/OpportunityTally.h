// What is added up about one opportunity, shift by shift (definitions.md §6, drill-down).
#pragma once

#include "analysis/OccurrenceFinder.h"
#include "analysis/results/OpportunitiesResult.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
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
    void add(const OccurrenceEvidence& evidence);
    void merge(const LongestOccurrences& other);
    std::vector<OccurrenceEvidence> sorted() const; ///< at most kOccurrenceExamples

private:
    void cut();
    std::vector<OccurrenceEvidence> m_kept;
    double m_atLeast = -1; ///< shorter ones need not be kept
};

/// Sums by screen, side by side in memory: there are many screens and few occurrences of each.
class OccurrenceScreens
{
public:
    TimeAndCount& operator[](ScreenId screen)
    {
        const std::uint64_t hash = screen.value * 0x9E3779B97F4A7C15u >> 20;
        std::uint32_t at = m_index.find(hash, [&](std::uint32_t i) { return m_sums[i].first == screen; });
        if (at == IdTable::npos) {
            at = static_cast<std::uint32_t>(m_sums.size());
            m_sums.emplace_back(screen, TimeAndCount{});
            m_index.insert(hash, at);
        }
        return m_sums[at].second;
    }
    const std::vector<std::pair<ScreenId, TimeAndCount>>& sums() const { return m_sums; }

private:
    std::vector<std::pair<ScreenId, TimeAndCount>> m_sums;
    IdTable m_index;
};

/// Occurrences of one associate must come together, as accumulateShifts() brings them.
class OpportunityTally
{
public:
    void add(const OccurrenceEvidence& evidence);
    void merge(OpportunityTally&& other);

    const TimeAndCount& all() const { return m_all; }
    const std::vector<std::pair<ScreenId, TimeAndCount>>& screens() const { return m_screens.sums(); }
    const std::unordered_map<UnitIndex, TimeAndCount>& units() const { return m_units; }
    const std::vector<std::pair<AssociateIndex, TimeAndCount>>& associates() const { return m_associates; }
    const LongestOccurrences& longest() const { return m_longest; }

private:
    TimeAndCount m_all;
    OccurrenceScreens m_screens;
    std::unordered_map<UnitIndex, TimeAndCount> m_units;
    std::vector<std::pair<AssociateIndex, TimeAndCount>> m_associates;
    LongestOccurrences m_longest;
};

} // namespace worklode
