#include "interop/ForeignTime.h"

#include <algorithm>
#include <string>

namespace worklode {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Minutes of `+hh:mm`, `-hh:mm`, `+hhmm`; none where it is not one.
std::optional<int> offsetMinutes(std::string_view text)
{
    std::string digits(text.substr(1));
    std::erase(digits, ':');
    if (digits.size() != 4 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    const int hours = std::stoi(digits.substr(0, 2));
    const int minutes = std::stoi(digits.substr(2));
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    return (text.front() == '-' ? -1 : 1) * (hours * 60 + minutes);
}

/// `08:00:00.1234567` as `08:00:00.123`.
std::string withMilliseconds(std::string_view local)
{
    const auto dot = local.find('.');
    if (dot == std::string_view::npos || local.size() <= dot + 4 || !std::all_of(local.begin() + static_cast<std::ptrdiff_t>(dot) + 1, local.end(), isDigit))
        return std::string(local);
    return std::string(local.substr(0, dot + 4));
}

} // namespace

Result<Instant> instantFromForeignIso(std::string_view text)
{
    const Error wrong{ErrorCode::BadInput, {}, "\"" + std::string(text.substr(0, 40)) + "\" is not a time with an offset like 2026-03-02T09:00:00+01:00"};
    constexpr std::size_t kDate = 10; // the offset's sign comes after the date, whose hyphens are none
    const auto sign = text.find_first_of("+-Z", kDate);
    if (text.size() <= kDate || sign == std::string_view::npos)
        return wrong;
    const bool utc = text[sign] == 'Z';
    const auto minutes = utc ? std::optional<int>(0) : offsetMinutes(text.substr(sign));
    if (!minutes || (utc && sign + 1 != text.size()))
        return wrong;
    const auto local = instantFromIso(withMilliseconds(text.substr(0, sign)) + "Z");
    if (!local)
        return wrong;
    return *local - std::chrono::minutes(*minutes);
}

} // namespace worklode
