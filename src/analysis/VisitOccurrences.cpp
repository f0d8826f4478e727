#include "analysis/VisitOccurrences.h"

#include <algorithm>

namespace worklode {

namespace {

double number(std::uint64_t n) { return static_cast<double>(n); }

/// Looks at one visit after the other.
class VisitTest
{
public:
    VisitTest(const OccurrenceFinder& finder, std::vector<FoundOccurrence>& out)
        : m_rules(finder.rules()), m_enrichment(finder.enrichment()), m_out(out)
    {
    }

    void test(const Visit& visit)
    {
        if (visit.offComputer || !m_rules.takes(visit.category))
            return;
        m_visit = &visit;
        m_application = visit.application;
        m_active = static_cast<double>(visit.active.count());
        const bool notes = m_enrichment.hasTags(visit.screen) && testTags();
        testErrorKeys();
        testScrolling();
        if (number(visit.counts.keys) > m_rules.typing.keys && !notes)
            add(m_rules.typing, m_active * inputShare(visit.counts.keys, visit.counts));
        if (visit.category == Category::NonWork)
            add(m_rules.nonWork, m_active);
        if (visit.category == Category::Unknown)
            add(m_rules.unmapped, m_active);
    }

private:
    /// Whether there is a tag of kind notes.
    bool testTags()
    {
        bool notes = false;
        for (const TagIndex t : m_enrichment.tags(m_visit->screen)) {
            const OpportunityRules::Tag& tag = m_rules.tags[t.index()];
            notes = notes || tag.notes;
            if (number(m_visit->counts.keys) >= tag.minKeys && isAtLeast(m_visit->active, tag.minSeconds))
                add(tag, m_active);
        }
        return notes;
    }

    void testErrorKeys()
    {
        const InteractionTotals& counts = m_visit->counts;
        if (number(counts.errorKeys) < m_rules.errors.errorKeys)
            return;
        const double rate = counts.keys > 0 ? number(counts.errorKeys) / number(counts.keys) : 0;
        if (rate >= m_rules.errors.rate)
            add(m_rules.errors, m_active * std::min(1.0, 2 * inputShare(counts.errorKeys, counts)));
    }

    void testScrolling()
    {
        const InteractionTotals& counts = m_visit->counts;
        if (number(counts.scrolls) < m_rules.scrolling.scrolls)
            return;
        // One quotient of whole numbers, so that exactly so many per minute are enough; without active time the rate is 0.
        const double perMinute = m_active > 0 ? number(counts.scrolls) * 60'000 / m_active : 0;
        if (perMinute >= m_rules.scrolling.perMinute)
            add(m_rules.scrolling, m_active * inputShare(counts.scrolls, counts));
    }

    void add(RuleIndex rule, double timeMs)
    {
        if (rule.on() && !m_rules[rule].excludes(m_application))
            m_out.push_back({rule.value, m_visit->screen, m_visit->range, timeMs});
    }

    const OpportunityRules& m_rules;
    const Enrichment& m_enrichment;
    std::vector<FoundOccurrence>& m_out;
    const Visit* m_visit = nullptr;
    ApplicationId m_application;
    double m_active = 0;
};

} // namespace

void findVisitOccurrences(const OccurrenceFinder& finder, const StreamVisits& visits,
                          std::vector<FoundOccurrence>& out)
{
    VisitTest test(finder, out);
    for (const Visit& visit : visits.visits)
        test.test(visit);
}

} // namespace worklode
