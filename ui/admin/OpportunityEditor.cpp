#include "ui/admin/OpportunityEditor.h"

#include "catalog/OpportunityTypes.h"
#include "ui/admin/DialogButtons.h"
#include "ui/admin/OpportunityEdits.h"
#include "ui/look/Format.h"
#include "ui/look/Parts.h"
#include "ui/models/Names.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {

OpportunityEditor::OpportunityEditor(const Catalog& catalog, const QString& title, QWidget* parent)
    : QDialog(parent), m_catalog(catalog)
{
    setWindowTitle(title);
    resize(520, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    column->addWidget(makeLabel(title, TextRole::Title, this));
    m_form = new QFormLayout;
    m_form->setSpacing(8);
    column->addLayout(m_form, 1);
    m_problem = makeLabel({}, TextRole::Error, this);
    column->addWidget(m_problem);
    m_accept = addDialogButtons(*this);
    auto* reset = findChild<QDialogButtonBox*>()->addButton(tr("Reset to the defaults"), QDialogButtonBox::ResetRole);
    connect(reset, &QPushButton::clicked, this, &OpportunityEditor::resetToDefaults);
}

OpportunityEditor::OpportunityEditor(const Catalog& catalog, const OpportunitySettings& settings, QWidget* parent)
    : OpportunityEditor(catalog, opportunityName(settings.type), parent)
{
    m_settings = settings;
    if (const OpportunityTypeInfo* info = findOpportunityType(settings.type)) {
        for (const ThresholdInfo& t : info->thresholds)
            addNumber(std::string(t.name), thresholdName(std::string(t.name)),
                      settings.thresholds.at(std::string(t.name)), t.standard, t.maximum);
    }
    addCommon(settings.enabled, settings.automatable, settings.exclude);
    check();
}

OpportunityEditor::OpportunityEditor(const Catalog& catalog, const OpportunityTag& tag, QWidget* parent)
    : OpportunityEditor(catalog, tag.name.empty() ? tr("New tag") : toQString(tag.name), parent)
{
    m_tag = tag;
    if (!isBuiltInTag(tag.name)) {
        m_name = new QLineEdit(toQString(tag.name), this);
        m_name->setAccessibleName(tr("Name"));
        m_form->addRow(tr("Name"), m_name);
        connect(m_name, &QLineEdit::textChanged, this, &OpportunityEditor::check);
    }
    addNumber("min_keys", tr("Keys at least"), tag.minKeys, standardMinKeys(tag.kind), 1e9);
    addNumber("min_seconds", tr("Active seconds at least"), tag.minSeconds, 0, 86'400);
    addCommon(tag.enabled, tag.automatable, tag.exclude);
    check();
}

void OpportunityEditor::addNumber(const std::string& name, const QString& label, double value, double standard,
                                  double maximum)
{
    auto* panel = new QWidget(this);
    auto* line = new QHBoxLayout(panel);
    line->setContentsMargins(0, 0, 0, 0);
    auto* box = new QDoubleSpinBox(panel);
    box->setRange(0, maximum);
    box->setDecimals(maximum <= 1                                                                         ? 3
                     : name.find("keys") != std::string::npos || name == "per_shift" || name == "scrolls" ? 0
                                                                                                          : 1);
    box->setSingleStep(maximum <= 1 ? 0.01 : 1);
    box->setValue(value);
    box->setAccessibleName(label);
    line->addWidget(box);
    line->addWidget(makeLabel(tr("default %1").arg(QLocale().toString(standard)), TextRole::Caption, panel));
    line->addStretch(1);
    m_form->addRow(label, panel);
    m_numbers[name] = {box, standard};
}

void OpportunityEditor::addCommon(bool enabled, double automatable, const std::vector<std::string>& exclude)
{
    m_automatable = new QDoubleSpinBox(this);
    m_automatable->setRange(0, 100);
    m_automatable->setDecimals(1);
    m_automatable->setSuffix(tr(" %"));
    m_automatable->setValue(automatable * 100);
    m_automatable->setToolTip(tr("Which part of the time could be saved: the value is multiplied by it"));
    m_automatable->setAccessibleName(tr("Automatable share"));
    m_form->addRow(tr("Automatable share"), m_automatable);
    m_exclude = new QListWidget(this);
    m_exclude->setAccessibleName(tr("Left out"));
    for (const Application& application : m_catalog.applications) {
        auto* item = new QListWidgetItem(toQString(application.alias), m_exclude);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(std::find(exclude.begin(), exclude.end(), application.alias) != exclude.end()
                                ? Qt::Checked
                                : Qt::Unchecked);
    }
    m_exclude->sortItems();
    m_form->addRow(tr("Leave out"), m_exclude);
    m_enabled = new QCheckBox(tr("Looked for and ranked"), this);
    m_enabled->setChecked(enabled);
    m_form->addRow(QString(), m_enabled);
}

void OpportunityEditor::resetToDefaults()
{
    for (const auto& [name, number] : m_numbers)
        number.box->setValue(number.standard);
    m_automatable->setValue(100);
    m_enabled->setChecked(true);
    for (int i = 0; i < m_exclude->count(); ++i)
        m_exclude->item(i)->setCheckState(Qt::Unchecked);
}

std::vector<std::string> OpportunityEditor::excluded() const
{
    std::vector<std::string> out;
    for (int i = 0; i < m_exclude->count(); ++i) {
        if (m_exclude->item(i)->checkState() == Qt::Checked)
            out.push_back(toUtf8(m_exclude->item(i)->text()));
    }
    const auto& before = m_settings.type.empty() ? m_tag.exclude : m_settings.exclude;
    for (const std::string& name : before) { // raw ids without an application are not in the list
        const bool listed = std::any_of(m_catalog.applications.begin(), m_catalog.applications.end(),
                                        [&](const Application& a) { return a.alias == name; });
        if (!listed)
            out.push_back(name);
    }
    return out;
}

OpportunitySettings OpportunityEditor::settings() const
{
    OpportunitySettings s = m_settings;
    for (const auto& [name, number] : m_numbers)
        s.thresholds[name] = number.box->value();
    s.enabled = m_enabled->isChecked();
    s.automatable = m_automatable->value() / 100;
    s.exclude = excluded();
    return s;
}

OpportunityTag OpportunityEditor::tag() const
{
    OpportunityTag t = m_tag;
    if (m_name)
        t.name = toUtf8(m_name->text().trimmed());
    t.minKeys = static_cast<std::uint32_t>(m_numbers.at("min_keys").box->value());
    t.minSeconds = m_numbers.at("min_seconds").box->value();
    t.enabled = m_enabled->isChecked();
    t.automatable = m_automatable->value() / 100;
    t.exclude = excluded();
    return t;
}

void OpportunityEditor::check()
{
    QString problem;
    if (m_name) {
        const std::string name = toUtf8(m_name->text().trimmed());
        const bool taken =
            name != m_tag.name && std::any_of(m_catalog.opportunityTags.begin(), m_catalog.opportunityTags.end(),
                                              [&](const OpportunityTag& t) { return t.name == name; });
        problem = name.empty()                         ? tr("A tag needs a name.")
                  : taken || findOpportunityType(name) ? tr("That name is taken.")
                                                       : QString();
    }
    m_problem->setText(problem);
    m_accept->setEnabled(problem.isEmpty());
}

} // namespace worklode
