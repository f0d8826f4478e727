#include "Catch.h"
#include "support/FakeEngine.h"
#include "ui/graph/FollowsGraph.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace worklode;

namespace {

/// Nodes that a walk along (or against) the arrows from `root` meets.
std::set<std::size_t> reached(const FollowsGraph& graph, std::size_t root, bool backwards)
{
    std::set<std::size_t> met = {root};
    for (bool grew = true; grew;) {
        grew = false;
        for (const FollowsGraph::Edge& e : graph.edges)
            if (met.contains(backwards ? e.to : e.from))
                grew = met.insert(backwards ? e.from : e.to).second || grew;
    }
    return met;
}

bool connected(const FollowsGraph& graph)
{
    return reached(graph, kStartNode, false).size() == graph.nodes.size() && reached(graph, kEndNode, true).size() == graph.nodes.size();
}

/// A map of made-up instances, counted as the analysis does.
TaskResult randomTask(unsigned seed, int labels, int instances)
{
    std::mt19937 dice(seed);
    std::map<std::string, std::uint64_t> nodes;
    std::map<std::pair<std::string, std::string>, std::uint64_t> edges;
    for (int i = 0; i < instances; ++i) {
        std::string last;
        const int steps = static_cast<int>(dice() % 9);
        for (int s = 0; s < steps; ++s) {
            // Rare labels exist: the square makes the first ones common.
            const int pick = static_cast<int>((dice() % static_cast<unsigned>(labels)) * (dice() % static_cast<unsigned>(labels)) / static_cast<unsigned>(labels));
            const std::string label = "step " + std::to_string(pick);
            ++nodes[label];
            ++edges[{last, label}];
            last = label;
        }
        ++edges[{last, std::string()}];
    }
    TaskResult task;
    task.complete = static_cast<std::uint64_t>(instances);
    for (const auto& [label, count] : nodes)
        task.nodes.push_back({label, count, 1000});
    for (const auto& [pair, count] : edges)
        task.follows.push_back({pair.first, pair.second, count});
    std::stable_sort(task.nodes.begin(), task.nodes.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
    std::stable_sort(task.follows.begin(), task.follows.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
    return task;
}

} // namespace

TEST_CASE("the whole map has every step and arrow, with start and end")
{
    const TaskResult task = fakeTasks().tasks[0];
    const FollowsGraph graph = followsGraph(task);
    CHECK(graph.nodes.size() == task.nodes.size() + 2);
    CHECK(graph.edges.size() == task.follows.size());
    CHECK(graph.nodes[kStartNode].kind == FollowsGraph::Kind::Start);
    CHECK(graph.nodes[kEndNode].count == task.complete);
    CHECK(connected(graph));
}

TEST_CASE("however little is shown, every step lies on a way from start to end")
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const FollowsGraph whole = followsGraph(randomTask(seed, 12, 60));
        for (const double nodes : {0.01, 0.2, 0.5, 1.0})
            for (const double edges : {0.01, 0.3, 1.0}) {
                INFO("seed " << seed << ", nodes " << nodes << ", edges " << edges);
                const FollowsGraph part = frequentPart(whole, nodes, edges);
                CHECK(connected(part));
                CHECK(part.nodes.size() >= 3);
                CHECK(part.edges.size() <= whole.edges.size());
            }
        CHECK(frequentPart(whole, 1, 1).edges.size() == whole.edges.size());
    }
}

TEST_CASE("more share shows more, and the most frequent step is always there")
{
    const FollowsGraph whole = followsGraph(randomTask(7, 20, 200));
    std::size_t before = 0;
    for (const double share : {0.05, 0.3, 0.6, 1.0}) {
        const FollowsGraph part = frequentPart(whole, share, 0.01);
        CHECK(part.nodes.size() >= before);
        CHECK(part.nodes[2].label == whole.nodes[2].label);
        before = part.nodes.size();
    }
}

TEST_CASE("a step without a way, because lists were cut off, is not shown")
{
    TaskResult task;
    task.complete = 9;
    task.nodes = {{"A", 9, 1}, {"lost", 8, 1}};
    task.follows = {{"", "A", 9}, {"A", "", 9}};
    const FollowsGraph part = frequentPart(followsGraph(task), 1, 1);
    REQUIRE(part.nodes.size() == 3);
    CHECK(part.nodes[2].label == "A");
}

TEST_CASE("a map of instances without steps is one arrow")
{
    TaskResult task;
    task.complete = 4;
    task.follows = {{"", "", 4}};
    const FollowsGraph part = frequentPart(followsGraph(task), 0.1, 0.1);
    CHECK(part.nodes.size() == 2);
    CHECK(part.edges.size() == 1);
}
