#include "ui/admin/CategoryDateDialog.h"

#include "ui/admin/ApplicationEditor.h"
#include "ui/look/Format.h"
#include "ui/models/Names.h"

#include <QComboBox>
#include <QDateEdit>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

CategoryDateDialog::CategoryDateDialog(QWidget* parent)
    : FormDialog(tr("Category from a date on"), tr("Category from a date on"), parent), m_category(new QComboBox(this)),
      m_from(new QDateEdit(QDate::currentDate(), this))
{
    resize(420, 0);
    for (const Category category : kCategories)
        m_category->addItem(categoryName(category));
    m_from->setDisplayFormat(u"d MMM yyyy"_s);
    m_from->setCalendarPopup(true);
    addField(tr("Category"), m_category);
    addField(tr("From"), m_from, tr("What was recorded before keeps its category."));
}

Category CategoryDateDialog::category() const
{
    return kCategories[static_cast<std::size_t>(m_category->currentIndex())];
}

Instant CategoryDateDialog::from() const
{
    return instantOfDay(m_from->date());
}

} // namespace worklode
