#include "analysis/VariationStepSums.h"

#include "analysis/InstanceMedian.h"
#include "analysis/PlaceSums.h"

#include <algorithm>

namespace worklode {

void WantedVariations::add(std::vector<std::uint32_t> sequence, std::size_t variation)
{
    const std::size_t steps = sequence.size();
    if (!m_index.try_emplace(std::move(sequence), m_variations.size()).second)
        return;
    m_variations.push_back(variation);
    m_steps.push_back(steps);
}

std::size_t WantedVariations::find(const std::vector<std::uint32_t>& sequence) const
{
    const auto found = m_index.find(sequence);
    return found == m_index.end() ? size() : found->second;
}

VariationStepSums::VariationStepSums(const WantedVariations& wanted) : m_wanted(&wanted), m_sums(wanted.size())
{
    for (std::size_t v = 0; v < wanted.size(); ++v)
        m_sums[v].resize(wanted.steps(v));
}

void VariationStepSums::add(VariationLevel level, std::uint32_t label, StepKey step, const Measures& sums)
{
    if (level == VariationLevel::Applications && !m_sequence.empty() && m_sequence.back() == label) {
        m_steps[m_sequence.size() - 1] += sums;
        return;
    }
    m_sequence.push_back(label);
    m_keys.resize(std::max(m_keys.size(), m_sequence.size()), StepKey(0));
    m_steps.resize(std::max(m_steps.size(), m_sequence.size()));
    m_keys[m_sequence.size() - 1] = step;
    m_steps[m_sequence.size() - 1] = sums;
}

void VariationStepSums::end()
{
    const std::size_t found = m_wanted->find(m_sequence);
    if (found == m_wanted->size())
        return;
    for (std::size_t s = 0; s < m_sequence.size(); ++s) {
        Sums& sums = m_sums[found][s];
        sums.example = m_keys[s];
        sums.actives.push_back(static_cast<double>(m_steps[s].active.count()));
        sums.measures += m_steps[s];
    }
}

void VariationStepSums::merge(const VariationStepSums& other)
{
    for (std::size_t v = 0; v < m_sums.size(); ++v)
        for (std::size_t s = 0; s < m_sums[v].size(); ++s) {
            Sums& to = m_sums[v][s];
            const Sums& from = other.m_sums[v][s];
            if (!from.actives.empty())
                to.example = from.example;
            to.actives.insert(to.actives.end(), from.actives.begin(), from.actives.end());
            to.measures += from.measures;
        }
}

std::vector<VariationSteps> VariationStepSums::list(const Enrichment& enrichment, const Dataset& dataset, VariationLevel level) const
{
    std::vector<VariationSteps> list;
    for (std::size_t v = 0; v < m_sums.size(); ++v) {
        VariationSteps& row = list.emplace_back();
        row.variation = m_wanted->variation(v);
        for (const Sums& sums : m_sums[v]) {
            std::vector<double> actives = sums.actives;
            const auto count = static_cast<double>(actives.size());
            row.steps.push_back({placeOf(enrichment, dataset, sums.example, level),
                                 count > 0 ? static_cast<double>(sums.measures.active.count()) / count : 0, medianOf(actives), sums.measures});
        }
    }
    std::sort(list.begin(), list.end(), [](const VariationSteps& a, const VariationSteps& b) { return a.variation < b.variation; });
    return list;
}

} // namespace worklode
