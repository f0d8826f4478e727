#include "report/CellText.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace worklode::report {

std::string hms(Duration d)
{
    const std::int64_t s = std::chrono::round<std::chrono::seconds>(d).count();
    std::array<char, 40> buffer{};
    const int n = std::snprintf(buffer.data(), buffer.size(), "%lld:%02d:%02d", static_cast<long long>(s / 3600), int(s / 60 % 60), int(s % 60));
    return {buffer.data(), static_cast<std::size_t>(n)};
}

std::string hms(double milliseconds) { return hms(Duration(std::llround(milliseconds))); }

std::string decimal(double value, int digits)
{
    std::array<char, 400> buffer{}; // the longest double has 309 digits before its point
    const int n = std::snprintf(buffer.data(), buffer.size(), "%.*f", digits, value);
    return {buffer.data(), static_cast<std::size_t>(n)};
}

std::string percent(double value) { return decimal(value, 1) + "%"; }

} // namespace worklode::report
