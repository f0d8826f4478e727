#include "ui/timeline/TimelineAxis.h"

#include "core/LocalCalendar.h"
#include "ui/look/Format.h"

#include <QDate>
#include <QLocale>
#include <QTimeZone>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr double kSecond = 1'000, kMinute = 60'000, kHour = 3'600'000, kDay = 86'400'000;
constexpr std::size_t kMostTicks = 400;

LocalCalendar calendarOf(const std::string& zone)
{
    auto calendar = LocalCalendar::of(zone);
    if (calendar)
        return std::move(calendar).value();
    return std::move(LocalCalendar::of("UTC")).value();
}

/// `08:15`, with seconds where steps are shorter than a minute; past midnight `+1 02:00`.
QString clockLabel(double axisMs, double step)
{
    const auto all = static_cast<std::int64_t>(std::llround(axisMs / kSecond));
    const std::int64_t day = all >= 0 ? all / 86'400 : (all - 86'399) / 86'400;
    const std::int64_t seconds = all - day * 86'400;
    QString text = u"%1:%2"_s.arg(seconds / 3600, 2, 10, QLatin1Char('0')).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
    if (step < kMinute)
        text += u":%1"_s.arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return day == 0 ? text : u"%1%2 %3"_s.arg(day > 0 ? u"+"_s : u"−"_s).arg(std::abs(day)).arg(text);
}

QString dayLabel(LocalDate d)
{
    return QLocale().toString(QDate(1970, 1, 1).addDays(d.daysSinceEpoch), u"ddd d MMM"_s);
}

Tick calendarTick(double at, double step, const LocalCalendar& calendar)
{
    const Instant t = instantFromMs(static_cast<std::int64_t>(std::llround(at)));
    const LocalDate date = calendar.dateOf(t);
    if (calendar.startOf(date) == t)
        return {at, dayLabel(date), true};
    const auto local = static_cast<double>(toMs(t + calendar.offsetAt(t))) - date.daysSinceEpoch * kDay;
    return {at, clockLabel(local, step), std::fmod(local, kHour) == 0};
}

} // namespace

std::string zoneOf(const TimelineLane& lane, ZoneChoice choice)
{
    if (choice == ZoneChoice::Viewer)
        return QTimeZone::systemTimeZoneId().toStdString();
    return choice == ZoneChoice::Utc ? "UTC" : lane.zone;
}

double laneOrigin(const TimelineLane& lane, AxisMode mode, ZoneChoice zone)
{
    if (mode == AxisMode::Calendar)
        return 0;
    const LocalCalendar calendar = calendarOf(zoneOf(lane, zone));
    const LocalDate date = zone == ZoneChoice::Associate ? lane.date : calendar.dateOf(lane.shift.start);
    return date.daysSinceEpoch * kDay - static_cast<double>(toMs(calendar.offsetAt(lane.shift.start)));
}

AxisRange axisBounds(const std::vector<TimelineLane>& lanes, AxisMode mode, ZoneChoice zone)
{
    if (lanes.empty())
        return {0, kDay};
    AxisRange all{1e300, -1e300};
    for (const TimelineLane& lane : lanes) {
        const double origin = laneOrigin(lane, mode, zone);
        all.start = std::min(all.start, static_cast<double>(toMs(lane.shift.start)) - origin);
        all.end = std::max(all.end, static_cast<double>(toMs(lane.shift.end)) - origin);
    }
    return all;
}

QString axisTimeText(double axisMs, AxisMode mode, const std::string& zone)
{
    if (mode == AxisMode::Clock)
        return clockLabel(axisMs, kSecond);
    const Instant t = instantFromMs(std::llround(axisMs));
    return u"%1  %2"_s.arg(dayLabel(calendarOf(zone).dateOf(t)), timeOfDayText(t, zone));
}

double tickStep(const TimelineScale& scale, double labelWidth)
{
    static constexpr std::array<double, 17> steps = {kSecond,      2 * kSecond,  5 * kSecond,  10 * kSecond, 15 * kSecond, 30 * kSecond,
                                                     kMinute,      2 * kMinute,  5 * kMinute,  10 * kMinute, 15 * kMinute, 30 * kMinute,
                                                     kHour,        2 * kHour,    3 * kHour,    6 * kHour,    12 * kHour};
    const double wanted = scale.msPerPixel() * std::max(labelWidth, 1.0);
    for (const double step : steps) {
        if (step >= wanted)
            return step;
    }
    return std::ceil(wanted / kDay) * kDay;
}

std::vector<Tick> ticksOf(const TimelineScale& scale, AxisMode mode, const std::string& zone, double labelWidth)
{
    const double step = tickStep(scale, labelWidth);
    const double end = scale.visible.start + scale.visible.length();
    std::vector<Tick> ticks;
    if (mode == AxisMode::Clock) {
        for (double at = std::ceil(scale.visible.start / step) * step; at <= end && ticks.size() < kMostTicks; at += step)
            ticks.push_back({at, clockLabel(at, step), std::fmod(at, kHour) == 0});
        return ticks;
    }
    // Day by day from local midnight, so that labels stay round across a change of clocks.
    const LocalCalendar calendar = calendarOf(zone);
    const int days = std::max(1, static_cast<int>(step / kDay));
    LocalDate date = calendar.dateOf(instantFromMs(static_cast<std::int64_t>(scale.visible.start)));
    for (; ticks.size() < kMostTicks; date = date.addDays(days)) {
        const auto midnight = static_cast<double>(toMs(calendar.startOf(date)));
        if (midnight > end)
            break;
        const auto next = static_cast<double>(toMs(calendar.startOf(date.addDays(days))));
        for (double at = midnight; at < next && at <= end && ticks.size() < kMostTicks; at += step) {
            if (at >= scale.visible.start)
                ticks.push_back(calendarTick(at, step, calendar));
        }
    }
    return ticks;
}

} // namespace worklode
