#include "Catch.h"
#include "session/ProgressiveEngine.h"
#include "tests/session/Office.h"

#include <atomic>
#include <thread>

using namespace worklode;
using namespace worklode::testing;

namespace {

/// The office's data; all of it only when the test lets it go.
class SlowOffice final : public DataSource
{
public:
    std::uint64_t slices() const override { return 1'000; }
    TimeRange span() const override { return {*instantFromIso("2026-03-02T08:00:00Z"), *instantFromIso("2026-03-05T08:10:00Z")}; }
    Result<std::shared_ptr<const Dataset>> whole(Progress& progress) const override
    {
        ++reads;
        while (!released) {
            progress.report(0.5);
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, {}, "cancelled"};
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        if (broken)
            return Error{ErrorCode::Corrupt, "x.wlseg", "bad"};
        return officeData();
    }
    Result<SampledData> sample(const DataPart& part, std::uint64_t, Progress&) const override
    {
        ++samples;
        lastStarts = part.starts;
        return SampledData{officeData(), share};
    }

    std::atomic<bool> released{false};
    std::atomic<bool> broken{false};
    mutable std::atomic<int> reads{0};
    mutable std::atomic<int> samples{0};
    mutable TimeRange lastStarts;
    DataShare share{1, 10, 100, 1'000};
};

struct Opening {
    explicit Opening(Catalog catalog = officeCatalog())
        : engine(source, std::make_shared<const Catalog>(std::move(catalog)), 7, ProgressiveEngine::Options{1, 100, 500})
    {
    }
    std::optional<PageResult> look(const ViewRequest& request)
    {
        Progress progress;
        return engine.firstLook(request, progress);
    }
    Result<PageResult> run(const ViewRequest& request)
    {
        Progress progress;
        return engine.run(request, progress);
    }
    std::shared_ptr<SlowOffice> source = std::make_shared<SlowOffice>();
    ProgressiveEngine engine;
};

LocalDate onDate(const char* iso) { return *dateFromIso(iso); }

} // namespace

TEST_CASE("A first look comes before all data is there, and says of how much it is")
{
    Opening t;
    const auto first = t.look(ask(PageKind::Summary));
    REQUIRE(first);
    REQUIRE(first->header.partial);
    CHECK(*first->header.partial == t.source->share);
    CHECK(t.source->reads == 0);
    CHECK(t.look(ask(PageKind::Tasks)));
    CHECK(t.source->samples == 1); // another page about the same
    t.source->released = true;
    const auto all = t.run(ask(PageKind::Summary));
    REQUIRE(all);
    CHECK_FALSE(all->header.partial);
    CHECK(std::get<SummaryResult>(all->body).all.shifts == 18);
    CHECK_FALSE(t.look(ask(PageKind::Summary))); // the whole takes no longer
}

TEST_CASE("A first look at all that dates of its own need is the last word")
{
    Opening t;
    t.source->share = {4, 4, 60, 60};
    ViewRequest request = ask(PageKind::Timeline);
    request.date = onDate("2026-03-04");
    request.lanes = {LaneDetail::Whole, LaneRange{0, 3}};
    const auto first = t.look(request);
    REQUIRE(first);
    CHECK_FALSE(first->header.partial);
    CHECK(std::get<TimelineResult>(first->body).lanes.size() == 3);
    t.source->share = {3, 4, 45, 60};
    request.date = onDate("2026-03-02"); // another sample
    CHECK(t.look(request)->header.partial); // places in the list of that part
}

TEST_CASE("What counts back from the last shift is never certain from a part")
{
    Opening t;
    t.source->share = {4, 4, 60, 60};
    ViewRequest request = ask(PageKind::Summary);
    CHECK_FALSE(t.look(request)->header.partial); // all segments there are
    request.view.range = {std::nullopt, std::nullopt, 1};
    CHECK(t.look(request)->header.partial);
    CHECK(t.source->lastStarts.start == t.source->span().end - std::chrono::hours(72));
    request.view.range = {onDate("2026-03-04"), std::nullopt, std::nullopt};
    CHECK_FALSE(t.look(request)->header.partial);
    request.compare = true;
    CHECK(t.look(request)->header.partial);
}

TEST_CASE("Where small groups are withheld there is no first look, nor for who may see nothing")
{
    Opening t;
    ViewRequest anonymous = ask(PageKind::Summary, "ann");
    anonymous.view.anonymous = true;
    CHECK_FALSE(t.look(anonymous));
    CHECK_FALSE(t.look(ask(PageKind::Summary, "rep")));
    CHECK_FALSE(t.look(ask(PageKind::Summary, "gone")));
    CHECK(t.look(ask(PageKind::Summary, "ann")));
}

TEST_CASE("Little data needs no first look")
{
    const auto source = std::make_shared<SlowOffice>();
    ProgressiveEngine engine(source, std::make_shared<const Catalog>(officeCatalog()), 7, ProgressiveEngine::Options{1, 100, 1'001});
    Progress progress;
    CHECK_FALSE(engine.firstLook(ask(PageKind::Summary), progress));
    CHECK(source->samples == 0);
}

TEST_CASE("The data is read once for all who wait; who waits may give up, and who reads too")
{
    Opening t;
    Progress reader, impatient, patient;
    std::optional<Result<PageResult>> read, gaveUp, waited;
    std::jthread first([&] { read = t.engine.run(ask(PageKind::Summary), reader); });
    while (t.source->reads == 0)
        std::this_thread::yield();
    std::jthread second([&] { gaveUp = t.engine.run(ask(PageKind::Summary), impatient); });
    std::jthread third([&] { waited = t.engine.run(ask(PageKind::Tasks), patient); });
    impatient.cancel();
    second.join();
    CHECK(gaveUp->error().code == ErrorCode::Cancelled);
    CHECK(t.source->reads == 1);
    reader.cancel();
    first.join();
    CHECK(read->error().code == ErrorCode::Cancelled);
    t.source->released = true; // the one who still waits reads now
    third.join();
    REQUIRE(waited->ok());
    CHECK(t.source->reads == 2);
    CHECK(t.run(ask(PageKind::Summary)));
    CHECK(t.source->reads == 2);
}

TEST_CASE("Data that cannot be read is each run's error")
{
    Opening t;
    t.source->released = true;
    t.source->broken = true;
    CHECK(t.run(ask(PageKind::Summary)).error().place == "x.wlseg");
    t.source->broken = false;
    CHECK(t.run(ask(PageKind::Summary)));
}

TEST_CASE("Another catalog shares the data, whether it is there yet or not")
{
    Opening t;
    const auto renamed = std::make_shared<const Catalog>(officeCatalog());
    const auto early = t.engine.withCatalog(renamed, 8);
    t.source->released = true;
    Progress progress;
    REQUIRE(t.run(ask(PageKind::Summary)));
    const auto result = early->run(ask(PageKind::Summary), progress);
    REQUIRE(result);
    CHECK(result->header.catalogVersion == 8);
    CHECK(t.engine.withCatalog(renamed, 9)->run(ask(PageKind::Summary), progress)->header.catalogVersion == 9);
    CHECK(t.source->reads == 1);
}
