// How long a task takes: instances by duration, with lines at the median and at the 90th percentile.
#pragma once

#include "analysis/results/TaskDetails.h"
#include "ui/charts/SpotChart.h"

namespace worklode {

class DurationHistogramChart final : public SpotChart
{
    Q_OBJECT

public:
    explicit DurationHistogramChart(QWidget* parent = nullptr);
    void setDurations(DurationHistogram histogram, const Quantities& durations);

protected:
    void paintChart(QPainter& painter, const QSizeF& size, std::vector<ChartSpot>& spots) const override;

private:
    void paintLine(QPainter& painter, const QRectF& plot, double ms, const QString& name, int row) const;
    QString binText(std::size_t bin) const;
    double endMs() const; ///< where the last bin that is drawn ends

    DurationHistogram m_histogram;
    Quantities m_durations;
};

} // namespace worklode
