#include "analysis/FollowsMap.h"

#include "analysis/InstanceMedian.h"

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
std::vector<Pair> countPairs(const VariationGroups& groups, std::size_t labels)
{
    const auto forEachPair = [&](auto use) {
        for (std::uint32_t g = 0; g < groups.size(); ++g) {
            std::uint32_t from = kTerminal;
            for (const std::uint32_t to : groups.labelsOf(g)) {
                use(from, to, groups.countOf(g));
                from = to;
            }
            use(from, kTerminal, groups.countOf(g));
        }
    };
    const auto row = [labels](std::uint32_t from) { return from == kTerminal ? labels : std::size_t{from}; };
    std::vector<std::size_t> end(labels + 1, 0); // where the pairs of a `from` end
    forEachPair([&](std::uint32_t from, std::uint32_t, std::uint64_t) { ++end[row(from)]; });
    std::exclusive_scan(end.begin(), end.end(), end.begin(), std::size_t{0});
    std::vector<std::pair<std::uint32_t, std::uint64_t>> to(end.back() + groups.size()); // each group starts once
    forEachPair([&](std::uint32_t from, std::uint32_t label, std::uint64_t count) { to[end[row(from)]++] = {label, count}; });
    std::vector<Pair> pairs;
    for (std::size_t from = 0, first = 0; from <= labels; first = end[from++]) {
        std::sort(to.begin() + static_cast<std::ptrdiff_t>(first), to.begin() + static_cast<std::ptrdiff_t>(end[from]));
        const std::size_t known = pairs.size();
        for (std::size_t i = first; i < end[from]; ++i) {
            if (pairs.size() > known && pairs.back().to == to[i].first)
                pairs.back().count += to[i].second;
            else
                pairs.push_back({from == labels ? kTerminal : static_cast<std::uint32_t>(from), to[i].first, to[i].second});
        }
    }
    return pairs;
}

/// Sorts the first `limit` and drops the rest.
template <class Row, class Before>
void keepFirst(std::vector<Row>& rows, std::size_t limit, Before before)
{
    const std::size_t kept = std::min(limit, rows.size());
    std::partial_sort(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(kept), rows.end(), before);
    rows.resize(kept);
}

} // namespace

std::vector<FollowsNode> followsNodes(const std::vector<StepTime>& steps, const VariationLabels& labels)
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

    std::vector<std::uint32_t> met;
    for (std::uint32_t label = 0; label < labels.size(); ++label)
        if (begin[label + 1] > begin[label])
            met.push_back(label);
    const auto countOf = [&](std::uint32_t label) { return begin[label + 1] - begin[label]; };
    keepFirst(met, kListedNodes, [&](std::uint32_t a, std::uint32_t b) {
        return countOf(a) != countOf(b) ? countOf(a) > countOf(b) : labels.compare(a, b) < 0;
    });
    std::vector<FollowsNode> nodes;
    for (const std::uint32_t label : met)
        nodes.push_back({labels.text(label), countOf(label), medianOf({times.data() + begin[label], countOf(label)})});
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
    std::vector<Pair> pairs = countPairs(groups, labels.size());
    keepFirst(pairs, kListedEdges, [&](const Pair& a, const Pair& b) {
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
