#include "ui/charts/ProgressChart.h"

#include "ui/charts/PaintParts.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr std::size_t kOwnName = 7; ///< applications; the others are one

} // namespace

std::vector<ProgressSlices> largestSlices(const std::vector<ProgressSlices>& slices, std::size_t most, const std::string& other)
{
    const auto sum = [](const ProgressSlices& s) { return std::accumulate(s.share.begin(), s.share.end(), 0.0); };
    std::vector<ProgressSlices> sorted = slices;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const auto& a, const auto& b) { return sum(a) > sum(b); });
    if (sorted.size() <= most)
        return sorted;
    ProgressSlices rest{other, {}};
    for (std::size_t i = most; i < sorted.size(); ++i) {
        for (std::size_t tenth = 0; tenth < rest.share.size(); ++tenth)
            rest.share[tenth] += sorted[i].share[tenth];
    }
    sorted.resize(most);
    sorted.push_back(rest);
    return sorted;
}

QString tenthText(std::size_t tenth)
{
    return u"%1–%2"_s.arg(tenth * 10).arg(tenth * 10 + 10);
}

ProgressChart::ProgressChart(QWidget* parent) : SpotChart(tr("Applications from begin to end"), parent) {}

void ProgressChart::setSlices(std::vector<ProgressSlices> slices, const SwatchOrder& swatches)
{
    m_swatches = swatches;
    m_slices = largestSlices(slices, kOwnName, toUtf8(tr("Other")));
    dataChanged();
}

Swatch ProgressChart::swatchAt(std::size_t slice) const
{
    return slice == kOwnName ? Swatch{currentLook().idle}
                             : m_swatches.of(toQString(m_slices[slice].application)); // "Other" is no application
}

void ProgressChart::paintTenth(QPainter& painter, const QRectF& column, std::size_t tenth) const
{
    double y = column.bottom();
    for (std::size_t i = 0; i < m_slices.size(); ++i) {
        const double height = column.height() * m_slices[i].share[tenth];
        fillSwatch(painter, QRectF(column.left(), y - height, column.width(), height), swatchAt(i));
        painter.fillRect(QRectF(column.left(), y - 1, column.width(), 1), currentLook().card);
        y -= height;
    }
}

ChartSpot ProgressChart::spotOf(std::size_t tenth, const QRectF& column) const
{
    std::vector<std::pair<QString, QString>> lines;
    QString spoken = tenthText(tenth);
    for (const ProgressSlices& slices : m_slices) {
        lines.emplace_back(toQString(slices.application), shareText(slices.share[tenth]));
        spoken += (lines.size() == 1 ? u": %1 %2"_s : u", %1 %2"_s).arg(lines.back().first, lines.back().second);
    }
    return {column, hoverHtml(tr("%1 % of the duration").arg(tenthText(tenth)), tr("Share of active time"), lines),
            spoken};
}

void ProgressChart::paintChart(QPainter& painter, const QSizeF& size, std::vector<ChartSpot>& spots) const
{
    painter.setFont(chartFont(font()));
    paintChartTitle(painter, size.width(), tr("Applications by share of active time (%)"));
    if (m_slices.empty()) {
        paintAxisText(painter, QRectF({0, 0}, size), Qt::AlignCenter | Qt::TextWordWrap, tr("No complete instance."));
        return;
    }
    std::vector<LegendEntry> legend;
    for (std::size_t i = 0; i < m_slices.size(); ++i)
        legend.push_back({toQString(m_slices[i].application), swatchAt(i)});
    const double top = kChartTitle + paintLegend(painter, {0, kChartTitle}, size.width(), legend) + 10;
    const QRectF plot(40, top, size.width() - 48, std::max(20.0, size.height() - top - 36));
    for (int pct = 0; pct <= 100; pct += 25)
        paintLevel(painter, plot, pct / 100.0, numberText(pct, 0));
    const std::size_t tenths = m_slices.front().share.size();
    const double width = plot.width() / static_cast<double>(tenths);
    for (std::size_t i = 0; i < tenths; ++i) {
        const double left = plot.left() + width * static_cast<double>(i);
        const QRectF column(left + width * 0.07, plot.top(), width * 0.86, plot.height());
        paintTenth(painter, column, i);
        paintAxisText(painter, QRectF(left - 10, plot.bottom() + 2, width + 20, 16), Qt::AlignCenter, tenthText(i));
        spots.push_back(spotOf(i, column));
    }
    paintAxisText(painter, QRectF(plot.left(), plot.bottom() + 18, plot.width(), 16), Qt::AlignCenter,
                  tr("Part of the task's duration (%)"));
}

} // namespace worklode
