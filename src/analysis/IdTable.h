// A hash table of ids whose keys lie elsewhere: for looking up what a vector already holds without storing it twice.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace worklode {

/// Open addressing, linear probing, at most half full. The caller brings hash and comparison. Reading is thread-safe.
class IdTable
{
public:
    static constexpr std::uint32_t npos = 0xFFFF'FFFF;

    template <class Equal> ///< bool(std::uint32_t id)
    std::uint32_t find(std::uint64_t hash, Equal&& equal) const
    {
        if (m_slots.empty())
            return npos;
        for (std::size_t i = hash & (m_slots.size() - 1);; i = (i + 1) & (m_slots.size() - 1)) {
            if (m_slots[i].id == npos)
                return npos;
            if (m_slots[i].hash == hash && equal(m_slots[i].id))
                return m_slots[i].id;
        }
    }

    /// The id must not be in the table yet.
    void insert(std::uint64_t hash, std::uint32_t id)
    {
        if (2 * (m_used + 1) > m_slots.size())
            grow();
        place({hash, id});
        ++m_used;
    }

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t id = npos;
    };
    void place(const Slot& slot)
    {
        std::size_t i = slot.hash & (m_slots.size() - 1);
        while (m_slots[i].id != npos)
            i = (i + 1) & (m_slots.size() - 1);
        m_slots[i] = slot;
    }
    void grow()
    {
        std::vector<Slot> old(m_slots.empty() ? 64 : m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot& slot : old)
            if (slot.id != npos)
                place(slot);
    }

    std::vector<Slot> m_slots; ///< a power of two
    std::size_t m_used = 0;
};

/// A hash of a text under an owner, e.g. a screen name under its application.
inline std::uint64_t hashOf(std::uint32_t owner, std::string_view text)
{
    std::uint64_t h = std::hash<std::string_view>{}(text) ^ (owner + 1) * 0x9E3779B97F4A7C15u;
    h = (h ^ (h >> 31)) * 0xBF58476D1CE4E5B9u;
    return h ^ (h >> 29);
}

} // namespace worklode
