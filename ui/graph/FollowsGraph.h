// What of a directly-follows map is shown: the frequent part of it, always connected from start to end.
#pragma once

#include "analysis/results/TasksResult.h"

#include <cstdint>
#include <string>
#include <vector>

namespace worklode {

struct FollowsGraph {
    enum class Kind { Step, Start, End };
    struct Node {
        std::string label; ///< empty for start and end
        Kind kind = Kind::Step;
        std::uint64_t count = 0; ///< of start and end: instances
        double medianActiveMs = 0;
    };
    struct Edge {
        std::size_t from = 0, to = 0; ///< indices into nodes
        std::uint64_t count = 0;
    };
    std::vector<Node> nodes; ///< start, end, then steps by count
    std::vector<Edge> edges; ///< by count
};

constexpr std::size_t kStartNode = 0, kEndNode = 1;
/// A drawing of more than these cannot be read, and laying it out takes minutes.
constexpr std::size_t kMostDrawnNodes = 120, kMostDrawnEdges = 400;

/// The whole map of a task, as far as the result lists it.
FollowsGraph followsGraph(const TaskResult& task);
/// The commonest `nodeShare` of steps and `edgeShare` of the edges among them (0–1, at least one step, at most the above), and what
/// it takes so that each step shown lies on a way from start to end: the widest such way (whose rarest edge is the most frequent).
FollowsGraph frequentPart(const FollowsGraph& whole, double nodeShare, double edgeShare);

} // namespace worklode
