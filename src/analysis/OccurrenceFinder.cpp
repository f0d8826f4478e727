#include "analysis/OccurrenceFinder.h"

#include "analysis/CopyPasteOccurrences.h"
#include "analysis/IdleOccurrences.h"
#include "analysis/SwitchOccurrences.h"
#include "analysis/VisitOccurrences.h"

namespace worklode {

OccurrenceFinder::OccurrenceFinder(const AnalysisInput& input, bool summed)
    : m_rules(input), m_enrichment(input.enrichment), m_applications(input.applicationFilter())
{
    for (std::size_t a = 0; a < m_enrichment.applicationCount(); ++a)
        m_categorySums.push_back(categorySumOf(ApplicationId(a), summed));
}

CategorySum OccurrenceFinder::categorySumOf(ApplicationId application, bool summed) const
{
    if (!m_enrichment.hasOneCategory(application))
        return CategorySum::EachVisit;
    const Category category = m_enrichment.categoryAt(application, kEarliestInstant);
    if (!m_applications.takes(application))
        return CategorySum::None;
    const RuleIndex rule = category == Category::NonWork ? m_rules.nonWork : category == Category::Unknown ? m_rules.unmapped : RuleIndex();
    if (!rule.on() || m_rules[rule].excludes(application))
        return CategorySum::None;
    if (!summed)
        return CategorySum::EachVisit;
    return category == Category::NonWork ? CategorySum::NonWork : CategorySum::Unmapped;
}

void OccurrenceFinder::find(const PackedStream& visits, OccurrenceFindings& findings) const
{
    findings.occurrences.clear();
    findings.longest.clear();
    for (OccurrenceFindings::Sum& sum : findings.sums)
        sum.count = sum.activeMs = 0;
    if (m_rules.idle.on())
        findIdleOccurrences(*this, visits, findings.occurrences);
    findVisitOccurrences(*this, visits, findings);
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
