#include "Catch.h"
#include "analysis/results/Measures.h"
#include "analysis/results/Quantities.h"

using namespace worklode;

TEST_CASE("Quantities are linear between order statistics, and 0 of nothing")
{
    CHECK(quantitiesOf({}).mean == 0);
    CHECK(quantitiesOf({}).median == 0);
    CHECK(quantitiesOf({}).p90 == 0);
    const Quantities one = quantitiesOf({7});
    CHECK(one.mean == 7);
    CHECK(one.median == 7);
    CHECK(one.p90 == 7);
    const Quantities four = quantitiesOf({40, 10, 30, 20});
    CHECK(four.mean == Approx(25));
    CHECK(four.median == Approx(25));
    CHECK(four.p90 == Approx(37)); // position 2.7
    CHECK(percentile({1, 2, 3}, 1.0) == 3);
    CHECK(percentile({1, 2, 3}, 0.0) == 1);
}

TEST_CASE("Measures of nothing are zero, and only the weights say what effort is")
{
    const Measures nothing;
    CHECK(nothing.friction() == 0);
    CHECK(nothing.score() == 0);
    CHECK(nothing.productionPct() == 0);
    Measures m;
    m.counts.keys = 10;
    m.counts.clicks = 100;
    m.counts.scrolls = 1000;
    CHECK(m.effortSeconds({1, 0.5, 0.25}) == Approx(310));
}

TEST_CASE("Only idle time is all waste and no score")
{
    Measures m;
    m.idle = Duration{1000};
    CHECK(m.wastePct() == 100);
    CHECK(m.friction() == 25);
    CHECK(m.score() == 0);
}
