#include "ui/charts/SankeyChart.h"

#include "ui/charts/PaintParts.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr double kNodeWidth = 12, kNodeGap = 9, kTitleHeight = 20, kUnitHeight = 20, kNear = 3;

} // namespace

SankeyChart::SankeyChart(QWidget* parent) : QWidget(parent), Marked(static_cast<QWidget&>(*this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SankeyChart::setTitles(Titles titles)
{
    m_titles = std::move(titles);
    update();
}

void SankeyChart::setFlows(std::vector<SankeyFlow> flows)
{
    m_flows = std::move(flows);
    m_current = -1;
    forgetHovered();
    layOut();
    emit currentChanged();
    update();
}

void SankeyChart::setCurrent(int flow)
{
    flow = flow >= 0 && flow < static_cast<int>(m_flows.size()) ? flow : -1;
    if (flow == m_current)
        return;
    m_current = flow;
    if (flow >= 0)
        setAccessibleDescription(m_flows[static_cast<std::size_t>(flow)].hint);
    emit currentChanged();
    update();
}

/// A third of the width at most for the names of each side.
void SankeyChart::layOut()
{
    const QFontMetrics metrics(chartFont(font()));
    int left = 60, right = 60;
    for (const SankeyFlow& flow : m_flows) {
        left = std::max(left, metrics.horizontalAdvance(flow.from));
        right = std::max(right, metrics.horizontalAdvance(flow.to));
    }
    left = std::min(left + 10, width() / 4);
    right = std::min(right + 10, width() / 4);
    const QRectF area(left, kTitleHeight + 4, std::max(40, width() - left - right),
                      std::max(20.0, height() - kTitleHeight - kUnitHeight - 8));
    m_layout = layOutSankey(m_flows, area, kNodeWidth, kNodeGap);
}

QPainterPath SankeyChart::pathOf(const SankeyRibbon& ribbon) const
{
    const double thick = std::max(1.0, ribbon.thick);
    const double x0 = m_layout.left[ribbon.from].rect.right() + 1, x1 = m_layout.right[ribbon.to].rect.left() - 1;
    const double bend = (x1 - x0) * 0.5;
    QPainterPath path(QPointF(x0, ribbon.fromTop));
    path.cubicTo(x0 + bend, ribbon.fromTop, x1 - bend, ribbon.toTop, x1, ribbon.toTop);
    path.lineTo(x1, ribbon.toTop + thick);
    path.cubicTo(x1 - bend, ribbon.toTop + thick, x0 + bend, ribbon.fromTop + thick, x0, ribbon.fromTop + thick);
    path.closeSubpath();
    return path;
}

QPointF SankeyChart::middleOf(int flow) const
{
    const SankeyRibbon& ribbon = m_layout.ribbons[static_cast<std::size_t>(flow)];
    const double x = (m_layout.left[ribbon.from].rect.right() + m_layout.right[ribbon.to].rect.left()) / 2;
    return {x, (ribbon.fromTop + ribbon.toTop + std::max(1.0, ribbon.thick)) / 2};
}

/// The thinnest of those that are there: a thick one can be hit elsewhere.
int SankeyChart::markAt(const QPointF& at) const
{
    int found = -1;
    for (std::size_t i = 0; i < m_layout.ribbons.size(); ++i) {
        const QPainterPath path = pathOf(m_layout.ribbons[i]);
        const bool hit = path.contains(at) || path.intersects(QRectF(at.x() - 1, at.y() - kNear, 2, 2 * kNear));
        if (hit && (found < 0 || m_layout.ribbons[i].thick < m_layout.ribbons[static_cast<std::size_t>(found)].thick))
            found = static_cast<int>(i);
    }
    return found;
}

void SankeyChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), currentLook().card);
    painter.setFont(chartFont(font()));
    const Look& look = currentLook();
    painter.setPen(look.muted);
    if (m_flows.empty()) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_titles.empty);
        return;
    }
    painter.drawText(QRectF(0, 0, width() / 2.0, kTitleHeight), Qt::AlignLeft | Qt::AlignVCenter, m_titles.left);
    painter.drawText(QRectF(width() / 2.0, 0, width() / 2.0, kTitleHeight), Qt::AlignRight | Qt::AlignVCenter,
                     m_titles.right);
    painter.drawText(QRectF(0, height() - kUnitHeight, width(), kUnitHeight), Qt::AlignLeft | Qt::AlignBottom,
                     m_titles.unit);
    for (std::size_t i = m_flows.size(); i-- > 0;)
        if (static_cast<int>(i) != m_current)
            drawRibbon(painter, i);
    if (m_current >= 0)
        drawRibbon(painter, static_cast<std::size_t>(m_current));
    drawNodes(painter, m_layout.left, true);
    drawNodes(painter, m_layout.right, false);
}

