#include "ui/charts/BoxPlotChart.h"

#include "ui/charts/PaintParts.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Swatches.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace worklode {
namespace {

constexpr double kLane = 26, kAxis = kChartTitle + 40, kBoxHeight = 14;

} // namespace

BoxPlotChart::BoxPlotChart(QWidget* parent) : SpotChart(tr("Durations side by side"), parent) {}

void BoxPlotChart::setRows(std::vector<Row> rows, const QString& what)
{
    m_rows = std::move(rows);
    m_what = what;
    setMinimumHeight(heightOf(m_rows.size()));
    updateGeometry();
    dataChanged();
}

int BoxPlotChart::heightOf(std::size_t rows)
{
    return static_cast<int>(kLane * static_cast<double>(std::max<std::size_t>(1, rows)) + kAxis);
}

double BoxPlotChart::endMs() const
{
    double end = 1'000;
    for (const Row& row : m_rows)
        end = std::max(end, row.box.ends ? row.box.ends->highMs : row.box.q3Ms);
    return end * 1.03;
}

void BoxPlotChart::paintBox(QPainter& painter, const QRectF& lane, double end, const DurationBox& box) const
{
    const Look& look = currentLook();
    const auto x = [&](double ms) { return lane.left() + lane.width() * ms / end; };
    const double middle = lane.center().y();
    if (box.ends) {
        painter.setPen(QPen(look.text, 1.2));
        painter.drawLine(QPointF(x(box.ends->lowMs), middle), QPointF(x(box.q1Ms), middle));
        painter.drawLine(QPointF(x(box.q3Ms), middle), QPointF(x(box.ends->highMs), middle));
        for (const double ms : {box.ends->lowMs, box.ends->highMs})
            painter.drawLine(QPointF(x(ms), middle - 5), QPointF(x(ms), middle + 5));
    }
    const QRectF body(x(box.q1Ms), middle - kBoxHeight / 2, std::max(2.0, x(box.q3Ms) - x(box.q1Ms)), kBoxHeight);
    painter.setPen(QPen(look.series(0), 1));
    painter.setBrush(look.accentSoft);
    painter.drawRect(body);
    painter.setPen(QPen(look.text, 2.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x(box.medianMs), body.top()), QPointF(x(box.medianMs), body.bottom()));
}

ChartSpot BoxPlotChart::spotOf(const Row& row, const QRectF& area) const
{
    const DurationBox& box = row.box;
    std::vector<std::pair<QString, QString>> lines = {{tr("Complete instances"), countText(box.count)},
                                                      {tr("First quartile (25 % are shorter)"), durationText(box.q1Ms)},
                                                      {tr("Median"), durationText(box.medianMs)},
                                                      {tr("Third quartile (75 % are shorter)"), durationText(box.q3Ms)}};
    if (box.ends) {
        lines.insert(lines.begin() + 1, {tr("Low whisker (shortest within 1.5 box lengths)"), durationText(box.ends->lowMs)});
        lines.emplace_back(tr("High whisker (longest within 1.5 box lengths)"), durationText(box.ends->highMs));
        lines.emplace_back(tr("Beyond the whiskers"), countText(box.ends->outliers));
        lines.emplace_back(tr("Shortest and longest"), tr("%1 – %2").arg(durationText(box.ends->minMs), durationText(box.ends->maxMs)));
    }
    const QString spoken = tr("%1: %2 instances, median %3, half of them between %4 and %5")
                               .arg(row.name.trimmed(), countText(box.count), durationText(box.medianMs), durationText(box.q1Ms), durationText(box.q3Ms));
    return {area, hoverHtml(row.name.trimmed(), {}, lines), spoken};
}

void BoxPlotChart::paintChart(QPainter& painter, const QSizeF& size, std::vector<ChartSpot>& spots) const
{
    painter.setFont(chartFont(font()));
    if (m_rows.empty()) {
        paintAxisText(painter, QRectF({0, 0}, size), Qt::AlignCenter | Qt::TextWordWrap, tr("Nobody is shown one by one in this View."));
        return;
    }
    std::vector<QString> labels;
    for (const Row& row : m_rows)
        labels.push_back(row.name);
    const double names = nameWidth(painter, labels, size.width(), 0.3);
    const QRectF plot(names, kAxis - 4, size.width() - names - 64, kLane * static_cast<double>(m_rows.size()));
    const double end = endMs(), every = roundTimeStep(end, std::max(2, static_cast<int>(plot.width() / 70)));
    for (double t = 0; t <= end; t += every)
        paintUpright(painter, plot, t / end, stepTimeText(t));
    paintChartTitle(painter, size.width(), m_what);
    paintAxisText(painter, QRectF(0, kChartTitle, size.width(), 16), Qt::AlignLeft | Qt::AlignVCenter,
                  tr("m:ss · line: median · box: the middle half · whiskers: up to 1.5 boxes"));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QRectF lane(plot.left(), plot.top() + kLane * static_cast<double>(i), plot.width(), kLane);
        paintLaneName(painter, lane, m_rows[i].name);
        paintAxisText(painter, QRectF(plot.right() + 4, lane.top(), 60, kLane), Qt::AlignRight | Qt::AlignVCenter,
                      tr("n = %1").arg(countText(m_rows[i].box.count)));
        if (m_rows[i].box.count > 0)
            paintBox(painter, lane, end, m_rows[i].box);
        spots.push_back(spotOf(m_rows[i], QRectF(0, lane.top() + 1, size.width() - 2, kLane - 2)));
    }
}

} // namespace worklode
