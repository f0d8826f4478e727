#include "analysis/FollowsMap.h"

#include "analysis/InstanceMedian.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace worklode {

std::vector<FollowsNode> followsNodes(const std::vector<StepTime>& steps, VariationLabels& labels)
{
    std::vector<std::uint32_t> labelOf;
    labelOf.reserve(steps.size());
    for (const StepTime& step : steps)
        labelOf.push_back(labels.idOf(step.step));
    std::vector<std::size_t> begin(labels.size() + 1, 0);
    for (const std::uint32_t label : labelOf)
        ++begin[label + 1];
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    std::vector<double> times(steps.size());
    std::vector<std::size_t> next(begin.begin(), begin.end() - 1);
    for (std::size_t i = 0; i < steps.size(); ++i)
        times[next[labelOf[i]]++] = static_cast<double>(steps[i].active.count());

    std::vector<FollowsNode> nodes;
    for (std::uint32_t label = 0; label < labels.size(); ++label) {
        const std::size_t count = begin[label + 1] - begin[label];
        if (count > 0)
            nodes.push_back({labels.text(label), count, medianOf({times.data() + begin[label], count})});
    }
    std::sort(nodes.begin(), nodes.end(), [](const FollowsNode& a, const FollowsNode& b) {
        return a.count != b.count ? a.count > b.count : a.label < b.label;
    });
    return nodes;
}

std::vector<FollowsEdge> followsEdges(const VariationGroups& groups, const VariationLabels& labels)
{
    constexpr std::uint32_t kTerminal = 0xFFFF'FFFF;
    std::unordered_map<std::uint64_t, std::uint64_t> counts;
    for (std::size_t g = 0; g < groups.sequences.size(); ++g) {
        const std::uint64_t count = groups.variations[groups.indexOf[g]].count;
        std::uint64_t from = kTerminal;
        for (const std::uint32_t to : groups.sequences[g]) {
            counts[from << 32 | to] += count;
            from = to;
        }
        counts[from << 32 | kTerminal] += count;
    }
    const auto textOf = [&](std::uint64_t label) {
        return label == kTerminal ? std::string() : labels.text(static_cast<std::uint32_t>(label));
    };
    std::vector<FollowsEdge> edges;
    for (const auto& [pair, count] : counts)
        edges.push_back({textOf(pair >> 32), textOf(pair & 0xFFFF'FFFF), count});
    std::sort(edges.begin(), edges.end(), [](const FollowsEdge& a, const FollowsEdge& b) {
        return a.count != b.count ? a.count > b.count : std::tie(a.from, a.to) < std::tie(b.from, b.to);
    });
    return edges;
}

} // namespace worklode
