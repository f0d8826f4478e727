// How numbers are written in table cells: for people; files that are read by programs are JSON.
#pragma once

#include "core/Time.h"

#include <cstdint>
#include <string>

namespace worklode::report {

std::string hms(Duration d);             ///< `1:05:09`, always with hours, rounded to the second
std::string hms(double milliseconds);
std::string percent(double value);       ///< of 0–100: `12.5%`
std::string decimal(double value, int digits);
inline std::string count(std::uint64_t n) { return std::to_string(n); }

} // namespace worklode::report
