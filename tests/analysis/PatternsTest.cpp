#include "analysis/FindOpportunities.h"
#include "analysis/FindPatterns.h"
#include "analysis/Summarize.h"
#include "Catch.h"
#include "tests/analysis/RandomWork.h"
#include "tests/analysis/ResultText.h"

#include <algorithm>

using namespace worklode;
using namespace worklode::testing;

namespace {

std::unique_ptr<AnalysisBench> patternsBench(std::uint32_t seed)
{
    auto bench = AnalysisBench::make(datasetOf(randomWork(seed, 9, 4)), randomWorkCatalog(true));
    INFO((bench ? std::string() : bench.error().sentence()));
    REQUIRE(bench);
    return std::move(*bench);
}

PatternsResult patternsOf(const AnalysisInput& input)
{
    Progress progress;
    return findPatterns(input, progress);
}

} // namespace

TEST_CASE("The hours of the week add up to the summary, under every filter of categories")
{
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        const auto bench = patternsBench(seed);
        for (const std::vector<Category>& filter :
             {std::vector<Category>{}, {Category::NonWork, Category::Unknown}, {Category::Production}}) {
            INFO("seed " << seed << ", filter of " << filter.size());
            Progress progress;
            const SummaryResult summary = summarize(bench->input(filter), progress);
            const PatternsResult patterns = patternsOf(bench->input(filter));
            Measures whole;
            for (const WeekdayHour& cell : patterns.byWeekdayHour) {
                whole += cell.measures;
                CHECK(cell.associates <= patterns.hourAssociates[static_cast<std::size_t>(cell.hour)]);
            }
            CHECK(whole == summary.all.measures);
            for (const HourSummary& hour : summary.byHour) {
                CHECK(hour.associates == patterns.hourAssociates[static_cast<std::size_t>(hour.hour)]);
                Duration active{0};
                for (const WeekdayHour& cell : patterns.byWeekdayHour)
                    active += cell.hour == hour.hour ? cell.measures.active : Duration(0);
                CHECK(active == hour.active);
            }
            CHECK(patterns.switches == summary.all.measures.switches);
        }
    }
}

TEST_CASE("Flows add up to Copy and paste, and pairs come by number")
{
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        const auto bench = patternsBench(seed);
        Progress progress;
        const OpportunitiesResult found = findOpportunities(bench->input(), progress);
        const PatternsResult patterns = patternsOf(bench->input());
        double time = 0;
        std::uint64_t occurrences = 0;
        for (const CopyPasteFlow& flow : patterns.flows) {
            CHECK(flow.from != flow.to);
            CHECK(flow.pastes >= flow.occurrences);
            time += flow.timeMs;
            occurrences += flow.occurrences;
        }
        const auto row = std::find_if(found.opportunities.begin(), found.opportunities.end(),
                                      [](const Opportunity& o) { return o.name == "Copy and paste"; });
        CHECK(occurrences == (row == found.opportunities.end() ? 0 : row->occurrences));
        if (row != found.opportunities.end())
            CHECK(time == Approx(row->timeMs));
        CHECK(std::is_sorted(patterns.switchPairs.begin(), patterns.switchPairs.end(),
                             [](const SwitchPair& a, const SwitchPair& b) { return a.switches > b.switches; }));
    }
}

TEST_CASE("Patterns do not depend on the number of threads")
{
    const auto bench = patternsBench(3);
    AnalysisInput one = bench->input(), four = bench->input();
    four.threads = 4;
    const PatternsResult a = patternsOf(one), b = patternsOf(four);
    REQUIRE(a.flows.size() == b.flows.size());
    for (std::size_t i = 0; i < a.flows.size(); ++i)
        CHECK(a.flows[i].timeMs == b.flows[i].timeMs);
    REQUIRE(a.byWeekdayHour.size() == b.byWeekdayHour.size());
    for (std::size_t i = 0; i < a.byWeekdayHour.size(); ++i)
        CHECK(a.byWeekdayHour[i].measures == b.byWeekdayHour[i].measures);
}
