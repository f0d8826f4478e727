#include "collector/WallAnchor.h"
#include "Catch.h"

using namespace worklode;
using namespace std::chrono_literals;

namespace {

const Instant kNoon = instantFromMs(1'700'000'000'000);

} // namespace

TEST_CASE("steady time is told by the anchor")
{
    ManualClock clock(kNoon);
    const WallAnchor anchor(clock, kEarliestInstant);
    CHECK(anchor.wallAt(clock.monotonic() + 5s) == kNoon + 5s);
    CHECK_FALSE(anchor.beganAhead());
}

TEST_CASE("a clock set back is told once and not followed")
{
    ManualClock clock(kNoon);
    WallAnchor anchor(clock, kEarliestInstant);
    clock.advance(60s);
    clock.stepWall(-3600s);
    CHECK(anchor.check(clock) == WallAnchor::Step::Back);
    clock.advance(60s);
    CHECK(anchor.check(clock) == WallAnchor::Step::None);
    CHECK(anchor.wallAt(clock.monotonic()) == kNoon + 120s);
    clock.stepWall(-10s);
    CHECK(anchor.check(clock) == WallAnchor::Step::Back);
    clock.stepWall(3610s);
    CHECK(anchor.check(clock) == WallAnchor::Step::None);
}

TEST_CASE("a clock set forward is followed")
{
    ManualClock clock(kNoon);
    WallAnchor anchor(clock, kEarliestInstant);
    clock.stepWall(7200s);
    CHECK(anchor.check(clock) == WallAnchor::Step::Forward);
    CHECK(anchor.wallAt(clock.monotonic()) == kNoon + 7200s);
}

TEST_CASE("nothing is ever recorded before what was recorded already")
{
    ManualClock clock(kNoon);
    WallAnchor anchor(clock, kNoon + 600s);
    CHECK(anchor.beganAhead());
    CHECK(anchor.wallAt(clock.monotonic()) == kNoon + 600s);
    clock.advance(10s);
    CHECK(anchor.check(clock) == WallAnchor::Step::None);
}
