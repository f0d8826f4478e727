#include "interop/TimePattern.h"

#include <algorithm>
#include <array>

namespace worklode {

namespace {

constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::string_view kLetters = "yMdHhamsSX";

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// What was read of a time so far.
struct Fields {
    int year = -1, month = -1, day = -1, hour = 0, minute = 0, second = 0, millisecond = 0;
    int halfDay = -1; ///< 0 AM, 1 PM
    std::optional<Duration> offset;

    std::optional<WrittenTime> time() const
    {
        const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(std::max(month, 0))),
                                               std::chrono::day(static_cast<unsigned>(std::max(day, 0)))};
        const bool twelve = halfDay >= 0;
        if (year < 1000 || !date.ok() || hour > (twelve ? 12 : 23) || (twelve && hour < 1) || minute > 59 || second > 59)
            return std::nullopt;
        const int h = twelve ? hour % 12 + 12 * halfDay : hour;
        return WrittenTime{Instant(std::chrono::sys_days(date)) + Duration(((h * 60LL + minute) * 60 + second) * 1000 + millisecond), offset};
    }
};

/// Takes pieces from the front of a text; once something did not fit, nothing does.
class Cursor
{
public:
    explicit Cursor(std::string_view text) : m_rest(text) {}

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_ok && m_rest.empty(); }
    char next() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    bool eat(std::string_view what)
    {
        if (!m_rest.starts_with(what))
            return false;
        m_rest.remove_prefix(what.size());
        return true;
    }
    void expect(bool fits) { m_ok = m_ok && fits; }

    int number(std::size_t least, std::size_t most)
    {
        int value = 0;
        std::size_t n = 0;
        for (; n < most && n < m_rest.size() && isDigit(m_rest[n]); ++n)
            value = value * 10 + (m_rest[n] - '0');
        expect(n >= least);
        m_rest.remove_prefix(n);
        return value;
    }
    /// Milliseconds of a fraction's digits, however many.
    int fraction()
    {
        int value = 0, scale = 100;
        std::size_t n = 0;
        for (; n < m_rest.size() && isDigit(m_rest[n]); ++n, scale /= 10)
            value += (m_rest[n] - '0') * scale;
        expect(n > 0);
        m_rest.remove_prefix(n);
        return value;
    }
    /// Z, UTC, ±hh, ±hhmm, ±hh:mm.
    Duration offset()
    {
        if (eat("Z") || eat("UTC"))
            return Duration{0};
        const int sign = eat("+") ? 1 : eat("-") ? -1 : 0;
        const int hours = number(2, 2);
        const bool minutesFollow = eat(":") || isDigit(next());
        const int minutes = minutesFollow ? number(2, 2) : 0;
        expect(sign != 0 && hours <= 14 && minutes <= 59);
        return Duration(sign * (hours * 60 + minutes) * 60'000LL);
    }
    int month()
    {
        std::string word(m_rest.substr(0, 3));
        std::transform(word.begin(), word.end(), word.begin(), lower);
        const auto found = std::find(kMonths.begin(), kMonths.end(), word);
        expect(found != kMonths.end());
        m_rest.remove_prefix(std::min<std::size_t>(3, m_rest.size()));
        return static_cast<int>(found - kMonths.begin()) + 1;
    }
    int halfDay()
    {
        const char first = lower(next());
        expect((first == 'a' || first == 'p') && m_rest.size() > 1 && lower(m_rest[1]) == 'm');
        m_rest.remove_prefix(std::min<std::size_t>(2, m_rest.size()));
        return first == 'p' ? 1 : 0;
    }

private:
    std::string_view m_rest;
    bool m_ok = true;
};

std::optional<WrittenTime> readIso(std::string_view text)
{
    Cursor at(text);
    Fields f;
    f.year = at.number(4, 4);
    at.expect(at.eat("-"));
    f.month = at.number(2, 2);
    at.expect(at.eat("-"));
    f.day = at.number(2, 2);
    at.expect(at.eat("T") || at.eat(" "));
    f.hour = at.number(2, 2);
    at.expect(at.eat(":"));
    f.minute = at.number(2, 2);
    if (at.eat(":")) {
        f.second = at.number(2, 2);
        if (at.eat(".") || at.eat(","))
            f.millisecond = at.fraction();
    }
    if (at.ok() && !at.atEnd()) {
        at.eat(" ");
        f.offset = at.offset();
    }
    return at.atEnd() ? f.time() : std::nullopt;
}

