// The steps of one task instance and what they add up to (definitions.md §5).
#pragma once

#include "analysis/TaskRecognizer.h"
#include "analysis/results/Measures.h"

#include <cstdint>

namespace worklode {

/// What a step is labelled by: a screen, or the code of an off-computer visit.
class StepKey
{
public:
    explicit StepKey(std::uint32_t value) : m_value(value) {}
    explicit StepKey(const Visit& visit) : m_value(visit.offComputer ? visit.code.value | kOff : visit.screen.value) {}

    bool offComputer() const { return (m_value & kOff) != 0; }
    ScreenId screen() const { return ScreenId(m_value); }
    CodeId code() const { return CodeId(m_value & ~kOff); }
    std::uint32_t value() const { return m_value; }

private:
    static constexpr std::uint32_t kOff = 0x8000'0000;
    std::uint32_t m_value;
};

/// Calls `use(const Visit&)` for each step, in order. A visit that lies only partly in the instance is cut to the slices
/// that belong to it: range, times, counters and rows are then theirs; the category stays the visit's.
template <class Use>
void forEachStep(const PackedStream& visits, const FoundInstance& instance, Use&& use);

/// The part of `visit` in the rows [firstRow, endRow), of which there is at least one.
Visit cutVisit(const StreamColumns& columns, const Visit& visit, std::size_t firstRow, std::size_t endRow);

/// Adds a step's times by category (of each slice, at its start), idle and active time and counters.
void addStep(const Enrichment& enrichment, const StreamColumns& columns, const Visit& step, Measures& sums);

/// Active time of the slices that start in `span`, for spans that come in order: `visit` is moved on over what is done.
Duration activeStartingIn(const PackedStream& visits, const TimeRange& span, std::size_t& visit);

template <class Use>
void forEachStep(const PackedStream& visits, const FoundInstance& instance, Use&& use)
{
    for (std::size_t step = instance.firstStep; step < instance.endStep; ++step) {
        const Visit visit = visits.visit(step);
        if (visit.firstRow >= instance.firstRow && visit.endRow <= instance.endRow)
            use(visit);
        else
            use(cutVisit(visits.stream->columns, visit, instance.firstRow, instance.endRow));
    }
}

} // namespace worklode
