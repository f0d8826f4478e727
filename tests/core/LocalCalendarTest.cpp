#include "Catch.h"
#include "core/LocalCalendar.h"

using namespace worklode;

namespace {

Instant at(const char* iso) { return *instantFromIso(iso); }
LocalCalendar calendar(const char* zone) { return *LocalCalendar::of(zone); }

} // namespace

TEST_CASE("zones beyond the list of places are known, rules and paths are not")
{
    for (const char* zone : {"Etc/UTC", "Etc/GMT+5", "GMT", "US/Eastern", "Asia/Calcutta", "EST5EDT", "CET", "Zulu", "W-SU", "NZ-CHAT", "GB-Eire", "GMT0"}) {
        INFO(zone);
        CHECK(isKnownZone(zone));
    }
    for (const char* zone : {"", "CET-1CEST", "ABC5", "../../etc/passwd", "/etc/localtime", "UTC+03:00", "europe berlin", "Mars", "Sun", "abc", "UTCX", "CEST"}) {
        INFO(zone);
        CHECK_FALSE(isKnownZone(zone));
    }
}

TEST_CASE("UTC has no offset, in whatever spelling")
{
    for (const char* zone : {"UTC", "Etc/UTC", "Etc/GMT"}) {
        const LocalCalendar utc = *LocalCalendar::of(zone);
        const Instant t = *instantFromIso("2026-03-02T08:20:00Z");
        INFO(zone);
        CHECK(utc.offsetAt(t) == Duration{0});
        CHECK(toIso(utc.dateOf(t)) == "2026-03-02");
        CHECK(utc.hourOf(t) == 8);
        CHECK(utc.nextLocalHour(t) == *instantFromIso("2026-03-02T09:00:00Z"));
    }
}

TEST_CASE("unknown zones are refused by name")
{
    const auto none = LocalCalendar::of("Mars/Olympus");
    REQUIRE_FALSE(none.ok());
    CHECK(none.error().sentence() == "zone: \"Mars/Olympus\" is not an IANA time zone");
    CHECK_FALSE(LocalCalendar::of("").ok());
}

TEST_CASE("the night that Berlin loses an hour")
{
    const auto berlin = calendar("Europe/Berlin");
    CHECK(berlin.hourOf(at("2026-03-29T00:59:59.999Z")) == 1);
    CHECK(berlin.hourOf(at("2026-03-29T01:00:00Z")) == 3);
    CHECK(toIso(berlin.dateOf(at("2026-03-28T23:00:00Z"))) == "2026-03-29");
    CHECK(berlin.nextLocalHour(at("2026-03-29T00:30:00Z")) == at("2026-03-29T01:00:00Z"));
    CHECK(berlin.startOf(*dateFromIso("2026-03-30")) == at("2026-03-29T22:00:00Z"));
}

TEST_CASE("the night that New York has an hour twice")
{
    const auto newYork = calendar("America/New_York");
    CHECK(newYork.hourOf(at("2026-11-01T05:30:00Z")) == 1);
    CHECK(newYork.hourOf(at("2026-11-01T06:30:00Z")) == 1);
    CHECK(newYork.hourOf(at("2026-11-01T07:00:00Z")) == 2);
    CHECK(newYork.nextLocalHour(at("2026-11-01T05:30:00Z")) == at("2026-11-01T06:00:00Z"));
}

TEST_CASE("Lord Howe moves by half an hour and Kolkata never")
{
    const auto lordHowe = calendar("Australia/Lord_Howe");
    CHECK(toMs(lordHowe.offsetAt(at("2026-04-04T14:59:59Z"))) == 11 * 3600000);
    CHECK(toMs(lordHowe.offsetAt(at("2026-04-04T15:00:00Z"))) == 10 * 3600000 + 1800000);
    const auto kolkata = calendar("Asia/Kolkata");
    CHECK(kolkata.hourOf(at("2026-03-02T18:30:00Z")) == 0);
    CHECK(kolkata.nextLocalHour(at("2026-03-02T18:31:00Z")) == at("2026-03-02T19:30:00Z"));
}

TEST_CASE("asking out of order gives the same answers as asking in order")
{
    const auto remembering = calendar("Europe/Berlin");
    for (std::int64_t hour = 24 * 400; hour > 0; hour -= 7) {
        const Instant t = at("2026-01-01T00:00:00Z") + Duration(hour * 3600000);
        CHECK(remembering.offsetAt(t) == calendar("Europe/Berlin").offsetAt(t));
    }
}
