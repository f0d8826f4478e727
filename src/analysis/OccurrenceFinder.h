// Finds the occurrences of all opportunities in one stream of one shift, task variations left out (definitions.md §6).
#pragma once

#include "analysis/OpportunityRules.h"
#include "analysis/Visits.h"

#include <array>
#include <cstdint>
#include <limits>
#include <vector>

namespace worklode {

/// One occurrence, with the counted time. Its range is looked up only where it is asked for.
struct FoundOccurrence {
    std::uint32_t rule = 0; ///< index into OpportunityRules::all()
    ScreenId screen;        ///< what the time is booked under
    double timeMs = 0;
    std::uint32_t firstRow = 0, endRow = 0; ///< counted from the shift's first of the stream

    TimeRange range(const PackedStream& visits) const
    {
        const StreamColumns& columns = visits.stream->columns;
        return {columns.start[visits.rows.firstRow + firstRow], columns.end[visits.rows.firstRow + endRow - 1]};
    }
};

/// Numbers of pairs of applications, in the order in which they are met.
class PairNumbers
{
public:
    std::uint32_t of(std::uint32_t low, std::uint32_t high);
    void clear();

private:
    struct Slot {
        std::uint64_t pair = 0;
        std::uint32_t number = 0; ///< and one; 0: empty
    };
    Slot& slotOf(std::uint64_t pair);
    void grow();

    std::vector<Slot> m_slots; ///< a power of two, at most half full
    std::vector<std::uint64_t> m_met;
};

/// How the visits to an application count for Non Work and Unmapped: by sums alone, or looked at one by one.
enum class CategorySum : std::uint8_t { None, NonWork, Unmapped, EachVisit };
constexpr std::size_t kCategorySums = 4;

/// Reused from stream to stream: owns its memory.
struct OccurrenceFindings {
    std::vector<FoundOccurrence> occurrences; ///< each type's in order of time

    struct Sum {
        static constexpr std::uint64_t kNever = std::numeric_limits<std::uint64_t>::max();
        std::uint64_t count = 0, activeMs = 0;
        std::uint64_t wantedMs = kNever; ///< visits of at least so much active time are in `longest`, too; set by the caller
    };
    std::array<Sum, kCategorySums> sums;  ///< of Non Work and Unmapped, where the finder leaves their screens to a summary
    std::vector<FoundOccurrence> longest; ///< of those in `sums`

    struct RoundTrip {
        std::uint32_t pair = 0;  ///< number of the two applications
        std::uint32_t visit = 0; ///< the one in the middle
    };
    std::vector<RoundTrip> trips;     ///< scratch of the finder, as are the following
    PairNumbers pairs;
    std::vector<std::uint32_t> often; ///< by number of a pair: how many trips
};

/// Compiled once per run; immutable and thread-safe. `enrichment` must outlive it.
class OccurrenceFinder
{
public:
    /// `summed`: of Non Work and Unmapped in applications with one category there are only sums and the longest; what their screens
    /// have is in a summary of the same shifts.
    explicit OccurrenceFinder(const AnalysisInput& input, bool summed = false);

    void find(const PackedStream& visits, OccurrenceFindings& findings) const;
    const OpportunityRules& rules() const { return m_rules; }
    const Enrichment& enrichment() const { return m_enrichment; }
    const ApplicationFilter& applications() const { return m_applications; }
    CategorySum categorySum(ApplicationId application) const { return m_categorySums[application.index()]; }

private:
    CategorySum categorySumOf(ApplicationId application, bool summed) const;

    OpportunityRules m_rules;
    const Enrichment& m_enrichment;
    std::vector<CategorySum> m_categorySums; ///< by ApplicationId
    ApplicationFilter m_applications; ///< the View's
};

/// The share of active time that goes to `inputs` of all inputs (definitions.md §6, preamble).
template <class T>
double inputShare(T inputs, const BasicCounts<T>& counts)
{
    return counts.inputs() > 0 ? static_cast<double>(inputs) / static_cast<double>(counts.inputs()) : 0;
}

} // namespace worklode
