#include "core/LocalCalendar.h"

#include <QByteArray>
#include <QDateTime>

namespace worklode {

namespace {

constexpr Duration kHour{3600000};

QByteArray bytes(std::string_view text) { return QByteArray(text.data(), static_cast<qsizetype>(text.size())); }
QDateTime toQt(Instant t) { return QDateTime::fromMSecsSinceEpoch(toMs(t), Qt::UTC); }

} // namespace

bool isKnownZone(std::string_view ianaId)
{
    return !ianaId.empty() && ianaId.size() <= 64 && QTimeZone::isTimeZoneIdAvailable(bytes(ianaId));
}

Result<LocalCalendar> LocalCalendar::of(std::string_view ianaId)
{
    if (!isKnownZone(ianaId))
        return Error{ErrorCode::BadInput, "zone", "\"" + std::string(ianaId.substr(0, 64)) + "\" is not an IANA time zone"};
    return LocalCalendar(std::string(ianaId), QTimeZone(bytes(ianaId)));
}

void LocalCalendar::remember(Instant t) const
{
    const QTimeZone::OffsetData here = m_zone.offsetData(toQt(t));
    m_offset = Duration(here.offsetFromUtc * 1000LL);
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
