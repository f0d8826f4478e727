// The two hashes of the format: XXH3-64 for parts, SHA-256 for the whole.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace worklode {

std::uint64_t hash64(std::string_view bytes);    ///< XXH3-64, seed 0
std::string sha256(std::string_view bytes);      ///< 32 raw bytes
std::string toHex(std::string_view bytes);       ///< lower case

} // namespace worklode
