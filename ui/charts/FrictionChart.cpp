#include "ui/charts/FrictionChart.h"

#include "ui/charts/PaintParts.h"
#include "ui/charts/ProgressChart.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Swatches.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

struct Part {
    QString name;
    double FrictionParts::*value;
};

std::array<Part, 4> frictionPartNames()
{
    return {{{FrictionChart::tr("Errors"), &FrictionParts::errors},
             {FrictionChart::tr("Clipboard"), &FrictionParts::clipboard},
             {FrictionChart::tr("Switching"), &FrictionParts::switching},
             {FrictionChart::tr("Waste"), &FrictionParts::waste}}};
}

constexpr double kTeamLane = 34, kTeamAxis = kChartTitle + kLegendLine + 24;

} // namespace

Swatch frictionSwatch(std::size_t part)
{
    static constexpr std::array<std::size_t, 4> kSeries = {5, 1, 4, 7};
    static constexpr std::array<Qt::BrushStyle, 4> kPatterns = {Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense6Pattern, Qt::HorPattern};
    return {currentLook().series(kSeries[part]), kPatterns[part]};
}

FrictionChart::FrictionChart(QWidget* parent) : SpotChart(tr("Friction"), parent) {}

void FrictionChart::setBars(std::vector<Bar> bars, const QString& axis)
{
    m_bars = std::move(bars);
    m_axis = axis;
    dataChanged();
}

void FrictionChart::paintBar(QPainter& painter, const QRectF& column, double top, const Bar& bar) const
{
    double y = column.bottom();
    const auto names = frictionPartNames();
    for (std::size_t p = 0; p < names.size(); ++p) {
        const double height = column.height() * bar.parts.*names[p].value / top;
        fillSwatch(painter, QRectF(column.left(), y - height, column.width(), height), frictionSwatch(p));
        y -= height;
    }
    painter.setPen(currentLook().text);
    painter.drawText(QRectF(column.left() - 20, y - 16, column.width() + 40, 15), Qt::AlignCenter, numberText(bar.friction));
}

ChartSpot FrictionChart::spotOf(const Bar& bar, const QRectF& area) const
{
    std::vector<std::pair<QString, QString>> lines = {{tr("Friction (0–100)"), numberText(bar.friction)}};
    for (const Part& part : frictionPartNames())
        lines.emplace_back(tr("%1 (0–25)").arg(part.name), numberText(bar.parts.*part.value));
    lines.insert(lines.end(), bar.more.begin(), bar.more.end());
    return {area, hoverHtml(bar.name, {}, lines), tr("%1: friction %2").arg(bar.name, numberText(bar.friction))};
}

void FrictionChart::paintChart(QPainter& painter, const QSizeF& size, std::vector<ChartSpot>& spots) const
{
    painter.setFont(chartFont(font()));
    paintChartTitle(painter, size.width(), tr("Friction (0–100, less is better)"));
    std::vector<LegendEntry> legend;
    const auto names = frictionPartNames();
    for (std::size_t p = 0; p < names.size(); ++p)
        legend.push_back({names[p].name, frictionSwatch(p)});
    const double upper =
        kChartTitle + paintLegend(painter, {0, kChartTitle}, size.width(), legend) + 16; // and the highest bar's number
    const QRectF plot(40, upper, size.width() - 48, std::max(20.0, size.height() - upper - 36));
    double most = 10;
    for (const Bar& bar : m_bars)
        most = std::max(most, bar.friction);
    const double step = roundCountStep(most, 3), top = step * std::ceil(most / step);
    for (double v = 0; v <= top + step / 2; v += step)
        paintLevel(painter, plot, v / top, numberText(v, 0));
    const double width = plot.width() / static_cast<double>(std::max<std::size_t>(1, m_bars.size()));
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const QRectF column(plot.left() + width * (static_cast<double>(i) + 0.07), plot.top(), width * 0.86, plot.height());
        paintBar(painter, column, top, m_bars[i]);
        paintAxisText(painter, QRectF(plot.left() + width * static_cast<double>(i), plot.bottom() + 2, width, 16), Qt::AlignCenter, m_bars[i].name);
        spots.push_back(spotOf(m_bars[i], column));
    }
    paintAxisText(painter, QRectF(plot.left(), plot.bottom() + 18, plot.width(), 16), Qt::AlignCenter, m_axis);
}

