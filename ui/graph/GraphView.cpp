#include "ui/graph/GraphView.h"

#include "ui/look/Format.h"
#include "ui/look/Look.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPainterPathStroker>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr double kLeastZoom = 0.08, kReadable = 0.66, kMostZoom = 4, kLargestFit = 1.15, kEdge = 12, kStep = 1.25, kPan = 60;

} // namespace

GraphView::GraphView(QWidget* parent) : QWidget(parent), Marked(static_cast<QWidget&>(*this), {.byPress = false, .byFocus = false})
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Map of what follows what"));
    setAccessibleDescription(tr("Arrow keys go from step to step, plus and minus zoom, 0 shows all of it"));
    setCursor(Qt::ArrowCursor);
}

void GraphView::setScene(GraphScene scene)
{
    const std::optional<Selection> before = selection();
    m_scene = std::move(scene);
    m_marks = {};
    forgetHovered();
    m_notice.clear();
    if (!m_byHand)
        place();
    select(before);
    update();
}

void GraphView::clear(const QString& notice)
{
    m_scene = {};
    m_marks = {};
    forgetHovered();
    m_byHand = m_all = false;
    m_notice = notice;
    update();
}

std::optional<GraphView::Selection> GraphView::selection() const
{
    if (!m_marks.selected)
        return {};
    const FollowsGraph::Node& node = m_scene.graph.nodes[*m_marks.selected];
    return Selection{node.kind, toQString(node.label)};
}

void GraphView::select(const std::optional<Selection>& wanted)
{
    std::optional<std::size_t> found;
    for (std::size_t n = 0; wanted && n < m_scene.layout.nodes.size(); ++n)
        if (m_scene.graph.nodes[n].kind == wanted->kind && toQString(m_scene.graph.nodes[n].label) == wanted->label)
            found = n;
    setSelected(found);
}

void GraphView::setSelected(std::optional<std::size_t> node)
{
    if (m_marks.selected == node)
        return;
    m_marks.selected = node;
    if (node)
        bringIntoView(*node);
    update();
    emit selected();
}

void GraphView::fit()
{
    m_byHand = false;
    m_all = true;
    place();
}

void GraphView::place()
{
    const QSizeF size = m_scene.layout.size;
    if (size.isEmpty())
        return;
    const double fitting = std::min((width() - 2 * kEdge) / size.width(), (height() - 2 * kEdge) / size.height());
    m_zoom = std::clamp(fitting, m_all ? kLeastZoom : kReadable, kLargestFit);
    const QSizeF shown = size * m_zoom;
    m_offset = {(width() - shown.width()) / 2, (height() - shown.height()) / 2};
    if (shown.width() > width())
        m_offset.setX(kEdge);
    if (shown.height() > height()) // the start in the middle, without empty room above or below
        m_offset.setY(std::clamp(height() / 2 - m_scene.layout.nodes[kStartNode].center().y() * m_zoom, height() - shown.height() - kEdge, kEdge));
    update();
}

void GraphView::zoomBy(double factor)
{
    zoomAt(rect().center(), factor);
}

void GraphView::zoomAt(const QPointF& point, double factor)
{
    const QPointF fixed = toScene(point);
    m_zoom = std::clamp(m_zoom * factor, kLeastZoom, kMostZoom);
    m_offset = point - fixed * m_zoom;
    m_byHand = true;
    update();
}

QPointF GraphView::onScreen(std::size_t node) const
{
    return m_scene.layout.nodes[node].center() * m_zoom + m_offset;
}

QRectF GraphView::boxOnScreen(std::size_t node) const
{
    return {m_scene.layout.nodes[node].topLeft() * m_zoom + m_offset, m_scene.layout.nodes[node].size() * m_zoom};
}

