// Distinct strings with small ids, in the order in which they were first seen.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace worklode {

/// Append-only; ids and texts stay where they are (a Dataset's TextPool is smaller and does not promise that); 0 is the empty
/// string. Reading is thread-safe, interning is not.
class StringPool
{
public:
    StringPool() { intern({}); }
    StringPool(StringPool&&) noexcept = default;
    StringPool& operator=(StringPool&&) noexcept = default;

    std::uint32_t intern(std::string_view text)
    {
        if (const auto found = m_ids.find(text); found != m_ids.end())
            return found->second;
        const auto id = static_cast<std::uint32_t>(m_texts.size());
        m_ids.emplace(m_texts.emplace_back(text), id);
        return id;
    }
    /// The id of a text, or `size()` where it was never interned.
    std::uint32_t find(std::string_view text) const
    {
        const auto found = m_ids.find(text);
        return found == m_ids.end() ? static_cast<std::uint32_t>(m_texts.size()) : found->second;
    }
    const std::string& operator[](std::size_t id) const { return m_texts[id]; }
    std::size_t size() const { return m_texts.size(); }

private:
    std::deque<std::string> m_texts; ///< a deque, so that the keys below stay where they are
    std::unordered_map<std::string_view, std::uint32_t> m_ids;
};

} // namespace worklode
