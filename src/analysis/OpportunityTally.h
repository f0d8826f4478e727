// What is added up about one opportunity, shift by shift (definitions.md §6, drill-down).
#pragma once

#include "analysis/OccurrenceFinder.h"
#include "analysis/results/OpportunitiesResult.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
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

/// Occurrences of one associate must come together, as accumulateShifts() brings them.
class OpportunityTally
{
public:
    void add(const OccurrenceEvidence& evidence);
    void merge(OpportunityTally&& other);

    const TimeAndCount& all() const { return m_all; }
    const std::unordered_map<ScreenId, TimeAndCount>& screens() const { return m_screens; }
    const std::unordered_map<UnitIndex, TimeAndCount>& units() const { return m_units; }
    const std::vector<std::pair<AssociateIndex, TimeAndCount>>& associates() const { return m_associates; }
    const LongestOccurrences& longest() const { return m_longest; }

private:
    TimeAndCount m_all;
    std::unordered_map<ScreenId, TimeAndCount> m_screens;
    std::unordered_map<UnitIndex, TimeAndCount> m_units;
    std::vector<std::pair<AssociateIndex, TimeAndCount>> m_associates;
    LongestOccurrences m_longest;
};

} // namespace worklode
