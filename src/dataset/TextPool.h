// The distinct texts of a dataset with small ids, in one piece of memory that may be a mapped file's.
#pragma once

#include "dataset/DataColumn.h"

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace worklode {

/// Append-only; ids are stable; 0 is the empty string. Reading is thread-safe, interning is not. The texts lie one behind the
/// other: views of them hold until the next intern() only.
class TextPool
{
public:
    TextPool() { intern({}); }
    TextPool(TextPool&&) noexcept = default;
    TextPool& operator=(TextPool&&) noexcept = default;
    /// The parts of another pool, as they were kept in a file: `ends` has where each text ends, ascending up to the size of
    /// `bytes`; its first text must be the empty one. Small pools are made ready for find().
    TextPool(DataColumn<char> bytes, DataColumn<std::uint64_t> ends) : m_bytes(std::move(bytes)), m_ends(std::move(ends))
    {
        constexpr std::size_t kSmall = 65'536;
        if (m_ends.size() <= kSmall)
            index();
    }

    std::uint32_t intern(std::string_view text)
    {
        if (2 * (m_ends.size() + 1) > m_slots.size())
            index();
        const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>{}(text));
        for (std::size_t i = hash & (m_slots.size() - 1);; i = (i + 1) & (m_slots.size() - 1)) {
            Slot& slot = m_slots[i];
            if (slot.id == kFree) {
                slot = {hash, static_cast<std::uint32_t>(m_ends.size())};
                m_bytes.append({text.data(), text.size()});
                m_ends.push_back(m_bytes.size());
                return slot.id;
            }
            if (slot.hash == hash && (*this)[slot.id] == text)
                return slot.id;
        }
    }
    /// The id of a text, or `size()` where it was never interned.
    std::uint32_t find(std::string_view text) const
    {
        const auto none = static_cast<std::uint32_t>(size());
        if (m_slots.empty()) {
            for (std::uint32_t id = 0; id < none; ++id)
                if ((*this)[id] == text)
                    return id;
            return none;
        }
        const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>{}(text));
        for (std::size_t i = hash & (m_slots.size() - 1); m_slots[i].id != kFree; i = (i + 1) & (m_slots.size() - 1))
            if (m_slots[i].hash == hash && (*this)[m_slots[i].id] == text)
                return m_slots[i].id;
        return none;
    }
    std::string_view operator[](std::size_t id) const
    {
        const std::uint64_t begin = id > 0 ? m_ends[id - 1] : 0;
        return {m_bytes.data() + begin, static_cast<std::size_t>(m_ends[id] - begin)};
    }
    std::size_t size() const { return m_ends.size(); }

    const DataColumn<char>& bytes() const { return m_bytes; }
    const DataColumn<std::uint64_t>& ends() const { return m_ends; }

private:
    static constexpr std::uint32_t kFree = 0xFFFF'FFFF;
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t id = kFree;
    };

    /// Makes the table anew, a quarter full.
    void index()
    {
        std::size_t room = 64;
        while (room < 4 * (m_ends.size() + 1))
            room *= 2;
        std::vector<Slot> old(room);
        old.swap(m_slots);
        const auto place = [this](const Slot& slot) {
            std::size_t i = slot.hash & (m_slots.size() - 1);
            while (m_slots[i].id != kFree)
                i = (i + 1) & (m_slots.size() - 1);
            m_slots[i] = slot;
        };
        if (!old.empty()) {
            for (const Slot& slot : old)
                if (slot.id != kFree)
                    place(slot);
            return;
        }
        for (std::uint32_t id = 0; id < m_ends.size(); ++id)
            place({static_cast<std::uint32_t>(std::hash<std::string_view>{}((*this)[id])), id});
    }

    DataColumn<char> m_bytes;
    DataColumn<std::uint64_t> m_ends; ///< by id
    std::vector<Slot> m_slots;    ///< a power of two, at most half full; empty: find() looks at each
};

} // namespace worklode
