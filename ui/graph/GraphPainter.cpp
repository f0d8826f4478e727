#include "ui/graph/GraphPainter.h"

#include "ui/look/Format.h"
#include "ui/look/Look.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr double kNodeWidth = 150, kTerminal = 34, kBar = 6, kPadding = 8, kRound = 6;
constexpr double kThinnest = 1.2, kWidest = 8;
const QString kSeparator = u" | "_s;

double nodeHeight(const QFont& font)
{
    return std::ceil(QFontMetricsF(font).height() * 3 + 10);
}

bool touches(const FollowsGraph::Edge& edge, const GraphMarks& marks)
{
    return marks.selected && (edge.from == *marks.selected || edge.to == *marks.selected);
}

void paintArrow(QPainter& painter, const GraphLayout::Edge& edge, double width, const QColor& colour)
{
    const QPointF back = edge.curve.back();
    QPointF along = edge.arrow - back;
    double length = std::hypot(along.x(), along.y());
    if (length < 1 && edge.curve.size() > 1) {
        along = back - edge.curve[edge.curve.size() - 2];
        length = std::hypot(along.x(), along.y());
    }
    if (length < 0.1)
        return;
    along /= length;
    const double half = 3 + width / 2;
    const QPointF across(-along.y() * half, along.x() * half), base = edge.arrow - along * (6 + width);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({edge.arrow, base + across, base - across}));
}

void paintEdge(QPainter& painter, const GraphScene& scene, std::size_t e, const GraphMarks& marks)
{
    const GraphLayout::Edge& drawn = scene.layout.edges[e];
    if (drawn.curve.empty())
        return;
    const Look& look = currentLook();
    const bool strong = marks.hoveredEdge == e || touches(scene.graph.edges[e], marks);
    QColor colour = strong ? look.accent : look.muted;
    if (!strong)
        colour.setAlphaF(marks.selected ? 0.28F : 0.55F);
    const double width = edgeWidth(scene.graph, scene.graph.edges[e]);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(curveOf(drawn));
    paintArrow(painter, drawn, width, colour);
}

void paintEdgeLabel(QPainter& painter, const GraphScene& scene, std::size_t e, const GraphMarks& marks)
{
    const GraphLayout::Edge& drawn = scene.layout.edges[e];
    if (drawn.curve.empty())
        return;
    const Look& look = currentLook();
    const QString text = countText(scene.graph.edges[e].count);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QSizeF size = metrics.boundingRect(text).adjusted(-3, -1, 3, 1).size();
    const QRectF room = edgeLabelArea(drawn, edgeWidth(scene.graph, scene.graph.edges[e]), size);
    QColor ground = look.card;
    ground.setAlphaF(0.85F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(room, 3, 3);
    painter.setPen(touches(scene.graph.edges[e], marks) || marks.hoveredEdge == e ? look.accent : look.muted);
    painter.drawText(room, Qt::AlignCenter, text);
}

void paintTerminal(QPainter& painter, const QRectF& box, bool start, bool selected)
{
    const Look& look = currentLook();
    QRectF circle(0, 0, kTerminal - 6, kTerminal - 6);
    circle.moveCenter(box.center());
    painter.setPen(QPen(selected ? look.accent : look.text, selected ? 3 : 2));
    painter.setBrush(start ? look.card : look.text);
    painter.drawEllipse(circle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(start ? look.text : look.card);
    const QPointF c = circle.center();
    if (start)
        painter.drawPolygon(QPolygonF({c + QPointF(-4, -6), c + QPointF(7, 0), c + QPointF(-4, 6)}));
    else
        painter.drawRect(QRectF(c - QPointF(5, 5), QSizeF(10, 10)));
}

void paintTexts(QPainter& painter, const QRectF& box, const FollowsGraph::Node& node, const GraphScene& scene, const QFont& font)
{
    const Look& look = currentLook();
    const QString label = toQString(node.label);
    QFont bold = font;
    bold.setBold(true);
    const QRectF inside = box.adjusted(kBar + kPadding, 4, -kPadding, -4);
    const double line = inside.height() / 3;
    const auto row = [&](int n) { return QRectF(inside.left(), inside.top() + n * line, inside.width(), line); };
    const auto put = [&](const QFont& with, const QColor& colour, int n, const QString& text, int flags = Qt::AlignLeft) {
        painter.setFont(with);
        painter.setPen(colour);
        painter.drawText(row(n), flags | Qt::AlignVCenter, QFontMetricsF(with).elidedText(text, Qt::ElideRight, inside.width()));
    };
    put(bold, look.text, 0, scene.screens ? applicationOfLabel(label) : label);
    put(font, look.text, 1, scene.screens ? screenOfLabel(label) : QString());
    put(font, look.muted, 2, u"%1 ×"_s.arg(countText(node.count)));
    put(font, look.muted, 2, stepTimeText(node.medianActiveMs), Qt::AlignRight);
}

void paintNode(QPainter& painter, const GraphScene& scene, std::size_t n, const QFont& font, const GraphMarks& marks)
{
    const Look& look = currentLook();
    const FollowsGraph::Node& node = scene.graph.nodes[n];
    const QRectF box = scene.layout.nodes[n];
    const bool selected = marks.selected == n;
    if (node.kind != FollowsGraph::Kind::Step) {
        paintTerminal(painter, box, node.kind == FollowsGraph::Kind::Start, selected);
        return;
    }
    QPainterPath shape;
    shape.addRoundedRect(box, kRound, kRound);
    painter.fillPath(shape, selected ? look.accentSoft : marks.hovered == n ? look.raised : look.card);
    fillSwatch(painter, QRectF(box.left(), box.top() + 2, kBar, box.height() - 4), scene.swatches.of(applicationOfLabel(toQString(node.label))));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(selected ? look.accent : look.border, selected ? 2 : 1));
    painter.drawPath(shape);
    paintTexts(painter, box, node, scene, font);
}

} // namespace

