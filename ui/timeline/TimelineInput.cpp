// Wheel, mouse and keys of TimelineWidget.
#include "ui/timeline/HoverCard.h"
#include "ui/timeline/TimelineGeometry.h"
#include "ui/timeline/TimelineWidget.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace worklode {

void TimelineWidget::stepRow(int by)
{
    if (m_scene.rows.empty())
        return;
    const auto last = static_cast<std::int64_t>(m_scene.rows.size()) - 1;
    m_currentRow = static_cast<std::size_t>(std::clamp<std::int64_t>(static_cast<std::int64_t>(m_currentRow) + by, 0, last));
    ensureRowShown(m_currentRow);
    redraw();
}

void TimelineWidget::stepSpan(int by)
{
    if (m_currentRow >= m_scene.rows.size())
        return;
    const bool here = m_selection && m_selection->firstRow == m_currentRow;
    const std::size_t lane = m_scene.laneNear(m_currentRow, here ? m_selection->range.start : m_visible.start);
    if (!m_scene.loaded[lane] || m_scene.loaded[lane]->lane->spans.empty())
        return;
    const auto& spans = m_scene.loaded[lane]->lane->spans;
    std::int64_t next = by > 0 ? 0 : static_cast<std::int64_t>(spans.size()) - 1;
    if (here) {
        const double at = m_selection->range.start + m_scene.origins[lane];
        const auto after = std::lower_bound(spans.begin(), spans.end(), at, [](const TimelineSpan& s, double ms) {
            return static_cast<double>(toMs(s.range.start)) < ms;
        });
        const bool onSpan = after != spans.end() && static_cast<double>(toMs(after->range.start)) == at;
        next = (after - spans.begin()) + (by > 0 ? (onSpan ? 1 : 0) : -1);
    }
    if (next < 0 || next >= static_cast<std::int64_t>(spans.size()))
        return;
    selectSpan(lane, static_cast<std::size_t>(next));
    const AxisRange selected = m_selection->range;
    if (selected.start < m_visible.start || selected.end > m_visible.end) {
        const double middle = (selected.start + selected.end) / 2;
        setVisibleRange({middle - m_visible.length() / 2, middle + m_visible.length() / 2});
    }
}

void TimelineWidget::wheelEvent(QWheelEvent* event)
{
    leave();
    const QPoint turned = event->angleDelta();
    const double x = event->position().x() - kTimelineGutter;
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        stepHeight(turned.y() > 0 ? 1 : -1);
    } else if (x < 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - turned.y() / 2);
    } else if ((event->modifiers() & Qt::ShiftModifier) != 0 || turned.x() != 0) {
        setVisibleRange(panned({m_visible, scale().width}, -(turned.x() != 0 ? turned.x() : turned.y()) * 0.6));
    } else {
        moveVisibleTo(zoomed({m_visible, scale().width}, std::pow(0.8, turned.y() / 120.0), x));
    }
    event->accept();
}

void TimelineWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    leave();
    setVisibleRange(m_visible); // whoever takes hold ends a motion
    m_pressed = event->pos();
    m_pressedVisible = m_visible;
    m_pressedScroll = verticalScrollBar()->value();
    m_moved = false;
    m_drag = (event->modifiers() & Qt::ShiftModifier) != 0 ? Drag::Select : Drag::Pan;
}

void TimelineWidget::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag == Drag::None)
        hover(event->pos());
    else if (m_moved || (event->pos() - m_pressed).manhattanLength() >= 4)
        dragTo(event->pos());
}

void TimelineWidget::dragTo(const QPoint& point)
{
    m_moved = true;
    const QPoint moved = point - m_pressed;
    if (m_drag == Drag::Pan) {
        setVisibleRange(panned({m_pressedVisible, scale().width}, -moved.x()));
        verticalScrollBar()->setValue(m_pressedScroll - moved.y());
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    const auto first = rowAt(m_pressed.y());
    const auto last = rowAt(std::clamp(point.y(), kTimelineHeader, viewport()->height() - 1));
    if (first && last) {
        const double a = scale().timeAt(m_pressed.x() - kTimelineGutter);
        const double b = scale().timeAt(point.x() - kTimelineGutter);
        select(TimelineSelection{std::min(*first, *last), std::max(*first, *last), {std::min(a, b), std::max(a, b)}});
    }
}

void TimelineWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    viewport()->unsetCursor();
    const bool clicked = m_drag != Drag::None && !m_moved;
    m_drag = Drag::None;
    if (clicked)
        clickAt(event->pos());
}

void TimelineWidget::clickAt(const QPoint& point)
{
    const auto hit = hitAt(point);
    if (!hit) {
        select(std::nullopt);
        return;
    }
    m_currentRow = hit->row;
    redraw();
    const auto& whole = m_scene.loaded[hit->lane];
    if (hit->bar)
        selectSpan(hit->lane, hit->bar->first);
    else if (whole && hit->task)
        select(TimelineSelection{hit->row, hit->row, m_scene.axisRange(hit->lane, whole->lane->tasks[hit->task->item].range)});
    else if (whole && hit->opportunity)
        select(TimelineSelection{hit->row, hit->row, m_scene.axisRange(hit->lane, whole->lane->opportunities[hit->opportunity->item].range)});
    else
        select(std::nullopt);
}

void TimelineWidget::keyPressEvent(QKeyEvent* event)
{
    const bool control = (event->modifiers() & Qt::ControlModifier) != 0;
    const double step = scale().width / 10;
    switch (event->key()) {
    case Qt::Key_Left:
        control ? stepSpan(-1) : setVisibleRange(panned({m_visible, scale().width}, -step));
        return;
    case Qt::Key_Right:
        control ? stepSpan(1) : setVisibleRange(panned({m_visible, scale().width}, step));
        return;
    case Qt::Key_Up:
        return control ? stepHeight(1) : stepRow(-1);
    case Qt::Key_Down:
        return control ? stepHeight(-1) : stepRow(1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(0.6);
    case Qt::Key_Minus:
        return zoomBy(1 / 0.6);
    case Qt::Key_0:
        return fitAll();
    case Qt::Key_Home:
        return setVisibleRange({m_scene.bounds.start, m_scene.bounds.start + m_visible.length()});
    case Qt::Key_End:
        return setVisibleRange({m_scene.bounds.end - m_visible.length(), m_scene.bounds.end});
    case Qt::Key_Escape:
        return select(std::nullopt);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineWidget::leave()
{
    m_card->hide();
    if (m_cursor) {
        m_cursor.reset();
        viewport()->update();
    }
}

bool TimelineWidget::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        leave();
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace worklode
