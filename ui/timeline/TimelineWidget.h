// Draws lanes of spans; zooms, pans, selects, finds and says what lies where.
#pragma once

#include "ui/timeline/LaneStore.h"
#include "ui/timeline/TimelinePainter.h"
#include "ui/timeline/TimelineSums.h"

#include <QAbstractScrollArea>
#include <QPixmap>
#include <QVariantAnimation>

#include <optional>

namespace worklode {

class HoverCard;

/// Auto: tall where all rows then fit, else normal.
enum class HeightChoice { Auto, Low, Normal, Tall };

/// Wheel zooms at the pointer (Shift: pans, Ctrl: height of the lanes); dragging pans; Shift-dragging or a click on a bar
/// selects. Keys: ← → pan, + − zoom, 0 all, ↑ ↓ row, Ctrl+← → span before and after, Ctrl+↑ ↓ height, Esc nothing selected.
class TimelineWidget final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineWidget(QWidget* parent = nullptr);

    /// `catalog` names the associates. Anything but a timeline result empties the widget. `source`: see LaneStore.
    void setResult(SharedResult result, std::shared_ptr<const Catalog> catalog, LaneSource source = {});
    void setMode(AxisMode mode);
    void setGrouping(Grouping grouping);
    void setZone(ZoneChoice zone);
    void setHeight(HeightChoice height);
    void stepHeight(int by); ///< lower or taller
    AxisMode mode() const { return m_scene.mode; }
    const TimelineScene& scene() const { return m_scene; }

    void fitAll();
    void zoomBy(double factor); ///< at the middle; below 1 zooms in
    void showRange(const AxisRange& range);
    /// Selects the stretch in the lane of that associate which holds it, and brings it into view. False where no lane does.
    bool showMoment(const std::string& associate, const TimeRange& range);

    /// Marks every place whose name holds the text; findChanged() tells when that is known. An empty text marks nothing.
    void find(const QString& text);
    /// Selects the next (1) or the previous (-1) of them and brings it into view.
    void stepMatch(int by);
    const TimelineMatches& matches() const { return m_matches; }
    bool finding() const { return m_finder.busy(); }

    void select(std::optional<TimelineSelection> selection);
    const std::optional<TimelineSelection>& selection() const { return m_selection; }
    TimelineSums selectionSums() const;
    bool selectionComplete() const; ///< all spans of it are there
    bool selectionTooLarge() const; ///< and never will be: it is more than is kept
    AxisRange visibleRange() const { return m_visible; } ///< where a smooth zoom ends
    std::size_t laneCount() const { return m_scene.laneCount(); }
    LaneReader reader() const { return m_store.reader(); }
    bool lanesComing() const { return m_store.busy(); } ///< with more of them ready sceneChanged() is told

signals:
    void selectionChanged();
    void visibleRangeChanged();
    void sceneChanged(); ///< other lanes, another order, or more of them ready
    void findChanged();
    void failed(QString sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Hit {
        std::size_t row;
        std::size_t lane;
        std::optional<TimelineBar> bar;
        std::optional<SubBar> task;
        std::optional<SubBar> opportunity;
    };
    TimelineSight sight() const;
    TimelineScale scale() const { return sight().scale(); }
    void arrange();
    void applyHeight();
    void updateScrollBar();
    void setVisibleRange(const AxisRange& range);  ///< at once
    void moveVisibleTo(const AxisRange& range);    ///< smoothly, where the desktop animates
    void redraw();
    void wantLanes();
    void takeLanes();
    void selectSpan(std::size_t lane, std::size_t span);
    void showStretch(std::size_t lane, const TimeRange& range);
    void stepSpan(int by);
    void stepRow(int by);
    void ensureRowShown(std::size_t row);
    void dragTo(const QPoint& point);
    void clickAt(const QPoint& point);
    std::optional<std::size_t> rowAt(int y) const;
    std::optional<Hit> hitAt(const QPoint& point) const;
    void hover(const QPoint& point);
    void leave();

    LaneStore m_store;
    std::shared_ptr<const Catalog> m_catalog;
    TimelineScene m_scene;
    HeightChoice m_height = HeightChoice::Auto;
    AxisRange m_visible; ///< wanted
    AxisRange m_shown;   ///< on its way there
    QVariantAnimation m_motion;
    QPixmap m_frame;     ///< all but the marks, as painted last; null where it has to be painted anew
    std::optional<TimelineSelection> m_selection;
    std::size_t m_currentRow = 0;
    std::optional<int> m_cursor;
    HoverCard* m_card;

    QString m_text; ///< looked for
    TimelineMatches m_matches;
    Worker m_finder;

    enum class Drag { None, Pan, Select };
    Drag m_drag = Drag::None;
    QPoint m_pressed;
    AxisRange m_pressedVisible;
    int m_pressedScroll = 0;
    bool m_moved = false;
};

} // namespace worklode
