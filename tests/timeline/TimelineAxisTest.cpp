#include "Catch.h"
#include "ui/timeline/TimelineAxis.h"

#include <QStringList>

#include <set>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kHour = 3'600'000, kDay = 86'400'000;

TimelineLane lane(const std::string& zone, LocalDate date, Instant start, double hours)
{
    TimelineLane l;
    l.zone = zone;
    l.date = date;
    l.shift = {start, start + Duration(static_cast<std::int64_t>(hours * kHour))};
    return l;
}

QStringList labels(const std::vector<Tick>& ticks)
{
    QStringList all;
    for (const Tick& tick : ticks)
        all.append(tick.label);
    return all;
}

const LocalDate kMonday{20'514}; // 2026-03-02
const Instant kEightUtc = instantFromMs(1'772'438'400'000);

} // namespace

TEST_CASE("in clock mode an axis time is the local time of day")
{
    const auto berlin = lane("Europe/Berlin", kMonday, kEightUtc, 8);
    CHECK(static_cast<double>(toMs(kEightUtc)) - laneOrigin(berlin, AxisMode::Clock) == Approx(9 * kHour));
    const auto york = lane("America/New_York", kMonday, kEightUtc, 8);
    CHECK(static_cast<double>(toMs(kEightUtc)) - laneOrigin(york, AxisMode::Clock) == Approx(3 * kHour));
}

TEST_CASE("an unknown zone counts as UTC")
{
    const auto mars = lane("Mars/Olympus", kMonday, kEightUtc, 8);
    CHECK(static_cast<double>(toMs(kEightUtc)) - laneOrigin(mars, AxisMode::Clock) == Approx(8 * kHour));
}

TEST_CASE("bounds hold every shift; of no shifts they are a day")
{
    CHECK(axisBounds({}, AxisMode::Clock) == AxisRange{0, kDay});
    const std::vector<TimelineLane> lanes = {lane("Europe/Berlin", kMonday, kEightUtc, 8),
                                             lane("Europe/Berlin", kMonday.addDays(1), kEightUtc + Duration(22 * 3'600'000), 3)};
    const AxisRange clock = axisBounds(lanes, AxisMode::Clock);
    CHECK(clock.start == Approx(7 * kHour));
    CHECK(clock.end == Approx(17 * kHour));
    const AxisRange calendar = axisBounds(lanes, AxisMode::Calendar);
    CHECK(calendar.length() == Approx(25 * kHour));
}

TEST_CASE("a shift over midnight goes on beyond 24 hours")
{
    const auto night = lane("UTC", kMonday, kEightUtc + Duration(14 * 3'600'000), 8); // 22:00 to 06:00
    const AxisRange bounds = axisBounds({night}, AxisMode::Clock);
    CHECK(bounds.start == Approx(22 * kHour));
    CHECK(bounds.end == Approx(30 * kHour));
    const auto ticks = ticksOf({bounds, 800}, AxisMode::Clock, "UTC", 90);
    CHECK(labels(ticks).contains(u"23:00"_s));
    CHECK(labels(ticks).contains(u"+1 02:00"_s));
}

TEST_CASE("ticks are round, apart enough for their labels, and never too many")
{
    for (const double length : {1'000.0, 60'000.0, kHour, 9 * kHour, kDay, 40 * kDay, 4'000 * kDay}) {
        for (const double width : {1.0, 300.0, 1'000.0, 4'000.0}) {
            const TimelineScale scale{{8 * kHour, 8 * kHour + length}, width};
            const double step = tickStep(scale, 80);
            CHECK(step / scale.msPerPixel() >= 80 * 0.999);
            const auto ticks = ticksOf(scale, AxisMode::Clock, "UTC", 80);
            CHECK(ticks.size() <= 400);
            for (const Tick& tick : ticks)
                CHECK(std::fmod(tick.at, step) == Approx(0).margin(0.01));
        }
    }
}

TEST_CASE("seconds are only shown where ticks are closer than a minute")
{
    CHECK(labels(ticksOf({{8 * kHour, 8 * kHour + 60'000}, 1'000}, AxisMode::Clock, "UTC", 90)).front() == u"08:00:00"_s);
    CHECK(labels(ticksOf({{8 * kHour, 9 * kHour}, 1'000}, AxisMode::Clock, "UTC", 90)).front() == u"08:00"_s);
}

TEST_CASE("calendar ticks lie on local midnights, across a change of clocks too")
{
    // Berlin goes to summer time on 29 March 2026: midnights are at 23:00 UTC before and 22:00 UTC after.
    const double saturday = 1'774'652'400'000; // 2026-03-28T00:00 in Berlin
    const auto ticks = ticksOf({{saturday, saturday + 3 * kDay}, 400}, AxisMode::Calendar, "Europe/Berlin", 90);
    std::vector<double> midnights;
    for (const Tick& tick : ticks) {
        if (tick.label.contains(u"Mar"_s))
            midnights.push_back(tick.at);
    }
    REQUIRE(midnights.size() >= 3);
    CHECK(midnights[0] == saturday);
    CHECK(midnights[1] - midnights[0] == Approx(24 * kHour));
    CHECK(midnights[2] - midnights[1] == Approx(23 * kHour));
    std::set<double> distinct;
    for (const Tick& tick : ticks)
        distinct.insert(tick.at);
    CHECK(distinct.size() == ticks.size());
}
