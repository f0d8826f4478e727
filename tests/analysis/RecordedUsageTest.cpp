#include "Catch.h"
#include "analysis/RecordedUsage.h"
#include "tests/dataset/SliceText.h"

using namespace worklode;

namespace {

Dataset office()
{
    auto data = testing::datasetFromText("stream a1\nday 2026-03-02\n08:00 08:10 active Excel.exe \"A\" keys=1\n"
                                         "08:10 08:12 active chrome url=https://x.example/y\n08:12 08:30 idle excel\n"
                                         "stream a1-laptop\nday 2026-03-03\n08:00 08:01 active excel \"B\"\n"
                                         "stream b1\nday 2026-03-03\n09:00 09:05 active excel\n09:05 09:06 active rare\n");
    INFO((data ? std::string() : data.error().sentence()));
    REQUIRE(data);
    return std::move(data).value();
}

Duration minutes(int n) { return std::chrono::minutes(n); }

} // namespace

TEST_CASE("raw ids are added up whatever they are spelled like, idle left out")
{
    Progress progress;
    const RecordedUsage usage = recordedUsage(office(), std::nullopt, progress);
    REQUIRE(usage.rawIds.size() == 3);
    CHECK(usage.rawIds[0].raw == "excel");
    CHECK(usage.rawIds[0].active == minutes(16));
    CHECK(usage.rawIds[0].collectors.size() == 3);
    CHECK(toIso(usage.rawIds[0].first) == "2026-03-02T08:00:00.000Z");
    CHECK(toIso(usage.rawIds[0].last) == "2026-03-03T09:05:00.000Z");
    CHECK(usage.rawIds[1].raw == "x.example");
    CHECK(usage.rawIds[1].web);
    CHECK(usage.active == minutes(19));
}

TEST_CASE("a range takes the slices that start in it")
{
    Progress progress;
    const auto from = instantFromIso("2026-03-03T00:00:00.000Z");
    const RecordedUsage usage = recordedUsage(office(), TimeRange{*from, kLatestInstant}, progress);
    CHECK(usage.active == minutes(7));
    CHECK(usage.rawIds.size() == 2);
}

TEST_CASE("an application has the usage of all its raw ids, and people count once")
{
    Progress progress;
    const RecordedUsage usage = recordedUsage(office(), std::nullopt, progress);
    Catalog catalog;
    Application sheets;
    sheets.alias = "Sheets";
    sheets.raw = {"EXCEL.EXE", "*.example"};
    Application unused;
    unused.alias = "Unused";
    unused.raw = {"nobody"};
    catalog.applications = {unused, sheets};
    Associate ann;
    ann.id = "a1";
    ann.alternates = {"a1-laptop"};
    catalog.associates = {ann};
    const auto rows = applicationUsage(catalog, usage);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].rawIds.empty());
    CHECK_FALSE(rows[0].seen);
    CHECK(rows[1].active == minutes(18));
    CHECK(rows[1].associates == 2);
    CHECK((rows[1].web && rows[1].program));
    CHECK(rows[2].name == "rare");
    CHECK(rows[2].application == ApplicationUsage::kUnmapped);
}

TEST_CASE("usage of no data is empty")
{
    Progress progress;
    const RecordedUsage usage = recordedUsage(Dataset(), std::nullopt, progress);
    CHECK(usage.rawIds.empty());
    CHECK(applicationUsage(Catalog(), usage).empty());
}
