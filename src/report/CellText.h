// How numbers are written in table cells: for people; files that are read by programs are JSON.
#pragma once

#include "core/Time.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace worklode::report {

std::string hms(Duration d);             ///< `1:05:09`, always with hours, rounded to the second
std::string hms(double milliseconds);
std::string percent(double value);       ///< of 0–100: `12.5%`
std::string decimal(double value, int digits);
/// `pattern` with %1 … %9 replaced; what is put in is not looked at again.
std::string filled(std::string_view pattern, std::initializer_list<std::string> values);
std::string grouped(std::uint64_t n);    ///< `7,797`, as sentences and figures for people have it
inline std::string count(std::uint64_t n) { return std::to_string(n); }

} // namespace worklode::report
