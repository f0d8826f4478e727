// Where the boxes and arrows of a directed graph go: in a layered drawing, by Graphviz.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <cstddef>
#include <string>
#include <vector>

namespace worklode {

enum class GraphRank { Free, First, Last };

/// Sizes and positions are in pixels, y downwards.
struct GraphSpec {
    struct Node {
        QSizeF size;
        GraphRank rank = GraphRank::Free;
    };
    struct Edge {
        std::size_t from = 0, to = 0; ///< indices into nodes
        int weight = 1;               ///< the heavier, the straighter; at least 1
        std::string label;            ///< room for it is kept
    };
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    bool leftToRight = true;
};

struct GraphLayout {
    std::vector<QRectF> nodes; ///< in the order of the spec, as is the next
    struct Edge {
        std::vector<QPointF> curve; ///< 1 + 3 n points of a Bézier curve; empty where it could not be drawn
        QPointF arrow;              ///< where the arrow's tip is
        QPointF label;              ///< its middle
    };
    std::vector<Edge> edges;
    QSizeF size;
};

/// Blocks: call it on a worker thread. Any thread may; Graphviz does one at a time. An empty graph has an empty layout.
GraphLayout layOut(const GraphSpec& spec);

} // namespace worklode
