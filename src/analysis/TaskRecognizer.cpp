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
    findings.orphanEnds.clear();
    if (!m_triggers.empty() && !visits.packed.empty())
        findTriggerTasks(*this, visits, findings);
    if (m_hasOverlays && visits.rows.endMark > visits.rows.firstMark)
        findOverlayTasks(*this, visits, findings);
}

} // namespace worklode
