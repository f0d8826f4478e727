#include "ui/pages/RangePopup.h"

#include "ui/look/Look.h"
#include "ui/look/Parts.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QDate qDateOf(LocalDate day) { return QDate(1970, 1, 1).addDays(day.daysSinceEpoch); }

LocalDate dayOf(const QDate& date) { return {static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date))}; }

} // namespace

RangePopup::RangePopup(const OpenWorkspace& workspace, const std::optional<DateRange>& current, QWidget* parent) : QFrame(parent, Qt::Popup)
{
    setProperty("card", true);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Range"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(2);
    column->addWidget(makeLabel(tr("Range"), TextRole::Heading, this));
    for (const RangePreset& preset : rangePresets(workspace)) {
        auto* button = new QPushButton(preset.name, this);
        button->setProperty("nav", true);
        button->setAutoDefault(true); // Enter chooses, as Space does
        if (!m_first || preset.range == current)
            m_first = button;
        button->setCheckable(true);
        button->setChecked(preset.range == current);
        column->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, range = preset.range] {
            emit chosen(range);
            close();
        });
    }
    column->addSpacing(kGap);
    const LocalDate newest = newestDay(workspace).value_or(dayOf(QDate::currentDate()));
    const LocalDate last = current && current->to ? current->to->addDays(-1) : newest;
    m_from = addDate(tr("First day"), current && current->from ? *current->from : last.addDays(-6));
    m_until = addDate(tr("Last day"), last);
    auto* form = new QFormLayout;
    form->addRow(tr("First day"), m_from);
    form->addRow(tr("Last day"), m_until);
    column->addLayout(form);
    auto* button = new QPushButton(tr("Apply dates"), this);
    makePrimary(*button);
    button->setAutoDefault(true);
    column->addWidget(button);
    connect(button, &QPushButton::clicked, this, &RangePopup::applyDates);
}

QDateEdit* RangePopup::addDate(const QString& name, LocalDate day)
{
    auto* edit = new QDateEdit(qDateOf(day), this);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"d MMM yyyy"_s);
    constexpr int kFrameAndArrow = 52;
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(edit->text()) + kFrameAndArrow);
    edit->setAccessibleName(name);
    return edit;
}

void RangePopup::popUp(const QPoint& globalPosition)
{
    adjustSize();
    move(globalPosition);
    show();
    if (m_first) // arrows go on from there
        m_first->setFocus(Qt::PopupFocusReason);
}

void RangePopup::applyDates()
{
    const LocalDate from = dayOf(m_from->date());
    const LocalDate until = dayOf(m_until->date());
    const auto [first, last] = std::minmax(from, until);
    emit chosen(DateRange{first, last.addDays(1), std::nullopt});
    close();
}

} // namespace worklode
