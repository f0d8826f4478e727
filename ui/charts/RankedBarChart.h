// Horizontal bars, the longest on top: what is worth looking at first.
#pragma once

#include "ui/charts/ChartBase.h"

#include <QColor>
#include <QString>

#include <vector>

class QAbstractBarSeries;
class QBarSet;
class QGraphicsSimpleTextItem;

namespace worklode {

struct RankedBar {
    QString label;
    double value = 0;
    QString text;     ///< the value as people read it, beside the bar
    QString hint{};   ///< more, for the tool tip
};

/// Shows the first bars in the order given: as many as can be read at this height, kMostBars at most. `axisTitle` names the unit.
class RankedBarChart final : public ChartBase
{
    Q_OBJECT

public:
    using ChartBase::ChartBase;
    void setBars(std::vector<RankedBar> bars, const QString& axisTitle);
    void setCurrent(int index); ///< drawn stronger; −1: none

    static constexpr std::size_t kMostBars = 12;

signals:
    void activated(int index);

protected:
    void rebuild() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::size_t shown() const { return std::min(m_bars.size(), m_room); }
    QBarSet* makeSet() const;
    void markCurrent();
    void makeAxes(QAbstractBarSeries* series);
    void connectSeries(QAbstractBarSeries* series);
    void makeTexts();
    void placeTexts();
    int labelWidth() const;
    bool isLow() const;

    std::vector<RankedBar> m_bars;
    QString m_axisTitle;
    int m_current = -1;
    QBarSet* m_set = nullptr; ///< owned by the chart
    std::size_t m_room = kMostBars; ///< how many bars can be read
    std::vector<QGraphicsSimpleTextItem*> m_names, m_values; ///< owned by the chart, top to bottom
};

} // namespace worklode
