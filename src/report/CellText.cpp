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

std::string grouped(std::uint64_t n)
{
    std::string digits = std::to_string(n);
    for (std::size_t at = digits.size(); at > 3;)
        digits.insert(at -= 3, ",");
    return digits;
}

std::string filled(std::string_view pattern, std::initializer_list<std::string> values)
{
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char digit = pattern[i] == '%' && i + 1 < pattern.size() ? pattern[i + 1] : '0';
        const auto index = static_cast<std::size_t>(digit - '1');
        if (digit < '1' || digit > '9' || index >= values.size()) {
            text += pattern[i];
            continue;
        }
        text += values.begin()[index];
        ++i;
    }
    return text;
}

} // namespace worklode::report
