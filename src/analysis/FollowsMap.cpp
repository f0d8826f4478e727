#include "analysis/FollowsMap.h"

#include "analysis/InstanceMedian.h"
#include "analysis/KeepFirst.h"
#include "analysis/LabelNumbers.h"

#include <algorithm>
#include <compare>
#include <numeric>
#include <tuple>

namespace worklode {

namespace {

constexpr std::uint32_t kTerminal = 0xFFFF'FFFF; ///< the start or the end

struct Pair {
    std::uint32_t from, to;
    std::uint64_t count;
};

/// Every pair once, in no particular order of labels. Put together by `from` first: those lists are short.
std::vector<Pair> countPairs(const VariationGroups& groups)
{
    LabelNumbers numbers; // 0: the start
    numbers.of(kTerminal);
    std::vector<Pair> steps; // by number of `from`
    std::vector<std::size_t> end{0};
    const auto add = [&](std::uint32_t from, std::uint32_t to, std::uint64_t count) {
        steps.push_back({from, to, count});
        ++end[from];
    };
    for (std::uint32_t g = 0; g < groups.size(); ++g) {
        std::uint32_t from = 0;
        for (const std::uint32_t label : groups.labelsOf(g)) {
            add(from, label, groups.countOf(g));
            from = numbers.of(label);
            if (from == end.size())
                end.push_back(0);
        }
        add(from, kTerminal, groups.countOf(g));
    }
    std::exclusive_scan(end.begin(), end.end(), end.begin(), std::size_t{0});
    std::vector<std::pair<std::uint32_t, std::uint64_t>> to(steps.size());
    for (const Pair& step : steps)
        to[end[step.from]++] = {step.to, step.count};
    std::vector<Pair> pairs;
    for (std::size_t from = 0, first = 0; from < end.size(); first = end[from++]) {
        std::sort(to.begin() + static_cast<std::ptrdiff_t>(first), to.begin() + static_cast<std::ptrdiff_t>(end[from]));
        const std::size_t known = pairs.size();
        for (std::size_t i = first; i < end[from]; ++i) {
            if (pairs.size() > known && pairs.back().to == to[i].first)
                pairs.back().count += to[i].second;
            else
                pairs.push_back({numbers.label(from), to[i].first, to[i].second});
        }
    }
    return pairs;
}

} // namespace

std::vector<FollowsNode> followsNodes(const std::vector<StepTime>& steps, const VariationLabels& labels)
{
    LabelNumbers numbers;
    std::vector<std::uint32_t> numberOf;
    std::vector<std::size_t> begin{0};
    numberOf.reserve(steps.size());
    for (const StepTime& step : steps) {
        numberOf.push_back(numbers.of(labels.idOf(step.step)));
        if (numberOf.back() + 1 == begin.size())
            begin.push_back(0);
        ++begin[numberOf.back() + 1];
    }
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    std::vector<double> times(steps.size());
    std::vector<std::size_t> next(begin.begin(), begin.end() - 1);
    for (std::size_t i = 0; i < steps.size(); ++i)
        times[next[numberOf[i]]++] = static_cast<double>(steps[i].active.count());

    std::vector<std::uint32_t> met(numbers.size());
    std::iota(met.begin(), met.end(), 0u);
    const auto countOf = [&](std::uint32_t n) { return std::uint64_t{begin[n + 1] - begin[n]}; };
    keepFirst(met, kListedNodes, countOf, [&](std::uint32_t n) { return labels.key(numbers.label(n)); }, [&](std::uint32_t a, std::uint32_t b) {
        return countOf(a) != countOf(b) ? countOf(a) > countOf(b) : labels.compare(numbers.label(a), numbers.label(b)) < 0;
    });
    std::vector<FollowsNode> nodes;
    for (const std::uint32_t n : met)
        nodes.push_back({labels.text(numbers.label(n)), countOf(n), medianOf({times.data() + begin[n], countOf(n)})});
    return nodes;
}

std::vector<FollowsEdge> followsEdges(const VariationGroups& groups, const VariationLabels& labels)
{
    const auto compare = [&](std::uint32_t a, std::uint32_t b) {
        if (a == kTerminal || b == kTerminal)
            return (b == kTerminal) <=> (a == kTerminal); // the empty text comes first
        return labels.compare(a, b);
    };
    const auto textOf = [&](std::uint32_t label) { return label == kTerminal ? std::string() : labels.text(label); };
    std::vector<Pair> pairs = countPairs(groups);
    const auto keyOf = [&](const Pair& pair) { return pair.from == kTerminal ? 0 : std::uint64_t{labels.key(pair.from)} + 1; };
    keepFirst(pairs, kListedEdges, [](const Pair& pair) { return pair.count; }, keyOf, [&](const Pair& a, const Pair& b) {
        if (a.count != b.count)
            return a.count > b.count;
        const std::strong_ordering from = compare(a.from, b.from);
        return from != 0 ? from < 0 : compare(a.to, b.to) < 0;
    });
    std::vector<FollowsEdge> edges;
    for (const Pair& pair : pairs)
        edges.push_back({textOf(pair.from), textOf(pair.to), pair.count});
    return edges;
}

} // namespace worklode
