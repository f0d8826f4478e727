#include "analysis/VariationGroups.h"

#include "analysis/InstanceMedian.h"
#include "analysis/KeepFirst.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <numeric>

namespace worklode {

namespace {

constexpr std::uint64_t kBestInstances = 5, kBestAssociates = 3;

double asMs(Duration d) { return static_cast<double>(d.count()); }

} // namespace

VariationGroups::VariationGroups(const InstanceTally& tally, const VariationLabels& labels) : m_tally(tally), m_labels(labels)
{
    makeSequences();
    gatherInstances();
}

void VariationGroups::makeSequences()
{
    std::vector<std::uint32_t> sequence;
    m_ofPath.reserve(m_tally.paths().size());
    for (std::size_t p = 0; p < m_tally.paths().size(); ++p) {
        sequence.clear();
        for (const std::uint32_t step : m_tally.paths()[p]) {
            const std::uint32_t label = m_labels.idOf(StepKey(step));
            if (m_labels.level() == VariationLevel::Screens || sequence.empty() || sequence.back() != label)
                sequence.push_back(label);
        }
        m_ofPath.push_back(m_labels.areDistinct() ? m_sequences.append(sequence) : m_sequences.intern(sequence));
    }
}

/// So that each group's values lie side by side.
void VariationGroups::gatherInstances()
{
    constexpr std::uint32_t kNobody = 0xFFFF'FFFF;
    m_begin.assign(size() + 1, 0);
    m_associates.assign(size(), 0);
    for (const InstanceRecord& record : m_tally.records())
        if (record.state == InstanceState::Complete)
            ++m_begin[m_ofPath[record.path] + 1];
    std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
    m_active.resize(m_begin.back());
    m_duration.resize(m_begin.back());
    std::vector<std::size_t> next(m_begin.begin(), m_begin.end() - 1);
    std::vector<std::uint32_t> last(size(), kNobody);
    for (const InstanceRecord& record : m_tally.records()) {
        if (record.state != InstanceState::Complete)
            continue;
        const std::uint32_t group = m_ofPath[record.path];
        m_active[next[group]] = asMs(record.active);
        m_duration[next[group]++] = asMs(record.range.length());
        m_associates[group] += last[group] != record.associate.value ? 1 : 0; // an associate's records stand together
        last[group] = record.associate.value;
    }
}

bool VariationGroups::comesBefore(std::uint32_t a, std::uint32_t b) const
{
    if (countOf(a) != countOf(b))
        return countOf(a) > countOf(b);
    const auto left = m_sequences[a], right = m_sequences[b];
    return std::lexicographical_compare_three_way(left.begin(), left.end(), right.begin(), right.end(),
                                                  [&](std::uint32_t x, std::uint32_t y) { return m_labels.compare(x, y); })
         < 0;
}

std::size_t VariationGroups::placeOf(std::uint32_t group) const
{
    std::size_t before = 0;
    for (std::uint32_t g = 0; g < size(); ++g)
        before += g != group && comesBefore(g, group) ? 1 : 0;
    return before;
}

std::vector<std::uint32_t> VariationGroups::first(std::size_t limit) const
{
    std::vector<std::uint32_t> order(size());
    std::iota(order.begin(), order.end(), 0u);
    const auto count = [&](std::uint32_t group) { return countOf(group); };
    const auto key = [&](std::uint32_t group) { return m_sequences[group].empty() ? 0 : std::uint64_t{m_labels.key(m_sequences[group][0])} + 1; };
    keepFirst(order, limit, count, key, [&](std::uint32_t a, std::uint32_t b) { return comesBefore(a, b); });
    return order;
}

double VariationGroups::medianOfGroup(const std::vector<double>& values, std::uint32_t group) const
{
    std::vector<double> own(values.begin() + static_cast<std::ptrdiff_t>(m_begin[group]),
                            values.begin() + static_cast<std::ptrdiff_t>(m_begin[group + 1]));
    return medianOf(own);
}

std::optional<VariationGroups::Best> VariationGroups::best() const
{
    std::optional<Best> best;
    for (std::uint32_t group = 0; group < size(); ++group) {
        if (m_sequences[group].empty() || countOf(group) < kBestInstances || m_associates[group] < kBestAssociates)
            continue;
        const double median = medianOfGroup(m_active, group);
        if (!best || median < best->medianActiveMs || (median == best->medianActiveMs && comesBefore(group, best->group)))
            best = Best{group, median};
    }
    return best;
}

double VariationGroups::pathDiversity() const
{
    const auto all = static_cast<double>(m_begin.back());
    if (m_begin.back() < 2)
        return 0;
    double entropy = 0;
    for (std::uint32_t group = 0; group < size(); ++group) {
        const double share = static_cast<double>(countOf(group)) / all;
        entropy -= share * std::log(share);
    }
    return 100 * std::max(0.0, entropy) / std::log(all);
}

std::vector<Variation> VariationGroups::rows(std::span<const std::uint32_t> groups, std::span<const Measures> ofPaths) const
{
    std::vector<Variation> rows;
    std::vector<std::size_t> rowOf(size(), groups.size());
    for (const std::uint32_t group : groups) {
        rowOf[group] = rows.size();
        Variation& row = rows.emplace_back();
        for (const std::uint32_t label : m_sequences[group])
            row.steps.push_back(m_labels.text(label));
        row.count = countOf(group);
        row.share = static_cast<double>(row.count) / static_cast<double>(m_begin.back());
        row.associates = m_associates[group];
        row.medianActiveMs = medianOfGroup(m_active, group);
        row.medianDurationMs = medianOfGroup(m_duration, group);
    }
    for (std::size_t p = 0; p < ofPaths.size(); ++p)
        if (const std::size_t row = rowOf[m_ofPath[p]]; row < rows.size())
            rows[row].measures += ofPaths[p];
    return rows;
}

} // namespace worklode
