#include "ui/timeline/TimelineWidget.h"

#include "ui/timeline/HoverCard.h"
#include "ui/timeline/TimelineGeometry.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace worklode {

TimelineWidget::TimelineWidget(QWidget* parent) : QAbstractScrollArea(parent), m_card(new HoverCard(viewport()))
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Arrow keys move, plus and minus zoom, 0 shows all, Control with arrows steps through the spans"));
    setMinimumSize(400, 160);
}

void TimelineWidget::setResult(SharedResult result, std::shared_ptr<const Catalog> catalog)
{
    m_result = std::move(result);
    m_catalog = std::move(catalog);
    const auto* body = m_result ? std::get_if<TimelineResult>(&m_result->body) : nullptr;
    m_lanes = body ? &body->lanes : nullptr;
    m_currentLane = 0;
    rebuild();
    select(std::nullopt);
    verticalScrollBar()->setValue(0);
    fitAll();
}

void TimelineWidget::setMode(AxisMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    rebuild();
    select(std::nullopt);
    fitAll();
}

void TimelineWidget::rebuild()
{
    m_origins.clear();
    m_tops.assign(1, 0);
    for (std::size_t i = 0; i < laneCount(); ++i) {
        const TimelineLane& lane = (*m_lanes)[i];
        m_origins.push_back(laneOrigin(lane, m_mode));
        m_tops.push_back(m_tops.back() + m_metrics.height(taskRowCount(lane), opportunityRowCount(lane)));
    }
    static const std::vector<TimelineLane> none;
    m_bounds = padded(axisBounds(m_lanes ? *m_lanes : none, m_mode), 0.02);
    updateScrollBar();
}

void TimelineWidget::updateScrollBar()
{
    const int page = std::max(1, viewport()->height() - kTimelineHeader);
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(m_metrics.height(0, 0));
    verticalScrollBar()->setRange(0, std::max(0, (m_tops.empty() ? 0 : m_tops.back()) - page));
}

TimelineScale TimelineWidget::scale() const
{
    return {m_visible, static_cast<double>(std::max(1, viewport()->width() - kTimelineGutter))};
}

void TimelineWidget::fitAll()
{
    setVisibleRange(m_bounds);
}

void TimelineWidget::zoomBy(double factor)
{
    setVisibleRange(zoomed(scale(), factor, scale().width / 2));
}

void TimelineWidget::setVisibleRange(const AxisRange& range)
{
    m_visible = clampedTo(range, m_bounds);
    viewport()->update();
}

void TimelineWidget::select(std::optional<TimelineSelection> selection)
{
    m_selection = std::move(selection);
    viewport()->update();
    emit selectionChanged();
}

TimelineSums TimelineWidget::selectionSums() const
{
    return m_selection && m_lanes ? sumsOf(*m_lanes, m_origins, *m_selection) : TimelineSums{};
}

void TimelineWidget::selectSpan(std::size_t lane, std::size_t span)
{
    const TimeRange& r = (*m_lanes)[lane].spans[span].range;
    m_currentLane = lane;
    select(TimelineSelection{lane, lane,
                             {static_cast<double>(toMs(r.start)) - m_origins[lane], static_cast<double>(toMs(r.end)) - m_origins[lane]}});
}