std::vector<FrictionChart::Bar> tenthBars(const TaskDetails& details)
{
    std::vector<FrictionChart::Bar> bars;
    for (std::size_t i = 0; i < details.tenths.size(); ++i) {
        const TenthFriction& tenth = details.tenths[i];
        bars.push_back({tenthText(i),
                        tenth.parts,
                        tenth.friction,
                        {{FrictionChart::tr("Active time of all instances"), durationText(tenth.activeMs)}}});
    }
    return bars;
}

GoalChart::GoalChart(QWidget* parent) : SpotChart(tr("Production and friction by team"), parent) {}

void GoalChart::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    setMinimumHeight(heightOf(m_rows.size()));
    updateGeometry();
    dataChanged();
}

int GoalChart::heightOf(std::size_t rows)
{
    return static_cast<int>(kTeamLane * static_cast<double>(std::max<std::size_t>(1, rows)) + kTeamAxis);
}

void GoalChart::paintChart(QPainter& painter, const QSizeF& size, std::vector<ChartSpot>& spots) const
{
    const Look& look = currentLook();
    painter.setFont(chartFont(font()));
    std::vector<QString> labels;
    for (const Row& row : m_rows)
        labels.push_back(row.name);
    const double names = nameWidth(painter, labels, size.width(), 0.35);
    const QRectF plot(names, kTeamAxis - 4, size.width() - names - 52, kTeamLane * static_cast<double>(m_rows.size()));
    for (int pct = 0; pct <= 100; pct += 25)
        paintUpright(painter, plot, pct / 100.0, QString::number(pct));
    paintChartTitle(painter, size.width(), tr("Production and friction by team"));
    const Swatch production{look.category(Category::Production)}, friction{look.series(5), Qt::BDiagPattern};
    paintLegend(painter, {0, kChartTitle}, size.width(),
                {{tr("Production (%)"), production},
                 {tr("Friction (0–100)"), friction},
                 {tr("Goal of production (%)"), Swatch{look.text}}});
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const QRectF lane(plot.left(), plot.top() + kTeamLane * static_cast<double>(i), plot.width(), kTeamLane);
        const QRectF upper(lane.left(), lane.top() + 5, lane.width() * row.productionPct / 100, 12), lower(lane.left(), lane.top() + 19, lane.width() * row.friction / 100, 8);
        fillSwatch(painter, upper, production);
        fillSwatch(painter, lower, friction);
        if (row.goalPct)
            painter.fillRect(QRectF(lane.left() + lane.width() * *row.goalPct / 100 - 1.5, lane.top() + 2, 3, 18), look.text);
        paintLaneName(painter, lane, row.name);
        paintAxisText(painter, QRectF(plot.right() + 4, lane.top() + 3, 48, 16), Qt::AlignRight | Qt::AlignVCenter,
                      percentText(row.productionPct));
        paintAxisText(painter, QRectF(plot.right() + 4, lane.top() + 16, 48, 16), Qt::AlignRight | Qt::AlignVCenter, numberText(row.friction));
        std::vector<std::pair<QString, QString>> lines = {{tr("Production"), percentText(row.productionPct)}};
        if (row.goalPct)
            lines.emplace_back(tr("Goal"), percentText(*row.goalPct));
        lines.emplace_back(tr("Friction (0–100)"), numberText(row.friction));
        spots.push_back({QRectF(0, lane.top() + 1, size.width() - 2, kTeamLane - 2), hoverHtml(row.name.trimmed(), {}, lines),
                         tr("%1: production %2, friction %3").arg(row.name.trimmed(), percentText(row.productionPct), numberText(row.friction))});
    }
}

} // namespace worklode