/// Seconds or milliseconds since 1970, digits before the point at most 15.
std::optional<WrittenTime> readUnix(std::string_view text, std::int64_t unit)
{
    std::int64_t value = 0;
    std::size_t n = 0;
    for (; n < text.size() && isDigit(text[n]); ++n)
        if (n < 15)
            value = value * 10 + (text[n] - '0');
    if (n == 0 || n > 15)
        return std::nullopt;
    Cursor rest(text.substr(n));
    const int milliseconds = rest.eat(".") ? rest.fraction() : 0;
    if (!rest.atEnd() || value > toMs(kLatestInstant) / unit)
        return std::nullopt;
    return WrittenTime{instantFromMs(value * unit + (unit == 1000 ? milliseconds : 0)), Duration{0}};
}

void readField(char letter, std::size_t width, Cursor& at, Fields& f)
{
    const std::size_t least = std::min<std::size_t>(width, 2);
    switch (letter) {
    case 'y': f.year = at.number(4, 4); break;
    case 'M': f.month = width >= 3 ? at.month() : at.number(least, 2); break;
    case 'd': f.day = at.number(least, 2); break;
    case 'H':
    case 'h': f.hour = at.number(least, 2); break;
    case 'm': f.minute = at.number(least, 2); break;
    case 's': f.second = at.number(least, 2); break;
    case 'S': f.millisecond = at.fraction(); break;
    case 'a': f.halfDay = at.halfDay(); break;
    default: f.offset = at.offset(); break;
    }
}

} // namespace

Result<TimePattern> TimePattern::of(std::string_view pattern)
{
    TimePattern made;
    made.m_pattern = pattern;
    if (pattern == "iso" || pattern == "unix_s" || pattern == "unix_ms") {
        made.m_kind = pattern == "iso" ? Kind::Iso : pattern == "unix_s" ? Kind::UnixSeconds : Kind::UnixMilliseconds;
        return made;
    }
    made.m_kind = Kind::Pattern;
    for (std::size_t i = 0; i < pattern.size();) {
        const char c = pattern[i];
        if (c == '\'') {
            const std::size_t end = std::min(pattern.find('\'', i + 1), pattern.size());
            made.m_parts.push_back({0, 0, std::string(pattern.substr(i + 1, end - i - 1))});
            i = end + 1;
            continue;
        }
        if (isLetter(c) && kLetters.find(c) == std::string_view::npos)
            return Error{ErrorCode::BadInput, {}, std::string("\"") + c + "\" is no letter of a time pattern"};
        const std::size_t end = std::min(isLetter(c) ? pattern.find_first_not_of(c, i) : i + 1, pattern.size());
        made.m_parts.push_back(isLetter(c) ? Part{c, end - i, {}} : Part{0, 0, std::string(1, c)});
        i = end;
    }
    const auto has = [&made](std::string_view letters) {
        return std::any_of(made.m_parts.begin(), made.m_parts.end(), [letters](const Part& p) { return p.letter != 0 && letters.find(p.letter) != std::string_view::npos; });
    };
    if (!has("y") || !has("M") || !has("d") || !has("Hh") || !has("m") || has("h") != has("a"))
        return Error{ErrorCode::BadInput, {}, "a time pattern needs year, month, day, hour and minute, and hh needs a: dd.MM.yyyy HH:mm:ss"};
    return made;
}

std::optional<WrittenTime> TimePattern::read(std::string_view text) const
{
    if (m_kind == Kind::Iso)
        return readIso(text);
    if (m_kind != Kind::Pattern)
        return readUnix(text, m_kind == Kind::UnixSeconds ? 1000 : 1);
    Cursor at(text);
    Fields fields;
    for (const Part& part : m_parts) {
        if (part.letter == 0)
            at.expect(at.eat(part.text));
        else
            readField(part.letter, part.width, at, fields);
        if (!at.ok())
            return std::nullopt;
    }
    return at.atEnd() ? fields.time() : std::nullopt;
}

std::string TimePattern::example() const
{
    return m_kind == Kind::Iso ? "2026-03-02T09:00:00+01:00" : m_kind == Kind::UnixSeconds ? "1772438400" : m_kind == Kind::UnixMilliseconds ? "1772438400000" : m_pattern;
}

} // namespace worklode
