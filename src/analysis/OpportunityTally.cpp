#include "analysis/OpportunityTally.h"

#include <algorithm>
#include <tuple>

namespace worklode {

namespace {

bool comesFirst(const OccurrenceEvidence& a, const OccurrenceEvidence& b)
{
    if (a.timeMs != b.timeMs)
        return a.timeMs > b.timeMs;
    return std::tie(a.range, a.associate, a.stream, a.screen) < std::tie(b.range, b.associate, b.stream, b.screen);
}

} // namespace

void LongestOccurrences::add(const OccurrenceEvidence& evidence)
{
    if (evidence.timeMs < m_atLeast)
        return;
    m_kept.push_back(evidence);
    if (m_kept.size() >= 2 * kOccurrenceExamples)
        cut();
}

void LongestOccurrences::merge(const LongestOccurrences& other)
{
    for (const OccurrenceEvidence& evidence : other.m_kept)
        add(evidence);
}

std::vector<OccurrenceEvidence> LongestOccurrences::sorted() const
{
    std::vector<OccurrenceEvidence> longest = m_kept;
    std::sort(longest.begin(), longest.end(), comesFirst);
    longest.resize(std::min(longest.size(), kOccurrenceExamples));
    return longest;
}

void LongestOccurrences::cut()
{
    std::nth_element(m_kept.begin(), m_kept.begin() + kOccurrenceExamples - 1, m_kept.end(), comesFirst);
    m_kept.resize(kOccurrenceExamples);
    m_atLeast = m_kept.back().timeMs;
}

void OpportunityTally::add(const OccurrenceEvidence& evidence)
{
    m_all.add(evidence.timeMs);
    m_units[evidence.unit].add(evidence.timeMs);
    if (evidence.screen)
        m_screens[*evidence.screen].add(evidence.timeMs);
    if (m_associates.empty() || m_associates.back().first != evidence.associate)
        m_associates.emplace_back(evidence.associate, TimeAndCount{});
    m_associates.back().second.add(evidence.timeMs);
    m_longest.add(evidence);
}

void OpportunityTally::merge(OpportunityTally&& other)
{
    m_all += other.m_all;
    for (const auto& [screen, sum] : other.m_screens.sums())
        m_screens[screen] += sum;
    for (const auto& [unit, sum] : other.m_units)
        m_units[unit] += sum;
    m_associates.insert(m_associates.end(), other.m_associates.begin(), other.m_associates.end());
    m_longest.merge(other.m_longest);
}

} // namespace worklode
