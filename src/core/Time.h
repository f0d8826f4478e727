// Instants and durations: UTC milliseconds, half-open ranges (definitions.md, preamble).
#pragma once

#include "core/Result.h"

#include <algorithm>
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace worklode {

using Duration = std::chrono::duration<std::int64_t, std::milli>;
using Instant = std::chrono::time_point<std::chrono::system_clock, Duration>;

constexpr Instant instantFromMs(std::int64_t ms) { return Instant(Duration(ms)); }
constexpr std::int64_t toMs(Instant t) { return t.time_since_epoch().count(); }
constexpr std::int64_t toMs(Duration d) { return d.count(); }

/// The instants that files may carry: years 1970 to 9999. Sums of durations then fit 64 bits.
constexpr Instant kEarliestInstant = instantFromMs(0);
constexpr Instant kLatestInstant = instantFromMs(253402300799999);

/// Half-open `[start, end)`.
struct TimeRange {
    Instant start;
    Instant end;

    constexpr Duration length() const { return end - start; }
    constexpr bool contains(Instant t) const { return start <= t && t < end; }
    constexpr bool contains(const TimeRange& r) const { return start <= r.start && r.end <= end; }
    constexpr bool overlaps(const TimeRange& r) const { return start < r.end && r.start < end; }
    friend constexpr auto operator<=>(const TimeRange&, const TimeRange&) = default;
};

/// A day of a local calendar, without a zone.
struct LocalDate {
    std::int32_t daysSinceEpoch = 0; ///< 1970-01-01 is 0

    friend constexpr auto operator<=>(LocalDate, LocalDate) = default;
    constexpr LocalDate addDays(int n) const { return {daysSinceEpoch + n}; }
};

/// `2026-03-02T08:00:00.000Z`, always with milliseconds.
std::string toIso(Instant t);
/// Reads ISO 8601 UTC ending in `Z`, with 0 to 3 fractional digits; anything else is an error that quotes it.
Result<Instant> instantFromIso(std::string_view text);

/// `2026-03-02`.
std::string toIso(LocalDate d);
Result<LocalDate> dateFromIso(std::string_view text);

/// `1:05:09` or `5:09`: hours only where there are some. For people, never for files.
std::string toClockText(Duration d);

} // namespace worklode
