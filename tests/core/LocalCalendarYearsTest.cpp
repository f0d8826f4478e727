#include "Catch.h"
#include "core/LocalCalendar.h"

#include <QDateTime>
#include <QTimeZone>

using namespace worklode;

// Two years of quarter hours in zones that differ in how and when they change their clocks; Santiago does so at midnight, so
// that a day has no first hour. Compared with QDateTime, which remembers nothing between two questions.
namespace {

constexpr std::int64_t kQuarter = 15 * 60000;
constexpr std::int64_t kFrom = 1735689600000; // 2025-01-01
constexpr std::int64_t kTo = kFrom + 730LL * 86400000;
constexpr std::array<const char*, 6> kZones = {"Europe/Berlin", "America/New_York", "America/Santiago", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"};

} // namespace

TEST_CASE("date and hour are those of the zone at every quarter hour of two years")
{
    for (const char* zone : kZones) {
        const LocalCalendar calendar = *LocalCalendar::of(zone);
        const QTimeZone qt{QByteArray(zone)};
        std::size_t wrong = 0;
        for (std::int64_t ms = kFrom; ms < kTo; ms += kQuarter) {
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, qt);
            const Instant t = instantFromMs(ms);
            wrong += calendar.hourOf(t) != local.time().hour() || calendar.dateOf(t).daysSinceEpoch != QDate(1970, 1, 1).daysTo(local.date());
        }
        INFO(zone);
        CHECK(wrong == 0);
    }
}

TEST_CASE("walking by local hours never stands still, and no hour changes on the way")
{
    for (const char* zone : kZones) {
        const LocalCalendar calendar = *LocalCalendar::of(zone);
        std::size_t wrong = 0;
        for (Instant t = instantFromMs(kFrom); t < instantFromMs(kTo);) {
            const Instant next = calendar.nextLocalHour(t);
            wrong += next <= t || next - t > Duration(3600000) || calendar.hourOf(next - Duration(1)) != calendar.hourOf(t);
            t = std::max(next, t + Duration(1));
        }
        INFO(zone);
        CHECK(wrong == 0);
    }
}

TEST_CASE("a day starts at its own first instant, also where midnight does not exist")
{
    for (const char* zone : kZones) {
        const LocalCalendar calendar = *LocalCalendar::of(zone);
        const LocalDate first = calendar.dateOf(instantFromMs(kFrom));
        std::size_t wrong = 0;
        for (int day = 1; day < 730; ++day) {
            const Instant start = calendar.startOf(first.addDays(day));
            wrong += calendar.dateOf(start) != first.addDays(day) || calendar.dateOf(start - Duration(1)) != first.addDays(day - 1);
        }
        INFO(zone);
        CHECK(wrong == 0);
    }
    const LocalCalendar santiago = *LocalCalendar::of("America/Santiago");
    const Instant spring = santiago.startOf(*dateFromIso("2026-09-06"));
    CHECK(santiago.hourOf(spring) == 1); // 00:00 to 01:00 was left out
}
