#include "ui/timeline/TimelineWidget.h"

#include "ui/models/ErrorWords.h"
#include "ui/timeline/HoverCard.h"
#include "ui/timeline/TimelineGeometry.h"

#include <QEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace worklode {

constexpr int kZoomMs = 130;
constexpr std::size_t kFoundAtOnce = 64; ///< lanes whose spans are in memory at a time while one looks through all

TimelineWidget::TimelineWidget(QWidget* parent) : QAbstractScrollArea(parent), m_card(new HoverCard(viewport()))
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Arrow keys move, plus and minus zoom, 0 shows all, Control with left and right steps through the spans, "
                                "Control with up and down makes lanes taller or lower"));
    setMinimumSize(400, 160);
    m_motion.setDuration(kZoomMs);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_store, &LaneStore::changed, this, &TimelineWidget::takeLanes);
    connect(&m_store, &LaneStore::failed, this, &TimelineWidget::failed);
}

void TimelineWidget::setResult(SharedResult result, std::shared_ptr<const Catalog> catalog, LaneSource source)
{
    m_catalog = std::move(catalog);
    m_store.setResult(std::move(result), std::move(source));
    m_scene.lanes = m_store.lanes();
    m_scene.loaded = m_store.loaded();
    m_currentRow = 0;
    m_matches.clear();
    arrange();
    verticalScrollBar()->setValue(0);
    find(m_text);
}

void TimelineWidget::setMode(AxisMode mode)
{
    if (mode == m_scene.mode)
        return;
    m_scene.mode = mode;
    arrange();
}

void TimelineWidget::setGrouping(Grouping grouping)
{
    if (grouping == m_scene.grouping)
        return;
    m_scene.grouping = grouping;
    arrange();
}

void TimelineWidget::setZone(ZoneChoice zone)
{
    if (zone == m_scene.zone)
        return;
    m_scene.zone = zone;
    arrange();
}

void TimelineWidget::arrange()
{
    leave();
    m_scene.arrange();
    m_matches.arrange(m_scene);
    m_currentRow = std::min(m_currentRow, m_scene.rows.empty() ? 0 : m_scene.rows.size() - 1);
    applyHeight();
    select(std::nullopt);
    setVisibleRange(m_scene.bounds);
    emit sceneChanged();
    emit findChanged();
}

void TimelineWidget::setHeight(HeightChoice height)
{
    m_height = height;
    applyHeight();
}

void TimelineWidget::stepHeight(int by)
{
    const LaneMetrics& now = m_scene.metrics;
    const int at = now.names ? 2 : now.subRows == 1 ? 0 : 1;
    static constexpr std::array<HeightChoice, 3> steps = {HeightChoice::Low, HeightChoice::Normal, HeightChoice::Tall};
    setHeight(steps[static_cast<std::size_t>(std::clamp(at + by, 0, 2))]);
}

void TimelineWidget::applyHeight()
{
    const int room = viewport()->height() - kTimelineHeader;
    LaneHeight height = LaneHeight::Normal;
    if (m_height == HeightChoice::Low)
        height = LaneHeight::Low;
    else if (m_height == HeightChoice::Tall
             || (m_height == HeightChoice::Auto && static_cast<int>(m_scene.rows.size()) * LaneMetrics::of(LaneHeight::Tall).height() <= room))
        height = LaneHeight::Tall;
    m_scene.metrics = LaneMetrics::of(height);
    updateScrollBar();
    redraw();
}

void TimelineWidget::updateScrollBar()
{
    const int page = std::max(1, viewport()->height() - kTimelineHeader);
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(m_scene.metrics.height());
    verticalScrollBar()->setRange(0, std::max(0, m_scene.height() - page));
}

void TimelineWidget::fitAll()
{
    moveVisibleTo(m_scene.bounds);
}

void TimelineWidget::zoomBy(double factor)
{
    const TimelineScale wanted{m_visible, scale().width};
    moveVisibleTo(zoomed(wanted, factor, wanted.width / 2));
}

void TimelineWidget::showRange(const AxisRange& range)
{
    setVisibleRange(range);
}

void TimelineWidget::setVisibleRange(const AxisRange& range)
{
    m_motion.stop();
    m_visible = m_shown = clampedTo(range, m_scene.bounds);
    wantLanes();
    redraw();
    emit visibleRangeChanged();
}

void TimelineWidget::moveVisibleTo(const AxisRange& range)
{
    const AxisRange from = m_shown;
    const AxisRange to = clampedTo(range, m_scene.bounds);
    if (!isVisible() || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0) {
        setVisibleRange(to);
        return;
    }
    m_motion.stop();
    m_motion.disconnect(this);
    m_visible = to;
    wantLanes();
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this, from, to](const QVariant& value) {
        // By equal shares of the zoom, not of the time: a zoom over three orders of magnitude would seem to jump else.
        const double share = value.toDouble();
        const double length = from.length() * std::pow(to.length() / from.length(), share);
        const bool same = from.length() == to.length();
        const double way = same ? share : (from.length() - length) / (from.length() - to.length());
        const double start = from.start + (to.start - from.start) * way;
        m_shown = share >= 1 ? to : AxisRange{start, start + length};
        redraw();
        emit visibleRangeChanged();
    });
    m_motion.start();
    emit visibleRangeChanged();
}

