// Lower case of UTF-8 text, as raw ids and hosts are compared.
#pragma once

#include <string>
#include <string_view>

namespace worklode {

/// Full Unicode lower case, independent of any locale.
std::string lowerCase(std::string_view utf8);

} // namespace worklode
