// How many columns of a terminal a text takes, and texts that are safe to show there.
#pragma once

#include <string>
#include <string_view>

namespace worklode::report {

/// Line breaks and tabs become blanks; control characters, which could drive the terminal, and directional overrides,
/// which could disguise a text, become U+FFFD, as do bytes that are not UTF-8.
std::string printable(std::string_view utf8);

/// Columns of a printable text: 2 for East Asian wide characters and emoji, 0 for combining marks.
std::size_t displayWidth(std::string_view printableUtf8);

} // namespace worklode::report
