// Horizontal bars, the longest on top: what is worth looking at first.
#pragma once

#include "ui/charts/ChartBase.h"

#include <QColor>
#include <QString>

#include <vector>

namespace worklode {

struct RankedBar {
    QString label;
    double value = 0;
    QString text;    ///< the value as people read it
    QColor colour{}; ///< invalid: the accent
};

/// Shows the first kMostBars bars in the order given. `axisTitle` names the unit.
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

private:
    std::size_t shown() const { return std::min(m_bars.size(), kMostBars); }
    std::vector<RankedBar> m_bars;
    QString m_axisTitle;
    int m_current = -1;
};

} // namespace worklode
