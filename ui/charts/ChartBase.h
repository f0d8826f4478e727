// What all charts share: the theme's colours, and a picture of themselves.
#pragma once

#include "ui/look/Look.h"

#include <QPointer>
#include <QWidget>

class QChart;
class QChartView;
class QAbstractAxis;
class QValueAxis;

namespace worklode {

/// A Qt chart that follows the palette. Subclasses build the chart anew in rebuild(), which is called whenever the theme
/// or the data changed.
class ChartBase : public QWidget
{
    Q_OBJECT

public:
    explicit ChartBase(QWidget* parent = nullptr);
    /// The chart as it is seen, in device pixels.
    QPixmap picture();

protected:
    virtual void rebuild() = 0;
    void changeEvent(QEvent* event) override;

    const Look& look() const { return currentLook(); }
    /// An empty chart in the theme's colours, replacing the one before.
    QChart* freshChart();
    void styleAxis(QAbstractAxis* axis, const QString& title);
    QChartView* view() const { return m_view; }

private:
    QChartView* m_view;
};

/// A value axis from 0 to a round number not below `highest`, with round ticks: about `parts` of them after 0.
void setRoundRange(QValueAxis* axis, double highest, int parts = 4);

} // namespace worklode