void GraphView::bringIntoView(std::size_t node)
{
    const QRectF box = boxOnScreen(node);
    const QRectF room = QRectF(rect()).adjusted(kEdge, kEdge, -kEdge, -kEdge);
    if (room.contains(box) || room.width() < box.width() || room.height() < box.height())
        return;
    m_offset += QPointF(std::max(0.0, room.left() - box.left()) - std::max(0.0, box.right() - room.right()),
                        std::max(0.0, room.top() - box.top()) - std::max(0.0, box.bottom() - room.bottom()));
}

std::optional<std::size_t> GraphView::nodeAt(const QPointF& point) const
{
    const QPointF at = toScene(point);
    for (std::size_t n = 0; n < m_scene.layout.nodes.size(); ++n)
        if (m_scene.layout.nodes[n].contains(at))
            return n;
    return {};
}

std::optional<std::size_t> GraphView::edgeAt(const QPointF& point) const
{
    QPainterPathStroker stroker;
    for (std::size_t e = 0; e < m_scene.layout.edges.size(); ++e) {
        stroker.setWidth(std::max(8.0 / m_zoom, edgeWidth(m_scene.graph, m_scene.graph.edges[e])));
        if (!m_scene.layout.edges[e].curve.empty() && stroker.createStroke(curveOf(m_scene.layout.edges[e])).contains(toScene(point)))
            return e;
    }
    return {};
}

/// To the right the most frequent step that follows, to the left the most frequent before; up and down the nearest there.
std::optional<std::size_t> GraphView::neighbour(int key) const
{
    if (!m_marks.selected)
        return m_scene.layout.nodes.empty() ? std::nullopt : std::optional(kStartNode);
    const std::size_t here = *m_marks.selected;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        for (const FollowsGraph::Edge& edge : m_scene.graph.edges) { // by count
            const std::size_t from = key == Qt::Key_Right ? edge.from : edge.to, to = key == Qt::Key_Right ? edge.to : edge.from;
            if (from == here && to != here)
                return to;
        }
        return here;
    }
    const QPointF middle = m_scene.layout.nodes[here].center();
    std::optional<std::size_t> nearest;
    double least = 0;
    for (std::size_t n = 0; n < m_scene.layout.nodes.size(); ++n) {
        const QPointF off = m_scene.layout.nodes[n].center() - middle;
        if (key == Qt::Key_Down ? off.y() < 1 : off.y() > -1)
            continue;
        const double far = std::abs(off.y()) + 2 * std::abs(off.x());
        if (!nearest || far < least) {
            nearest = n;
            least = far;
        }
    }
    return nearest ? nearest : std::optional(here);
}

void GraphView::draw(QPainter& painter) const
{
    paintGraph(painter, m_scene, font(), {});
}

void GraphView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look& look = currentLook();
    painter.fillRect(rect(), look.card);
    if (m_scene.layout.nodes.empty()) {
        painter.setPen(look.muted);
        painter.drawText(rect().adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap, m_notice);
    } else {
        painter.save();
        painter.translate(m_offset);
        painter.scale(m_zoom, m_zoom);
        paintGraph(painter, m_scene, font(), m_marks);
        painter.restore();
    }
    if (hasFocus()) {
        painter.setPen(QPen(look.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void GraphView::wheelEvent(QWheelEvent* event)
{
    const int turned = event->angleDelta().y();
    if (turned != 0)
        zoomAt(event->position(), std::pow(kStep, turned / 120.0));
    event->accept();
}

void GraphView::mousePressEvent(QMouseEvent* event)
{
    m_dragFrom = event->position();
    m_dragged = false;
    event->accept();
}

void GraphView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    m_dragged = m_dragged || (event->position() - m_dragFrom).manhattanLength() > 4;
    if (m_dragged) {
        panBy(event->position() - m_dragFrom);
        m_dragFrom = event->position();
    }
}

void GraphView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_dragged && event->button() == Qt::LeftButton)
        setSelected(nodeAt(event->position()));
    m_dragged = false;
}

