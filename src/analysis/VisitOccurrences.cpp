#include "analysis/VisitOccurrences.h"

#include <algorithm>
#include <limits>

namespace worklode {

namespace {

double number(std::uint64_t n) { return static_cast<double>(n); }

/// The least whole number that may reach a threshold: cheaper to ask than the threshold itself, and never above it.
std::uint32_t leastOf(RuleIndex rule, double threshold)
{
    constexpr double kMost = std::numeric_limits<std::uint32_t>::max();
    return rule.on() ? static_cast<std::uint32_t>(std::clamp(threshold, 0.0, kMost)) : std::numeric_limits<std::uint32_t>::max();
}

/// Looks at one visit after the other; at the whole of it only where its packed form says that there may be something.
class VisitTest
{
public:
    VisitTest(const OccurrenceFinder& finder, const PackedStream& visits, OccurrenceFindings& findings)
        : m_finder(finder), m_rules(finder.rules()), m_enrichment(finder.enrichment()), m_visits(visits), m_findings(findings),
          m_leastErrors(leastOf(m_rules.errors, m_rules.errors.errorKeys)),
          m_leastScrolls(leastOf(m_rules.scrolling, m_rules.scrolling.scrolls)), m_leastKeys(leastOf(m_rules.typing, m_rules.typing.keys))
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_visits.size(); ++i) {
            const PackedVisit& visit = m_visits.packed[i];
            if (visit.has(PackedVisit::kOff) || !m_rules.takes(visit.category))
                continue;
            const bool wide = visit.has(PackedVisit::kWide);
            const CategorySum category = wide ? CategorySum::EachVisit : m_finder.categorySum(ApplicationId(visit.application));
            OccurrenceFindings::Sum& sum = m_findings.sums[static_cast<std::size_t>(category)];
            ++sum.count;
            sum.activeMs += visit.active;
            const bool closer = category == CategorySum::EachVisit || visit.active >= sum.wantedMs || visit.has(PackedVisit::kTagged)
                             || visit.errorKeys() >= m_leastErrors || visit.scrolls() >= m_leastScrolls || visit.keys() >= m_leastKeys;
            if (closer)
                test(i, wide);
        }
    }

private:
    void test(std::size_t i, bool wide)
    {
        const Visit visit = m_visits.visit(i);
        m_visit = &visit;
        m_active = static_cast<double>(visit.active.count());
        const bool notes = m_visits.packed[i].has(PackedVisit::kTagged) && testTags(i);
        testErrorKeys(i);
        testScrolling(i);
        if (number(visit.counts.keys) > m_rules.typing.keys && !notes)
            add(m_rules.typing, i, m_active * inputShare(visit.counts.keys, visit.counts));
        testCategory(i, wide);
    }

    void testCategory(std::size_t i, bool wide)
    {
        const CategorySum category = m_finder.categorySum(m_visit->application);
        const RuleIndex rule = m_visit->category == Category::NonWork ? m_rules.nonWork
                             : m_visit->category == Category::Unknown ? m_rules.unmapped
                                                                      : RuleIndex();
        if (category == CategorySum::EachVisit) {
            add(rule, i, m_active);
            return;
        }
        OccurrenceFindings::Sum& sum = m_findings.sums[static_cast<std::size_t>(category)];
        const auto active = static_cast<std::uint64_t>(m_visit->active.count());
        if (wide) {
            ++sum.count;
            sum.activeMs += active;
        }
        if (category != CategorySum::None && active >= sum.wantedMs)
            m_findings.longest.push_back(found(rule, i, m_active));
    }

    /// Whether there is a tag of kind notes.
    bool testTags(std::size_t i)
    {
        bool notes = false;
        for (const TagIndex t : m_enrichment.tags(m_visit->screen)) {
            const OpportunityRules::Tag& tag = m_rules.tags[t.index()];
            notes = notes || tag.notes;
            if (number(m_visit->counts.keys) >= tag.minKeys && isAtLeast(m_visit->active, tag.minSeconds))
                add(tag, i, m_active);
        }
        return notes;
    }

    void testErrorKeys(std::size_t i)
    {
        const InteractionTotals& counts = m_visit->counts;
        if (number(counts.errorKeys) < m_rules.errors.errorKeys)
            return;
        const double rate = counts.keys > 0 ? number(counts.errorKeys) / number(counts.keys) : 0;
        if (rate >= m_rules.errors.rate)
            add(m_rules.errors, i, m_active * std::min(1.0, 2 * inputShare(counts.errorKeys, counts)));
    }

    void testScrolling(std::size_t i)
    {
        const InteractionTotals& counts = m_visit->counts;
        if (number(counts.scrolls) < m_rules.scrolling.scrolls)
            return;
        // One quotient of whole numbers, so that exactly so many per minute are enough; without active time the rate is 0.
        const double perMinute = m_active > 0 ? number(counts.scrolls) * 60'000 / m_active : 0;
        if (perMinute >= m_rules.scrolling.perMinute)
            add(m_rules.scrolling, i, m_active * inputShare(counts.scrolls, counts));
    }

    void add(RuleIndex rule, std::size_t i, double timeMs)
    {
        if (!rule.on() || m_rules[rule].excludes(m_visits.application(i)))
            return;
        m_findings.occurrences.push_back(found(rule, i, timeMs));
    }

    FoundOccurrence found(RuleIndex rule, std::size_t i, double timeMs) const
    {
        const auto end = static_cast<std::uint32_t>(m_visits.endRow(i) - m_visits.rows.firstRow);
        return {rule.value, ScreenId(m_visits.packed[i].screen), timeMs, m_visits.packed[i].row, end};
    }

    const OccurrenceFinder& m_finder;
    const OpportunityRules& m_rules;
    const Enrichment& m_enrichment;
    const PackedStream& m_visits;
    OccurrenceFindings& m_findings;
    std::uint32_t m_leastErrors, m_leastScrolls, m_leastKeys;
    const Visit* m_visit = nullptr;
    double m_active = 0;
};

} // namespace

void findVisitOccurrences(const OccurrenceFinder& finder, const PackedStream& visits, OccurrenceFindings& findings)
{
    VisitTest(finder, visits, findings).run();
}

} // namespace worklode
