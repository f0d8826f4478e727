#include "ui/charts/SankeyLayout.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

namespace worklode {
namespace {

std::vector<SankeyNode> nodesOf(const std::vector<SankeyFlow>& flows, QString SankeyFlow::*side)
{
    std::map<QString, double> sums;
    for (const SankeyFlow& flow : flows)
        sums[flow.*side] += std::max(0.0, flow.value);
    std::vector<SankeyNode> nodes;
    for (const auto& [name, value] : sums)
        nodes.push_back({name, value, {}});
    std::stable_sort(nodes.begin(), nodes.end(),
                     [](const SankeyNode& a, const SankeyNode& b) { return a.value > b.value; });
    return nodes;
}

double valueOf(const std::vector<SankeyNode>& nodes)
{
    return std::accumulate(nodes.begin(), nodes.end(), 0.0,
                           [](double sum, const SankeyNode& node) { return sum + node.value; });
}

void place(std::vector<SankeyNode>& nodes, const QRectF& area, double x, double nodeWidth, double gap, double scale)
{
    const double used = valueOf(nodes) * scale + gap * static_cast<double>(nodes.size() - 1);
    double y = area.top() + std::max(0.0, (area.height() - used) / 2);
    for (SankeyNode& node : nodes) {
        node.rect = QRectF(x, y, nodeWidth, node.value * scale);
        y += node.rect.height() + gap;
    }
}

std::size_t indexOf(const std::vector<SankeyNode>& nodes, const QString& name)
{
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [&](const SankeyNode& node) { return node.name == name; });
    return static_cast<std::size_t>(found - nodes.begin());
}

/// Ribbons leave a node in the order of the nodes at their other end, so that few cross.
void stack(std::vector<SankeyRibbon>& ribbons, const std::vector<SankeyNode>& nodes, std::size_t SankeyRibbon::*own,
           std::size_t SankeyRibbon::*other, double SankeyRibbon::*top)
{
    std::vector<std::size_t> order(ribbons.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return ribbons[a].*other < ribbons[b].*other; });
    std::vector<double> used(nodes.size(), 0);
    for (const std::size_t i : order) {
        ribbons[i].*top = nodes[ribbons[i].*own].rect.top() + used[ribbons[i].*own];
        used[ribbons[i].*own] += ribbons[i].thick;
    }
}

} // namespace

SankeyLayout layOutSankey(const std::vector<SankeyFlow>& flows, const QRectF& area, double nodeWidth, double gap)
{
    SankeyLayout layout{nodesOf(flows, &SankeyFlow::from), nodesOf(flows, &SankeyFlow::to), {}};
    if (flows.empty())
        return layout;
    const double whole = valueOf(layout.left);
    const auto most = std::max(layout.left.size(), layout.right.size());
    const double room = std::max(1.0, area.height() - gap * static_cast<double>(most - 1));
    const double scale = whole > 0 ? room / whole : 0;
    place(layout.left, area, area.left(), nodeWidth, gap, scale);
    place(layout.right, area, area.right() - nodeWidth, nodeWidth, gap, scale);
    for (const SankeyFlow& flow : flows)
        layout.ribbons.push_back(
            {indexOf(layout.left, flow.from), indexOf(layout.right, flow.to), 0, 0, std::max(0.0, flow.value) * scale});
    stack(layout.ribbons, layout.left, &SankeyRibbon::from, &SankeyRibbon::to, &SankeyRibbon::fromTop);
    stack(layout.ribbons, layout.right, &SankeyRibbon::to, &SankeyRibbon::from, &SankeyRibbon::toTop);
    return layout;
}

} // namespace worklode
