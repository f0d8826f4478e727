// Distinct texts of a segment being written, with ids in the order in which they were first seen.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace worklode {

/// Id 0 is the empty text.
class TextTable
{
public:
    std::uint32_t idOf(std::string_view text)
    {
        if (text == m_texts[m_last])
            return m_last; // neighbours are mostly in the same place
        const auto [at, isNew] = m_ids.try_emplace(std::string(text), static_cast<std::uint32_t>(m_texts.size()));
        if (isNew) {
            m_texts.emplace_back(text);
            m_bytes += text.size();
        }
        return m_last = at->second;
    }
    std::size_t size() const { return m_texts.size(); }
    std::size_t bytes() const { return m_bytes; }
    const std::vector<std::string>& texts() const { return m_texts; }

private:
    std::vector<std::string> m_texts = {std::string()};
    std::unordered_map<std::string, std::uint32_t> m_ids = {{std::string(), 0}};
    std::uint32_t m_last = 0;
    std::size_t m_bytes = 0;
};

} // namespace worklode
