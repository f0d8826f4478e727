// Friction in bars of its four parts: of each tenth of a task, or of each team beside its production and goal.
#pragma once

#include "analysis/results/TaskDetails.h"
#include "ui/charts/SpotChart.h"
#include "ui/look/Swatches.h"

namespace worklode {

/// One upright bar a row, 0–100; the higher, the more friction. Bars scale to the highest.
class FrictionChart final : public SpotChart
{
    Q_OBJECT

public:
    struct Bar {
        QString name;
        FrictionParts parts;
        double friction = 0;
        std::vector<std::pair<QString, QString>> more{}; ///< further lines of the hover
    };
    explicit FrictionChart(QWidget* parent = nullptr);
    void setBars(std::vector<Bar> bars, const QString& axis);
    QSize minimumSizeHint() const override { return {260, 120}; }

protected:
    void paintChart(QPainter& painter, const QSizeF& size, std::vector<ChartSpot>& spots) const override;

private:
    void paintBar(QPainter& painter, const QRectF& column, double top, const Bar& bar) const;
    ChartSpot spotOf(const Bar& bar, const QRectF& area) const;

    std::vector<Bar> m_bars;
    QString m_axis;
};

/// How errors, clipboard, switching and waste look, in that order, wherever friction is divided.
Swatch frictionSwatch(std::size_t part);

/// The ten parts of a task's duration.
std::vector<FrictionChart::Bar> tenthBars(const TaskDetails& details);

/// Production of each team as a bar, with a line at its goal, and its friction beside it.
class GoalChart final : public SpotChart
{
    Q_OBJECT

public:
    struct Row {
        QString name;
        double productionPct = 0;
        std::optional<double> goalPct;
        double friction = 0;
    };
    explicit GoalChart(QWidget* parent = nullptr);
    void setRows(std::vector<Row> rows);
    QSize sizeHint() const override { return {480, heightOf(m_rows.size())}; }
    QSize minimumSizeHint() const override { return {260, heightOf(m_rows.size())}; }

protected:
    void paintChart(QPainter& painter, const QSizeF& size, std::vector<ChartSpot>& spots) const override;

private:
    static int heightOf(std::size_t rows);
    std::vector<Row> m_rows;
};

} // namespace worklode
