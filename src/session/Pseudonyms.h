// Stand-ins for the names of people and collectors.
#pragma once

#include "session/ViewEngine.h"

#include <functional>
#include <string>
#include <string_view>

namespace worklode {

/// What an associate, collector or stream goes by in a result: itself, or a pseudonym.
using ShownName = std::function<std::string(const std::string&)>;

/// HMAC-SHA-256 of an id under a key, cut to 40 bits: the same person has the same pseudonym wherever the key is the same,
/// and nobody without the key can try out names.
std::string pseudonymOf(std::string_view id, std::string_view key);

/// Puts pseudonyms in the place of every associate, collector and stream in a result.
void applyPseudonyms(PageResult& result, std::string_view key);

} // namespace worklode
