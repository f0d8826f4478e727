#include "ui/admin/GoalMeter.h"

#include "ui/look/Look.h"

#include <QPainter>

#include <algorithm>

namespace worklode {

GoalMeter::GoalMeter(double goal, double warning, QWidget* parent) : QWidget(parent), m_goal(goal), m_warning(warning)
{
    setMinimumWidth(220);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void GoalMeter::setShare(double share, const QString& text)
{
    m_share = share;
    m_text = text;
    setAccessibleName(text);
    update();
}

void GoalMeter::paintEvent(QPaintEvent*)
{
    const Look& look = currentLook();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPointSizeF(8.5);
    painter.setFont(small);
    painter.setPen(look.text);
    painter.drawText(rect().adjusted(0, 0, 0, -14), Qt::AlignLeft | Qt::AlignVCenter, m_text);
    const QRectF whole(0, height() - 10, width(), 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.raised);
    painter.drawRoundedRect(whole, 3, 3);
    QRectF filled = whole;
    filled.setWidth(whole.width() * std::clamp(m_share, 0.0, 1.0));
    painter.setBrush(m_share <= m_goal      ? look.task
                     : m_share <= m_warning ? look.category(Category::NonWork)
                                            : look.danger);
    painter.drawRoundedRect(filled, 3, 3);
    painter.setPen(QPen(look.text, 1.5));
    const double goal = whole.width() * m_goal;
    painter.drawLine(QPointF(goal, whole.top() - 3), QPointF(goal, whole.bottom() + 3));
}

} // namespace worklode
