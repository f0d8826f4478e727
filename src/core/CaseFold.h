// Unicode helpers on UTF-8 text.
#pragma once

#include <string>
#include <string_view>

namespace worklode {

bool isUtf8(std::string_view text);

/// Simple case folding (Unicode CaseFolding.txt, statuses C and S), code point by code point: the length in code
/// points never changes. Text that is not UTF-8 has its bad bytes replaced by U+FFFD.
std::string caseFolded(std::string_view text);

/// The number of code points.
std::size_t codePoints(std::string_view utf8);

} // namespace worklode
