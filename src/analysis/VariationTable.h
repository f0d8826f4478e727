// Distinct sequences of step keys, each stored once.
#pragma once

#include "analysis/IdTable.h"

#include <cstdint>
#include <span>
#include <vector>

namespace worklode {

/// Append-only; ids count up from 0 in the order in which sequences were first seen. The empty sequence is one too.
class VariationTable
{
public:
    std::uint32_t intern(std::span<const std::uint32_t> steps);
    /// The same for one that is known to be new; intern() must not be called after it.
    std::uint32_t append(std::span<const std::uint32_t> steps);
    std::span<const std::uint32_t> operator[](std::size_t id) const
    {
        return {m_steps.data() + m_begin[id], m_begin[id + 1] - m_begin[id]};
    }
    std::size_t size() const { return m_begin.size() - 1; }

private:
    std::vector<std::uint32_t> m_steps;
    std::vector<std::size_t> m_begin = {0}; ///< and one more: the end of the last
    IdTable m_ids;
};

} // namespace worklode
