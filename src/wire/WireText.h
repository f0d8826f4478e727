// The rules that every text on the wire keeps.
#pragma once

#include "core/Result.h"

#include <string_view>

namespace worklode {

/// At most `maxBytes` of valid UTF-8; the error names `field` and never quotes the text.
Outcome checkText(std::string_view text, std::size_t maxBytes, std::string_view field);

} // namespace worklode
