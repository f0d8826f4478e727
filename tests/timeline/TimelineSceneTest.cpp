#include "Catch.h"
#include "support/FakeEngine.h"
#include "ui/timeline/TimelineMatches.h"
#include "ui/timeline/TimelineOverview.h"
#include "ui/timeline/TimelineSums.h"

#include <numeric>

using namespace worklode;
using namespace Qt::Literals::StringLiterals;

namespace {

TimelineScene fakeScene(Grouping grouping, AxisMode mode, ZoneChoice zone = ZoneChoice::Associate)
{
    static const auto result = std::make_shared<const TimelineResult>(fakeTimeline(*fakeCatalog(), {}));
    TimelineScene scene;
    scene.lanes = std::shared_ptr<const std::vector<TimelineLane>>(result, &result->lanes);
    scene.grouping = grouping;
    scene.mode = mode;
    scene.zone = zone;
    scene.arrange();
    for (std::size_t i = 0; i < scene.laneCount(); ++i)
        scene.loaded[i] = loadLane(std::shared_ptr<const TimelineLane>(scene.lanes, &scene.lane(i)));
    return scene;
}

std::vector<TimelineMatch> findAll(const TimelineScene& scene, const QString& text)
{
    std::vector<TimelineMatch> found;
    for (std::size_t i = 0; i < scene.laneCount(); ++i) {
        const auto some = findInLane(scene.lane(i), i, text);
        found.insert(found.end(), some.begin(), some.end());
    }
    return found;
}

} // namespace

TEST_CASE("by day each shift has a row; by associate on a calendar each associate has one")
{
    const TimelineScene days = fakeScene(Grouping::Day, AxisMode::Clock);
    CHECK(days.rows.size() == days.laneCount());
    const TimelineScene people = fakeScene(Grouping::Associate, AxisMode::Calendar);
    CHECK(people.rows.size() == 12);
    std::size_t shifts = 0;
    for (std::size_t row = 0; row < people.rows.size(); ++row) {
        const auto& in = people.rows[row].lanes;
        shifts += in.size();
        for (std::size_t k = 0; k < in.size(); ++k) {
            CHECK(people.rowOfLane[in[k]] == row);
            CHECK(people.lane(in[k]).associate == people.lane(in[0]).associate);
            if (k > 0)
                CHECK(people.lane(in[k - 1]).shift.start < people.lane(in[k]).shift.start);
        }
    }
    CHECK(shifts == people.laneCount());
}

TEST_CASE("by associate and time of day the days of one stand under each other")
{
    const TimelineScene scene = fakeScene(Grouping::Associate, AxisMode::Clock);
    REQUIRE(scene.rows.size() == scene.laneCount());
    for (std::size_t row = 1; row < scene.rows.size(); ++row) {
        const TimelineLane& before = scene.lane(scene.rows[row - 1].lanes[0]);
        const TimelineLane& here = scene.lane(scene.rows[row].lanes[0]);
        CHECK((before.associate < here.associate || (before.associate == here.associate && before.date < here.date)));
    }
}

TEST_CASE("in UTC a lane's axis time is the UTC time of day")
{
    const TimelineScene scene = fakeScene(Grouping::Day, AxisMode::Clock, ZoneChoice::Utc);
    for (std::size_t i = 0; i < 20; ++i) {
        const std::int64_t start = toMs(scene.lane(i).shift.start);
        CHECK(scene.axisRange(i, scene.lane(i).shift).start == Approx(static_cast<double>(start % 86'400'000)));
    }
    CHECK(zoneOf(scene.lane(0), ZoneChoice::Utc) == "UTC");
    CHECK(zoneOf(scene.lane(0), ZoneChoice::Associate) == scene.lane(0).zone);
    CHECK_FALSE(zoneOf(scene.lane(0), ZoneChoice::Viewer).empty());
}

TEST_CASE("a selection over one associate's month sums the shifts it covers, whatever the grouping")
{
    const TimelineScene people = fakeScene(Grouping::Associate, AxisMode::Calendar);
    const TimelineSums sums = sumsOf(people, {0, 0, people.bounds});
    Duration expected(0);
    for (const std::size_t i : people.rows[0].lanes)
        for (const TimelineSpan& span : people.lane(i).spans)
            expected += span.range.length();
    CHECK(sums.total() == expected);
    CHECK(sums.lanes == people.rows[0].lanes.size());
}

