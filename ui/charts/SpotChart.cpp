#include "ui/charts/SpotChart.h"

#include "ui/look/Look.h"

#include <QEvent>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <array>
#include <cmath>

namespace worklode {

SpotChart::SpotChart(const QString& name, QWidget* parent) : QWidget(parent), Marked(static_cast<QWidget&>(*this))
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
}

void SpotChart::draw(QPainter& painter) const
{
    std::vector<ChartSpot> spots;
    painter.setFont(font());
    paintChart(painter, drawingSize(), spots);
}

const std::vector<ChartSpot>& SpotChart::spots() const
{
    if (!m_spots) {
        QPixmap nowhere(1, 1);
        QPainter painter(&nowhere);
        std::vector<ChartSpot> spots;
        painter.setFont(font());
        paintChart(painter, drawingSize(), spots);
        m_spots = std::move(spots);
    }
    return *m_spots;
}

void SpotChart::dataChanged()
{
    m_spots.reset();
    forgetHovered();
    m_current = kNoMark;
    setAccessibleDescription({});
    update();
}

void SpotChart::setCurrentSpot(int spot)
{
    const std::vector<ChartSpot>& all = spots();
    const int to = spot < 0 || all.empty() ? kNoMark : std::min(spot, static_cast<int>(all.size()) - 1);
    if (to == m_current)
        return;
    m_current = to;
    setAccessibleDescription(to < 0 ? QString() : all[static_cast<std::size_t>(to)].spoken);
    update();
    emit spotChanged(to);
}

void SpotChart::outline(QPainter& painter, int mark, const QPen& pen) const
{
    if (mark < 0 || mark >= static_cast<int>(spots().size()))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawRect(markArea(mark).adjusted(-1, -1, 1, 1));
}

void SpotChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // a drawing: its pieces stand where they are put
    const Look& look = currentLook();
    painter.fillRect(rect(), look.card);
    std::vector<ChartSpot> spots;
    painter.setFont(font());
    paintChart(painter, drawingSize(), spots);
    m_spots = std::move(spots);
    outline(painter, hoveredMark(), QPen(look.muted, 1));
    outline(painter, m_current, QPen(look.text, 1.5));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void SpotChart::resizeEvent(QResizeEvent* event)
{
    m_spots.reset();
    QWidget::resizeEvent(event);
}

void SpotChart::changeEvent(QEvent* event)
{
    m_spots.reset();
    QWidget::changeEvent(event);
}

int SpotChart::markBy(int key) const
{
    const int last = static_cast<int>(spots().size()) - 1;
    switch (key) {
    case Qt::Key_Home:
        return std::min(0, last);
    case Qt::Key_End:
        return last;
    case Qt::Key_Right:
    case Qt::Key_Down:
        return std::min(m_current + 1, last);
    default:
        return std::min(std::max(0, m_current - 1), last);
    }
}

int SpotChart::markAt(const QPointF& at) const
{
    const std::vector<ChartSpot>& all = spots();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const ChartSpot& spot) { return spot.area.adjusted(-1, -1, 1, 1).contains(at); });
    return found == all.end() ? kNoMark : static_cast<int>(found - all.begin());
}

bool SpotChart::event(QEvent* event)
{
    return handleMarks(*event) || QWidget::event(event);
}

double roundTimeStep(double highestMs, int parts)
{
    static constexpr std::array<double, 17> kSeconds = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1'800, 3'600, 7'200, 14'400, 28'800, 86'400};
    for (const double seconds : kSeconds)
        if (seconds * 1000 * parts >= highestMs)
            return seconds * 1000;
    return kSeconds.back() * 1000 * std::ceil(highestMs / (kSeconds.back() * 1000 * parts));
}

double roundCountStep(double highest, int parts)
{
    const double rough = std::max(1.0, highest / std::max(1, parts));
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (factor * power >= rough)
            return factor * power;
    return 10 * power;
}

} // namespace worklode
