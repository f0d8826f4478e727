// How many different values there are among very many: an open table of 64-bit keys, several times quicker than sorting.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace worklode {

class DistinctCount
{
public:
    void add(std::uint64_t key)
    {
        if (key == kFree)
            m_hasFree = true;
        else if (key != m_last && insert(key) && m_used * 2 > m_slots.size())
            grow();
        m_last = key;
    }
    void add(const DistinctCount& other)
    {
        m_hasFree = m_hasFree || other.m_hasFree;
        for (const std::uint64_t key : other.m_slots)
            if (key != kFree)
                add(key);
    }
    std::uint64_t count() const { return m_used + (m_hasFree ? 1 : 0); }

private:
    static constexpr std::uint64_t kFree = 0;

    bool insert(std::uint64_t key)
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = (key * 0x9E37'79B9'7F4A'7C15ULL >> 32) & mask;
        while (m_slots[at] != kFree && m_slots[at] != key)
            at = (at + 1) & mask;
        if (m_slots[at] == key)
            return false;
        m_slots[at] = key;
        m_used += 1;
        return true;
    }
    void grow()
    {
        std::vector<std::uint64_t> old(m_slots.size() * 2, kFree);
        old.swap(m_slots);
        m_used = 0;
        for (const std::uint64_t key : old)
            if (key != kFree)
                insert(key);
    }

    std::vector<std::uint64_t> m_slots = std::vector<std::uint64_t>(64, kFree);
    std::size_t m_used = 0;
    std::uint64_t m_last = kFree;
    bool m_hasFree = false;
};

} // namespace worklode
