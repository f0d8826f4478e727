// Small numbers for the labels that a task has, of all that there are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace worklode {

/// Counts up from 0 in the order in which labels are met.
class LabelNumbers
{
public:
    std::uint32_t of(std::uint32_t label)
    {
        if (2 * m_labels.size() >= m_slots.size()) [[unlikely]]
            grow();
        Slot& slot = slotOf(label);
        if (slot.number == 0) {
            m_labels.push_back(label);
            slot = {label, static_cast<std::uint32_t>(m_labels.size())};
        }
        return slot.number - 1;
    }
    std::size_t size() const { return m_labels.size(); }
    std::uint32_t label(std::size_t number) const { return m_labels[number]; }

private:
    struct Slot {
        std::uint32_t label = 0;
        std::uint32_t number = 0; ///< and one; 0: empty
    };
    Slot& slotOf(std::uint32_t label)
    {
        for (std::size_t i = (label * 0x9E3779B97F4A7C15u >> 32) & (m_slots.size() - 1);; i = (i + 1) & (m_slots.size() - 1))
            if (m_slots[i].number == 0 || m_slots[i].label == label)
                return m_slots[i];
    }
    void grow()
    {
        m_slots.assign(m_slots.empty() ? 256 : m_slots.size() * 4, {});
        for (std::size_t n = 0; n < m_labels.size(); ++n)
            slotOf(m_labels[n]) = {m_labels[n], static_cast<std::uint32_t>(n + 1)};
    }

    std::vector<Slot> m_slots; ///< a power of two, at most half full
    std::vector<std::uint32_t> m_labels;
};

} // namespace worklode
