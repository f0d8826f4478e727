#include "ui/graph/FollowsGraph.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <queue>

namespace worklode {
namespace {

using Graph = FollowsGraph;
constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

/// By node: the edge by which the widest way from `root` comes (or, backwards, goes on), over nodes that are `allowed`.
std::vector<std::size_t> widestWays(const Graph& graph, std::size_t root, bool backwards, const std::vector<bool>& allowed)
{
    std::vector<std::vector<std::size_t>> at(graph.nodes.size());
    for (std::size_t e = 0; e < graph.edges.size(); ++e)
        at[backwards ? graph.edges[e].to : graph.edges[e].from].push_back(e);
    std::vector<std::size_t> by(graph.nodes.size(), kNone);
    std::vector<std::uint64_t> width(graph.nodes.size(), 0);
    width[root] = std::numeric_limits<std::uint64_t>::max();
    std::priority_queue<std::pair<std::uint64_t, std::size_t>> open;
    open.emplace(width[root], root);
    while (!open.empty()) {
        const auto [wide, node] = open.top();
        open.pop();
        if (wide < width[node])
            continue;
        for (const std::size_t e : at[node]) {
            const std::size_t next = backwards ? graph.edges[e].from : graph.edges[e].to;
            const std::uint64_t through = std::min(wide, graph.edges[e].count);
            if (!allowed[next] || through <= width[next])
                continue;
            width[next] = through;
            by[next] = e;
            open.emplace(through, next);
        }
    }
    return by;
}

struct Kept {
    std::vector<bool> nodes, edges;
};

/// Adds the way between `node` and `root`; false where there is none.
bool addWay(const Graph& graph, const std::vector<std::size_t>& by, std::size_t node, std::size_t root, bool backwards, Kept& kept)
{
    std::vector<std::size_t> way;
    for (std::size_t at = node; at != root;) {
        if (by[at] == kNone || way.size() > graph.nodes.size())
            return false;
        way.push_back(by[at]);
        at = backwards ? graph.edges[by[at]].to : graph.edges[by[at]].from;
    }
    for (const std::size_t e : way) {
        kept.edges[e] = true;
        kept.nodes[graph.edges[e].from] = kept.nodes[graph.edges[e].to] = true;
    }
    return true;
}

std::size_t shareOf(std::size_t all, double share, std::size_t most)
{
    const auto wanted = static_cast<std::size_t>(std::ceil(static_cast<double>(all) * std::clamp(share, 0.0, 1.0) - 1e-9));
    return std::min({std::max<std::size_t>(1, wanted), all, most});
}

/// Through kept nodes alone where that is possible, else through whatever is there; a step that the lists cut off goes.
void connect(const Graph& whole, Kept& kept)
{
    const std::vector<bool> all(whole.nodes.size(), true), wanted = kept.nodes;
    for (const bool backwards : {false, true}) {
        const std::size_t root = backwards ? kEndNode : kStartNode;
        const auto inside = widestWays(whole, root, backwards, wanted);
        const auto anywhere = widestWays(whole, root, backwards, all);
        for (std::size_t n = 0; n < whole.nodes.size(); ++n)
            if (wanted[n] && n != kStartNode && n != kEndNode && !addWay(whole, inside, n, root, backwards, kept)
                && !addWay(whole, anywhere, n, root, backwards, kept))
                kept.nodes[n] = false;
    }
    // Nodes that only came in as a part of a way to the start still need one to the end, and the other way round.
    for (const bool backwards : {false, true}) {
        const std::size_t root = backwards ? kEndNode : kStartNode;
        const auto anywhere = widestWays(whole, root, backwards, all);
        for (std::size_t n = 2; n < whole.nodes.size(); ++n)
            if (kept.nodes[n])
                addWay(whole, anywhere, n, root, backwards, kept);
    }
}

Graph subgraph(const Graph& whole, const Kept& kept)
{
    Graph part;
    std::vector<std::size_t> now(whole.nodes.size(), kNone);
    for (std::size_t n = 0; n < whole.nodes.size(); ++n)
        if (kept.nodes[n]) {
            now[n] = part.nodes.size();
            part.nodes.push_back(whole.nodes[n]);
        }
    for (std::size_t e = 0; e < whole.edges.size(); ++e) {
        const Graph::Edge& edge = whole.edges[e];
        if (kept.edges[e] && now[edge.from] != kNone && now[edge.to] != kNone)
            part.edges.push_back({now[edge.from], now[edge.to], edge.count});
    }
    return part;
}

} // namespace

FollowsGraph followsGraph(const TaskResult& task)
{
    Graph graph;
    graph.nodes = {{{}, Graph::Kind::Start, task.complete, 0}, {{}, Graph::Kind::End, task.complete, 0}};
    std::map<std::string, std::size_t> index;
    for (const FollowsNode& node : task.nodes) {
        index.emplace(node.label, graph.nodes.size());
        graph.nodes.push_back({node.label, Graph::Kind::Step, node.count, node.medianActiveMs});
    }
    const auto find = [&](const std::string& label, std::size_t terminal) {
        const auto found = index.find(label);
        return label.empty() ? terminal : found == index.end() ? kNone : found->second;
    };
    for (const FollowsEdge& edge : task.follows) {
        const std::size_t from = find(edge.from, kStartNode), to = find(edge.to, kEndNode);
        if (from != kNone && to != kNone)
            graph.edges.push_back({from, to, edge.count});
    }
    return graph;
}

FollowsGraph frequentPart(const FollowsGraph& whole, double nodeShare, double edgeShare)
{
    if (whole.nodes.size() <= 2)
        return whole;
    Kept kept{std::vector<bool>(whole.nodes.size(), false), std::vector<bool>(whole.edges.size(), false)};
    kept.nodes[kStartNode] = kept.nodes[kEndNode] = true;
    const std::size_t steps = shareOf(whole.nodes.size() - 2, nodeShare, kMostDrawnNodes);
    for (std::size_t n = 2; n < steps + 2; ++n)
        kept.nodes[n] = true;
    connect(whole, kept);
    std::vector<std::size_t> among;
    for (std::size_t e = 0; e < whole.edges.size(); ++e)
        if (kept.nodes[whole.edges[e].from] && kept.nodes[whole.edges[e].to])
            among.push_back(e);
    if (!among.empty())
        among.resize(shareOf(among.size(), edgeShare, kMostDrawnEdges)); // edges come by count
    for (const std::size_t e : among)
        kept.edges[e] = true;
    return subgraph(whole, kept);
}

} // namespace worklode
