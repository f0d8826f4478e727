// Task variation (definitions.md §6): complete instances with more active time than the median of the best variation.
#pragma once

#include "analysis/InstanceTally.h"
#include "analysis/OpportunityTally.h"

#include <vector>

namespace worklode {

/// The complete instances of all tasks that such an opportunity is looked for in, gathered in the first pass.
class TaskVariationTally
{
public:
    TaskVariationTally(const TaskRecognizer& recognizer, const OpportunityRules& rules);

    void add(const Shift& shift, const PackedStream& visits);
    void mergeTask(std::size_t task, const TaskVariationTally& other);
    /// The second pass over the instances of one task, once all of the View are known; adds to the tally of its rule only.
    void findOccurrences(const AnalysisInput& input, std::size_t task, std::vector<OpportunityTally>& tallies) const;

private:
    const TaskRecognizer* m_recognizer;
    const OpportunityRules* m_rules;
    bool m_wanted = false;
    std::vector<InstanceTally> m_instances; ///< by task of the catalog
    TaskFindings m_findings;
    std::vector<std::uint32_t> m_steps;
};

} // namespace worklode
