#include "ui/mainwindow/DemoDialog.h"

#include "ui/look/Parts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

DemoDialog::DemoDialog(const QString& folder, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Make demo data"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(14);
    column->addWidget(makeLabel(tr("A made-up company"), TextRole::Title, this));
    auto* where = makeLabel(tr("Units, people, catalog, Views and work are written to %1. The same seed makes the same data.").arg(folder),
                            TextRole::Muted, this);
    where->setWordWrap(true);
    where->setMinimumWidth(420);
    column->addWidget(where);
    auto* form = new QFormLayout;
    form->setSpacing(8);
    column->addLayout(form);
    m_associates = addNumber(tr("Associates"), 24, 1, 500);
    m_days = addNumber(tr("Workdays"), 20, 1, 400);
    m_seed = addNumber(tr("Seed"), 7, 1, 1'000'000);
    form->addRow(tr("Associates"), m_associates);
    form->addRow(tr("Workdays"), m_days);
    form->addRow(tr("Seed"), m_seed);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* make = buttons->addButton(tr("Make it"), QDialogButtonBox::AcceptRole);
    make->setProperty("primary", true);
    make->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QSpinBox* DemoDialog::addNumber(const QString& name, int value, int least, int most)
{
    auto* box = new QSpinBox(this);
    box->setRange(least, most);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

QStringList DemoDialog::arguments() const
{
    return {u"demo"_s, u"--associates"_s, m_associates->text(), u"--days"_s, m_days->text(), u"--seed"_s, m_seed->text()};
}

} // namespace worklode
