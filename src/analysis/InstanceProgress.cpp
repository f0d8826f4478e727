#include "analysis/InstanceProgress.h"

#include <algorithm>
#include <numeric>

namespace worklode {

void InstanceProgress::add(const StreamColumns& columns, const TimeRange& instance, const Visit& step,
                           ApplicationId application)
{
    if (step.active == Duration{0} || instance.start >= instance.end)
        return;
    Tenths& to = of(application);
    if (step.active == step.range.length()) {
        addSpan(instance, step.range, to); // active all through: its slices need not be looked at
        return;
    }
    for (std::size_t row = step.firstRow; row < step.endRow; ++row)
        if (columns.kind[row] == SliceKind::Active)
            addSpan(instance, columns.range(row), to);
}

void InstanceProgress::addSpan(const TimeRange& instance, const TimeRange& active, Tenths& to)
{
    // In units of a tenth of a millisecond a part of the instance is exactly `part` long.
    const std::int64_t part = toMs(instance.length());
    const std::int64_t end = toMs(std::min(active.end, instance.end) - instance.start) * std::int64_t{kParts};
    std::int64_t at = toMs(active.start - instance.start) * std::int64_t{kParts};
    while (at < end) {
        const std::int64_t index = at / part;
        const std::int64_t next = std::min(end, (index + 1) * part);
        to[static_cast<std::size_t>(index)] += next - at;
        at = next;
    }
}

void InstanceProgress::merge(const InstanceProgress& other)
{
    for (std::size_t a = 0; a < other.m_active.size(); ++a)
        for (std::size_t i = 0; i < kParts; ++i)
            of(ApplicationId(a))[i] += other.m_active[a][i];
}

std::vector<ProgressSlices> InstanceProgress::slices(const Enrichment& enrichment) const
{
    Tenths whole{};
    std::vector<std::pair<std::int64_t, ProgressSlices>> rows;
    for (const Tenths& tenths : m_active)
        for (std::size_t i = 0; i < kParts; ++i)
            whole[i] += tenths[i];
    for (std::size_t a = 0; a < m_active.size(); ++a) {
        const Tenths& tenths = m_active[a];
        const std::int64_t sum = std::accumulate(tenths.begin(), tenths.end(), std::int64_t{0});
        if (sum == 0)
            continue;
        ProgressSlices row;
        row.application = enrichment.applicationName(ApplicationId(a));
        for (std::size_t i = 0; i < kParts; ++i)
            row.share[i] = whole[i] > 0 ? static_cast<double>(tenths[i]) / static_cast<double>(whole[i]) : 0;
        rows.emplace_back(sum, std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second.application < b.second.application;
    });
    std::vector<ProgressSlices> slices;
    for (auto& row : rows)
        slices.push_back(std::move(row.second));
    return slices;
}

} // namespace worklode
