#include "ui/admin/FormDialog.h"

#include "catalog/CatalogJson.h"
#include "ui/admin/DialogButtons.h"
#include "ui/look/Format.h"
#include "ui/look/Parts.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace worklode {

FormDialog::FormDialog(const QString& title, const QString& heading, QWidget* parent)
    : QDialog(parent), m_form(new QFormLayout), m_body(new QVBoxLayout), m_problem(makeLabel({}, TextRole::Error, this))
{
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    if (!heading.isEmpty())
        column->addWidget(makeLabel(heading, TextRole::Title, this));
    m_form->setSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(m_form);
    column->addLayout(m_body, 1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    m_accept = addDialogButtons(*this);
}

QString FormDialog::problem() const
{
    return m_problem->text();
}

void FormDialog::addField(const QString& name, QWidget* field, const QString& hint)
{
    field->setAccessibleName(name);
    if (hint.isEmpty()) {
        m_form->addRow(name, field);
        return;
    }
    auto* both = new QVBoxLayout;
    both->setSpacing(2);
    both->addWidget(field);
    auto* words = makeLabel(hint, TextRole::Caption, this);
    words->setWordWrap(true);
    both->addWidget(words);
    m_form->addRow(name, both);
}

void FormDialog::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_accept->setEnabled(sentence.isEmpty());
}

QString firstFaultOf(const Catalog& scratch)
{
    const auto faults = checkCatalog(scratch);
    return faults.empty() ? QString() : toQString(faults.front().sentence);
}

} // namespace worklode
