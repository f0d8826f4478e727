#include "Catch.h"
#include "analysis/Summarize.h"
#include "analysis/VisitCache.h"
#include "tests/analysis/RandomWork.h"
#include "tests/analysis/ResultText.h"

using namespace worklode;
using namespace worklode::testing;

namespace {

bool same(const Visit& a, const Visit& b)
{
    return a.range == b.range && a.screen == b.screen && a.code == b.code && a.application == b.application && a.offComputer == b.offComputer && a.category == b.category
        && a.active == b.active && a.idle == b.idle && a.off == b.off && a.counts == b.counts && a.firstRow == b.firstRow
        && a.endRow == b.endRow;
}

/// How many shifts come out of the cache as they are built; all of them, if all is well.
std::size_t sameShifts(const AnalysisBench& bench, const VisitCache& cache)
{
    ShiftVisits built, cached; // reused from shift to shift, as pages do
    std::size_t count = 0;
    for (const Shift& shift : bench.shifts) {
        buildVisits(bench.dataset, bench.enrichment, shift, built);
        cache.fill(shift, cached);
        bool equal = cached.shift == &shift && cached.streams.size() == built.streams.size();
        for (std::size_t i = 0; equal && i < built.streams.size(); ++i) {
            const StreamVisits &a = built.streams[i], &b = cached.streams[i];
            equal = a.stream == b.stream && a.rows.firstRow == b.rows.firstRow && a.rows.endRow == b.rows.endRow
                 && a.rows.firstMark == b.rows.firstMark && a.rows.endMark == b.rows.endMark && a.leadingIdle == b.leadingIdle
                 && a.switches == b.switches && std::equal(a.visits.begin(), a.visits.end(), b.visits.begin(), b.visits.end(), same);
        }
        count += equal ? 1 : 0;
    }
    return count;
}

std::unique_ptr<AnalysisBench> benchOf(Dataset dataset, const std::string& catalog)
{
    auto bench = AnalysisBench::make(std::move(dataset), catalog);
    INFO((bench ? std::string() : bench.error().sentence()));
    REQUIRE(bench);
    return std::move(*bench);
}

} // namespace

TEST_CASE("Visits come out of the cache as they were built, however much of them it may keep")
{
    for (std::uint32_t seed = 1; seed <= 8; ++seed) {
        const auto bench = benchOf(datasetOf(randomWork(seed, 12, 5)), randomWorkCatalog(true));
        for (const std::size_t bytesPerRow : {std::size_t{0}, std::size_t{1}, std::size_t{8}, VisitCache::kBytesPerRow, std::size_t{1000}})
            for (const unsigned threads : {1u, 3u}) {
                const VisitCache cache(bench->dataset, bench->enrichment, bench->shifts, threads, bytesPerRow);
                INFO("seed " << seed << ", " << bytesPerRow << " bytes a row, " << threads << " threads");
                CHECK(sameShifts(*bench, cache) == bench->shifts.size());
                CHECK(cache.bytes() <= bytesPerRow * bench->dataset.rows());
                if (bytesPerRow == 0)
                    CHECK(cache.bytes() == 0);
                if (bytesPerRow == 1000)
                    CHECK(cache.bytes() > 0);
            }
    }
}

TEST_CASE("Visits with more input or time than the packed form holds come out whole")
{
    const auto bench = benchOf(*datasetFromText("stream a1\nday 2026-03-02\n"
                                                "08:00 08:01 active excel \"A\" keys=65535 clicks=65536 scrolls=4294967295\n"
                                                "08:01 08:02 active excel \"A\" keys=1 scrolls=4294967295\n"
                                                "08:02 08:03 active word \"B\" keys=70000 pastes=66000\n"
                                                "08:03 1300:00 active word \"B\" keys=7\n"
                                                "1300:00 1302:00 idle word \"B\"\n"
                                                "1302:00 3900:00 off_computer Lunch\n"
                                                "3900:00 3900:01 active excel \"A\" keys=1\n"),
                               "");
    const VisitCache cache(bench->dataset, bench->enrichment, bench->shifts, 1, 1000);
    REQUIRE(bench->shifts.size() == 1);
    CHECK(sameShifts(*bench, cache) == 1);
    ShiftVisits visits;
    cache.fill(bench->shifts.front(), visits);
    REQUIRE(visits.streams.at(0).visits.size() == 2 + 1 + 1);
    CHECK(visits.streams[0].visits[0].counts.scrolls == 2 * std::uint64_t{4'294'967'295});
    CHECK(visits.streams[0].visits[1].active > std::chrono::hours(24 * 50));
}

TEST_CASE("A shift that the cache was not made of is built")
{
    const auto bench = benchOf(datasetOf(randomWork(3, 3, 2)), randomWorkCatalog(false));
    const VisitCache cache(bench->dataset, bench->enrichment, bench->shifts, 1);
    REQUIRE(!bench->shifts.empty());
    const Shift other = bench->shifts.front();
    ShiftVisits built, cached;
    buildVisits(bench->dataset, bench->enrichment, other, built);
    cache.fill(other, cached);
    CHECK(cached.shift == &other);
    REQUIRE(cached.streams.size() == built.streams.size());
    CHECK(cached.streams[0].visits.size() == built.streams[0].visits.size());
}

TEST_CASE("Pages are the same with a visit cache and without")
{
    for (std::uint32_t seed = 1; seed <= 4; ++seed) {
        const auto bench = benchOf(datasetOf(randomWork(seed, 9, 4)), randomWorkCatalog(seed % 2 == 0));
        const VisitCache cache(bench->dataset, bench->enrichment, bench->shifts, 2, 12);
        for (const unsigned threads : {1u, 4u}) {
            AnalysisInput input = bench->input({}, threads);
            std::string without, with;
            for (const char* section : {"summary", "ratios", "by_application", "by_code", "by_unit", "by_hour", "timeline"})
                without += resultText(section, input);
            input.visits = &cache;
            for (const char* section : {"summary", "ratios", "by_application", "by_code", "by_unit", "by_hour", "timeline"})
                with += resultText(section, input);
            CHECK(with == without);
        }
    }
}
