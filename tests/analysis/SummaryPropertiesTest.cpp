#include "Catch.h"
#include "analysis/Summarize.h"
#include "tests/analysis/RandomWork.h"
#include "tests/analysis/ResultText.h"

using namespace worklode;
using namespace worklode::testing;

namespace {

std::unique_ptr<AnalysisBench> benchOf(const std::vector<TextSegment>& segments, bool dated)
{
    auto bench = AnalysisBench::make(datasetOf(segments), randomWorkCatalog(dated));
    INFO((bench ? std::string() : bench.error().sentence()));
    REQUIRE(bench);
    return std::move(*bench);
}

SummaryResult summaryOf(const AnalysisInput& input)
{
    Progress progress;
    return summarize(input, progress);
}

std::string everything(const AnalysisInput& input)
{
    std::string text;
    for (const char* section : {"summary", "ratios", "by_application", "by_code", "by_unit", "by_hour", "timeline"})
        text += resultText(section, input);
    return text;
}

} // namespace

TEST_CASE("The parts of a summary add up to the whole")
{
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        const auto bench = benchOf(randomWork(seed, 9, 4), true);
        for (const std::vector<Category>& filter : {std::vector<Category>{}, {Category::NonWork, Category::Unknown}}) {
            INFO("seed " << seed << ", filter of " << filter.size());
            const SummaryResult s = summaryOf(bench->input(filter));
            Measures parts;
            for (const ApplicationSummary& application : s.byApplication) {
                Measures screens;
                for (const ScreenSummary& screen : application.screens)
                    screens += screen.measures;
                CHECK(screens == application.measures);
                parts += application.measures;
            }
            for (const CodeSummary& code : s.byCode) {
                parts.categoryTime[static_cast<std::size_t>(code.category)] += code.time;
                parts.visits += code.occurrences;
            }
            parts.switches = s.all.measures.switches;
            CHECK(parts == s.all.measures);
            HourSummary hours;
            for (const HourSummary& hour : s.byHour) {
                hours.active += hour.active;
                hours.counts += hour.counts;
            }
            CHECK(hours.active == s.all.measures.active);
            CHECK(hours.counts == s.all.measures.counts);
            REQUIRE(!s.byUnit.empty());
            CHECK(s.byUnit[0].group.measures == s.all.measures);
            CHECK(s.byUnit[0].group.associates == s.all.associates);
            CHECK(s.byUnit[0].group.observedWorkdays == s.all.observedWorkdays);
            CHECK(s.all.measures.total().count() > 0);
        }
    }
}

TEST_CASE("The shifts add up to the View, and the categories to no filter")
{
    const auto bench = benchOf(randomWork(11, 9, 4), true);
    const Measures whole = summaryOf(bench->input()).all.measures;
    Measures byShift, byCategory;
    for (const Shift& shift : bench->shifts) {
        AnalysisInput one = bench->input();
        one.shifts = {&shift};
        byShift += summaryOf(one).all.measures;
    }
    CHECK(byShift == whole);
    for (const Category c : kCategories)
        byCategory += summaryOf(bench->input({c})).all.measures;
    CHECK(byCategory == whole);
}

TEST_CASE("Results do not depend on threads, nor on how slices are spread over segments")
{
    for (std::uint32_t seed = 21; seed <= 24; ++seed) {
        INFO("seed " << seed);
        const std::vector<TextSegment> work = randomWork(seed, 9, 3);
        const auto bench = benchOf(work, true);
        const std::string wanted = everything(bench->input({}, 1));
        // Not CHECK(a == b): pages of text are nothing to print.
        CHECK((everything(bench->input({}, 4)) == wanted));
        CHECK((everything(benchOf(splitUp(work, seed), true)->input({}, 3)) == wanted));
    }
}

TEST_CASE("Cutting active slices in two changes nothing where categories have no dates")
{
    const std::vector<TextSegment> work = randomWork(31, 9, 3);
    CHECK((everything(benchOf(cutActiveSlices(work), false)->input()) == everything(benchOf(work, false)->input())));
}

TEST_CASE("Enrichment on several threads gives the same ids")
{
    const auto bench = benchOf(randomWork(41, 9, 2), true);
    const Enrichment other(bench->catalog, bench->dataset, 4);
    REQUIRE(other.screenCount() == bench->enrichment.screenCount());
    for (std::size_t p = 0; p < bench->dataset.places.size(); ++p)
        CHECK(other.screenOf(PlaceId(p)) == bench->enrichment.screenOf(PlaceId(p)));
}

TEST_CASE("A cancelled summary comes back at once")
{
    const auto bench = benchOf(randomWork(51, 9, 2), false);
    Progress progress;
    progress.cancel();
    CHECK(summarize(bench->input({}, 2), progress).all.shifts == 0);
}
