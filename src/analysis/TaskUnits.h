// The instances of one task by business unit, each with what lies below it (definitions.md §5, *Details*).
#pragma once

#include "analysis/AnalysisInput.h"
#include "analysis/PlaceSums.h"
#include "analysis/results/TaskDetails.h"

#include <vector>

namespace worklode {

class TaskUnits
{
public:
    void addAbandoned(UnitIndex unit) { ++of(unit).abandoned; }
    void addComplete(UnitIndex unit, AssociateIndex who, Duration length, const Measures& sums, std::size_t steps);
    void merge(const TaskUnits& other);
    /// Units within the scope that have an instance, in tree order.
    std::vector<UnitTask> list(const AnalysisInput& input, const PlaceSums& places) const;

private:
    struct Sums {
        std::uint64_t abandoned = 0;
        std::uint64_t steps = 0;
        std::vector<AssociateIndex> who; ///< one an instance, as are the next two
        std::vector<double> durations;
        std::vector<double> actives;
        Measures measures;

        void add(const Sums& other);
    };
    Sums& of(UnitIndex unit)
    {
        if (unit.index() >= m_units.size())
            m_units.resize(unit.index() + 1);
        return m_units[unit.index()];
    }
    static UnitTask row(const UnitInfo& unit, Sums sums);

    std::vector<Sums> m_units; ///< by UnitIndex, the unit's own
};

} // namespace worklode
