#include "ui/charts/ProgressChart.h"

#include "ui/look/Format.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

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

void ProgressChart::setSlices(std::vector<ProgressSlices> slices, const SwatchOrder& swatches)
{
    m_swatches = swatches;
    m_slices = largestSlices(slices, 7, toUtf8(tr("Other")));
    rebuild();
}

void ProgressChart::rebuild()
{
    QChart* chart = freshChart();
    auto* series = new QStackedBarSeries(chart);
    for (std::size_t i = 0; i < m_slices.size(); ++i) {
        auto* set = new QBarSet(toQString(m_slices[i].application));
        for (const double share : m_slices[i].share)
            *set << share * 100;
        const bool rest = i == 7; // "Other" is no application
        set->setBrush(rest ? QBrush(look().idle) : brushOf(m_swatches.of(toQString(m_slices[i].application))));
        set->setBorderColor(look().card);
        series->append(set);
    }
    series->setBarWidth(0.86);
    chart->addSeries(series);
    auto* tenths = new QBarCategoryAxis;
    for (int i = 0; i < 10; ++i)
        tenths->append(u"%1–%2"_s.arg(i * 10).arg(i * 10 + 10));
    tenths->setGridLineVisible(false);
    styleAxis(tenths, tr("Part of the task's duration (%)"));
    chart->addAxis(tenths, Qt::AlignBottom);
    series->attachAxis(tenths);
    auto* shares = new QValueAxis;
    shares->setRange(0, 100);
    shares->setTickCount(5);
    shares->setLabelFormat(u"%.0f"_s);
    styleAxis(shares, tr("Share of active time (%)"));
    shares->setLabelsColor(look().muted);
    chart->addAxis(shares, Qt::AlignLeft);
    series->attachAxis(shares);
    chart->legend()->setAlignment(Qt::AlignBottom);
}

} // namespace worklode
