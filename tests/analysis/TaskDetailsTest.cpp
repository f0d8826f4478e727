#include "analysis/AnalyseTaskDetails.h"
#include "analysis/AnalyseTasks.h"
#include "analysis/CompareTasks.h"
#include "analysis/DurationSpread.h"

#include "Catch.h"
#include "tests/analysis/AnalysisBench.h"

using namespace worklode;
using namespace worklode::testing;

namespace {

constexpr std::string_view kTeams = R"({"version": 1,
 "applications": [{"alias": "games", "raw": ["games"], "categories": [{"category": "Non Work", "from": null}]}],
 "tasks": [{"name": "T", "begin": [{"application": "crm"}], "end": [{"application": "claims"}]}],
 "units": [{"id": "acme", "name": "Acme", "level": "company", "parent": null, "goal": 80},
  {"id": "north", "name": "North", "level": "team", "parent": "acme"}, {"id": "south", "name": "South", "level": "team", "parent": "acme", "goal": 60}],
 "associates": [{"id": "a1", "name": "", "memberships": [{"unit": "north", "from": null}]},
  {"id": "a2", "name": "", "memberships": [{"unit": "south", "from": null}]}]})";

/// a1 does x, y, x in 10 + 20 + 30 s; a2 does x in 40 s and x, games in 60 + 40 s. Nine o'clock brings an instance that is not ended.
constexpr std::string_view kWork = R"(stream a1
08:00:00 08:00:10 active crm
08:00:10 08:00:20 active x keys=10 error_keys=2
08:00:20 08:00:40 active y clicks=4 copies=1 keys=1
08:00:40 08:01:10 active x keys=6
08:01:10 08:01:20 active claims
stream a2
08:00:00 08:00:10 active crm
08:00:10 08:00:50 active x keys=8
08:00:50 08:01:00 active claims
08:01:00 08:01:10 active crm
08:01:10 08:02:10 active x
08:02:10 08:02:50 active games clicks=9
08:02:50 08:03:00 active claims
08:03:00 08:03:10 active crm
08:03:10 08:03:20 active x
)";

struct Details {
    std::unique_ptr<AnalysisBench> bench;
    TaskResult task;
    TaskDetails details;
};

Details detailsOf(const TaskDetailWishes& wishes = {}, unsigned threads = 2)
{
    auto bench = AnalysisBench::make(kWork, kTeams);
    INFO((bench ? std::string() : bench.error().sentence()));
    REQUIRE(bench);
    Details made{std::move(*bench), {}, {}};
    Progress progress;
    made.task = analyseTasks(made.bench->input({}, threads), "T", progress).tasks.at(0);
    made.details = analyseTaskDetails(made.bench->input({}, threads), "T", wishes, made.task.bestVariation, progress);
    return made;
}

const StepFigures& step(const Details& d, const std::vector<std::string>& labels, std::size_t position)
{
    for (std::size_t v = 0; v < d.task.variations.size(); ++v)
        if (d.task.variations[v].steps == labels)
            return stepsOf(d.details.variations, v)->steps.at(position);
    FAIL("no such variation");
    throw 0;
}

std::string text(const std::vector<AlignedStep>& steps)
{
    std::string all;
    for (const AlignedStep& s : steps)
        all += (s.first ? std::to_string(*s.first) : "-") + (s.second ? std::to_string(*s.second) : "-") + " ";
    return all;
}

} // namespace

