#include "Catch.h"
#include "core/Time.h"

using namespace worklode;

TEST_CASE("instants are written with milliseconds and read back")
{
    for (const char* text : {"1970-01-01T00:00:00.000Z", "2026-03-02T08:00:00.007Z", "2024-02-29T23:59:59.999Z", "9999-12-31T23:59:59.999Z"}) {
        const auto t = instantFromIso(text);
        REQUIRE(t.ok());
        CHECK(toIso(*t) == text);
    }
    CHECK(toMs(*instantFromIso("2026-03-02T08:00:00.000Z")) == 1772438400000);
}

TEST_CASE("fractions may be short or missing")
{
    CHECK(toIso(*instantFromIso("2026-03-02T08:00:00Z")) == "2026-03-02T08:00:00.000Z");
    CHECK(toIso(*instantFromIso("2026-03-02T08:00:00.5Z")) == "2026-03-02T08:00:00.500Z");
    CHECK(toIso(*instantFromIso("2026-03-02T08:00:00.25Z")) == "2026-03-02T08:00:00.250Z");
}

TEST_CASE("what is no UTC time is refused and quoted")
{
    for (const char* text : {"", "2026-03-02", "2026-03-02 08:00:00Z", "2026-03-02T08:00:00", "2026-03-02T08:00:00+01:00", "2026-02-30T08:00:00Z",
                             "2026-03-02T24:00:00Z", "2026-03-02T08:60:00Z", "2026-03-02T08:00:60Z", "2026-03-02T08:00:00.Z",
                             "2026-03-02T08:00:00.0000Z", "2026-03-02T08:00:00Zx", "0001-01-01T00:00:00Z", "-026-03-02T08:00:00Z"}) {
        const auto t = instantFromIso(text);
        INFO(text);
        REQUIRE_FALSE(t.ok());
        CHECK(t.error().detail.find('"' + std::string(text) + '"') == 0);
    }
}

TEST_CASE("dates are days of a calendar")
{
    CHECK(dateFromIso("1970-01-01")->daysSinceEpoch == 0);
    CHECK(dateFromIso("2026-03-02")->addDays(30) == *dateFromIso("2026-04-01"));
    CHECK(toIso(*dateFromIso("2024-02-29")) == "2024-02-29");
    CHECK_FALSE(dateFromIso("2026-2-3").ok());
    CHECK_FALSE(dateFromIso("2026-02-29").ok());
}

TEST_CASE("ranges are half open")
{
    const TimeRange r{instantFromMs(10), instantFromMs(20)};
    CHECK(r.contains(instantFromMs(10)));
    CHECK_FALSE(r.contains(instantFromMs(20)));
    CHECK_FALSE(r.overlaps({instantFromMs(20), instantFromMs(30)}));
    CHECK(r.overlaps({instantFromMs(19), instantFromMs(30)}));
    CHECK_FALSE(r.overlaps({instantFromMs(5), instantFromMs(10)}));
}

TEST_CASE("durations read like times")
{
    CHECK(toClockText(Duration(0)) == "0:00");
    CHECK(toClockText(Duration(309'000)) == "5:09");
    CHECK(toClockText(Duration(3'909'499)) == "1:05:09");
}
