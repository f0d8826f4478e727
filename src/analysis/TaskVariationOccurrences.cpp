#include "analysis/TaskVariationOccurrences.h"

#include "analysis/OccurrenceFilter.h"
#include "analysis/VariationGroups.h"

#include <algorithm>

namespace worklode {

TaskVariationTally::TaskVariationTally(const TaskRecognizer& recognizer, const OpportunityRules& rules)
    : m_recognizer(&recognizer), m_rules(&rules), m_instances(rules.variations.size())
{
    m_wanted = !recognizer.empty()
            && std::any_of(rules.variations.begin(), rules.variations.end(), [](const RuleIndex& r) { return r.on(); });
}

void TaskVariationTally::add(const Shift& shift, const PackedStream& visits)
{
    if (!m_wanted)
        return;
    m_recognizer->find(visits, m_findings);
    for (const FoundInstance& instance : m_findings.instances) {
        if (instance.state != InstanceState::Complete)
            continue;
        Duration active{0};
        m_steps.clear();
        forEachStep(visits, instance, [&](const Visit& step) {
            m_steps.push_back(StepKey(step).value());
            active += step.active;
        });
        m_instances[instance.task].addComplete(shift, visits.rows.stream, instance.range, active, m_steps);
    }
}

void TaskVariationTally::mergeTask(std::size_t task, const TaskVariationTally& other)
{
    m_instances[task].merge(other.m_instances[task]);
}

void TaskVariationTally::findOccurrences(const AnalysisInput& input, std::size_t task, std::vector<OpportunityTally>& tallies) const
{
    const RuleIndex rule = m_rules->variations[task];
    if (!rule.on() || m_instances[task].complete() == 0)
        return;
    const VariationLabels labels(input.enrichment, input.dataset, VariationLevel::Screens);
    const auto best = VariationGroups(m_instances[task], labels).best();
    if (!best)
        return;
    for (const InstanceRecord& record : m_instances[task].records()) {
        const double over = static_cast<double>(record.active.count()) - best->medianActiveMs;
        const OccurrenceEvidence evidence{record.associate, record.unit, record.stream, {}, record.range, over};
        if (over > 0 && (!input.drill || input.drill->takes(input.enrichment, evidence)))
            tallies[rule.value].add(evidence);
    }
}

} // namespace worklode
