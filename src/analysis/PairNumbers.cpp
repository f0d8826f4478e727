#include "analysis/OccurrenceFinder.h"

namespace worklode {

PairNumbers::Slot& PairNumbers::slotOf(std::uint64_t pair)
{
    const std::uint64_t hash = pair * 0x9E37'79B9'7F4A'7C15u;
    for (std::size_t i = (hash >> 40) & (m_slots.size() - 1);; i = (i + 1) & (m_slots.size() - 1))
        if (m_slots[i].number == 0 || m_slots[i].pair == pair)
            return m_slots[i];
}

std::uint32_t PairNumbers::of(std::uint32_t low, std::uint32_t high)
{
    if (2 * m_met.size() >= m_slots.size())
        grow();
    const std::uint64_t pair = (std::uint64_t{high} << 32) | low;
    Slot& slot = slotOf(pair);
    if (slot.number == 0) {
        m_met.push_back(pair);
        slot = {pair, static_cast<std::uint32_t>(m_met.size())};
    }
    return slot.number - 1;
}

void PairNumbers::clear()
{
    m_met.clear();
    m_slots.assign(m_slots.size(), {});
}

void PairNumbers::grow()
{
    m_slots.assign(m_slots.empty() ? 64 : m_slots.size() * 2, {});
    for (std::size_t i = 0; i < m_met.size(); ++i)
        slotOf(m_met[i]) = {m_met[i], static_cast<std::uint32_t>(i + 1)};
}

} // namespace worklode
