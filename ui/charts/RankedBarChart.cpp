#include "ui/charts/RankedBarChart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QToolTip>
#include <QValueAxis>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

void RankedBarChart::setBars(std::vector<RankedBar> bars, const QString& axisTitle)
{
    m_bars = std::move(bars);
    m_axisTitle = axisTitle;
    m_current = -1;
    QStringList spoken;
    for (std::size_t i = 0; i < shown(); ++i)
        spoken.append(m_bars[i].label + u": "_s + m_bars[i].text);
    setAccessibleDescription(spoken.join(u"; "_s));
    rebuild();
}

void RankedBarChart::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    rebuild();
}

void RankedBarChart::rebuild()
{
    QChart* chart = freshChart();
    chart->legend()->hide();
    const int count = static_cast<int>(shown());
    auto* set = new QBarSet(m_axisTitle);
    QStringList labels;
    double highest = 0;
    const QFontMetrics metrics(font());
    // A chart's first category is at the bottom; a ranking's is on top. Labels must differ for the axis to keep them all.
    for (int i = count - 1; i >= 0; --i) {
        const RankedBar& bar = m_bars[static_cast<std::size_t>(i)];
        *set << bar.value;
        QString label = metrics.elidedText(bar.label, Qt::ElideMiddle, std::max(110, width() / 3));
        while (labels.contains(label))
            label += QChar(0x200B);
        labels.append(label);
        highest = std::max(highest, bar.value);
    }
    auto* series = new QHorizontalBarSeries(chart);
    set->setColor(look().accent);
    set->setBorderColor(Qt::transparent);
    set->setSelectedColor(look().opportunity);
    if (m_current >= 0 && m_current < count)
        set->selectBar(count - 1 - m_current);
    series->append(set);
    series->setBarWidth(0.62);
    chart->addSeries(series);

    auto* names = new QBarCategoryAxis;
    names->append(labels);
    names->setGridLineVisible(false);
    styleAxis(names, {});
    chart->addAxis(names, Qt::AlignLeft);
    series->attachAxis(names);
    auto* values = new QValueAxis;
    setRoundRange(values, highest);
    styleAxis(values, m_axisTitle);
    values->setLabelsColor(look().muted);
    chart->addAxis(values, Qt::AlignBottom);
    series->attachAxis(values);

    connect(series, &QHorizontalBarSeries::clicked, this, [this, count](int index, QBarSet*) { emit activated(count - 1 - index); });
    connect(series, &QHorizontalBarSeries::hovered, this, [this, count](bool inside, int index, QBarSet*) {
        const auto bar = static_cast<std::size_t>(count - 1 - index);
        view()->setCursor(inside ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (inside && bar < m_bars.size())
            QToolTip::showText(QCursor::pos(), m_bars[bar].label + u"\n"_s + m_bars[bar].text, this);
        else
            QToolTip::hideText();
    });
}

} // namespace worklode
