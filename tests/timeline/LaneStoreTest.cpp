#include "Catch.h"
#include "support/FakeEngine.h"
#include "support/WaitFor.h"
#include "ui/timeline/LaneStore.h"
#include "ui/timeline/TimelineSums.h"
#include "ui/timeline/TimelineWidget.h"

#include <QApplication>

#include <algorithm>
#include <atomic>
#include <numeric>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A result whose lanes are listed without anything on them, and the source that has it.
struct Outlines {
    explicit Outlines(std::size_t most = 60)
    {
        auto made = std::make_shared<TimelineResult>(fakeTimeline(*catalog, {}));
        made->lanes.resize(std::min(most, made->lanes.size()));
        auto listed = std::make_shared<PageResult>();
        TimelineResult bare = *made;
        for (TimelineLane& lane : bare.lanes) {
            lane.spans.clear();
            lane.tasks.clear();
            lane.opportunities.clear();
        }
        listed->body = std::move(bare);
        result = listed;
        whole = made;
        source = [this](std::size_t first, std::size_t end, Progress&) -> Result<TimelineResult> {
            ++asked;
            if (broken)
                return Error{ErrorCode::Unavailable, "the disk", "it is gone"};
            return TimelineResult{{whole->lanes.begin() + static_cast<std::ptrdiff_t>(first), whole->lanes.begin() + static_cast<std::ptrdiff_t>(end)}};
        };
    }
    std::shared_ptr<const Catalog> catalog = fakeCatalog();
    SharedResult result;
    std::shared_ptr<const TimelineResult> whole;
    LaneSource source;
    std::atomic<int> asked{0};
    std::atomic<bool> broken{false};
};

} // namespace

TEST_CASE("a small result is ready at once")
{
    auto made = std::make_shared<PageResult>();
    TimelineResult few = fakeTimeline(*fakeCatalog(), {});
    few.lanes.resize(30);
    made->body = few;
    LaneStore store;
    store.setResult(made);
    CHECK(store.complete());
    store.setResult(nullptr);
    CHECK(store.complete());
    CHECK_FALSE(store.lanes());
}

TEST_CASE("a large result gets ready off this thread, what is in sight first")
{
    auto made = std::make_shared<PageResult>();
    made->body = fakeTimeline(*fakeCatalog(), {});
    auto& lanes = std::get<TimelineResult>(made->body).lanes;
    while (lanes.size() < 600)
        lanes.insert(lanes.end(), lanes.begin(), lanes.begin() + 100);
    LaneStore store;
    store.setResult(made);
    CHECK_FALSE(store.complete());
    store.want({550, 551});
    REQUIRE(waitFor([&] { return store.ready(550); }));
    CHECK_FALSE(store.complete());
    CHECK(waitFor([&] { return store.complete(); }));
}

TEST_CASE("outlines are asked for only where somebody looks")
{
    Outlines o;
    LaneStore store;
    store.setResult(o.result, o.source);
    store.want({7, 3});
    REQUIRE(waitFor([&] { return store.ready(3) && store.ready(7); }));
    CHECK(o.asked == 2);
    CHECK_FALSE(store.ready(8));
    CHECK(store.loaded()[7]->lane->spans.size() == o.whole->lanes[7].spans.size());
    Progress progress;
    const auto read = store.reader().read(8, 10, progress);
    REQUIRE(read);
    CHECK(read->at(1)->spans.size() == o.whole->lanes[9].spans.size());
}

TEST_CASE("a source that fails is told once and asked no more")
{
    Outlines o;
    o.broken = true;
    LaneStore store;
    QString said;
    int times = 0;
    QObject::connect(&store, &LaneStore::failed, [&](const QString& sentence) {
        said = sentence;
        ++times;
    });
    store.setResult(o.result, o.source);
    store.want({1});
    REQUIRE(waitFor([&] { return times > 0; }));
    store.want({2});
    QApplication::processEvents();
    CHECK(times == 1);
    CHECK(said.contains(u"it is gone"_s));
}

