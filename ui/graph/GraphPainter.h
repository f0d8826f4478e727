// Draws a laid-out directly-follows map: boxes of steps, arrows as wide as they are frequent, start and end.
#pragma once

#include "ui/graph/FollowsGraph.h"
#include "ui/graph/GraphLayout.h"
#include "ui/look/Swatches.h"

#include <QFont>

#include <optional>

class QPainter;
class QPainterPath;

namespace worklode {

/// What is drawn. Immutable once made.
struct GraphScene {
    FollowsGraph graph;
    GraphLayout layout;
    SwatchOrder swatches;
    bool screens = true; ///< labels are `application | screen`
};

/// Sizes of boxes and arrows' labels for Graphviz, of a map in `font`.
GraphSpec graphSpecOf(const FollowsGraph& graph, const QFont& font, bool leftToRight);

struct GraphMarks {
    std::optional<std::size_t> selected; ///< node
    std::optional<std::size_t> hovered;  ///< node
    std::optional<std::size_t> hoveredEdge;
    bool focus = false;
};

/// In the scene's coordinates.
void paintGraph(QPainter& painter, const GraphScene& scene, const QFont& font, const GraphMarks& marks);

QPainterPath curveOf(const GraphLayout::Edge& edge);
double edgeWidth(const FollowsGraph& graph, const FollowsGraph::Edge& edge); ///< pixels
/// Where the number of an arrow stands, of a text of that size: on it where the arrow is long enough to be seen on both
/// sides, beside a short one.
QRectF edgeLabelArea(const GraphLayout::Edge& edge, double lineWidth, const QSizeF& text);
/// `ClaimsDesk` of `ClaimsDesk | Search`, and `Search`.
QString applicationOfLabel(const QString& label);
QString screenOfLabel(const QString& label);

} // namespace worklode
