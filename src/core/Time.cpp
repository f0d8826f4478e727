#include "core/Time.h"

#include <array>
#include <cctype>
#include <charconv>
#include <cstdio>

namespace worklode {

namespace {

using std::chrono::days;
using std::chrono::year_month_day;

/// Reads exactly `width` digits; -1 where there is something else.
int digits(std::string_view& text, std::size_t width)
{
    if (text.size() < width)
        return -1;
    int value = 0;
    for (std::size_t i = 0; i < width; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(width);
    return value;
}

bool eat(std::string_view& text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<year_month_day> readDate(std::string_view& text)
{
    const int y = digits(text, 4);
    if (y < 0 || !eat(text, '-'))
        return std::nullopt;
    const int m = digits(text, 2);
    if (m < 0 || !eat(text, '-'))
        return std::nullopt;
    const int d = digits(text, 2);
    const year_month_day ymd{std::chrono::year(y), std::chrono::month(static_cast<unsigned>(m < 0 ? 0 : m)),
                             std::chrono::day(static_cast<unsigned>(d < 0 ? 0 : d))};
    return d >= 0 && ymd.ok() ? std::optional(ymd) : std::nullopt;
}

/// Milliseconds after midnight of `hh:mm:ss[.f[f[f]]]`; -1 where it is not one.
std::int64_t readTimeOfDay(std::string_view& text)
{
    const int h = digits(text, 2);
    if (h < 0 || h > 23 || !eat(text, ':'))
        return -1;
    const int m = digits(text, 2);
    if (m < 0 || m > 59 || !eat(text, ':'))
        return -1;
    const int s = digits(text, 2);
    if (s < 0 || s > 59)
        return -1;
    int ms = 0;
    if (eat(text, '.')) {
        int scale = 100;
        while (scale > 0 && !text.empty() && std::isdigit(static_cast<unsigned char>(text.front()))) {
            ms += (text.front() - '0') * scale;
            scale /= 10;
            text.remove_prefix(1);
        }
        if (scale == 100)
            return -1;
    }
    return ((h * 60LL + m) * 60 + s) * 1000 + ms;
}

Error badTime(std::string_view text, const char* wanted)
{
    return {ErrorCode::BadInput, {}, "\"" + std::string(text.substr(0, 40)) + "\" is not " + wanted};
}

} // namespace

std::string toIso(Instant t)
{
    const auto day = std::chrono::floor<days>(t);
    const year_month_day ymd{day};
    const std::int64_t ms = (t - day).count();
    std::array<char, 40> buffer{};
    const int n = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int(ymd.year()),
                                unsigned(ymd.month()), unsigned(ymd.day()), int(ms / 3600000), int(ms / 60000 % 60),
                                int(ms / 1000 % 60), int(ms % 1000));
    return {buffer.data(), static_cast<std::size_t>(n)};
}

Result<Instant> instantFromIso(std::string_view text)
{
    constexpr const char* wanted = "a UTC time like 2026-03-02T08:00:00.000Z";
    std::string_view rest = text;
    const auto ymd = readDate(rest);
    if (!ymd || !eat(rest, 'T'))
        return badTime(text, wanted);
    const std::int64_t ms = readTimeOfDay(rest);
    if (ms < 0 || rest != "Z")
        return badTime(text, wanted);
    const Instant t = Instant(std::chrono::sys_days(*ymd)) + Duration(ms);
    if (t < kEarliestInstant || t > kLatestInstant)
        return badTime(text, "between the years 1970 and 9999");
    return t;
}

std::string toIso(LocalDate d)
{
    return toIso(Instant(std::chrono::sys_days(days(d.daysSinceEpoch)))).substr(0, 10);
}

Result<LocalDate> dateFromIso(std::string_view text)
{
    std::string_view rest = text;
    const auto ymd = readDate(rest);
    if (!ymd || !rest.empty())
        return badTime(text, "a date like 2026-03-02");
    return LocalDate{static_cast<std::int32_t>(std::chrono::sys_days(*ymd).time_since_epoch().count())};
}

std::string toClockText(Duration d)
{
    const std::int64_t s = std::chrono::round<std::chrono::seconds>(d).count();
    std::array<char, 40> buffer{};
    const int n = s >= 3600 ? std::snprintf(buffer.data(), buffer.size(), "%lld:%02d:%02d", static_cast<long long>(s / 3600),
                                            int(s / 60 % 60), int(s % 60))
                            : std::snprintf(buffer.data(), buffer.size(), "%d:%02d", int(s / 60), int(s % 60));
    return {buffer.data(), static_cast<std::size_t>(n)};
}

} // namespace worklode
