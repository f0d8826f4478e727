// Distinct (app, title, url) with small ids, in the order in which they were first seen.
#pragma once

#include "dataset/Dataset.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace worklode {

/// Append-only. Not thread-safe. Place 0 is the empty one, so that off-computer slices have somewhere to point.
class PlaceTable
{
public:
    PlaceTable() { intern({}); }

    PlaceId intern(const RawPlace& place)
    {
        if (!m_places.empty() && m_places[m_last] == place)
            return PlaceId(m_last); // neighbouring rows are often cut from the same place
        if (2 * (m_places.size() + 1) > m_slots.size())
            grow(4 * m_slots.size());
        const std::uint32_t hash = hashOf(place);
        std::size_t i = hash & (m_slots.size() - 1);
        while (m_slots[i].id != kFree && !(m_slots[i].hash == hash && m_places[m_slots[i].id] == place))
            i = (i + 1) & (m_slots.size() - 1);
        if (m_slots[i].id == kFree) {
            m_slots[i] = {hash, static_cast<std::uint32_t>(m_places.size())};
            m_places.push_back(place);
        }
        m_last = m_slots[i].id;
        return PlaceId(m_last);
    }
    /// Makes room for so many, so that nothing grows while they come.
    void reserve(std::size_t places)
    {
        m_places.reserve(places);
        if (2 * (places + 1) > m_slots.size())
            grow(2 * (places + 1));
    }
    std::vector<RawPlace> take() { return std::move(m_places); }

private:
    static constexpr std::uint32_t kFree = 0xFFFF'FFFF;
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t id = kFree;
    };
    static std::uint32_t hashOf(const RawPlace& p)
    {
        std::uint64_t h = (static_cast<std::uint64_t>(p.title.value) << 32 | p.url.value) * 0x9E3779B97F4A7C15u;
        h ^= h >> 29;
        h = (h + p.app.value) * 0xBF58476D1CE4E5B9u;
        return static_cast<std::uint32_t>(h >> 32);
    }
    void grow(std::size_t atLeast)
    {
        std::size_t room = 64;
        while (room < atLeast)
            room *= 2;
        std::vector<Slot> old(room);
        old.swap(m_slots);
        for (const Slot& slot : old) {
            if (slot.id == kFree)
                continue;
            std::size_t i = slot.hash & (m_slots.size() - 1);
            while (m_slots[i].id != kFree)
                i = (i + 1) & (m_slots.size() - 1);
            m_slots[i] = slot;
        }
    }

    std::vector<RawPlace> m_places;
    std::vector<Slot> m_slots; ///< a power of two, at most half full
    std::size_t m_last = 0;
};

} // namespace worklode
