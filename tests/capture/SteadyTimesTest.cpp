#include "collector/capture/SuspendWatch.h"
#include "collector/capture/X11Time.h"
#include "Catch.h"

using namespace worklode;

TEST_CASE("sleep shows as the distance between two clocks growing")
{
    SuspendWatch watch;
    CHECK_FALSE(watch.slept(10000, 9000).has_value());
    CHECK_FALSE(watch.slept(20000, 19000).has_value());
    CHECK_FALSE(watch.slept(21500, 20000).has_value());
    CHECK(watch.slept(90000, 30000) == SteadyMs(58500));
    CHECK_FALSE(watch.slept(91000, 31000).has_value());
}

TEST_CASE("server times become steady times, late deliveries included")
{
    X11Time time;
    CHECK(time.when(5000, 105000, 95000) == 105000);
    CHECK(time.when(6000, 106000, 96000) == 106000);
    CHECK(time.when(7000, 112000, 102000) == 107000); // five seconds late
    CHECK(time.when(8000, 108000, 97999) == 108000);  // a closer look at the offset
}

TEST_CASE("server times wrap after 49 days")
{
    X11Time time;
    const SteadyMs day49 = 4294967296;
    CHECK(time.when(4294967290u, day49 - 6, day49 - 6) == day49 - 6);
    CHECK(time.when(4, day49 + 4, day49 + 4) == day49 + 4);
}

TEST_CASE("after a sleep events are stamped with the clock that went on")
{
    X11Time time;
    time.when(1000, 1000, 1000);
    CHECK(time.when(2000, 3602000, 2000) == 3602000);
}