QString applicationOfLabel(const QString& label)
{
    return label.section(kSeparator, 0, 0);
}

QString screenOfLabel(const QString& label)
{
    return label.section(kSeparator, 1);
}

GraphSpec graphSpecOf(const FollowsGraph& graph, const QFont& font, bool leftToRight)
{
    GraphSpec spec;
    spec.leftToRight = leftToRight;
    for (const FollowsGraph::Node& node : graph.nodes) {
        const bool step = node.kind == FollowsGraph::Kind::Step;
        spec.nodes.push_back({step ? QSizeF(kNodeWidth, nodeHeight(font)) : QSizeF(kTerminal, kTerminal),
                              step ? GraphRank::Free : node.kind == FollowsGraph::Kind::Start ? GraphRank::First : GraphRank::Last});
    }
    const double most = graph.edges.empty() ? 1 : static_cast<double>(graph.edges.front().count);
    for (const FollowsGraph::Edge& edge : graph.edges)
        spec.edges.push_back({edge.from, edge.to, 1 + static_cast<int>(20 * static_cast<double>(edge.count) / most), toUtf8(countText(edge.count))});
    return spec;
}

double edgeWidth(const FollowsGraph& graph, const FollowsGraph::Edge& edge)
{
    std::uint64_t most = 1;
    for (const FollowsGraph::Edge& other : graph.edges)
        most = std::max(most, other.count);
    return kThinnest + (kWidest - kThinnest) * static_cast<double>(edge.count) / static_cast<double>(most);
}

QRectF edgeLabelArea(const GraphLayout::Edge& edge, double lineWidth, const QSizeF& text)
{
    QRectF room(QPointF(), text);
    room.moveCenter(edge.label);
    const QPointF from = edge.curve.front(), way = edge.arrow - from;
    const bool across = std::abs(way.x()) >= std::abs(way.y());
    if (2 * (across ? text.width() : text.height()) <= std::hypot(way.x(), way.y()))
        return room;
    constexpr double kHead = 3; // an arrow's head is so much wider than its line
    if (across)
        room.moveBottom(std::min(from.y(), edge.arrow.y()) - lineWidth / 2 - kHead);
    else
        room.moveLeft(std::max(from.x(), edge.arrow.x()) + lineWidth / 2 + kHead);
    return room;
}

QPainterPath curveOf(const GraphLayout::Edge& edge)
{
    QPainterPath path;
    if (edge.curve.empty())
        return path;
    path.moveTo(edge.curve.front());
    for (std::size_t i = 1; i + 2 < edge.curve.size(); i += 3)
        path.cubicTo(edge.curve[i], edge.curve[i + 1], edge.curve[i + 2]);
    return path;
}

void paintGraph(QPainter& painter, const GraphScene& scene, const QFont& font, const GraphMarks& marks)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t e = scene.layout.edges.size(); e-- > 0;) // the frequent ones on top
        paintEdge(painter, scene, e, marks);
    painter.setFont(font);
    for (std::size_t e = scene.layout.edges.size(); e-- > 0;)
        paintEdgeLabel(painter, scene, e, marks);
    for (std::size_t n = 0; n < scene.layout.nodes.size(); ++n)
        paintNode(painter, scene, n, font, marks);
}

} // namespace worklode
