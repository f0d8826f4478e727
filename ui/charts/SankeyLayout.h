// Where the nodes and ribbons of a two-sided Sankey diagram go: plain geometry.
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace worklode {

struct SankeyFlow {
    QString from;
    QString to;
    double value = 0;
    QString text{}; ///< the value as people read it
    QString hint{}; ///< for the tool tip, and read aloud
};

struct SankeyNode {
    QString name;
    double value = 0; ///< of all its flows
    QRectF rect;
};

struct SankeyRibbon {
    std::size_t from = 0, to = 0; ///< indices into `left` and `right`
    double fromTop = 0, toTop = 0, thick = 0;
};

struct SankeyLayout {
    std::vector<SankeyNode> left, right;
    std::vector<SankeyRibbon> ribbons; ///< one for each flow, in its order
};

/// Nodes by value from the top, `nodeWidth` wide at both sides of `area`, `gap` between neighbours; thickness in proportion to value, the
/// same on both sides. Flows of no value have ribbons without thickness.
SankeyLayout layOutSankey(const std::vector<SankeyFlow>& flows, const QRectF& area, double nodeWidth, double gap);

} // namespace worklode
