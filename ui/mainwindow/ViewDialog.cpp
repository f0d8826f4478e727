#include "ui/mainwindow/ViewDialog.h"

#include "ui/look/Format.h"
#include "ui/look/Parts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

enum Range { AllDays, LastDays, FromTo };

} // namespace

ViewDialog::ViewDialog(const Catalog& catalog, LocalDate lastDay, QWidget* parent)
    : QDialog(parent), m_name(new QLineEdit(this)), m_description(new QLineEdit(this)), m_unit(new QComboBox(this)),
      m_range(new QComboBox(this)), m_days(new QSpinBox(this)), m_from(new QDateEdit(this)), m_until(new QDateEdit(this)),
      m_page(new QComboBox(this))
{
    setWindowTitle(tr("New View"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(14);
    column->addWidget(makeLabel(tr("New View"), TextRole::Title, this));
    addFields(catalog, lastDay);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(tr("Save View"), QDialogButtonBox::AcceptRole);
    m_make->setProperty("primary", true);
    m_make->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void ViewDialog::addFields(const Catalog& catalog, LocalDate lastDay)
{
    m_unit->addItem(tr("Everybody"));
    for (const BusinessUnit& unit : catalog.units)
        m_unit->addItem(toQString(unit.name), toQString(unit.id));
    m_range->addItems({tr("All days"), tr("The last days of the data"), tr("From one day to another")});
    m_range->setCurrentIndex(LastDays);
    m_days->setRange(1, 4'000);
    m_days->setValue(28);
    m_days->setSuffix(tr(" days"));
    const QDate last = QDate(1970, 1, 1).addDays(lastDay.daysSinceEpoch);
    m_from->setDate(last.addDays(-27));
    m_until->setDate(last);
    for (QDateEdit* date : {m_from, m_until})
        date->setDisplayFormat(u"d MMM yyyy"_s);
    for (const auto& [text, page] : {std::pair{tr("Opportunities"), u"opportunities"_s}, std::pair{tr("Tasks"), u"tasks"_s},
                                     std::pair{tr("Timeline"), u"timeline"_s}})
        m_page->addItem(text, page);

    auto* form = new QFormLayout;
    form->setSpacing(8);
    const std::initializer_list<std::pair<QString, QWidget*>> rows = {
        {tr("Name"), m_name},       {tr("Description"), m_description}, {tr("Unit"), m_unit},       {tr("Range"), m_range},
        {tr("Days"), m_days},       {tr("First day"), m_from},          {tr("Last day"), m_until}, {tr("Opens with"), m_page}};
    for (const auto& [name, field] : rows) {
        field->setAccessibleName(name);
        field->setMinimumWidth(280);
        form->addRow(name, field);
    }
    qobject_cast<QVBoxLayout*>(layout())->addLayout(form);
    connect(m_name, &QLineEdit::textChanged, this, &ViewDialog::check);
    connect(m_range, &QComboBox::currentIndexChanged, this, &ViewDialog::check);
    connect(m_from, &QDateEdit::dateChanged, this, &ViewDialog::check);
    connect(m_until, &QDateEdit::dateChanged, this, &ViewDialog::check);
    m_make = nullptr;
}

void ViewDialog::check()
{
    const int range = m_range->currentIndex();
    m_days->setEnabled(range == LastDays);
    m_from->setEnabled(range == FromTo);
    m_until->setEnabled(range == FromTo);
    if (m_make)
        m_make->setEnabled(!m_name->text().trimmed().isEmpty() && (range != FromTo || m_from->date() <= m_until->date()));
}

QStringList ViewDialog::arguments() const
{
    QStringList all{u"views"_s, u"create"_s, u"--name"_s, m_name->text().trimmed(), u"--page"_s, m_page->currentData().toString()};
    if (const QString text = m_description->text().trimmed(); !text.isEmpty())
        all += {u"--description"_s, text};
    if (m_unit->currentIndex() > 0)
        all += {u"--unit"_s, m_unit->currentData().toString()};
    if (m_range->currentIndex() == LastDays)
        all += {u"--last-days"_s, QString::number(m_days->value())};
    if (m_range->currentIndex() == FromTo) // `--to` is the day after the last
        all += {u"--from"_s, m_from->date().toString(Qt::ISODate), u"--to"_s, m_until->date().addDays(1).toString(Qt::ISODate)};
    return all;
}

} // namespace worklode
