// Draws lanes of spans; zooms, pans, selects and says what lies where.
#pragma once

#include "ui/models/ViewRunner.h"
#include "ui/timeline/TimelineLayout.h"
#include "ui/timeline/TimelineSums.h"

#include <QAbstractScrollArea>

#include <optional>

namespace worklode {

class HoverCard;

/// Wheel zooms at the pointer (Shift: pans); dragging pans; Shift-dragging or a click on a bar selects. Keys: ← → pan,
/// + − zoom, 0 all, ↑ ↓ lane, Ctrl+← → span before and after, Esc nothing selected.
class TimelineWidget final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineWidget(QWidget* parent = nullptr);

    /// `catalog` names the associates. Anything but a timeline result empties the widget.
    void setResult(SharedResult result, std::shared_ptr<const Catalog> catalog);
    void setMode(AxisMode mode);
    AxisMode mode() const { return m_mode; }

    void fitAll();
    void zoomBy(double factor); ///< at the middle; below 1 zooms in
    /// Selects the stretch in the lane of that associate which holds it, and brings it into view. False where no lane does.
    bool showMoment(const std::string& associate, const TimeRange& range);

    const std::optional<TimelineSelection>& selection() const { return m_selection; }
    TimelineSums selectionSums() const;
    AxisRange visibleRange() const { return m_visible; }
    std::size_t laneCount() const { return m_lanes ? m_lanes->size() : 0; }

signals:
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Hit {
        std::size_t lane;
        std::optional<TimelineBar> bar;
        std::optional<std::size_t> task;
        std::optional<std::size_t> opportunity;
    };
    TimelineScale scale() const;
    void rebuild();
    void updateScrollBar();
    void setVisibleRange(const AxisRange& range);
    void select(std::optional<TimelineSelection> selection);
    void selectSpan(std::size_t lane, std::size_t span);
    void stepSpan(int by);
    void stepLane(int by);
    void ensureLaneShown(std::size_t lane);
    std::optional<std::size_t> laneAt(int y) const;
    std::optional<Hit> hitAt(const QPoint& point) const;
    void hover(const QPoint& point);
    QString laneName(std::size_t lane) const;
    void paintLanes(QPainter& painter, const QRect& tracks);
    void paintLabel(QPainter& painter, const QRect& rect, std::size_t lane);
    void paintSelection(QPainter& painter, const QRect& tracks);

    SharedResult m_result;
    std::shared_ptr<const Catalog> m_catalog;
    const std::vector<TimelineLane>* m_lanes = nullptr; ///< within m_result
    std::vector<double> m_origins;
    std::vector<int> m_tops; ///< of each lane, and one past the last
    AxisMode m_mode = AxisMode::Clock;
    AxisRange m_bounds;
    AxisRange m_visible;
    LaneMetrics m_metrics;
    std::optional<TimelineSelection> m_selection;
    std::size_t m_currentLane = 0;
    HoverCard* m_card;

    enum class Drag { None, Pan, Select };
    Drag m_drag = Drag::None;
    QPoint m_pressed;
    AxisRange m_pressedVisible;
    int m_pressedScroll = 0;
    bool m_moved = false;
};

} // namespace worklode
