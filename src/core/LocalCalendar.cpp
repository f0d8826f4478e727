#include "core/LocalCalendar.h"

#include <QByteArray>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace worklode {

namespace {

constexpr Duration kHour{3600000};

QByteArray bytes(std::string_view text) { return QByteArray(text.data(), static_cast<qsizetype>(text.size())); }
QDateTime toQt(Instant t) { return QDateTime::fromMSecsSinceEpoch(toMs(t), Qt::UTC); }

/// Every name of the time zone database that has no area, from its files `backward`, `etcetera` and those of the continents: old
/// spellings, which stay. Any other word Qt takes for a POSIX rule, of an offset of zero where it has only letters.
constexpr std::array<std::string_view, 44> kWithoutArea = {
    "CET", "CST6CDT", "Cuba", "EET", "EST", "EST5EDT", "Egypt", "Eire", "GB", "GB-Eire", "GMT", "GMT+0", "GMT-0",
    "GMT0", "Greenwich", "HST", "Hongkong", "Iceland", "Iran", "Israel", "Jamaica", "Japan", "Kwajalein", "Libya",
    "MET", "MST", "MST7MDT", "NZ", "NZ-CHAT", "Navajo", "PRC", "PST8PDT", "Poland", "Portugal", "ROC", "ROK",
    "Singapore", "Turkey", "UCT", "UTC", "Universal", "W-SU", "WET", "Zulu"};

/// Qt lists places only; Etc/UTC, GMT, US/Eastern and older spellings are zones all the same. POSIX rules (`CET-1CEST`), which
/// Qt would take too, are not.
bool isSpelledLikeZone(std::string_view id)
{
    if (id.find('/') == std::string_view::npos)
        return std::find(kWithoutArea.begin(), kWithoutArea.end(), id) != kWithoutArea.end();
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    const auto isAllowed = [&](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '/' || c == '_' || c == '-' || c == '+'; };
    return isLetter(id.front()) && std::all_of(id.begin(), id.end(), isAllowed);
}

} // namespace

bool isKnownZone(std::string_view ianaId)
{
    if (ianaId.empty() || ianaId.size() > 64 || ianaId.find(':') != std::string_view::npos) // Qt's own `UTC+03:00`
        return false;
    if (QTimeZone::isTimeZoneIdAvailable(bytes(ianaId)))
        return true;
    return isSpelledLikeZone(ianaId) && QTimeZone(bytes(ianaId)).isValid();
}

Result<LocalCalendar> LocalCalendar::of(std::string_view ianaId)
{
    if (!isKnownZone(ianaId))
        return Error{ErrorCode::BadInput, "zone", "\"" + std::string(ianaId.substr(0, 64)) + "\" is not an IANA time zone"};
    return LocalCalendar(std::string(ianaId), QTimeZone(bytes(ianaId)));
}

void LocalCalendar::remember(Instant t) const
{
    m_offset = Duration(m_zone.offsetFromUtc(toQt(t)) * 1000LL); // offsetData() knows nothing of UTC in Qt 6.4
    const QTimeZone::OffsetData next = m_zone.hasTransitions() ? m_zone.nextTransition(toQt(t)) : QTimeZone::OffsetData{};
    // nextTransition() is the first one strictly after t; the current one may be any time at or before it.
    m_known = {t, next.atUtc.isValid() ? instantFromMs(next.atUtc.toMSecsSinceEpoch()) : Instant::max()};
}

Duration LocalCalendar::offsetAt(Instant t) const
{
    if (!m_known.contains(t))
        remember(t);
    return m_offset;
}

LocalDate LocalCalendar::dateOf(Instant t) const
{
    const auto day = std::chrono::floor<std::chrono::days>(t + offsetAt(t));
    return {static_cast<std::int32_t>(day.time_since_epoch().count())};
}

int LocalCalendar::hourOf(Instant t) const
{
    const Instant local = t + offsetAt(t);
    return static_cast<int>((local - std::chrono::floor<std::chrono::days>(local)) / kHour);
}

Instant LocalCalendar::nextLocalHour(Instant t) const
{
    const Duration offset = offsetAt(t);
    const Instant local = t + offset;
    const Instant next = std::chrono::floor<std::chrono::hours>(local) + kHour - offset;
    return std::min(next, m_known.end);
}

Instant LocalCalendar::startOf(LocalDate d) const
{
    const QDate date = QDate(1970, 1, 1).addDays(d.daysSinceEpoch);
    return instantFromMs(date.startOfDay(m_zone).toMSecsSinceEpoch());
}

} // namespace worklode
