#include "analysis/AnalyseTasks.h"
#include "analysis/FindOpportunities.h"

#include "Catch.h"
#include "tests/analysis/AnalysisBench.h"

#include <algorithm>
#include <cmath>

using namespace worklode;
using namespace worklode::testing;

namespace {

constexpr std::string_view kCatalog = R"({"version": 1,
 "tasks": [{"name": "T", "begin": [{"application": "crm"}], "end": [{"application": "claims"}]}],
 "units": [{"id": "t1", "name": "One", "level": "team", "parent": null, "hourly_cost": 30}],
 "associates": [{"id": "a1", "name": "", "memberships": [{"unit": "t1", "from": null}]},
  {"id": "a2", "name": "", "memberships": [{"unit": "t1", "from": null}]}, {"id": "a3", "name": "", "memberships": [{"unit": "t1", "from": null}]}],
 "opportunities": [{"type": "Task variation", "automatable": 0.5}, {"type": "Unmapped", "enabled": false}]})";

/// Work of one associate: each entry is an instance of T, by the places between crm and claims and the seconds in each.
class Worker
{
public:
    explicit Worker(std::string name) : m_text("stream " + std::move(name) + "\n") {}

    Worker& instance(std::initializer_list<const char*> places, int seconds)
    {
        visit("crm", 10);
        for (const char* place : places)
            visit(place, seconds);
        visit("claims", 10);
        return *this;
    }
    Worker& times(int n, std::initializer_list<const char*> places, int seconds)
    {
        for (int i = 0; i < n; ++i)
            instance(places, seconds);
        return *this;
    }
    const std::string& text() const { return m_text; }

private:
    static std::string clock(int s)
    {
        char buffer[16];
        std::snprintf(buffer, sizeof buffer, "%02d:%02d:%02d", 8 + s / 3600, s / 60 % 60, s % 60);
        return buffer;
    }
    void visit(const char* place, int seconds)
    {
        m_text += clock(m_at) + " " + clock(m_at + seconds) + " active " + place + "\n";
        m_at += seconds;
    }
    std::string m_text;
    int m_at = 0;
};

struct World {
    std::unique_ptr<AnalysisBench> bench;
    TaskResult task;
    std::vector<Opportunity> opportunities;

    std::string best() const
    {
        if (!task.bestVariation)
            return "none";
        std::string steps;
        for (const std::string& step : task.variations[*task.bestVariation].steps)
            steps += step;
        return steps;
    }
};

World worldOf(const std::string& slices)
{
    auto bench = AnalysisBench::make(slices, kCatalog);
    INFO((bench ? std::string() : bench.error().sentence()));
    REQUIRE(bench);
    World world{std::move(*bench), {}, {}};
    Progress progress;
    world.task = analyseTasks(world.bench->input({}, 2), {}, progress).tasks.at(0);
    world.opportunities = findOpportunities(world.bench->input({}, 2), progress).opportunities;
    return world;
}

} // namespace

TEST_CASE("The best variation has the lowest median active time of those with five instances and three associates")
{
    Worker a1("a1"), a2("a2"), a3("a3");
    a1.times(3, {"x"}, 30).times(3, {"y"}, 20).times(3, {"z"}, 10).times(3, {"w"}, 40);
    a2.times(1, {"x"}, 30).times(1, {"y"}, 20).times(3, {"z"}, 10).times(1, {"w"}, 40);
    a3.times(1, {"x"}, 30).times(0, {"y"}, 20).times(0, {"z"}, 10).times(1, {"w"}, 40);
    a1.times(2, {"y"}, 20);
    const World world = worldOf(a1.text() + a2.text() + a3.text());
    // z is faster and has two associates only, y has two as well; x: 5 instances of 3 associates.
    CHECK(world.best() == "x");
}

TEST_CASE("Four instances are too few for a best variation")
{
    Worker a1("a1"), a2("a2"), a3("a3");
    a1.times(2, {"x"}, 30);
    a2.times(1, {"x"}, 30);
    a3.times(1, {"x"}, 30);
    CHECK(worldOf(a1.text() + a2.text() + a3.text()).best() == "none");
    a3.times(1, {"x"}, 30);
    CHECK(worldOf(a1.text() + a2.text() + a3.text()).best() == "x");
}

TEST_CASE("An instance without steps is never the best variation")
{
    Worker a1("a1"), a2("a2"), a3("a3");
    for (Worker* worker : {&a1, &a2, &a3})
        worker->times(5, {}, 0).times(2, {"x"}, 30);
    CHECK(worldOf(a1.text() + a2.text() + a3.text()).best() == "x");
}

TEST_CASE("Of equal medians the variation with more instances is best, then the one whose labels come first")
{
    Worker a1("a1"), a2("a2"), a3("a3");
    for (Worker* worker : {&a1, &a2, &a3})
        worker->times(2, {"b"}, 30).times(2, {"a"}, 30);
    CHECK(worldOf(a1.text() + a2.text() + a3.text()).best() == "a");
    a1.instance({"b"}, 30);
    CHECK(worldOf(a1.text() + a2.text() + a3.text()).best() == "b");
}