/// Arrows alone, which go from step to step, do not come here.
void GraphView::keyPressEvent(QKeyEvent* event)
{
    const bool pan = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left: return pan ? panBy({kPan, 0}) : QWidget::keyPressEvent(event);
    case Qt::Key_Right: return pan ? panBy({-kPan, 0}) : QWidget::keyPressEvent(event);
    case Qt::Key_Up: return pan ? panBy({0, kPan}) : QWidget::keyPressEvent(event);
    case Qt::Key_Down: return pan ? panBy({0, -kPan}) : QWidget::keyPressEvent(event);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomBy(kStep);
    case Qt::Key_Minus: return zoomBy(1 / kStep);
    case Qt::Key_0: return fit();
    default: QWidget::keyPressEvent(event);
    }
}

void GraphView::panBy(const QPointF& by)
{
    m_offset += by;
    m_byHand = true;
    update();
}

void GraphView::resizeEvent(QResizeEvent*)
{
    if (!m_byHand)
        place();
}

QString GraphView::nodeName(std::size_t node) const
{
    switch (m_scene.graph.nodes[node].kind) {
    case FollowsGraph::Kind::Start: return tr("● start");
    case FollowsGraph::Kind::End: return tr("■ end");
    case FollowsGraph::Kind::Step: break;
    }
    return toQString(m_scene.graph.nodes[node].label);
}

int GraphView::markAt(const QPointF& at) const
{
    if (const auto node = nodeAt(at))
        return static_cast<int>(*node);
    const auto edge = edgeAt(at);
    return edge ? static_cast<int>(m_scene.layout.nodes.size() + *edge) : kNoMark;
}

QRectF GraphView::markArea(int mark) const
{
    return boxOnScreen(static_cast<std::size_t>(mark));
}

QString GraphView::markCard(int mark) const
{
    const auto n = static_cast<std::size_t>(mark), nodes = m_scene.layout.nodes.size();
    if (n >= nodes) {
        const FollowsGraph::Edge& edge = m_scene.graph.edges[n - nodes];
        return hoverHtml(u"%1 → %2"_s.arg(nodeName(edge.from), nodeName(edge.to)), {}, {{tr("Times"), countText(edge.count)}});
    }
    const FollowsGraph::Node& node = m_scene.graph.nodes[n];
    if (node.kind != FollowsGraph::Kind::Step)
        return hoverHtml(nodeName(n), {}, {{tr("Instances"), countText(node.count)}});
    return hoverHtml(nodeName(n), {}, {{tr("Times"), countText(node.count)}, {tr("Median active time"), stepTimeText(node.medianActiveMs)}});
}

void GraphView::selectMark(int mark)
{
    setSelected(mark == kNoMark ? std::nullopt : std::optional(static_cast<std::size_t>(mark)));
}

int GraphView::markBy(int key) const
{
    if (m_scene.layout.nodes.empty())
        return kNoMark;
    if (key == Qt::Key_Home || key == Qt::Key_End)
        return static_cast<int>(key == Qt::Key_Home ? kStartNode : kEndNode);
    const auto next = neighbour(key);
    return next ? static_cast<int>(*next) : kNoMark;
}

void GraphView::hoverChanged()
{
    const std::size_t nodes = m_scene.layout.nodes.size();
    const int mark = hoveredMark();
    const auto n = static_cast<std::size_t>(mark);
    m_marks.hovered = mark != kNoMark && n < nodes ? std::optional(n) : std::nullopt;
    m_marks.hoveredEdge = mark != kNoMark && n >= nodes ? std::optional(n - nodes) : std::nullopt;
    update();
}

/// While the map is dragged nothing is hovered over.
bool GraphView::event(QEvent* event)
{
    const bool dragging = event->type() == QEvent::MouseMove && (static_cast<QMouseEvent*>(event)->buttons() & Qt::LeftButton);
    return (!dragging && handleMarks(*event)) || QWidget::event(event);
}

} // namespace worklode
