#include "ui/timeline/BarNames.h"

#include "ui/look/Format.h"
#include "ui/models/Names.h"

#include <QPainter>

namespace worklode {
namespace {

constexpr int kSide = 4;

/// White or nearly black, whichever can be read on that colour.
QColor inkOn(const QColor& ground)
{
    const double light = 0.299 * ground.red() + 0.587 * ground.green() + 0.114 * ground.blue();
    return light > 128 ? QColor(0x10, 0x16, 0x20) : QColor(0xFF, 0xFF, 0xFF);
}

} // namespace

void BarNames::add(const QRect& bar, std::string_view name, BarKind kind, Category category)
{
    const bool patterned = kind >= BarKind::OffComputer;
    put(bar, name, toQString, patterned ? m_look.text : inkOn(m_look.category(category)), patterned);
}

void BarNames::addItem(const QRect& bar, std::string_view name, bool task, bool faded)
{
    put(bar, name, task ? toQString : opportunityName, faded ? m_look.text : inkOn(task ? m_look.task : m_look.opportunity), false);
}

void BarNames::put(const QRect& bar, std::string_view name, QString (*inWords)(std::string_view), const QColor& colour, bool patterned)
{
    if (name.empty())
        return;
    const auto [at, isNew] = m_measured.try_emplace({name.data(), name.size()});
    if (isNew) {
        at->second.text = inWords(name).simplified();
        at->second.width = m_metrics.horizontalAdvance(at->second.text);
    }
    const Measured& measured = at->second;
    const int room = bar.width() - 2 * kSide;
    if (measured.width <= room)
        m_names.push_back({QRect(bar.left() + kSide, bar.top(), measured.width, bar.height()), measured.text, colour, patterned});
    else if (room >= 60)
        m_names.push_back({bar.adjusted(kSide, 0, -kSide, 0), m_metrics.elidedText(measured.text, Qt::ElideRight, room), colour, patterned});
}

void BarNames::paint(QPainter& painter) const
{
    for (const Name& name : m_names) {
        if (name.patterned) { // letters on a hatching cannot be read
            QColor ground = m_look.card;
            ground.setAlphaF(0.82F);
            painter.fillRect(QRect(name.rect.left() - 2, name.rect.center().y() - m_metrics.height() / 2, name.rect.width() + 4, m_metrics.height()), ground);
        }
        painter.setPen(name.colour);
        painter.drawText(name.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name.text);
    }
}

} // namespace worklode