TEST_CASE("the widget shows outlines, gets what comes into sight and adds it up when it is there")
{
    Outlines o;
    TimelineWidget widget;
    widget.resize(1'000, 400);
    widget.setResult(o.result, o.catalog, o.source);
    widget.show();
    CHECK_FALSE(widget.grab().isNull()); // stripes
    REQUIRE(waitFor([&] { return widget.scene().loaded[0] != nullptr; }));
    CHECK(o.asked < 60);
    const TimeRange late = o.whole->lanes[50].spans[3].range;
    REQUIRE(widget.showMoment(o.whole->lanes[50].associate, late));
    REQUIRE(waitFor([&] { return widget.selectionComplete(); }));
    CHECK(widget.selectionSums().total() == late.length());
    int found = 0;
    QObject::connect(&widget, &TimelineWidget::findChanged, [&] { ++found; });
    widget.find(u"lunch"_s);
    REQUIRE(waitFor([&] { return found > 0 && !widget.finding(); }));
    CHECK(widget.matches().count() == 60); // also in lanes that nobody looked at
}

TEST_CASE("of what a source brings only so much is kept: what was wanted longest ago goes first, and comes back when it is wanted again")
{
    Outlines t;
    std::size_t perLane = 0;
    for (const TimelineLane& lane : t.whole->lanes)
        perLane = std::max(perLane, lane.spans.size() + lane.tasks.size() + lane.opportunities.size());
    LaneStore store(nullptr, perLane * 10);
    store.setResult(t.result, t.source);
    const auto want = [&](std::size_t first, std::size_t end) {
        std::vector<std::size_t> lanes;
        for (std::size_t i = first; i < end; ++i)
            lanes.push_back(i);
        store.want(lanes);
        return waitFor([&] {
            return !store.busy() && std::all_of(lanes.begin(), lanes.end(), [&](std::size_t i) { return store.ready(i); });
        });
    };
    const auto kept = [&] {
        return std::count_if(store.loaded().begin(), store.loaded().end(), [](const auto& lane) { return lane != nullptr; });
    };
    REQUIRE(want(0, 8));
    for (std::size_t first = 8; first + 4 <= 60; first += 4) {
        REQUIRE(want(first, first + 4));
        CHECK(kept() <= 16); // lanes differ in length
    }
    CHECK_FALSE(store.ready(0));
    REQUIRE(want(0, 2));
    REQUIRE(want(0, 40)); // more than is kept: all of it is seen, see below
    CHECK(kept() >= 40);
    REQUIRE(want(50, 52));
    CHECK(kept() <= 16);
}

TEST_CASE("what is wanted at once is bounded too: the first lanes are whole, others as they are seen from afar, the "
          "rest as it is listed")
{
    Outlines t;
    const auto itemsOf = [](const TimelineLane& lane) {
        return lane.spans.size() + lane.tasks.size() + lane.opportunities.size();
    };
    std::size_t most = 0;
    for (const TimelineLane& lane : t.whole->lanes)
        most = std::max(most, itemsOf(lane));
    const std::size_t bound = most * 2;
    LaneStore store(nullptr, bound);
    store.setResult(t.result, t.source);
    std::vector<std::size_t> all(60);
    std::iota(all.begin(), all.end(), std::size_t{0});
    const auto settle = [&](const std::vector<std::size_t>& lanes) {
        store.want(lanes);
        return waitFor([&] { return !store.busy(); });
    };
    REQUIRE(settle(all));
    std::size_t items = 0, bars = 0, listed = 0;
    for (const auto& lane : store.loaded()) {
        if (!lane) {
            ++listed;
        } else if (lane->whole()) {
            items += itemsOf(*lane->lane);
        } else {
            CHECK(lane->lane->spans.empty()); // or it would be no less
            for (const LaneLevel& level : lane->pyramid.levels())
                bars += level.spans.size();
        }
    }
    CHECK(items > 0);
    CHECK(items <= bound);
    CHECK(bars <= bound);
    CHECK(listed == 60 - 2 - std::min<std::size_t>(58, bound / kBarsFromAfar) -
                        (store.loaded()[2] && store.loaded()[2]->whole() ? 1 : 0));
    CHECK(store.loaded()[0]->whole());
    REQUIRE(store.loaded()[3]);
    CHECK_FALSE(store.loaded()[3]->whole());
    const int asked = t.asked;
    REQUIRE(settle(all));
    CHECK(t.asked == asked); // what there is no room for is not asked for over and over
    REQUIRE(settle({59, 3}));
    CHECK(store.loaded()[59]->whole());
    CHECK(store.loaded()[3]->whole());
    Progress progress;
    const auto read = store.reader().read(2, 5, progress);
    REQUIRE(read);
    CHECK(read->at(1)->spans.size() == t.whole->lanes[3].spans.size());
}

TEST_CASE("lanes seen from afar are drawn, but not taken for what they are not")
{
    Outlines o;
    TimelineScene scene;
    scene.lanes =
        std::shared_ptr<const std::vector<TimelineLane>>(o.result, &std::get<TimelineResult>(o.result->body).lanes);
    scene.arrange();
    const auto whole = loadLane(std::shared_ptr<const TimelineLane>(o.whole, &o.whole->lanes[0]));
    scene.loaded[0] = fromAfar(*whole, std::shared_ptr<const TimelineLane>(scene.lanes, &scene.lane(0)));
    CHECK_FALSE(scene.loaded[0]->pyramid.levelFor(60'000).spans.empty());
    CHECK(scene.loaded[0]->pyramid.levels().front().spans.size() < whole->pyramid.levels().front().spans.size());
    const TimelineSelection row{0, 0, scene.bounds};
    CHECK_FALSE(isComplete(scene, row));
    CHECK(sumsOf(scene, row).total() == Duration(0));
    scene.loaded[0] = whole;
    CHECK(isComplete(scene, row));
}

TEST_CASE("of a row's shifts only those in sight are brought, and others when one looks there")
{
    Outlines o(400);
    TimelineWidget widget;
    widget.resize(1'000, 300);
    widget.setResult(o.result, o.catalog, o.source);
    widget.setGrouping(Grouping::Associate);
    widget.setMode(AxisMode::Calendar);
    widget.show();
    widget.setResult(o.result, o.catalog, o.source);
    const TimelineScene& scene = widget.scene();
    REQUIRE(scene.rows.size() > 3);
    const auto& row = scene.rows[2].lanes;
    REQUIRE(row.size() > 15);
    widget.showRange(scene.axisRange(row.front(), scene.lane(row.front()).shift));
    REQUIRE(waitFor([&] { return scene.loaded[row.front()] != nullptr && !widget.lanesComing(); }));
    CHECK_FALSE(scene.loaded[row.back()]); // weeks later
    widget.showRange(scene.axisRange(row.back(), scene.lane(row.back()).shift));
    CHECK(waitFor([&] { return scene.loaded[row.back()] != nullptr; }));
}
