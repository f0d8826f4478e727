// Everything that is added up about one task, shift by shift (definitions.md §5).
#pragma once

#include "analysis/AnalysisInput.h"
#include "analysis/FollowsMap.h"
#include "analysis/InstanceProgress.h"
#include "analysis/InstanceTally.h"

#include <vector>

namespace worklode {

class TaskTally
{
public:
    void add(const Enrichment& enrichment, const Shift& shift, const PackedStream& visits,
             const FoundInstance& instance);
    void addOrphanEnds(std::uint64_t count) { m_orphanEnds += count; }
    void addExclusive(Duration time) { m_exclusive += time; }
    void merge(const TaskTally& other);

    TaskResult result(const AnalysisInput& input, const std::string& name) const;

private:
    void fillQuantities(TaskResult& result) const;
    void fillVariations(const AnalysisInput& input, TaskResult& result) const;
    void fillInstances(const AnalysisInput& input, const VariationGroups& groups, const std::vector<std::uint32_t>& listed,
                       TaskResult& result) const;

    InstanceTally m_instances;
    std::vector<Measures> m_measures; ///< by path of m_instances
    std::vector<StepTime> m_steps;    ///< of all complete instances
    InstanceProgress m_progress;
    std::uint64_t m_orphanEnds = 0;
    Duration m_exclusive{0};
    std::vector<std::uint32_t> m_scratch; ///< the steps of one instance
};

} // namespace worklode
