#include "ui/look/Marked.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWidget>

namespace worklode {

Marked::Marked(QWidget& surface, Ways ways) : m_surface(surface), m_ways(ways)
{
    surface.setMouseTracking(true);
}

void Marked::hoverChanged()
{
    m_surface.update();
}

void Marked::hover(int mark, const QPointF& at)
{
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    const QString card = mark == kNoMark ? QString() : markCard(mark);
    if (card.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(m_surface.mapToGlobal(at.toPoint()) + QPoint(12, 12), card, &m_surface);
    hoverChanged();
}

bool Marked::press(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (const int mark = markBy(key); mark != kNoMark) {
            selectMark(mark);
            QToolTip::showText(m_surface.mapToGlobal(markArea(mark).bottomLeft().toPoint()), markCard(mark), &m_surface);
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return currentMark() != kNoMark && activateMark();
    case Qt::Key_Escape:
        if (currentMark() == kNoMark)
            return false;
        selectMark(kNoMark);
        QToolTip::hideText();
        return true;
    default:
        return false;
    }
}

bool Marked::handleMarks(QEvent& event)
{
    switch (event.type()) {
    case QEvent::ToolTip: { // the pointer rests: the card may have gone meanwhile
        const QPoint at = static_cast<QHelpEvent&>(event).pos();
        m_hovered = kNoMark;
        hover(markAt(at), at);
        return true;
    }
    case QEvent::MouseMove: {
        const QPointF at = static_cast<QMouseEvent&>(event).position();
        hover(markAt(at), at);
        return false;
    }
    case QEvent::Leave:
        m_hovered = kNoMark;
        hoverChanged();
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: {
        const auto& mouse = static_cast<QMouseEvent&>(event);
        if (!m_ways.byPress || mouse.button() != Qt::LeftButton)
            return false;
        const int mark = markAt(mouse.position());
        selectMark(mark);
        if (event.type() == QEvent::MouseButtonDblClick && mark != kNoMark)
            activateMark();
        return true;
    }
    case QEvent::FocusIn:
        if (m_ways.byFocus && currentMark() == kNoMark && static_cast<QFocusEvent&>(event).reason() != Qt::MouseFocusReason)
            selectMark(markBy(Qt::Key_Home));
        return false;
    case QEvent::KeyPress: {
        const auto& key = static_cast<QKeyEvent&>(event);
        return !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && press(key.key());
    }
    default:
        return false;
    }
}

} // namespace worklode
