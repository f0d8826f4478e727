// One counter of every slice in 16 bits; the few that need more stand beside.
#pragma once

#include "dataset/DataColumn.h"

#include <cstdint>

namespace worklode {

/// Grows at its end only. Slices last a minute: counters over 65,534 come from imports at most.
class CounterColumn
{
public:
    struct Large {
        std::uint64_t row = 0;
        std::uint64_t value = 0; ///< 32 bits of it
        friend bool operator==(const Large&, const Large&) = default;
    };
    static constexpr std::uint16_t kLarge = 0xFFFF;

    std::uint32_t operator[](std::size_t row) const
    {
        const std::uint16_t value = m_small[row];
        return value != kLarge ? value : large(row);
    }
    std::size_t size() const { return m_small.size(); }
    void reserve(std::size_t size) { m_small.reserve(size); }
    void push_back(std::uint32_t value)
    {
        if (value >= kLarge)
            m_large.push_back({m_small.size(), value});
        m_small.push_back(value >= kLarge ? kLarge : static_cast<std::uint16_t>(value));
    }
    void append(const CounterColumn& from)
    {
        for (const Large& large : from.m_large)
            m_large.push_back({m_small.size() + large.row, large.value});
        m_small.append(from.m_small.values());
    }

    /// The parts, to be kept in a file and put together again. `large` is ordered by row and has exactly the rows of kLarge.
    const DataColumn<std::uint16_t>& small() const { return m_small; }
    const DataColumn<Large>& larges() const { return m_large; }
    static CounterColumn of(DataColumn<std::uint16_t> small, DataColumn<Large> large)
    {
        CounterColumn column;
        column.m_small = std::move(small);
        column.m_large = std::move(large);
        return column;
    }

    friend bool operator==(const CounterColumn&, const CounterColumn&) = default;

private:
    std::uint32_t large(std::size_t row) const
    {
        const auto found = std::lower_bound(m_large.begin(), m_large.end(), row, [](const Large& l, std::size_t r) { return l.row < r; });
        return found != m_large.end() && found->row == row ? static_cast<std::uint32_t>(found->value) : kLarge;
    }

    DataColumn<std::uint16_t> m_small;
    DataColumn<Large> m_large;
};

} // namespace worklode
