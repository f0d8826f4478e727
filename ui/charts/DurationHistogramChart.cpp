#include "ui/charts/DurationHistogramChart.h"

#include "ui/charts/PaintParts.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Swatches.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr double kTop = kChartTitle + 34; ///< the title, then what the two lines say

} // namespace

DurationHistogramChart::DurationHistogramChart(QWidget* parent) : SpotChart(tr("Instances by duration"), parent) {}

void DurationHistogramChart::setDurations(DurationHistogram histogram, const Quantities& durations)
{
    m_histogram = std::move(histogram);
    m_durations = durations;
    dataChanged();
}

double DurationHistogramChart::endMs() const
{
    std::size_t shown = m_histogram.counts.size();
    if (m_histogram.over == 0)
        while (shown > 1 && m_histogram.counts[shown - 1] == 0)
            --shown;
    return static_cast<double>(toMs(m_histogram.bin)) * static_cast<double>(shown + (m_histogram.over > 0 ? 1 : 0));
}

QString DurationHistogramChart::binText(std::size_t bin) const
{
    const auto width = static_cast<double>(toMs(m_histogram.bin));
    const QString from = durationText(width * static_cast<double>(bin));
    return bin == m_histogram.counts.size() ? tr("%1 and more").arg(from) : tr("%1 to below %2").arg(from, durationText(width * static_cast<double>(bin + 1)));
}

void DurationHistogramChart::paintLine(QPainter& painter, const QRectF& plot, double ms, const QString& name, int row) const
{
    const double x = plot.left() + plot.width() * std::min(1.0, ms / endMs());
    painter.setPen(QPen(currentLook().text, 1.5, row == 0 ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(QPointF(x, plot.top() - 14 * (2 - row) + 12), QPointF(x, plot.bottom()));
    painter.setPen(currentLook().text);
    const QString text = u"%1 %2"_s.arg(name, stepTimeText(ms));
    const double width = painter.fontMetrics().horizontalAdvance(text) + 6;
    const bool left = x + width > plot.right();
    painter.drawText(QRectF(left ? x - width : x + 5, plot.top() - 14 * (2 - row) - 2, width, 16), (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, text);
}

void DurationHistogramChart::paintChart(QPainter& painter, const QSizeF& size, std::vector<ChartSpot>& spots) const
{
    const Look& look = currentLook();
    painter.setFont(chartFont(font()));
    const std::uint64_t all = m_histogram.over + [this] {
        std::uint64_t sum = 0;
        for (const std::uint64_t n : m_histogram.counts)
            sum += n;
        return sum;
    }();
    if (all == 0) {
        paintAxisText(painter, QRectF({0, 0}, size), Qt::AlignCenter | Qt::TextWordWrap,
                      m_histogram.counts.empty() ? tr("Single durations are withheld in this View.") : tr("No complete instance."));
        return;
    }
    const QRectF plot(56, kTop, size.width() - 70, size.height() - kTop - 40);
    const std::uint64_t most = std::max(m_histogram.over, *std::max_element(m_histogram.counts.begin(), m_histogram.counts.end()));
    const double step = roundCountStep(static_cast<double>(most), 4), top = step * std::ceil(static_cast<double>(most) / step);
    for (double v = 0; v <= top + step / 2; v += step)
        paintLevel(painter, plot, v / top, countText(static_cast<std::uint64_t>(v)));
    const auto bin = static_cast<double>(toMs(m_histogram.bin));
    const double end = endMs();
    for (std::size_t i = 0; i <= m_histogram.counts.size(); ++i) {
        const std::uint64_t n = i < m_histogram.counts.size() ? m_histogram.counts[i] : m_histogram.over;
        if (n == 0 || bin * static_cast<double>(i) >= end)
            continue;
        const double left = plot.left() + plot.width() * bin * static_cast<double>(i) / end, width = plot.width() * bin / end;
        const double height = std::max(1.0, plot.height() * static_cast<double>(n) / top);
        const QRectF bar(left + 1, plot.bottom() - height, std::max(1.0, width - 2), height);
        fillSwatch(painter, bar, {look.series(0), i == m_histogram.counts.size() ? Qt::BDiagPattern : Qt::SolidPattern});
        const QString share = percentText(100.0 * static_cast<double>(n) / static_cast<double>(all));
        spots.push_back({QRectF(left, plot.top(), width, plot.height()), hoverHtml(binText(i), {}, {{tr("Instances"), countText(n)}, {tr("Share"), share}}),
                         tr("%1: %2 instances, %3").arg(binText(i), countText(n), share)});
    }
    const double every = roundTimeStep(end, std::max(2, static_cast<int>(plot.width() / 70)));
    for (double t = 0; t <= end + 1; t += every)
        paintAxisText(painter, QRectF(plot.left() + plot.width() * t / end - 34, plot.bottom() + 3, 68, 16), Qt::AlignCenter, stepTimeText(t));
    paintAxisText(painter, QRectF(plot.left(), plot.bottom() + 20, plot.width(), 16), Qt::AlignCenter,
                  m_histogram.over > 0 ? tr("Duration (m:ss), hatched: %1 and more")
                                             .arg(stepTimeText(bin * static_cast<double>(m_histogram.counts.size())))
                                       : tr("Duration (m:ss)"));
    paintChartTitle(painter, size.width(), tr("Complete instances by duration"));
    paintLine(painter, plot, m_durations.median, tr("median"), 0);
    paintLine(painter, plot, m_durations.p90, tr("90 % within"), 1);
}

} // namespace worklode
