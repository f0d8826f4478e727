// How a log writes its times: ISO 8601 in its usual variants, seconds since 1970, or a pattern like `dd.MM.yyyy HH:mm:ss`.
#pragma once

#include "core/Result.h"
#include "core/Time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// A time as it is written: by the clock on the wall, and how far that is from UTC where it says so.
struct WrittenTime {
    Instant local;
    std::optional<Duration> offset;
};

class TimePattern
{
public:
    /// ISO 8601: `2026-03-02T09:00:00.123+01:00`, also with a blank instead of the T, without seconds, with a comma before
    /// the fraction, without the offset or with a blank before it. Fractions are cut to milliseconds.
    TimePattern() = default;

    /// `iso`, `unix_s` (with a fraction or not), `unix_ms`, or a pattern: yyyy, MM or M, MMM (Jan … Dec), dd or d, HH or H,
    /// hh or h with a (AM or PM), mm, ss, S… (fraction), XXX (Z or an offset); 'quoted' text and all but letters stand for
    /// themselves. Refused: an unknown letter, a pattern without year, month, day, hour and minute.
    static Result<TimePattern> of(std::string_view pattern);

    std::optional<WrittenTime> read(std::string_view text) const;
    std::string example() const;

private:
    enum class Kind { Iso, UnixSeconds, UnixMilliseconds, Pattern };
    struct Part {
        char letter = 0; ///< 0: the text stands for itself
        std::size_t width = 0;
        std::string text;
    };

    Kind m_kind = Kind::Iso;
    std::string m_pattern;
    std::vector<Part> m_parts;
};

} // namespace worklode