void SankeyChart::drawRibbon(QPainter& painter, std::size_t flow) const
{
    const Look& look = currentLook();
    const SankeyRibbon& ribbon = m_layout.ribbons[flow];
    const bool current = static_cast<int>(flow) == m_current, hovered = static_cast<int>(flow) == hoveredMark();
    const bool faded = m_current >= 0 && !current && !hovered;
    const QColor own = current ? look.opportunity : look.series(ribbon.from);
    // Mixed with the ground instead of drawn half transparent: the same in every file format.
    painter.setBrush(mixed(look.card, own, current || hovered ? 0.75 : faded ? 0.18 : 0.42));
    painter.setPen(current || hovered ? QPen(own, 1.5) : QPen(look.card, 0.5));
    const QPainterPath path = pathOf(ribbon);
    painter.drawPath(path);
    if (ribbon.thick >= 13 && !faded) {
        const QColor ground = painter.brush().color();
        painter.setPen(inkOn(look, ground));
        const QPointF middle = middleOf(static_cast<int>(flow));
        const double wide = QFontMetrics(painter.font()).horizontalAdvance(m_flows[flow].text) + 4;
        painter.drawText(QRectF(middle.x() - wide / 2, middle.y() - 8, wide, 16), Qt::AlignCenter, m_flows[flow].text);
    }
}

void SankeyChart::drawNodes(QPainter& painter, const std::vector<SankeyNode>& nodes, bool left) const
{
    const Look& look = currentLook();
    const QFontMetrics metrics(painter.font());
    double lowest = 0; // names of thin neighbours must not run into each other
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const QRectF node = nodes[i].rect.adjusted(0, 0, 0, std::max(0.0, 1.5 - nodes[i].rect.height()));
        painter.fillRect(node, left ? look.series(i) : look.muted);
        const double top = node.center().y() - metrics.height() / 2.0;
        if (top < lowest)
            continue;
        lowest = top + metrics.height() - 2;
        const int room = static_cast<int>(left ? node.left() : width() - node.right()) - 6;
        painter.setPen(look.text);
        const QRectF place(left ? 0 : node.right() + 6, top, room, metrics.height());
        painter.drawText(place, (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                         metrics.elidedText(nodes[i].name, Qt::ElideRight, room));
    }
}

void SankeyChart::hoverChanged()
{
    setCursor(hoveredMark() == kNoMark ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

bool SankeyChart::activateMark()
{
    emit activated();
    return true;
}

int SankeyChart::markBy(int key) const
{
    const int last = static_cast<int>(m_flows.size()) - 1; // none without flows
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Right: return std::min(last, m_current + 1);
    case Qt::Key_Home: return std::min(last, 0);
    case Qt::Key_End: return last;
    default: return std::min(last, std::max(0, m_current - 1));
    }
}

bool SankeyChart::event(QEvent* event)
{
    return handleMarks(*event) || QWidget::event(event);
}

void SankeyChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

} // namespace worklode
