// Titles and urls of foreign logs: what holds for a desktop holds for a log of one.
#pragma once

#include "dataset/StringPool.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace worklode {

/// Cuts urls to scheme, host and path, applies the built-in masks and empties both texts where the title says that its
/// window is a private one: then true.
bool cleanPlace(std::string& title, std::string& url);

/// The cleaned texts of one file, each once.
class PlaceTexts
{
public:
    struct Place {
        std::uint32_t app = 0, title = 0, url = 0;
        bool wasPrivate = false; ///< title and url were given up
    };

    Place clean(std::string_view app, std::string_view title, std::string_view url);
    /// A text that is neither a title nor a url.
    std::uint32_t intern(std::string_view text) { return m_texts.intern(text); }
    const std::string& operator[](std::uint32_t id) const { return m_texts[id]; }

private:
    struct Title {
        std::uint32_t id = 0;
        bool isPrivate = false;
    };

    StringPool m_texts;
    std::unordered_map<std::string, Title> m_titles; ///< by the text as the log has it: titles come again and again
    std::unordered_map<std::string, std::uint32_t> m_urls;
};

} // namespace worklode
