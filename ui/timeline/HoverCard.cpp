#include "ui/timeline/HoverCard.h"

#include "ui/look/Parts.h"

#include <QFormLayout>
#include <QGraphicsDropShadowEffect>
#include <QVBoxLayout>

namespace worklode {

HoverCard::HoverCard(QWidget* parent) : QFrame(parent)
{
    setProperty("card", true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(18);
    shadow->setOffset(0, 3);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(3);
    m_heading = makeLabel({}, TextRole::Heading, this);
    m_detail = makeLabel({}, TextRole::Muted, this);
    m_detail->setWordWrap(true);
    m_lines = new QFormLayout;
    m_lines->setHorizontalSpacing(14);
    m_lines->setVerticalSpacing(1);
    column->addWidget(m_heading);
    column->addWidget(m_detail);
    column->addLayout(m_lines);
    setMaximumWidth(340);
    hide();
}

void HoverCard::showText(const HoverText& text, const QPoint& point)
{
    m_heading->setText(m_heading->fontMetrics().elidedText(text.heading, Qt::ElideMiddle, 300));
    m_detail->setText(text.detail);
    m_detail->setVisible(!text.detail.isEmpty());
    while (m_lines->rowCount() > 0)
        m_lines->removeRow(0);
    for (const auto& [name, value] : text.lines)
        m_lines->addRow(makeLabel(name, TextRole::Caption, this), makeLabel(value, TextRole::Body, this));
    adjustSize();
    const int x = point.x() + 16 + width() > parentWidget()->width() ? point.x() - 16 - width() : point.x() + 16;
    const int y = std::min(point.y() + 12, parentWidget()->height() - height() - 4);
    move(std::max(4, x), std::max(4, y));
    show();
    raise();
}

} // namespace worklode