TEST_CASE("usage of a selection adds up to its sums")
{
    const TimelineScene scene = fakeScene(Grouping::Day, AxisMode::Clock);
    const TimelineSelection selection{2, 9, {scene.bounds.start + 5'000'000, scene.bounds.end - 9'000'000}};
    const TimelineSums sums = sumsOf(scene, selection);
    const SummaryResult usage = usageOf(scene, selection);
    Measures all;
    Duration before = Duration::max();
    for (const ApplicationSummary& application : usage.byApplication) {
        all += application.measures;
        CHECK(application.measures.active <= before);
        before = application.measures.active;
        Measures screens;
        for (const ScreenSummary& screen : application.screens)
            screens += screen.measures;
        CHECK(screens == application.measures);
    }
    CHECK(all.active == std::accumulate(sums.active.begin(), sums.active.end(), Duration(0)));
    CHECK(all.idle == sums.idle + sums.locked);
    CHECK(all.counts == sums.counts);
}

TEST_CASE("a selection knows whether all its spans are there")
{
    TimelineScene scene = fakeScene(Grouping::Day, AxisMode::Clock);
    const TimelineSelection selection{0, 3, scene.bounds};
    CHECK(isComplete(scene, selection));
    scene.loaded[2] = nullptr;
    CHECK_FALSE(isComplete(scene, selection));
    CHECK(isComplete(scene, {0, 1, scene.bounds}));
}

TEST_CASE("names are found whatever their case, neighbours of one screen once")
{
    TimelineLane lane;
    const auto add = [&lane](std::int64_t start, const char* application, const char* screen) {
        TimelineSpan s;
        s.range = {instantFromMs(start), instantFromMs(start + 10)};
        s.application = application;
        s.screen = screen;
        lane.spans.push_back(s);
    };
    add(0, "Outlook", "Inbox");
    add(10, "Outlook", "Inbox");
    add(20, "CRM", "Case");
    add(30, "Outlook", "Inbox");
    lane.tasks.push_back({"Look up a case", {instantFromMs(5), instantFromMs(9)}, InstanceState::Complete});
    CHECK(findInLane(lane, 0, u"OUTLOOK"_s).size() == 2);
    CHECK(findInLane(lane, 0, u"inbox"_s)[0].range == TimeRange{instantFromMs(0), instantFromMs(20)});
    CHECK(findInLane(lane, 0, u"look"_s).size() == 3);
    CHECK(findInLane(lane, 0, u"case"_s).size() == 2);
    CHECK(findInLane(lane, 0, u"nowhere"_s).empty());
    CHECK(findInLane(lane, 0, QString()).empty());
}

TEST_CASE("matches are gone through row by row and around the end")
{
    const TimelineScene scene = fakeScene(Grouping::Associate, AxisMode::Calendar);
    TimelineMatches matches;
    CHECK(matches.step(1, scene, 0, 0) == nullptr);
    matches.set(findAll(scene, u"Lunch"_s), scene);
    REQUIRE(matches.count() > 12);
    std::size_t row = 0;
    for (std::size_t i = 0; i < matches.count(); ++i) {
        const TimelineMatch* m = matches.step(1, scene, 0, scene.bounds.start);
        REQUIRE(m);
        CHECK(scene.rowOfLane[m->lane] >= row);
        row = scene.rowOfLane[m->lane];
        CHECK(matches.current() == i);
    }
    matches.step(1, scene, 0, 0);
    CHECK(matches.current() == std::size_t(0));
    matches.step(-1, scene, 0, 0);
    CHECK(matches.current() == matches.count() - 1);
    std::size_t inRows = 0;
    for (std::size_t r = 0; r < scene.rows.size(); ++r)
        inRows += static_cast<std::size_t>(matches.ofRow(r).second - matches.ofRow(r).first);
    CHECK(inRows == matches.count());
}

TEST_CASE("the overview holds all time of all lanes")
{
    const TimelineScene scene = fakeScene(Grouping::Day, AxisMode::Calendar);
    double all = 0;
    for (const OverviewColumn& column : overviewOf(scene, 600))
        all = std::accumulate(column.begin(), column.end(), all);
    double expected = 0;
    for (std::size_t i = 0; i < scene.laneCount(); ++i)
        for (const TimelineSpan& span : scene.lane(i).spans)
            expected += static_cast<double>(toMs(span.range.length()));
    CHECK(all == Approx(expected).epsilon(0.05)); // holes below a column's width are not seen
}
