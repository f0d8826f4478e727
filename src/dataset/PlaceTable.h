// Distinct (app, title, url) with small ids, in the order in which they were first seen.
#pragma once

#include "dataset/Dataset.h"

#include <unordered_map>
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
        const auto [found, fresh] = m_ids.try_emplace(place, static_cast<std::uint32_t>(m_places.size()));
        if (fresh)
            m_places.push_back(place);
        m_last = found->second;
        return PlaceId(m_last);
    }
    std::vector<RawPlace> take() { return std::move(m_places); }

private:
    struct Hash {
        std::size_t operator()(const RawPlace& p) const noexcept
        {
            std::uint64_t h = (static_cast<std::uint64_t>(p.title.value) << 32 | p.url.value) * 0x9E3779B97F4A7C15u;
            h ^= h >> 29;
            h = (h + p.app.value) * 0xBF58476D1CE4E5B9u;
            return static_cast<std::size_t>(h ^ (h >> 32));
        }
    };
    std::unordered_map<RawPlace, std::uint32_t, Hash> m_ids;
    std::vector<RawPlace> m_places;
    std::size_t m_last = 0;
};

} // namespace worklode
