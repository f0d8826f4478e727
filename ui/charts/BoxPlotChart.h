// Durations side by side: a box with whiskers a row.
#pragma once

#include "analysis/results/TaskDetails.h"
#include "ui/charts/SpotChart.h"

namespace worklode {

class BoxPlotChart final : public SpotChart
{
    Q_OBJECT

public:
    struct Row {
        QString name;
        DurationBox box;
    };
    explicit BoxPlotChart(QWidget* parent = nullptr);
    /// As tall as its rows need. `what`: the axis in words.
    void setRows(std::vector<Row> rows, const QString& what);

    QSize sizeHint() const override { return {480, heightOf(m_rows.size())}; }
    QSize minimumSizeHint() const override { return {260, heightOf(m_rows.size())}; }

protected:
    void paintChart(QPainter& painter, const QSizeF& size, std::vector<ChartSpot>& spots) const override;

private:
    static int heightOf(std::size_t rows);
    void paintBox(QPainter& painter, const QRectF& lane, double end, const DurationBox& box) const;
    ChartSpot spotOf(const Row& row, const QRectF& area) const;
    double endMs() const;

    std::vector<Row> m_rows;
    QString m_what;
};

} // namespace worklode