TEST_CASE("Each step of a variation has its own times, counters and waste")
{
    const Details d = detailsOf();
    CHECK(step(d, {"x", "y", "x"}, 0).medianActiveMs == 10'000);
    CHECK(step(d, {"x", "y", "x"}, 2).medianActiveMs == 30'000);
    CHECK(step(d, {"x", "y", "x"}, 0).measures.counts.errorKeys == 2);
    CHECK(step(d, {"x", "y", "x"}, 0).measures.switches == 0);
    CHECK(step(d, {"x", "y", "x"}, 1).measures.switches == 1);
    CHECK(step(d, {"x", "y", "x"}, 1).place == StepPlace{"y", "y", ""});
    CHECK(step(d, {"x", "games"}, 0).measures.wastePct() == 0);
    CHECK(step(d, {"x", "games"}, 1).measures.wastePct() == 100);
}

TEST_CASE("Places add up all steps of a label, and know how many instances have one")
{
    const Details d = detailsOf();
    REQUIRE(d.details.places.size() == 3);
    CHECK(d.details.places[0].place.label == "x"); // 140 s
    CHECK(d.details.places[0].visits == 4);
    CHECK(d.details.places[0].instances == 3);
    CHECK(toMs(d.details.places[0].measures.active) == 140'000);
    CHECK(d.details.places[1].place.label == "games");
}

TEST_CASE("Units are those with an instance, each with what lies below, its goal and its abandoned ones")
{
    const Details d = detailsOf();
    REQUIRE(d.details.units.size() == 3);
    const UnitTask &acme = d.details.units[0], &north = d.details.units[1], &south = d.details.units[2];
    CHECK(acme.complete == 3);
    CHECK(acme.associates == 2);
    CHECK_FALSE(acme.parent);
    CHECK(north.goalPct == 80.0); // inherited
    CHECK(south.goalPct == 60.0);
    CHECK(north.parent == "acme");
    CHECK(south.complete == 2);
    CHECK(south.abandoned == 1);
    CHECK(south.completionPct == Approx(200.0 / 3));
    CHECK(south.activeMs.median == 70'000);
    CHECK(south.places.at(0).visits == 2);
    CHECK(north.meanSteps == 3);
}

TEST_CASE("Associates come by instances")
{
    const Details d = detailsOf();
    REQUIRE(d.details.associates.size() == 2);
    CHECK(d.details.associates[0].associate == "a2");
    CHECK(d.details.associates[0].box.medianMs == 70'000);
    CHECK(d.details.associates[1].complete == 1);
}

TEST_CASE("Friction of a tenth is of what lies in it: Non Work at the end is waste there and nowhere else")
{
    const Details d = detailsOf();
    CHECK(d.details.tenths[0].parts.waste == 0);
    CHECK(d.details.tenths[0].parts.errors > 0); // the error keys are those of the first slice of a1
    CHECK(d.details.tenths[5].parts.errors == 0);
    // The last four tenths of the long instance, 10 s each, are games; beside 6 s of a1 and 4 s of a2: 10 of 20 s.
    CHECK(d.details.tenths[9].parts.waste == Approx(25));
    CHECK(d.details.tenths[9].activeMs == Approx(20'000));
}

TEST_CASE("At the level of applications neighbours are one step, and a late variation comes where it is wished for")
{
    const Details d = detailsOf({{2}, {2}});
    REQUIRE(d.details.applicationVariations.size() == 3);
    CHECK(stepsOf(d.details.variations, 2) != nullptr);
    CHECK(stepsOf(d.details.variations, 7) == nullptr);
    CHECK(detailsOf({{99}, {99}}).details.variations.size() == 3);
}

TEST_CASE("The number of threads changes nothing")
{
    const Details one = detailsOf({}, 1), four = detailsOf({}, 4);
    REQUIRE(one.details.places.size() == four.details.places.size());
    for (std::size_t i = 0; i < one.details.places.size(); ++i)
        CHECK(one.details.places[i].measures == four.details.places[i].measures);
    for (std::size_t i = 0; i < one.details.tenths.size(); ++i)
        CHECK(one.details.tenths[i].friction == four.details.tenths[i].friction);
}

TEST_CASE("A task that is switched off or unknown has no details")
{
    auto bench = AnalysisBench::make(kWork, kTeams);
    REQUIRE(bench);
    Progress progress;
    CHECK(analyseTaskDetails((*bench)->input(), "nobody's", {}, {}, progress).units.empty());
}

TEST_CASE("A box has quartiles, whiskers within one and a half of its length, and counts what lies beyond")
{
    const DurationBox box = boxOf({10, 20, 30, 40, 50, 200});
    CHECK(box.q1Ms == 22.5);
    CHECK(box.medianMs == 35);
    CHECK(box.q3Ms == 47.5);
    REQUIRE(box.ends);
    CHECK(box.ends->lowMs == 10);
    CHECK(box.ends->highMs == 50); // 200 is beyond 47.5 + 37.5
    CHECK(box.ends->maxMs == 200);
    CHECK(box.ends->outliers == 1);
    CHECK(boxOf({}).count == 0);
    CHECK_FALSE(boxOf({}).ends);
    CHECK(boxOf({7}).ends->lowMs == 7);
}

TEST_CASE("Bins have a round width that holds 95 of 100 durations")
{
    std::vector<double> values(100, 0);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<double>(i) * 1000;
    const DurationHistogram histogram = histogramOf(values);
    CHECK(toMs(histogram.bin) == 5'000); // 30 · 2 s is not enough for 94.05 s
    CHECK(histogram.counts[0] == 5);
    CHECK(histogram.over == 0);
    CHECK(toMs(histogramOf({29'999}).bin) == 1'000);
    CHECK(toMs(histogramOf({30'000}).bin) == 2'000);
    CHECK(histogramOf({1e12}).over == 1);
    CHECK(histogramOf({}).counts.size() == kHistogramBins);
}

TEST_CASE("Steps are aligned by their longest common sequence")
{
    CHECK(text(alignSteps({"a", "b", "c"}, {"a", "c"})) == "00 1- 21 ");
    CHECK(text(alignSteps({}, {"a"})) == "-0 ");
    CHECK(text(alignSteps({"a", "b"}, {"b", "a"})) == "0- 10 -1 ");
    CHECK(text(alignSteps({"a"}, {"a"})) == "00 ");
    CHECK(alignSteps({}, {}).empty());
}

TEST_CASE("A whole application that is left out is one difference, single screens are one each")
{
    const auto side = [](std::vector<StepPlace> places) {
        TaskSide s;
        s.instances = 10;
        s.medianActiveMs = 1000;
        for (StepPlace& p : places)
            s.places.push_back({std::move(p), 1, 1, 4'000});
        return s;
    };
    const StepPlace inbox{"Outlook | Inbox", "Outlook", "Inbox"}, compose{"Outlook | Compose", "Outlook", "Compose"}, crm{"CRM", "CRM", ""};
    const auto skips = [](const std::vector<Difference>& differences) {
        std::string all;
        for (const Difference& d : differences)
            if (d.kind == DifferenceKind::Skips)
                all += (d.first ? "1:" : "2:") + d.place.label + "/" + std::to_string(static_cast<int>(d.amount)) + " ";
        return all;
    };
    CHECK(skips(compareTasks(side({crm}), side({crm, inbox, compose}))) == "1:Outlook/8000 ");
    CHECK(skips(compareTasks(side({crm, inbox, compose}), side({crm, inbox}))) == "2:Outlook | Compose/4000 ");
    CHECK(compareTasks(side({crm}), side({crm})).empty());
    CHECK(compareTasks(TaskSide{}, side({crm})).empty());
}
