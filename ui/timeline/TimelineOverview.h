// The whole axis in one strip: how much of what was done when, and which part of it is in sight.
#pragma once

#include "ui/timeline/TimelineScene.h"

#include <QTimer>
#include <QWidget>

#include <array>

namespace worklode {

class TimelineWidget;

/// Time by kind of bar in equal parts of the axis, of those lanes that are ready; in ms.
using OverviewColumn = std::array<double, kBarKindCount>;
std::vector<OverviewColumn> overviewOf(const TimelineScene& scene, int columns);

/// Drag the window to move, its edges or an empty place to zoom there. Keys as on the Timeline.
class TimelineOverview final : public QWidget
{
    Q_OBJECT

public:
    TimelineOverview(TimelineWidget& timeline, QWidget* parent);
    QSize sizeHint() const override { return {400, kHeight}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int kHeight = 38;
    enum class Hold { None, Window, Left, Right };
    QRect strip() const;
    TimelineScale scale() const;
    QRectF window() const;
    Hold holdAt(double x) const;
    void compute();
    void computeMarks();
    void moveMiddleTo(double x);

    TimelineWidget& m_timeline;
    std::vector<OverviewColumn> m_columns;
    std::vector<bool> m_marks; ///< columns that hold a match
    QTimer m_late; ///< many lanes arrive one after the other
    Hold m_hold = Hold::None;
    double m_grip = 0; ///< x within the window where it was taken
};

} // namespace worklode
