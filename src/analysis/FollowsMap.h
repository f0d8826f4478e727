// The directly-follows map of a task (definitions.md §5): steps as nodes, consecutive pairs as edges.
#pragma once

#include "analysis/VariationGroups.h"

#include <vector>

namespace worklode {

/// One step of one complete instance.
struct StepTime {
    StepKey step;
    Duration active;
};

/// By count, then label; the first kListedNodes.
std::vector<FollowsNode> followsNodes(const std::vector<StepTime>& steps, const VariationLabels& labels);

/// By count, then labels; the first kListedEdges. Every instance has an edge from the start and one to the end; without
/// steps they are one.
std::vector<FollowsEdge> followsEdges(const VariationGroups& groups, const VariationLabels& labels);

} // namespace worklode
