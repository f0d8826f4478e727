#include "analysis/OpportunityTally.h"

#include "Catch.h"

using namespace worklode;

namespace {

OccurrenceEvidence evidence(double timeMs, std::int64_t start, std::size_t associate)
{
    return {AssociateIndex(associate), UnitIndex(0), StreamIndex(0), ScreenId(0), {instantFromMs(start), instantFromMs(start + 1)}, timeMs};
}

} // namespace

TEST_CASE("The longest occurrences are kept whatever the order in which they come and are merged")
{
    constexpr int kMany = 3000;
    LongestOccurrences forwards, backwards, even, odd;
    for (int i = 0; i < kMany; ++i) {
        forwards.add(evidence(i / 3, i, 0));
        backwards.add(evidence((kMany - 1 - i) / 3, kMany - 1 - i, 0));
        (i % 2 == 0 ? even : odd).add(evidence(i / 3, i, 0));
    }
    even.merge(odd);
    const auto longest = forwards.sorted();
    REQUIRE(longest.size() == kOccurrenceExamples);
    CHECK(longest[0].timeMs == 999);
    CHECK(toMs(longest[0].range.start) == 2997); // of equal ones the first in time
    CHECK(toMs(longest[1].range.start) == 2998);
    CHECK(longest.back().timeMs == 999 - 66);
    for (std::size_t i = 0; i < longest.size(); ++i) {
        CHECK(toMs(backwards.sorted()[i].range.start) == toMs(longest[i].range.start));
        CHECK(toMs(even.sorted()[i].range.start) == toMs(longest[i].range.start));
    }
}

TEST_CASE("A tally adds up by associate, unit and screen, and a merge keeps associates apart")
{
    OpportunityTally first, second;
    first.add(evidence(10, 0, 1));
    first.add(evidence(20, 5, 1));
    first.add(evidence(5, 9, 2));
    second.add(evidence(7, 2, 3));
    first.merge(std::move(second));
    CHECK(first.all().timeMs == 42);
    CHECK(first.all().occurrences == 4);
    REQUIRE(first.associates().size() == 3);
    CHECK(first.associates()[0].second.timeMs == 30);
    REQUIRE(first.screens().size() == 1);
    CHECK(first.screens()[0].second.occurrences == 4);
    CHECK(first.units().at(UnitIndex(0)).timeMs == 42);
}
