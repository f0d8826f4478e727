#include "Catch.h"
#include "interop/ForeignClock.h"

using namespace worklode;

namespace {

std::string read(std::string_view zone, std::string_view text, std::string_view pattern = "iso")
{
    auto made = TimePattern::of(pattern);
    if (!made)
        return made.error().sentence();
    auto clock = ForeignClock::of(zone, std::move(made).value());
    REQUIRE(clock);
    const auto at = clock->read(text);
    return at ? toIso(*at) : at.error().sentence();
}

} // namespace

TEST_CASE("ISO 8601 is read in its usual variants", "[clock]")
{
    CHECK(read("", "2026-03-02T09:00:00+01:00") == "2026-03-02T08:00:00.000Z");
    CHECK(read("", "2026-03-02 09:00:00.123456+0100") == "2026-03-02T08:00:00.123Z");
    CHECK(read("", "2026-03-02 09:00") == "2026-03-02T09:00:00.000Z");
    CHECK(read("", "2026-03-02 09:00:01,5") == "2026-03-02T09:00:01.500Z");
    CHECK(read("", "2026-03-02 09:00:00 UTC") == "2026-03-02T09:00:00.000Z");
    CHECK(read("Europe/Berlin", "2026-03-02 09:00:00Z") == "2026-03-02T09:00:00.000Z");
    for (const char* bad : {"", "2026-03-02", "02.03.2026 09:00", "2026-13-02 09:00", "2026-02-30 09:00", "2026-03-02 24:00", "2026-03-02 09:00:00+25:00",
                            "2026-03-02 09:00:00 MEZ", "2026-03-02T09:00:00+01:00x", "99999-03-02T09:00:00Z", "2026-03-02T09:00:"})
        CHECK(read("", bad).find("is not a time like") != std::string::npos);
    CHECK(read("", "1970-01-01T00:00:00+01:00").find("is not between the years 1970 and 9999") != std::string::npos);
    CHECK(read("", "1601-01-01T00:00:00Z").find("is not between") != std::string::npos);
}

TEST_CASE("Local times are of the zone that was named, on DST nights too", "[clock]")
{
    CHECK(read("Europe/Berlin", "2026-07-01 09:00") == "2026-07-01T07:00:00.000Z");
    CHECK(read("Europe/Berlin", "2026-03-29 01:59:59") == "2026-03-29T00:59:59.000Z");
    CHECK(read("Europe/Berlin", "2026-03-29 02:30") == "2026-03-29T01:30:00.000Z"); // skipped: as if the clocks had not been moved yet
    CHECK(read("Europe/Berlin", "2026-03-29 03:00") == "2026-03-29T01:00:00.000Z");
    CHECK(read("Europe/Berlin", "2026-10-25 02:30") == "2026-10-25T00:30:00.000Z"); // twice: the first
    CHECK(read("Europe/Berlin", "2026-10-25 03:00") == "2026-10-25T02:00:00.000Z");
    CHECK_FALSE(ForeignClock::of("Mars/Olympus"));
}

TEST_CASE("Times are read by a pattern", "[clock]")
{
    CHECK(read("", "02.03.2026 09:05:07", "dd.MM.yyyy HH:mm:ss") == "2026-03-02T09:05:07.000Z");
    CHECK(read("", "3/2/2026 1:05 PM", "M/d/yyyy h:mm a") == "2026-03-02T13:05:00.000Z");
    CHECK(read("", "3/2/2026 12:05 am", "M/d/yyyy h:mm a") == "2026-03-02T00:05:00.000Z");
    CHECK(read("", "02-Mar-2026 at 09:05", "dd-MMM-yyyy 'at' HH:mm") == "2026-03-02T09:05:00.000Z");
    CHECK(read("", "20260302090507.25+0100", "yyyyMMddHHmmss.SSXXX") == "2026-03-02T08:05:07.250Z");
    CHECK(read("", "1772438400.5", "unix_s") == "2026-03-02T08:00:00.500Z");
    CHECK(read("Europe/Berlin", "1772438400000", "unix_ms") == "2026-03-02T08:00:00.000Z");
    for (const char* bad : {"", "-1", "1e9", "99999999999999999999", "253402300800", "17x"})
        CHECK(read("", bad, "unix_s").find("is not a time like") != std::string::npos);
    CHECK(read("", "3/2/2026 13:05 PM", "M/d/yyyy h:mm a").find("is not a time like M/d/yyyy h:mm a") != std::string::npos);
    CHECK(read("", "", "dd.MM.yyyy") .find("needs year, month, day, hour and minute") != std::string::npos);
    CHECK(read("", "", "dd.MM.yyyy hh:mm").find("hh needs a") != std::string::npos);
    CHECK(read("", "", "dd.MM.yyyy QQ:mm").find("\"Q\" is no letter of a time pattern") != std::string::npos);
}