bool TimelineWidget::showMoment(const std::string& associate, const TimeRange& range)
{
    for (std::size_t i = 0; i < laneCount(); ++i) {
        const TimelineLane& lane = (*m_lanes)[i];
        if (lane.associate != associate || range.start < lane.shift.start || range.start > lane.shift.end)
            continue;
        const AxisRange axis{static_cast<double>(toMs(range.start)) - m_origins[i], static_cast<double>(toMs(range.end)) - m_origins[i]};
        setVisibleRange(padded(axis, std::max(1.5, 300'000.0 / axis.length())));
        m_currentLane = i;
        ensureLaneShown(i);
        select(TimelineSelection{i, i, axis});
        return true;
    }
    return false;
}

void TimelineWidget::stepLane(int by)
{
    if (laneCount() == 0)
        return;
    const auto last = static_cast<std::int64_t>(laneCount()) - 1;
    m_currentLane = static_cast<std::size_t>(std::clamp<std::int64_t>(static_cast<std::int64_t>(m_currentLane) + by, 0, last));
    ensureLaneShown(m_currentLane);
    viewport()->update();
}

void TimelineWidget::stepSpan(int by)
{
    if (m_currentLane >= laneCount() || (*m_lanes)[m_currentLane].spans.empty())
        return;
    const auto& spans = (*m_lanes)[m_currentLane].spans;
    std::int64_t next = by > 0 ? 0 : static_cast<std::int64_t>(spans.size()) - 1;
    if (m_selection && m_selection->firstLane == m_currentLane) {
        const double at = m_selection->range.start + m_origins[m_currentLane];
        const auto after = std::lower_bound(spans.begin(), spans.end(), at, [](const TimelineSpan& s, double ms) {
            return static_cast<double>(toMs(s.range.start)) < ms;
        });
        const bool onSpan = after != spans.end() && static_cast<double>(toMs(after->range.start)) == at;
        next = (after - spans.begin()) + (by > 0 ? (onSpan ? 1 : 0) : -1);
    }
    if (next < 0 || next >= static_cast<std::int64_t>(spans.size()))
        return;
    selectSpan(m_currentLane, static_cast<std::size_t>(next));
    const AxisRange selected = m_selection->range;
    if (selected.start < m_visible.start || selected.end > m_visible.end) {
        const double middle = (selected.start + selected.end) / 2;
        setVisibleRange({middle - m_visible.length() / 2, middle + m_visible.length() / 2});
    }
}

void TimelineWidget::ensureLaneShown(std::size_t lane)
{
    const int page = viewport()->height() - kTimelineHeader;
    const int top = m_tops[lane];
    const int bottom = m_tops[lane + 1];
    if (top < verticalScrollBar()->value())
        verticalScrollBar()->setValue(top);
    else if (bottom > verticalScrollBar()->value() + page)
        verticalScrollBar()->setValue(bottom - page);
}

void TimelineWidget::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void TimelineWidget::wheelEvent(QWheelEvent* event)
{
    m_card->hide();
    const QPoint turned = event->angleDelta();
    const double x = event->position().x() - kTimelineGutter;
    if (x < 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - turned.y() / 2);
    } else if ((event->modifiers() & Qt::ShiftModifier) != 0 || turned.x() != 0) {
        setVisibleRange(panned(scale(), -(turned.x() != 0 ? turned.x() : turned.y()) * 0.6));
    } else {
        setVisibleRange(zoomed(scale(), std::pow(0.8, turned.y() / 120.0), x));
    }
    event->accept();
}

void TimelineWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_card->hide();
    m_pressed = event->pos();
    m_pressedVisible = m_visible;
    m_pressedScroll = verticalScrollBar()->value();
    m_moved = false;
    m_drag = (event->modifiers() & Qt::ShiftModifier) != 0 ? Drag::Select : Drag::Pan;
}

void TimelineWidget::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint moved = event->pos() - m_pressed;
    if (m_drag == Drag::None) {
        hover(event->pos());
        return;
    }
    if (moved.manhattanLength() < 4 && !m_moved)
        return;
    m_moved = true;
    if (m_drag == Drag::Pan) {
        setVisibleRange(panned({m_pressedVisible, scale().width}, -moved.x()));
        verticalScrollBar()->setValue(m_pressedScroll - moved.y());
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    const auto first = laneAt(m_pressed.y());
    const auto last = laneAt(std::clamp(event->pos().y(), kTimelineHeader, viewport()->height() - 1));
    if (first && last) {
        const double a = scale().timeAt(m_pressed.x() - kTimelineGutter);
        const double b = scale().timeAt(event->pos().x() - kTimelineGutter);
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
    if (!clicked)
        return;
    const auto hit = hitAt(event->pos());
    if (!hit) {
        select(std::nullopt);
        return;
    }
    m_currentLane = hit->lane;
    if (hit->bar)
        selectSpan(hit->lane, hit->bar->first);
    else
        select(std::nullopt);
}

void TimelineWidget::keyPressEvent(QKeyEvent* event)
{
    const bool control = (event->modifiers() & Qt::ControlModifier) != 0;
    const double step = scale().width / 10;
    switch (event->key()) {
    case Qt::Key_Left:
        control ? stepSpan(-1) : setVisibleRange(panned(scale(), -step));
        return;
    case Qt::Key_Right:
        control ? stepSpan(1) : setVisibleRange(panned(scale(), step));
        return;
    case Qt::Key_Up:
        return stepLane(-1);
    case Qt::Key_Down:
        return stepLane(1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(0.6);
    case Qt::Key_Minus:
        return zoomBy(1 / 0.6);
    case Qt::Key_0:
        return fitAll();
    case Qt::Key_Home:
        return setVisibleRange({m_bounds.start, m_bounds.start + m_visible.length()});
    case Qt::Key_End:
        return setVisibleRange({m_bounds.end - m_visible.length(), m_bounds.end});
    case Qt::Key_Escape:
        return select(std::nullopt);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool TimelineWidget::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        m_card->hide();
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace worklode
