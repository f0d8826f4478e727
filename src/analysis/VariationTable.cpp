#include "analysis/VariationTable.h"

#include <algorithm>

namespace worklode {

namespace {

std::uint64_t hashOfSteps(std::span<const std::uint32_t> steps)
{
    std::uint64_t h = 0x9E3779B97F4A7C15u ^ steps.size();
    for (const std::uint32_t step : steps) {
        h = (h ^ step) * 0xBF58476D1CE4E5B9u;
        h ^= h >> 29;
    }
    return h;
}

} // namespace

std::uint32_t VariationTable::intern(std::span<const std::uint32_t> steps)
{
    const std::uint64_t hash = hashOfSteps(steps);
    const std::uint32_t found =
        m_ids.find(hash, [&](std::uint32_t id) { return std::ranges::equal((*this)[id], steps); });
    if (found != IdTable::npos)
        return found;
    const std::uint32_t id = append(steps);
    m_ids.insert(hash, id);
    return id;
}

std::uint32_t VariationTable::append(std::span<const std::uint32_t> steps)
{
    m_steps.insert(m_steps.end(), steps.begin(), steps.end());
    m_begin.push_back(m_steps.size());
    return static_cast<std::uint32_t>(size() - 1);
}

} // namespace worklode