TEST_CASE("Labels are compared in code-point order: an upper-case letter comes before a lower-case one and é after z")
{
    Worker a1("a1"), a2("a2"), a3("a3");
    for (Worker* worker : {&a1, &a2, &a3})
        worker->times(2, {"z"}, 30).times(2, {"é"}, 30);
    CHECK(worldOf(a1.text() + a2.text() + a3.text()).best() == "z");
}

TEST_CASE("Task variation counts what instances take longer than the median of the best variation")
{
    Worker a1("a1"), a2("a2"), a3("a3");
    a1.times(2, {"x"}, 30).instance({"x", "y"}, 31).instance({"y"}, 30);
    a2.times(2, {"x"}, 30).instance({"x"}, 100);
    a3.times(1, {"x"}, 30);
    const World world = worldOf(a1.text() + a2.text() + a3.text());
    REQUIRE(world.opportunities.size() == 1);
    const Opportunity& o = world.opportunities[0];
    CHECK(o.name == "Task variation: T");
    CHECK(o.type == "Task variation");
    CHECK(o.task == "T");
    CHECK(o.tag.empty());
    CHECK(o.occurrences == 2); // 62 s and 100 s; exactly 30 s is not more
    CHECK(o.associates == 2);
    CHECK(o.timeMs == 32'000 + 70'000);
    CHECK(o.applications.empty());
    REQUIRE(o.units.size() == 1);
    CHECK(o.units[0].unit == "t1");
    CHECK(o.annualizedHours == Approx(102.0 / 3600 * 260));
    CHECK(o.value == Approx(102.0 / 3600 * 260 * 30 * 0.5));
    REQUIRE(o.examples.size() == 2);
    CHECK(o.examples[0].associate == "a2");
    CHECK(o.examples[0].application.empty());
    CHECK(o.examples[0].timeMs == 70'000);
}

TEST_CASE("Path diversity is the entropy of the shares over ln N")
{
    Worker a1("a1");
    a1.times(2, {"x"}, 30).times(1, {"y"}, 30).times(1, {}, 0);
    const double h = -(0.5 * std::log(0.5) + 2 * 0.25 * std::log(0.25));
    CHECK(worldOf(a1.text()).task.pathDiversity == Approx(100 * h / std::log(4)).epsilon(1e-12));
    Worker one("a1");
    CHECK(worldOf(one.instance({"x"}, 30).text()).task.pathDiversity == 0);
    Worker same("a1");
    CHECK(worldOf(same.times(5, {"x"}, 30).text()).task.pathDiversity == 0);
}

TEST_CASE("One task can be asked for, and its exclusive time still sees the others")
{
    const auto bench = AnalysisBench::make("stream a1\n08:00 08:01 active a\n08:01 08:02 active b\n08:02 08:03 active c\n", R"({"version": 1, "tasks": [
     {"name": "Outer", "begin": [{"application": "a", "anchor": "entering"}], "end": [{"application": "c", "anchor": "leaving"}]},
     {"name": "Inner", "begin": [{"application": "b", "anchor": "entering"}], "end": [{"application": "b", "anchor": "leaving"}]}]})");
    REQUIRE(bench);
    Progress progress;
    const TasksResult result = analyseTasks((*bench)->input(), "Outer", progress);
    REQUIRE(result.tasks.size() == 1);
    CHECK(result.tasks[0].name == "Outer");
    CHECK(toMs(result.tasks[0].exclusive) == 120'000);
}

TEST_CASE("Lists have an end: what goes beyond is counted, and its instances say so")
{
    constexpr std::size_t kMore = 20;
    Worker a1("a1");
    for (std::size_t i = 0; i < kListedVariations + kMore; ++i)
        a1.instance({("p" + std::to_string(1000 + i)).c_str()}, 1);
    const TaskResult task = worldOf(a1.text()).task;
    CHECK(task.distinctVariations == kListedVariations + kMore);
    REQUIRE(task.variations.size() == kListedVariations);
    CHECK(task.variations.front().steps[0] == "p1000");
    CHECK(task.nodes.size() == kListedNodes);
    REQUIRE(task.instances.size() == kListedVariations + kMore);
    CHECK(task.instances[kListedVariations - 1].variation == kListedVariations - 1);
    CHECK(task.instances[kListedVariations].variation == kListedVariations);
    CHECK(task.pathDiversity == Approx(100).epsilon(1e-12));
}

TEST_CASE("The best variation is listed however many come before it")
{
    Worker a1("a1"), a2("a2"), a3("a3");
    for (int v = 0; v < static_cast<int>(kListedVariations) / 4; ++v)
        for (int n = 0; n < 6; ++n)
            for (const char* other : {"a", "b", "c", "d"})
                a1.instance({("p" + std::to_string(v)).c_str(), other}, 1);
    a1.times(3, {"x"}, 1);
    a2.times(1, {"x"}, 1);
    a3.times(1, {"x"}, 1);
    const World world = worldOf(a1.text() + a2.text() + a3.text());
    CHECK(world.task.variations.size() == kListedVariations + 1);
    CHECK(world.best() == "x");
}
