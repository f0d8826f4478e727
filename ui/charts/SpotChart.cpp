#include "ui/charts/SpotChart.h"

#include "ui/look/Look.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QToolTip>

#include <array>
#include <cmath>

namespace worklode {

SpotChart::SpotChart(const QString& name, QWidget* parent) : QWidget(parent)
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

std::vector<ChartSpot> SpotChart::spots() const
{
    QPixmap nowhere(1, 1);
    QPainter painter(&nowhere);
    std::vector<ChartSpot> spots;
    painter.setFont(font());
    paintChart(painter, drawingSize(), spots);
    return spots;
}

void SpotChart::dataChanged()
{
    m_current = -1;
    setAccessibleDescription({});
    update();
}

void SpotChart::setCurrentSpot(int spot)
{
    const std::vector<ChartSpot> all = spots();
    const int to = spot < 0 || all.empty() ? -1 : std::min(spot, static_cast<int>(all.size()) - 1);
    if (to == m_current)
        return;
    m_current = to;
    setAccessibleDescription(to < 0 ? QString() : all[static_cast<std::size_t>(to)].spoken);
    update();
    emit spotChanged(to);
}

void SpotChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look& look = currentLook();
    painter.fillRect(rect(), look.card);
    std::vector<ChartSpot> spots;
    painter.setFont(font());
    paintChart(painter, drawingSize(), spots);
    if (m_current >= 0 && m_current < static_cast<int>(spots.size())) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.text, 1.5));
        painter.drawRect(spots[static_cast<std::size_t>(m_current)].area.adjusted(-1, -1, 1, 1));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void SpotChart::keyPressEvent(QKeyEvent* event)
{
    const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (!forward && !back && event->key() != Qt::Key_Home && event->key() != Qt::Key_End) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int last = static_cast<int>(spots().size()) - 1;
    const int to = event->key() == Qt::Key_Home ? 0 : event->key() == Qt::Key_End ? last : forward ? m_current + 1 : std::max(0, m_current - 1);
    setCurrentSpot(to);
    const std::vector<ChartSpot> all = spots();
    if (m_current >= 0)
        QToolTip::showText(mapToGlobal(all[static_cast<std::size_t>(m_current)].area.bottomLeft().toPoint()), all[static_cast<std::size_t>(m_current)].text, this);
}

void SpotChart::mousePressEvent(QMouseEvent* event)
{
    setCurrentSpot(spotAt(event->position()));
}

int SpotChart::spotAt(const QPointF& point) const
{
    const std::vector<ChartSpot> all = spots();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].area.adjusted(-1, -1, 1, 1).contains(point))
            return static_cast<int>(i);
    return -1;
}

bool SpotChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int spot = spotAt(help->pos());
    if (spot < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), spots()[static_cast<std::size_t>(spot)].text, this);
    return true;
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

void paintAxisText(QPainter& painter, const QRectF& area, int flags, const QString& text)
{
    painter.setPen(currentLook().muted);
    painter.drawText(area, flags, text);
}

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(8.5);
    return small;
}

} // namespace worklode
