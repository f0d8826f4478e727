#include "ui/charts/FrictionChart.h"

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

/// Colours and patterns of the four parts.
Swatch partSwatch(std::size_t part)
{
    static constexpr std::array<std::size_t, 4> kSeries = {5, 1, 4, 7};
    static constexpr std::array<Qt::BrushStyle, 4> kPatterns = {Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense6Pattern, Qt::HorPattern};
    return {currentLook().series(kSeries[part]), kPatterns[part]};
}

void fillPart(QPainter& painter, const QRectF& area, std::size_t part)
{
    fillSwatch(painter, area, partSwatch(part));
}

constexpr double kTeamLane = 34, kTeamAxis = 40;

} // namespace

FrictionChart::FrictionChart(QWidget* parent) : SpotChart(tr("Friction"), parent) {}

void FrictionChart::setBars(std::vector<Bar> bars, const QString& axis)
{
    m_bars = std::move(bars);
    m_axis = axis;
    dataChanged();
}

void FrictionChart::paintLegend(QPainter& painter, double right) const
{
    double x = right;
    const auto names = frictionPartNames();
    for (std::size_t p = names.size(); p-- > 0;) {
        x -= painter.fontMetrics().horizontalAdvance(names[p].name);
        paintAxisText(painter, QRectF(x, 0, 200, 16), Qt::AlignLeft | Qt::AlignVCenter, names[p].name);
        x -= 16;
        fillPart(painter, QRectF(x, 3, 11, 11), p);
        x -= 12;
    }
}

void FrictionChart::paintBar(QPainter& painter, const QRectF& column, double top, const Bar& bar) const
{
    double y = column.bottom();
    const auto names = frictionPartNames();
    for (std::size_t p = 0; p < names.size(); ++p) {
        const double height = column.height() * bar.parts.*names[p].value / top;
        fillPart(painter, QRectF(column.left(), y - height, column.width(), height), p);
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
    const Look& look = currentLook();
    painter.setFont(smallFont(font()));
    paintAxisText(painter, QRectF(0, 0, 200, 16), Qt::AlignLeft | Qt::AlignVCenter, tr("Friction (0–100, less is better)"));
    paintLegend(painter, size.width() - 8);
    const QRectF plot(56, 34, size.width() - 64, size.height() - 34 - 36);
    double most = 10;
    for (const Bar& bar : m_bars)
        most = std::max(most, bar.friction);
    const double step = roundCountStep(most, 3), top = step * std::ceil(most / step);
    for (double v = 0; v <= top + step / 2; v += step) {
        const double y = plot.bottom() - plot.height() * v / top;
        painter.setPen(look.border);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        paintAxisText(painter, QRectF(0, y - 8, plot.left() - 6, 16), Qt::AlignRight | Qt::AlignVCenter, numberText(v, 0));
    }
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
        bars.push_back({u"%1–%2"_s.arg(i * 10).arg(i * 10 + 10), tenth.parts, tenth.friction,
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
    painter.setFont(smallFont(font()));
    double names = 60;
    for (const Row& row : m_rows)
        names = std::max(names, painter.fontMetrics().horizontalAdvance(row.name) + 12.0);
    names = std::min(names, std::max(90.0, size.width() * 0.35));
    const QRectF plot(names, kTeamAxis - 4, size.width() - names - 52, kTeamLane * static_cast<double>(m_rows.size()));
    for (int pct = 0; pct <= 100; pct += 25) {
        const double x = plot.left() + plot.width() * pct / 100;
        painter.setPen(look.border);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        paintAxisText(painter, QRectF(x - 30, plot.top() - 18, 60, 16), Qt::AlignCenter, QString::number(pct));
    }
    paintAxisText(painter, QRectF(plot.left(), plot.top() - 36, plot.width(), 16), Qt::AlignCenter, tr("Production % (line: goal) · hatched: friction 0–100"));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const QRectF lane(plot.left(), plot.top() + kTeamLane * static_cast<double>(i), plot.width(), kTeamLane);
        const QRectF upper(lane.left(), lane.top() + 5, lane.width() * row.productionPct / 100, 12), lower(lane.left(), lane.top() + 19, lane.width() * row.friction / 100, 8);
        painter.fillRect(upper, look.category(Category::Production));
        fillSwatch(painter, lower, {look.series(5), Qt::BDiagPattern});
        if (row.goalPct)
            painter.fillRect(QRectF(lane.left() + lane.width() * *row.goalPct / 100 - 1.5, lane.top() + 2, 3, 18), look.text);
        painter.setPen(look.text);
        painter.drawText(QRectF(0, lane.top(), names - 8, kTeamLane), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(row.name, Qt::ElideRight, static_cast<int>(names - 8)));
        paintAxisText(painter, QRectF(plot.right() + 4, lane.top() + 3, 48, 16), Qt::AlignRight | Qt::AlignVCenter, percentText(row.productionPct, 0));
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
