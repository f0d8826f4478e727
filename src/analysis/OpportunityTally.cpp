#include "analysis/OpportunityTally.h"

#include <algorithm>
#include <bit>
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

void OccurrenceScreens::grow()
{
    std::vector<Slot> old(m_slots.empty() ? 64 : m_slots.size() * 4);
    old.swap(m_slots);
    m_shift = static_cast<unsigned>(64 - std::countr_zero(m_slots.size()));
    m_used = 0;
    for (const Slot& slot : old)
        if (slot.screen != 0)
            slotOf(ScreenId(slot.screen - 1)) = slot;
}

void OccurrenceScreens::merge(const OccurrenceScreens& other)
{
    if (m_used == 0) {
        *this = other;
        return;
    }
    while (m_slots.size() < other.m_slots.size())
        grow(); // else the first of them, in the order of their hashes, would all crowd at the front
    for (const Slot& from : other.m_slots) {
        if (from.screen == 0)
            continue;
        Slot& slot = slotOf(ScreenId(from.screen - 1));
        slot.timeMs += from.timeMs;
        slot.occurrences += from.occurrences;
    }
}

std::vector<std::pair<ScreenId, TimeAndCount>> OccurrenceScreens::sums() const
{
    std::vector<std::pair<ScreenId, TimeAndCount>> sums;
    sums.reserve(m_used);
    for (const Slot& slot : m_slots)
        if (slot.screen != 0)
            sums.push_back({ScreenId(slot.screen - 1), {slot.timeMs, slot.occurrences}});
    std::sort(sums.begin(), sums.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return sums;
}

void OpportunityTally::add(const OccurrenceEvidence& evidence)
{
    addTime(evidence);
    if (evidence.screen)
        m_screens.add(*evidence.screen, evidence.timeMs);
    m_longest.add(evidence);
}

void OpportunityTally::addSum(const OccurrenceEvidence& evidence, std::uint64_t occurrences)
{
    const TimeAndCount sum{evidence.timeMs, occurrences};
    look(evidence);
    m_all += sum;
    m_lastUnit.second->operator+=(sum);
    m_associates.back().second += sum;
}

std::vector<std::pair<ScreenId, TimeAndCount>> OpportunityTally::screens() const
{
    std::vector<std::pair<ScreenId, TimeAndCount>> sums = m_screens.sums();
    sums.insert(sums.end(), m_screenSums.begin(), m_screenSums.end());
    return sums;
}

void OpportunityTally::merge(const OpportunityTally& other)
{
    m_all += other.m_all;
    m_screens.merge(other.m_screens);
    for (const auto& [unit, sum] : other.m_units)
        m_units[unit] += sum;
    m_associates.insert(m_associates.end(), other.m_associates.begin(), other.m_associates.end());
    m_longest.merge(other.m_longest);
}

} // namespace worklode
