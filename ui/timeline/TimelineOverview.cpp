#include "ui/timeline/TimelineOverview.h"

#include "ui/look/Look.h"
#include "ui/timeline/TimelineGeometry.h"
#include "ui/timeline/TimelineWidget.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace worklode {
namespace {

constexpr double kEdge = 5; ///< pixels around an edge of the window that take hold of it
constexpr double kNarrowest = 6;

QColor colourOf(BarKind kind, const Look& look)
{
    if (kind == BarKind::Idle)
        return look.idle;
    if (kind == BarKind::Locked)
        return look.locked;
    return look.category(kind == BarKind::OffComputer ? Category::OtherWork : static_cast<Category>(kind));
}

void addLane(std::vector<OverviewColumn>& columns, const LaneLevel& level, double origin, const TimelineScale& scale)
{
    for (const MergedSpan& span : level.spans) {
        double x = std::max(0.0, scale.xOf(static_cast<double>(span.start) - origin));
        const double end = std::min(scale.width, scale.xOf(static_cast<double>(span.end) - origin));
        while (x < end) {
            const auto column = static_cast<std::size_t>(x);
            if (column >= columns.size())
                break;
            const double to = std::min(end, std::floor(x) + 1);
            columns[column][static_cast<std::size_t>(span.kind)] += (to - x) * scale.msPerPixel();
            x = to;
        }
    }
}

} // namespace

std::vector<OverviewColumn> overviewOf(const TimelineScene& scene, int columns)
{
    std::vector<OverviewColumn> all(static_cast<std::size_t>(std::max(1, columns)), OverviewColumn{});
    const TimelineScale scale{scene.bounds, static_cast<double>(all.size())};
    for (std::size_t i = 0; i < scene.laneCount(); ++i)
        if (scene.loaded[i])
            addLane(all, scene.loaded[i]->pyramid.levelFor(scale.msPerPixel()), scene.origins[i], scale);
    return all;
}

TimelineOverview::TimelineOverview(TimelineWidget& timeline, QWidget* parent) : QWidget(parent), m_timeline(timeline)
{
    setFixedHeight(kHeight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Overview of the whole timeline"));
    setToolTip(tr("All of it: drag the window to move, its edges to zoom"));
    m_late.setSingleShot(true);
    m_late.setInterval(150);
    connect(&m_late, &QTimer::timeout, this, &TimelineOverview::compute);
    connect(&m_timeline, &TimelineWidget::sceneChanged, &m_late, [this] {
        if (!m_late.isActive())
            m_late.start();
    });
    connect(&m_timeline, &TimelineWidget::visibleRangeChanged, this, qOverload<>(&QWidget::update));
    connect(&m_timeline, &TimelineWidget::findChanged, this, &TimelineOverview::computeMarks);
}

QRect TimelineOverview::strip() const
{
    return rect().adjusted(kTimelineGutter, 3, -1, -3);
}

TimelineScale TimelineOverview::scale() const
{
    return {m_timeline.scene().bounds, static_cast<double>(std::max(1, strip().width()))};
}

QRectF TimelineOverview::window() const
{
    const AxisRange visible = m_timeline.visibleRange();
    const double left = scale().xOf(visible.start);
    const double width = std::max(kNarrowest, scale().xOf(visible.end) - left);
    return {strip().left() + std::min(left, strip().width() - width), static_cast<double>(strip().top()), width, static_cast<double>(strip().height())};
}

void TimelineOverview::compute()
{
    m_columns = m_timeline.laneCount() == 0 ? std::vector<OverviewColumn>{} : overviewOf(m_timeline.scene(), strip().width());
    computeMarks();
}

void TimelineOverview::computeMarks()
{
    m_marks.assign(static_cast<std::size_t>(std::max(1, strip().width())), false);
    for (const TimelineMatch& match : m_timeline.matches().all()) {
        const double x = scale().xOf(m_timeline.scene().axisRange(match.lane, match.range).start);
        m_marks[static_cast<std::size_t>(std::clamp(x, 0.0, static_cast<double>(m_marks.size()) - 1))] = true;
    }
    update();
}

void TimelineOverview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    compute();
}

