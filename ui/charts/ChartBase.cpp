#include "ui/charts/ChartBase.h"

#include "ui/charts/PaintParts.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace worklode {

ChartBase::ChartBase(QWidget* parent) : QWidget(parent), m_view(new QChartView(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
}

QPixmap ChartBase::picture()
{
    return grab();
}

void ChartBase::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

QChart* ChartBase::freshChart()
{
    auto* chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->setContentsMargins(0, 0, 0, 0);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setFont(chartFont(font()));
    chart->legend()->setLabelColor(look().muted);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    QChart* before = m_view->chart();
    m_view->setChart(chart);
    if (before)
        before->deleteLater(); // what was pressed in it may be what led here
    m_view->setBackgroundBrush(look().card);
    return chart;
}

void ChartBase::styleAxis(QAbstractAxis* axis, const QString& title)
{
    const QFont small = chartFont(font());
    axis->setLabelsFont(small);
    axis->setLabelsColor(look().text);
    axis->setLinePenColor(look().border);
    axis->setGridLineColor(look().border);
    axis->setTitleFont(small);
    axis->setTitleBrush(look().muted);
    axis->setTitleText(title);
    axis->setTitleVisible(!title.isEmpty());
}

void setRoundRange(QValueAxis* axis, double highest, int parts)
{
    if (!(highest > 0)) {
        axis->setRange(0, 1);
        return;
    }
    const double rough = highest / std::max(1, parts);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        step = factor * power;
        if (step >= rough)
            break;
    }
    const double ticks = std::ceil(highest / step - 1e-9);
    axis->setRange(0, ticks * step);
    axis->setTickCount(static_cast<int>(ticks) + 1);
    axis->setLabelFormat(step >= 1 && step == std::floor(step) ? QStringLiteral("%.0f") : QStringLiteral("%.2g"));
}

} // namespace worklode
