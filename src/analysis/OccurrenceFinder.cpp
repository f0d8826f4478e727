#include "analysis/OccurrenceFinder.h"

#include "analysis/CopyPasteOccurrences.h"
#include "analysis/IdleOccurrences.h"
#include "analysis/SwitchOccurrences.h"
#include "analysis/VisitOccurrences.h"

namespace worklode {

void OccurrenceFinder::find(const PackedStream& visits, OccurrenceFindings& findings) const
{
    findings.occurrences.clear();
    if (m_rules.idle.on())
        findIdleOccurrences(*this, visits, findings.occurrences);
    findVisitOccurrences(*this, visits, findings.occurrences);
    if (m_rules.copyPaste.on())
        findCopyPasteOccurrences(*this, visits, findings.occurrences);
    if (m_rules.switching.on())
        findSwitchOccurrences(*this, visits, findings);
    if (!m_applications.takesAll()) // asked last, like the View's categories: what its applications take adds up
        std::erase_if(findings.occurrences, [this](const FoundOccurrence& found) {
            return !m_applications.takes(m_enrichment.applicationOf(found.screen));
        });
}

} // namespace worklode