void TimelineOverview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Look& look = currentLook();
    const QRect s = strip();
    painter.fillRect(s, look.raised);
    if (m_timeline.laneCount() == 0)
        return;
    double highest = 1;
    for (const OverviewColumn& c : m_columns)
        highest = std::max(highest, std::accumulate(c.begin(), c.end(), 0.0));
    for (std::size_t x = 0; x < m_columns.size(); ++x) {
        double bottom = s.bottom() + 1;
        for (std::size_t kind = 0; kind < kBarKindCount; ++kind) {
            const double height = m_columns[x][kind] / highest * s.height();
            if (height > 0)
                painter.fillRect(QRectF(s.left() + static_cast<double>(x), bottom - height, 1, height), colourOf(static_cast<BarKind>(kind), look));
            bottom -= height;
        }
    }
    for (std::size_t x = 0; x < m_marks.size(); ++x)
        if (m_marks[x])
            painter.fillRect(QRect(s.left() + static_cast<int>(x), s.top(), 1, 5), look.text);
    QColor veil = look.card;
    veil.setAlphaF(0.62F);
    const QRectF w = window();
    painter.fillRect(QRectF(s.left(), s.top(), w.left() - s.left(), s.height()), veil);
    painter.fillRect(QRectF(w.right(), s.top(), s.right() + 1 - w.right(), s.height()), veil);
    painter.setPen(QPen(hasFocus() ? look.accent : look.text, hasFocus() ? 2 : 1));
    painter.drawRect(w.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(look.muted);
    QFont small = font();
    small.setPointSizeF(8.5);
    painter.setFont(small);
    painter.drawText(QRect(12, 0, kTimelineGutter - 20, height()), Qt::AlignLeft | Qt::AlignVCenter, tr("Everything"));
}

TimelineOverview::Hold TimelineOverview::holdAt(double x) const
{
    const QRectF w = window();
    if (w.width() > 3 * kEdge && std::abs(x - w.left()) <= kEdge)
        return Hold::Left;
    if (w.width() > 3 * kEdge && std::abs(x - w.right()) <= kEdge)
        return Hold::Right;
    return w.left() <= x && x <= w.right() ? Hold::Window : Hold::None;
}

void TimelineOverview::moveMiddleTo(double x)
{
    const double middle = scale().timeAt(x - strip().left());
    const double half = m_timeline.visibleRange().length() / 2;
    m_timeline.showRange({middle - half, middle + half});
}

void TimelineOverview::mousePressEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    m_hold = holdAt(x);
    if (m_hold == Hold::None) {
        moveMiddleTo(x);
        m_hold = Hold::Window;
    }
    m_grip = x - window().center().x();
}

void TimelineOverview::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (event->buttons() == Qt::NoButton) {
        const Hold hold = holdAt(x);
        setCursor(hold == Hold::Left || hold == Hold::Right ? Qt::SizeHorCursor : hold == Hold::Window ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    AxisRange visible = m_timeline.visibleRange();
    const double at = scale().timeAt(x - strip().left());
    if (m_hold == Hold::Window) {
        moveMiddleTo(x - m_grip);
    } else if (m_hold == Hold::Left && at < visible.end - kShortestVisibleMs) {
        m_timeline.showRange({at, visible.end});
    } else if (m_hold == Hold::Right && at > visible.start + kShortestVisibleMs) {
        m_timeline.showRange({visible.start, at});
    }
}

void TimelineOverview::keyPressEvent(QKeyEvent* event)
{
    const AxisRange visible = m_timeline.visibleRange();
    const double step = visible.length() / 10 * (event->key() == Qt::Key_Left ? -1 : 1);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return m_timeline.showRange({visible.start + step, visible.end + step});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_timeline.zoomBy(0.6);
    case Qt::Key_Minus:
        return m_timeline.zoomBy(1 / 0.6);
    case Qt::Key_0:
        return m_timeline.fitAll();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace worklode
