#include "analysis/TaskRecognizer.h"

#include "analysis/OverlayTasks.h"
#include "analysis/TriggerTasks.h"

namespace worklode {

TaskRecognizer::TaskRecognizer(const Catalog& catalog, const Enrichment& enrichment, const Dataset& dataset)
    : m_catalog(catalog), m_enrichment(enrichment), m_triggers(catalog, enrichment),
      m_overlayOfCode(dataset.codes.size(), kNoTask)
{
    for (std::uint32_t t = 0; t < catalog.tasks.size(); ++t) {
        const std::uint32_t code = dataset.codes.find(catalog.tasks[t].name);
        if (!catalog.tasks[t].overlay || code >= m_overlayOfCode.size())
            continue;
        m_overlayOfCode[code] = t;
        m_hasOverlays = true;
    }
}

void TaskRecognizer::find(const PackedStream& visits, TaskFindings& findings) const
{
    findings.instances.clear();
    if (!m_triggers.empty() && !visits.packed.empty())
        findTriggerTasks(*this, visits, findings);
    if (m_hasOverlays && visits.rows.endMark > visits.rows.firstMark)
        findOverlayTasks(*this, visits, findings);
}

std::vector<std::uint64_t> TaskRecognizer::orphanEnds(const TaskFindings::Ends& ends) const
{
    std::vector<std::uint64_t> orphans = ends.overlay;
    orphans.resize(m_catalog.tasks.size());
    const auto add = [&orphans](const std::vector<TriggerRule>& rules, std::uint64_t onlyScreen, std::uint64_t application) {
        for (const TriggerRule& rule : rules) {
            orphans[rule.task] += rule.end == TriggerBorder::Screen ? onlyScreen : 0;
            orphans[rule.task] += rule.end != TriggerBorder::None ? application : 0;
        }
    };
    for (std::size_t place = 0; 2 * place < ends.left.size(); ++place) {
        add(m_triggers.place(place).leaving, ends.left[2 * place], ends.left[2 * place + 1]);
        add(m_triggers.place(place).entering, ends.entered[2 * place], ends.entered[2 * place + 1]);
    }
    for (std::size_t task = 0; task < ends.ended.size(); ++task)
        orphans[task] -= ends.ended[task];
    return orphans;
}

} // namespace worklode
