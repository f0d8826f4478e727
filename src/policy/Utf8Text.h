// UTF-8 handling that leaves no copies behind: for texts that nobody has masked yet.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

namespace worklode {

/// Whether every byte belongs to a well-formed code point (no surrogates, nothing overlong).
bool isPlainUtf8(std::string_view text);

/// Well-formed UTF-8 without control characters: each bad byte becomes `?`, each control character a space.
std::string printable(std::string_view text);

/// The parts in one text, put together without leaving copies behind.
std::string joined(std::initializer_list<std::string_view> parts);

/// The longest prefix of at most `bytes` bytes that ends between two code points.
std::string_view cutToBytes(std::string_view text, std::size_t bytes);

/// Overwrites the text where it lies, then empties it: the compiler may not leave this out.
void wipe(std::string& text);

/// A text that is overwritten when it goes out of scope.
class WipedText
{
public:
    explicit WipedText(std::string&& text = {}) { set(std::move(text)); }
    ~WipedText() { wipe(m_text); }
    WipedText(const WipedText&) = delete;
    WipedText& operator=(const WipedText&) = delete;
    std::string& operator*() { return m_text; }
    std::string* operator->() { return &m_text; }
    /// Replaces the text; the old one is overwritten first.
    void set(std::string&& text)
    {
        wipe(m_text);
        m_text = std::move(text);
        wipe(text); // short texts are copied by a move, not taken
    }

private:
    std::string m_text;
};

} // namespace worklode
