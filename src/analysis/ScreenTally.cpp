#include "analysis/ScreenTally.h"

namespace worklode {

ScreenTally::ScreenTally(std::size_t screens)
    : m_memory(screens * sizeof(ScreenSums)), m_rows(static_cast<ScreenSums*>(m_memory.data()))
{
}

void ScreenTally::moveOn(ScreenId screen, ScreenSums& row)
{
    m_extra[screen.value].counts += row.counts.totals();
    row.counts = {};
}

void ScreenTally::merge(const ScreenTally& other)
{
    constexpr std::size_t kAhead = 8;
    for (std::size_t i = 0; i < other.m_touched.size(); ++i) {
        if (i + kAhead < other.m_touched.size()) {
            prefetchRow(other.m_touched[i + kAhead]);
            other.prefetchRow(other.m_touched[i + kAhead]);
        }
        const ScreenId screen = other.m_touched[i];
        const ScreenSums& row = other[screen];
        ScreenSums& mine = of(screen);
        mine.associates.merge(row.associates);
        mine.visits += row.visits;
        mine.active += row.active;
        mine.idle += row.idle;
        if (mine.counts.adds() + row.counts.adds() > kMost)
            moveOn(screen, mine);
        for (std::size_t c = 0; c < row.counts.of.size(); ++c)
            mine.counts.of[c] += row.counts.of[c];
    }
    for (const auto& [screen, extra] : other.m_extra) {
        Extra& mine = m_extra[screen];
        mine.counts += extra.counts;
        for (std::size_t c = 0; c < kCategoryCount; ++c)
            mine.categoryTime[c] += extra.categoryTime[c];
    }
}

Measures ScreenTally::measuresOf(const Enrichment& enrichment, ScreenId screen) const
{
    const ScreenSums& row = (*this)[screen];
    Measures measures;
    measures.idle = row.idle;
    measures.active = row.active;
    measures.visits = row.visits;
    measures.counts = row.counts.totals();
    const ApplicationId application = enrichment.applicationOf(screen);
    if (enrichment.hasOneCategory(application))
        measures.categoryTime[static_cast<std::size_t>(enrichment.categoryAt(application, kEarliestInstant))] = row.active;
    if (const auto extra = m_extra.empty() ? m_extra.end() : m_extra.find(screen.value); extra != m_extra.end()) {
        measures.counts += extra->second.counts;
        for (std::size_t c = 0; c < kCategoryCount; ++c)
            measures.categoryTime[c] += extra->second.categoryTime[c];
    }
    return measures;
}

} // namespace worklode
