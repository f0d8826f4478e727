#include "ui/admin/UnitDialog.h"

#include "ui/admin/AdminChoices.h"
#include "ui/look/Format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr double kInherited = -1; ///< shown as a word

QDoubleSpinBox* makeInheritable(double most, const QString& suffix, const std::optional<double>& value, QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setRange(kInherited, most);
    box->setDecimals(2);
    box->setSpecialValueText(UnitDialog::tr("from above"));
    box->setSuffix(suffix);
    box->setValue(value.value_or(kInherited));
    return box;
}

std::optional<double> inheritableValue(const QDoubleSpinBox& box)
{
    return box.value() < 0 ? std::nullopt : std::optional(box.value());
}

} // namespace

UnitDialog::UnitDialog(const Catalog& catalog, BusinessUnit unit, QWidget* parent)
    : FormDialog(tr("Business unit"), unit.id.empty() ? tr("New business unit") : unitName(unit), parent),
      m_catalog(catalog), m_original(std::move(unit)), m_name(new QLineEdit(toQString(m_original.name), this)),
      m_id(new QLineEdit(toQString(m_original.id), this)), m_level(new QComboBox(this)), m_parent(new QComboBox(this)),
      m_configuration(new QComboBox(this)), m_goal(makeInheritable(100, u" %"_s, m_original.goal, this)),
      m_cost(makeInheritable(1e6, {}, m_original.hourlyCost, this)), m_enabled(new QCheckBox(tr("In use"), this))
{
    resize(480, 0);
    addFields();
    check();
}

void UnitDialog::addFields()
{
    for (const char* level : {"company", "department", "team"}) {
        m_level->addItem(levelText(level), QString::fromLatin1(level));
        if (m_original.level == level)
            m_level->setCurrentIndex(m_level->count() - 1);
    }
    fillUnits(*m_parent, m_catalog, m_original.parent, tr("nothing: the company"));
    fillConfigurations(*m_configuration, m_catalog, m_original.configuration, tr("from above"));
    m_enabled->setChecked(m_original.enabled);
    m_id->setReadOnly(!m_original.id.empty());
    addField(tr("Name"), m_name);
    addField(tr("Unique id"), m_id,
             m_original.id.empty() ? tr("Data and CSV files know the unit by it; it stays.") : QString());
    addField(tr("Level"), m_level);
    addField(tr("Below"), m_parent);
    addField(tr("Production goal"), m_goal);
    addField(tr("Cost of an hour"), m_cost);
    addField(tr("Client configuration"), m_configuration);
    addField(tr("Status"), m_enabled);
    for (QLineEdit* line : {m_name, m_id})
        connect(line, &QLineEdit::textChanged, this, &UnitDialog::check);
    for (QComboBox* box : {m_level, m_parent})
        connect(box, &QComboBox::currentIndexChanged, this, &UnitDialog::check);
}

BusinessUnit UnitDialog::unit() const
{
    BusinessUnit unit = m_original;
    unit.name = toUtf8(m_name->text().trimmed());
    if (m_original.id.empty())
        unit.id = toUtf8(m_id->text().trimmed());
    unit.level = toUtf8(m_level->currentData().toString());
    unit.parent = chosenId(*m_parent);
    unit.configuration = chosenId(*m_configuration);
    unit.goal = inheritableValue(*m_goal);
    unit.hourlyCost = inheritableValue(*m_cost);
    unit.enabled = m_enabled->isChecked();
    return unit;
}

void UnitDialog::check()
{
    Catalog scratch;
    scratch.units = m_catalog.units;
    scratch.configurations = m_catalog.configurations;
    const BusinessUnit edited = unit();
    const auto old = std::find_if(scratch.units.begin(), scratch.units.end(),
                                  [&](const BusinessUnit& u) { return u.id == m_original.id; });
    if (old == scratch.units.end())
        scratch.units.push_back(edited);
    else
        *old = edited;
    setProblem(edited.id.empty() ? tr("A unit needs an id.") : firstFaultOf(scratch));
}

} // namespace worklode
