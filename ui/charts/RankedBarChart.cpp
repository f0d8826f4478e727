#include "ui/charts/RankedBarChart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QResizeEvent>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr int kNameGap = 12; ///< between a name and its bar
constexpr int kAxisHeight = 46, kRowHeight = 17, kTickSpace = 24, kLow = 190;

} // namespace

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
    markCurrent();
}

void RankedBarChart::markCurrent()
{
    if (!m_set)
        return;
    m_set->deselectAllBars();
    if (m_current >= 0 && m_current < m_set->count())
        m_set->selectBar(m_set->count() - 1 - m_current);
}

void RankedBarChart::resizeEvent(QResizeEvent* event)
{
    ChartBase::resizeEvent(event);
    const auto rows = static_cast<std::size_t>(std::max(0, (height() - (isLow() ? 4 : kAxisHeight)) / kRowHeight));
    const std::size_t room = std::clamp<std::size_t>(rows, 3, kMostBars);
    if (room == m_room && event->size().width() == event->oldSize().width() && (event->size().height() < kLow) == (event->oldSize().height() < kLow))
        return;
    m_room = room;
    rebuild();
}

void RankedBarChart::rebuild()
{
    QChart* chart = freshChart();
    chart->legend()->hide();
    auto* series = new QHorizontalBarSeries(chart);
    m_set = makeSet();
    series->append(m_set);
    markCurrent();
    series->setBarWidth(std::min(0.66, 0.2 * static_cast<double>(m_bars.size()))); // one alone is no wall
    chart->addSeries(series);
    makeAxes(series);
    connectSeries(series);
    makeTexts();
    connect(chart, &QChart::plotAreaChanged, this, &RankedBarChart::placeTexts);
    placeTexts();
}

/// An axis would take more room than it is worth.
bool RankedBarChart::isLow() const
{
    return height() < kLow;
}

QBarSet* RankedBarChart::makeSet() const
{
    const int count = static_cast<int>(shown());
    auto* set = new QBarSet(m_axisTitle);
    for (int i = count - 1; i >= 0; --i) // a chart's first category is at the bottom; a ranking's is on top
        *set << m_bars[static_cast<std::size_t>(i)].value;
    set->setColor(look().accent);
    set->setBorderColor(Qt::transparent);
    set->setSelectedColor(look().opportunity);
    return set;
}

void RankedBarChart::makeAxes(QAbstractBarSeries* series)
{
    QChart* chart = view()->chart();
    QStringList labels;
    double highest = 0;
    for (std::size_t i = 0; i < shown(); ++i) {
        labels.append(QString::number(i));
        highest = std::max(highest, m_bars[i].value);
    }
    auto* names = new QBarCategoryAxis;
    names->append(labels);
    names->setGridLineVisible(false);
    styleAxis(names, {});
    names->setLabelsVisible(false); // the chart's own would be cut to "..." where rows are low
    chart->addAxis(names, Qt::AlignLeft);
    series->attachAxis(names);
    auto* values = new QValueAxis;
    const int widestTick = fontMetrics().horizontalAdvance(QString::number(static_cast<qlonglong>(highest) * 2)) + kTickSpace;
    setRoundRange(values, highest, std::clamp((width() - labelWidth()) / widestTick - 1, 1, 5));
    styleAxis(values, isLow() ? QString() : m_axisTitle);
    values->setLabelsColor(look().muted);
    values->setLabelsVisible(!isLow()); // each bar has its value and unit beside it
    values->setLineVisible(!isLow());
    values->setGridLineVisible(!isLow());
    chart->addAxis(values, Qt::AlignBottom);
    series->attachAxis(values);
    chart->setMargins(QMargins(labelWidth(), 0, 6, 0));
}

int RankedBarChart::labelWidth() const
{
    int widest = 40;
    for (std::size_t i = 0; i < shown(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_bars[i].label));
    return std::min(widest + kNameGap, std::max(90, width() / 2));
}

void RankedBarChart::connectSeries(QAbstractBarSeries* series)
{
    const int count = static_cast<int>(shown());
    connect(series, &QAbstractBarSeries::clicked, this, [this, count](int index, QBarSet*) { emit activated(count - 1 - index); });
    connect(series, &QAbstractBarSeries::hovered, this, [this, count](bool inside, int index, QBarSet*) {
        const auto bar = static_cast<std::size_t>(count - 1 - index);
        view()->setCursor(inside ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (inside && bar < m_bars.size())
            QToolTip::showText(QCursor::pos(), m_bars[bar].label + u"\n"_s + m_bars[bar].hint, this);
        else
            QToolTip::hideText();
    });
}

void RankedBarChart::makeTexts()
{
    m_names.clear();
    m_values.clear();
    QFont small = font();
    small.setPointSizeF(8.5);
    const auto add = [&](std::vector<QGraphicsSimpleTextItem*>& items, const QString& text, const QColor& colour) {
        auto* item = new QGraphicsSimpleTextItem(text, view()->chart());
        item->setFont(small);
        item->setBrush(colour);
        item->setZValue(20);
        item->setAcceptedMouseButtons(Qt::NoButton);
        items.push_back(item);
    };
    const QFontMetrics metrics(small);
    for (std::size_t i = 0; i < shown(); ++i) {
        add(m_names, metrics.elidedText(m_bars[i].label, Qt::ElideRight, labelWidth() - kNameGap), look().text);
        add(m_values, m_bars[i].text, look().muted);
    }
}

void RankedBarChart::placeTexts()
{
    const QChart* chart = view()->chart();
    const QRectF plot = chart->plotArea();
    const auto axes = chart->axes(Qt::Horizontal);
    if (m_names.empty() || axes.isEmpty())
        return;
    const double row = plot.height() / static_cast<double>(m_names.size());
    const double highest = qobject_cast<const QValueAxis*>(axes.front())->max();
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const double middle = plot.top() + (static_cast<double>(i) + 0.5) * row;
        const QRectF name = m_names[i]->boundingRect();
        m_names[i]->setPos(plot.left() - 8 - name.width(), middle - name.height() / 2);
        const QRectF value = m_values[i]->boundingRect();
        const double end = plot.left() + m_bars[i].value / highest * plot.width();
        const bool inside = end + 6 + value.width() > plot.right();
        m_values[i]->setBrush(inside ? look().onAccent : look().muted);
        m_values[i]->setPos(inside ? end - 6 - value.width() : end + 6, middle - value.height() / 2);
        m_values[i]->setVisible(row >= value.height() * 0.8);
    }
}

} // namespace worklode
