#include "Catch.h"
#include "ui/timeline/TimelineScale.h"

#include <cmath>
#include <limits>

using namespace worklode;

TEST_CASE("time and pixels are each other's inverse")
{
    const TimelineScale scale{{1'000, 11'000}, 500};
    CHECK(scale.msPerPixel() == Approx(20));
    CHECK(scale.xOf(1'000) == Approx(0));
    CHECK(scale.xOf(11'000) == Approx(500));
    for (const double x : {-100.0, 0.0, 1.5, 499.0, 800.0})
        CHECK(scale.xOf(scale.timeAt(x)) == Approx(x));
}

TEST_CASE("empty, reversed and far away ranges give finite coordinates")
{
    for (const AxisRange& range : {AxisRange{5, 5}, AxisRange{5, 1}, AxisRange{1.7e12, 1.7e12}}) {
        const TimelineScale scale{range, 300};
        CHECK(range.length() == 1);
        CHECK(std::isfinite(scale.xOf(0)));
        CHECK(scale.timeAt(0) == range.start);
    }
}

TEST_CASE("a widget without width still divides by something")
{
    for (const double width : {0.0, -5.0, 0.3}) {
        const TimelineScale scale{{0, 1'000}, width};
        CHECK(scale.msPerPixel() == 1'000);
        CHECK(std::isfinite(scale.xOf(10)));
    }
}

TEST_CASE("zooming keeps the time under the pointer")
{
    const TimelineScale scale{{0, 100'000}, 1'000};
    for (const double x : {0.0, 250.0, 1'000.0}) {
        const double under = scale.timeAt(x);
        for (const double factor : {0.5, 0.8, 1.0, 2.0}) {
            const AxisRange range = zoomed(scale, factor, x);
            CHECK(range.length() == Approx(100'000 * factor));
            CHECK(TimelineScale{range, 1'000}.timeAt(x) == Approx(under));
        }
    }
}

TEST_CASE("a factor that is no positive number changes nothing")
{
    const TimelineScale scale{{0, 100}, 10};
    for (const double factor : {0.0, -1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
        CHECK(zoomed(scale, factor, 5) == scale.visible);
}

TEST_CASE("panning moves by pixels and keeps the length")
{
    const TimelineScale scale{{1'000, 2'000}, 100};
    CHECK(panned(scale, 10) == AxisRange{1'100, 2'100});
    CHECK(panned(scale, -10) == AxisRange{900, 1'900});
}

TEST_CASE("what is visible stays within bounds")
{
    const AxisRange bounds{0, 100'000};
    CHECK(clampedTo({-50'000, -20'000}, bounds) == AxisRange{0, 30'000});
    CHECK(clampedTo({90'000, 120'000}, bounds) == AxisRange{70'000, 100'000});
    CHECK(clampedTo({-10, 500'000}, bounds) == bounds);
    CHECK(clampedTo({10'000, 20'000}, bounds) == AxisRange{10'000, 20'000});
}

TEST_CASE("nobody zooms in beyond a second, or beyond bounds that are shorter")
{
    const AxisRange deep = clampedTo({50'000, 50'010}, {0, 100'000});
    CHECK(deep.length() == Approx(kShortestVisibleMs));
    CHECK(deep.start < 50'005);
    CHECK(deep.end > 50'005);
    CHECK(clampedTo({0, 1}, {0, 200}).length() == Approx(200));
}

TEST_CASE("padding adds on both sides, to an empty range too")
{
    CHECK(padded({1'000, 2'000}, 0.5) == AxisRange{500, 2'500});
    CHECK(padded({7, 7}, 2).length() == Approx(5));
}
