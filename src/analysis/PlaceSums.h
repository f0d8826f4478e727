// What is done at each step label within a task's instances, unit by unit (definitions.md §5, *Details*).
#pragma once

#include "analysis/InstanceSteps.h"
#include "analysis/People.h"
#include "analysis/VariationLabels.h"
#include "analysis/results/TaskDetails.h"

#include <unordered_map>
#include <vector>

namespace worklode {

/// Label, application and screen of a step; at the level of applications without the screen.
StepPlace placeOf(const Enrichment& enrichment, const Dataset& dataset, StepKey step, VariationLevel level);

/// Sums by (unit of the shift, label). Instances of one associate reach it one after the other.
class PlaceSums
{
public:
    struct Row {
        StepKey example{0}; ///< some step that reads so
        std::uint64_t visits = 0;
        std::uint64_t instances = 0;
        std::uint64_t lastInstance = 0; ///< counted up from 1
        Measures measures;
    };
    using Rows = std::unordered_map<std::uint32_t, Row>; ///< by label id

    void beginInstance() { ++m_instance; }
    /// One step with what it adds up to.
    void add(UnitIndex unit, std::uint32_t label, StepKey step, const Measures& sums);
    void merge(const PlaceSums& other);

    /// Of all units for which `wanted(unit)`; by active time, then label, the first kListedPlaces.
    template <class Wanted>
    std::vector<PlaceFigures> list(const Enrichment& enrichment, const Dataset& dataset, Wanted&& wanted) const;

private:
    static void addRow(Rows& rows, std::uint32_t label, const Row& row);
    static std::vector<PlaceFigures> listed(const Enrichment& enrichment, const Dataset& dataset, const Rows& rows);

    std::vector<Rows> m_units; ///< by UnitIndex, as far as there are any
    std::uint64_t m_instance = 0;
};

template <class Wanted>
std::vector<PlaceFigures> PlaceSums::list(const Enrichment& enrichment, const Dataset& dataset, Wanted&& wanted) const
{
    Rows all;
    for (std::size_t u = 0; u < m_units.size(); ++u)
        if (wanted(UnitIndex(u)))
            for (const auto& [label, row] : m_units[u])
                addRow(all, label, row);
    return listed(enrichment, dataset, all);
}

} // namespace worklode
