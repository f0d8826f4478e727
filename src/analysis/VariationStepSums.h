// The figures of each step of chosen variations (definitions.md §5, *Details*).
#pragma once

#include "analysis/InstanceSteps.h"
#include "analysis/VariationLabels.h"
#include "analysis/results/TaskDetails.h"

#include <map>
#include <vector>

namespace worklode {

/// Variations by the sequence of their label ids. Immutable while sums are made.
class WantedVariations
{
public:
    void add(std::vector<std::uint32_t> sequence, std::size_t variation);
    /// Index of its sums, or size().
    std::size_t find(const std::vector<std::uint32_t>& sequence) const;
    std::size_t size() const { return m_variations.size(); }
    std::size_t variation(std::size_t index) const { return m_variations[index]; }
    std::size_t steps(std::size_t index) const { return m_steps[index]; }

private:
    std::map<std::vector<std::uint32_t>, std::size_t> m_index;
    std::vector<std::size_t> m_variations; ///< place in the list of variations
    std::vector<std::size_t> m_steps;      ///< how many each has
};

class VariationStepSums
{
public:
    explicit VariationStepSums(const WantedVariations& wanted);

    /// One complete instance: its steps one by one, then end(). At the level of applications neighbours with one label are one step.
    void begin() { m_sequence.clear(); }
    void add(VariationLevel level, std::uint32_t label, StepKey step, const Measures& sums);
    void end();
    void merge(const VariationStepSums& other);
    std::vector<VariationSteps> list(const Enrichment& enrichment, const Dataset& dataset, VariationLevel level) const;

private:
    struct Sums {
        StepKey example{0};
        std::vector<double> actives; ///< ms, one an instance
        Measures measures;
    };
    const WantedVariations* m_wanted;
    std::vector<std::vector<Sums>> m_sums; ///< by index of m_wanted, then step
    std::vector<std::uint32_t> m_sequence; ///< of the instance at hand
    std::vector<StepKey> m_keys;
    std::vector<Measures> m_steps;
};

} // namespace worklode