void TimelineWidget::redraw()
{
    m_frame = {};
    viewport()->update();
}

void TimelineWidget::wantLanes()
{
    const auto [first, last] = sight().rowsInSight(m_scene);
    std::vector<std::size_t> wanted;
    const auto add = [&](std::size_t row, const AxisRange& range) {
        for (const std::size_t lane : m_scene.rows[row].lanes)
            if (m_scene.timeRange(lane, range).overlaps(m_scene.lane(lane).shift))
                wanted.push_back(lane);
    };
    for (std::size_t row = first; row < last; ++row)
        add(row, m_visible);
    // What is selected is added up, also where it was scrolled out of sight.
    for (std::size_t row = m_selection ? m_selection->firstRow : 1; m_selection && row <= m_selection->lastRow && row < m_scene.rows.size(); ++row)
        add(row, m_selection->range);
    m_store.want(std::move(wanted));
}

void TimelineWidget::takeLanes()
{
    m_scene.loaded = m_store.loaded();
    redraw();
    emit sceneChanged();
    if (m_selection)
        emit selectionChanged();
}

void TimelineWidget::select(std::optional<TimelineSelection> selection)
{
    m_selection = std::move(selection);
    wantLanes();
    viewport()->update();
    emit selectionChanged();
}

TimelineSums TimelineWidget::selectionSums() const
{
    return m_selection ? sumsOf(m_scene, *m_selection) : TimelineSums{};
}

bool TimelineWidget::selectionComplete() const
{
    return !m_selection || isComplete(m_scene, *m_selection);
}

bool TimelineWidget::selectionTooLarge() const
{
    return !selectionComplete() && !m_store.busy();
}

void TimelineWidget::selectSpan(std::size_t lane, std::size_t span)
{
    const std::size_t row = m_scene.rowOfLane[lane];
    m_currentRow = row;
    redraw();
    select(TimelineSelection{row, row, m_scene.axisRange(lane, m_scene.loaded[lane]->lane->spans[span].range)});
}

void TimelineWidget::showStretch(std::size_t lane, const TimeRange& range)
{
    const AxisRange axis = m_scene.axisRange(lane, range);
    const std::size_t row = m_scene.rowOfLane[lane];
    m_currentRow = row;
    ensureRowShown(row);
    redraw();
    select(TimelineSelection{row, row, axis});
}

bool TimelineWidget::showMoment(const std::string& associate, const TimeRange& range)
{
    for (std::size_t i = 0; i < laneCount(); ++i) {
        const TimelineLane& lane = m_scene.lane(i);
        if (lane.associate != associate || range.start < lane.shift.start || range.start > lane.shift.end)
            continue;
        const AxisRange axis = m_scene.axisRange(i, range);
        setVisibleRange(padded(axis, std::max(1.5, 300'000.0 / axis.length())));
        showStretch(i, range);
        return true;
    }
    return false;
}

void TimelineWidget::find(const QString& text)
{
    m_text = text;
    if (text.isEmpty() || laneCount() == 0) {
        m_finder.cancel();
        m_matches.clear();
        m_matches.arrange(m_scene);
        viewport()->update();
        emit findChanged();
        return;
    }
    m_finder.start([this, text, from = m_store.reader()](Progress& progress) -> Worker::Continuation {
        auto found = std::make_shared<std::vector<TimelineMatch>>();
        for (std::size_t first = 0; first < from.count(); first += kFoundAtOnce) {
            if (progress.cancelled())
                return {};
            const auto lanes = from.read(first, std::min(first + kFoundAtOnce, from.count()), progress);
            if (!lanes)
                return [this, sentence = errorText(lanes.error())] { emit failed(sentence); };
            for (std::size_t i = 0; i < lanes->size(); ++i) {
                const auto some = findInLane(*(*lanes)[i], first + i, text);
                found->insert(found->end(), some.begin(), some.end());
            }
        }
        return [this, text, found] {
            if (text != m_text)
                return;
            m_matches.set(std::move(*found), m_scene);
            viewport()->update();
            emit findChanged();
        };
    });
}

void TimelineWidget::stepMatch(int by)
{
    const TimelineMatch* match = m_matches.step(by, m_scene, m_currentRow, m_selection ? m_selection->range.start + 1 : m_visible.start);
    if (!match)
        return;
    const AxisRange axis = m_scene.axisRange(match->lane, match->range);
    if (axis.start < m_visible.start || axis.end > m_visible.end) {
        const double middle = (axis.start + axis.end) / 2;
        const double length = std::max(m_visible.length(), axis.length() * 1.2);
        setVisibleRange({middle - length / 2, middle + length / 2});
    }
    showStretch(match->lane, match->range);
    emit findChanged();
}

void TimelineWidget::ensureRowShown(std::size_t row)
{
    const int page = viewport()->height() - kTimelineHeader;
    const int top = static_cast<int>(row) * m_scene.metrics.height();
    const int bottom = top + m_scene.metrics.height();
    if (top < verticalScrollBar()->value())
        verticalScrollBar()->setValue(top);
    else if (bottom > verticalScrollBar()->value() + page)
        verticalScrollBar()->setValue(bottom - page);
}

} // namespace worklode
