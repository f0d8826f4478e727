// Sums by pair of applications, in one small table without anything beside it.
#pragma once

#include "analysis/ScreenTally.h"

#include <cstdint>
#include <unordered_map>

namespace worklode {

/// One associate's additions must come together, and merged tallies be of other people.
class PairTally
{
public:
    struct Row {
        std::uint64_t count = 0;
        std::uint64_t pastes = 0;
        double timeMs = 0; ///< exact where it is a sum of whole milliseconds
        AssociateTally associates;
    };

    Row& of(ApplicationId from, ApplicationId to)
    {
        const std::uint64_t key = (static_cast<std::uint64_t>(from.value) << 32) | to.value;
        if (key != m_lastKey || !m_last) { // copies go between the same two for a while
            m_last = &m_rows[key];         // rows stay where they are
            m_lastKey = key;
        }
        return *m_last;
    }
    void merge(const PairTally& other)
    {
        for (const auto& [key, row] : other.m_rows) {
            Row& own = m_rows[key];
            own.count += row.count;
            own.pastes += row.pastes;
            own.timeMs += row.timeMs;
            own.associates.merge(row.associates);
        }
    }
    static ApplicationId from(std::uint64_t key) { return ApplicationId(static_cast<std::uint32_t>(key >> 32)); }
    static ApplicationId to(std::uint64_t key) { return ApplicationId(static_cast<std::uint32_t>(key)); }
    const std::unordered_map<std::uint64_t, Row>& rows() const { return m_rows; }

private:
    std::unordered_map<std::uint64_t, Row> m_rows;
    Row* m_last = nullptr; ///< into m_rows
    std::uint64_t m_lastKey = 0;
};

} // namespace worklode
