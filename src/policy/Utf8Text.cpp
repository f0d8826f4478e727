#include "policy/Utf8Text.h"

#include <cstring>

namespace worklode {

namespace {

bool continues(unsigned char c) { return (c & 0xC0) == 0x80; }

/// The length in bytes of the well-formed code point at `at`, or 0.
std::size_t codePointLength(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const unsigned first = byte(at);
    const unsigned second = byte(at + 1);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return continues(static_cast<unsigned char>(second)) ? 2 : 0;
    const bool rest2 = continues(static_cast<unsigned char>(second)) && continues(static_cast<unsigned char>(byte(at + 2)));
    if (first >= 0xE0 && first <= 0xEF)
        return rest2 && (first != 0xE0 || second >= 0xA0) && (first != 0xED || second < 0xA0) ? 3 : 0;
    const bool rest3 = rest2 && continues(static_cast<unsigned char>(byte(at + 3)));
    if (first >= 0xF0 && first <= 0xF4)
        return rest3 && (first != 0xF0 || second >= 0x90) && (first != 0xF4 || second < 0x90) ? 4 : 0;
    return 0;
}

} // namespace

bool isPlainUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = codePointLength(text, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

std::string printable(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = codePointLength(text, at);
        const auto c = static_cast<unsigned char>(text[at]);
        const bool c1Control = length == 2 && c == 0xC2 && static_cast<unsigned char>(text[at + 1]) < 0xA0;
        if (length == 0)
            out.push_back('?');
        else if (c < 0x20 || c == 0x7F || c1Control)
            out.push_back(' ');
        else
            out.append(text.substr(at, length));
        at += length == 0 ? 1 : length;
    }
    return out;
}

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::size_t length = 0;
    for (const auto part : parts)
        length += part.size();
    std::string out;
    out.reserve(length);
    for (const auto part : parts)
        out.append(part);
    return out;
}

std::string_view cutToBytes(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && continues(static_cast<unsigned char>(text[bytes])))
        --bytes;
    return text.substr(0, bytes);
}

void wipe(std::string& text)
{
    text.resize(text.capacity()); // what a shorter text left in the tail goes too
#ifdef __GLIBC__
    explicit_bzero(text.data(), text.size());
#else
    volatile char* bytes = text.data();
    for (std::size_t i = 0; i < text.size(); ++i)
        bytes[i] = 0;
#endif
    text.clear();
}

} // namespace worklode
