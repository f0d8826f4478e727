// Task instances, variations and maps (definitions.md §5).
#pragma once

#include "analysis/results/Measures.h"
#include "analysis/results/Quantities.h"
#include "analysis/results/TaskDetails.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace worklode {

enum class InstanceState { Complete, Abandoned };
std::string_view toText(InstanceState s); ///< `complete | abandoned`

struct TaskInstance {
    std::string associate;
    std::string collector;
    std::string stream;
    TimeRange range;
    InstanceState state = InstanceState::Complete;
    Duration active{0};
    /// Index into TaskResult::variations, or its size where the variation is not listed; of complete ones only.
    std::size_t variation = 0;
};

struct Variation {
    std::vector<std::string> steps;
    std::uint64_t count = 0;
    double share = 0; ///< 0–1 of complete instances
    std::uint64_t associates = 0;
    double medianActiveMs = 0;
    double medianDurationMs = 0;
    Measures measures; ///< over its instances
};

struct FollowsNode {
    std::string label;
    std::uint64_t count = 0;
    double medianActiveMs = 0;
};

/// `from` or `to` is empty for the start and the end of an instance.
struct FollowsEdge {
    std::string from;
    std::string to;
    std::uint64_t count = 0;
};

struct ProgressSlices {
    std::string application;
    std::array<double, 10> share{}; ///< 0–1 of the active time in each tenth
};

/// How long lists get at most: where every instance goes its own way, nobody reads a hundred thousand rows.
constexpr std::size_t kListedVariations = 1000; ///< further only as far as the best one
constexpr std::size_t kListedNodes = 1000;
constexpr std::size_t kListedEdges = 5000;

struct TaskResult {
    std::string name;
    std::uint64_t complete = 0;
    std::uint64_t abandoned = 0;
    std::uint64_t orphanEnds = 0;
    std::uint64_t associates = 0;
    double completionPct = 0;
    Quantities durationMs;
    Quantities activeMs;
    Duration totalActive{0};
    Duration totalIdle{0};
    Duration exclusive{0};
    Measures measures; ///< over the steps of complete instances
    double meanSteps = 0;
    double pathDiversity = 0;
    double friction = 0;
    double score = 0;
    std::uint64_t distinctVariations = 0;         ///< also those that `variations` has no room for
    std::vector<Variation> variations;            ///< by count, then labels; the first kListedVariations
    std::vector<Variation> applicationVariations; ///< the same at level *applications*
    std::optional<std::size_t> bestVariation;     ///< index into `variations`
    std::vector<FollowsNode> nodes;   ///< by count, then label; the first kListedNodes
    std::vector<FollowsEdge> follows; ///< by count, then labels; the first kListedEdges
    std::vector<ProgressSlices> slices;
    std::vector<TaskInstance> instances; ///< by start, associate, stream
    std::optional<TaskDetails> details;  ///< where they were asked for
};

struct TasksResult {
    std::vector<TaskResult> tasks; ///< in catalog order
    std::optional<double> goalPct; ///< production goal of the topmost unit in scope; none: no goal, or several such units
};

} // namespace worklode
