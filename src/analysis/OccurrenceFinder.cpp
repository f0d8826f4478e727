#include "analysis/OccurrenceFinder.h"

#include "analysis/CopyPasteOccurrences.h"
#include "analysis/IdleOccurrences.h"
#include "analysis/SwitchOccurrences.h"
#include "analysis/VisitOccurrences.h"

namespace worklode {

void OccurrenceFinder::find(const StreamVisits& visits, OccurrenceFindings& findings) const
{
    findings.occurrences.clear();
    if (m_rules.idle.on())
        findIdleOccurrences(*this, visits, findings.occurrences);
    findVisitOccurrences(*this, visits, findings.occurrences);
    if (m_rules.copyPaste.on())
        findCopyPasteOccurrences(*this, visits, findings.occurrences);
    if (m_rules.switching.on())
        findSwitchOccurrences(*this, visits, findings);
}

} // namespace worklode
