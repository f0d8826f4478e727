#include "ui/admin/ConfigurationsSection.h"

#include "ui/admin/AdminChoices.h"
#include "ui/admin/ConfigurationDialog.h"
#include "ui/admin/ConfigurationRows.h"
#include "ui/admin/SectionDocument.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

bool configurationExists(const Catalog& catalog, const QString& name)
{
    return std::any_of(catalog.configurations.begin(), catalog.configurations.end(),
                       [&](const ClientConfiguration& c) { return toQString(c.name) == name; });
}

QString freshConfigurationName(const Catalog& catalog, const QString& wanted)
{
    QString name = wanted;
    for (int number = 2; configurationExists(catalog, name); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

} // namespace

ConfigurationsSection::ConfigurationsSection(CatalogDraft& draft, AdminData& data, QWidget* parent)
    : SectionPage(draft, data,
                  {tr("Client configurations"),
                   tr("What collectors may record. What a configuration does not set comes from the units above, and "
                      "at last from the built-in "
                      "default, which keeps no titles."),
                   tr("policy privacy masks masking exclude screens collection inheritance effective")},
                  parent),
      m_table(new ItemTable(1, tr("configuration"), tr("configurations"), this)),
      m_effective(new ItemTable(1, tr("setting"), tr("settings"), this)), m_tabs(new QTabWidget(this))
{
    m_table->setEmpty(tr("No client configurations yet"),
                      tr("Without one, collectors count inputs and time per application and keep no titles. Add one to "
                         "switch screens "
                         "on, to exclude applications, or to mask what must not be stored."));
    m_effective->setEmpty(tr("No business units yet"), tr("What holds where is shown per unit: add the units first."));
    m_tabs->addTab(m_table, tr("Configurations"));
    m_tabs->addTab(makeEffective(), tr("What holds where"));
    m_tabs->setDocumentMode(true);
    auto* card = new Card(this);
    card->content()->addWidget(m_tabs, 1);
    body()->addWidget(card, 1);
    makeTableActions();
    addTransferMenu();
    connect(m_table, &ItemTable::openRequested, this, &ConfigurationsSection::openEditor);
    connect(m_table, &ItemTable::removeRequested, this, &ConfigurationsSection::remove);
    connect(m_table, &ItemTable::selectionChanged, this, &ConfigurationsSection::updateActions);
    for (ItemTable* table : {m_table, m_effective})
        connect(table, &ItemTable::said, this, &SectionPage::said);
    updateActions();
}

Glyph ConfigurationsSection::glyph() const
{
    return Glyph::Settings;
}

ItemTable* ConfigurationsSection::mainTable() const
{
    return m_tabs->currentIndex() == 1 ? m_effective : m_table;
}

QPushButton* ConfigurationsSection::addAction(const QString& text, const QString& hint, bool needsSelection)
{
    auto* button = new QPushButton(text, this);
    button->setToolTip(hint);
    m_table->tools()->addWidget(button);
    if (needsSelection)
        m_needSelection.push_back(button);
    return button;
}

void ConfigurationsSection::makeTableActions()
{
    for (ItemTable* table : {m_table, m_effective})
        table->tools()->addStretch(1);
    auto* add = addAction(tr("Add"), tr("A new client configuration"), false);
    auto* kinds = new QMenu(add);
    kinds->addAction(tr("Empty…"), this, [this] { openEditor({}); });
    kinds->addAction(tr("No data collection"), this, &ConfigurationsSection::addNoCollection);
    add->setMenu(kinds);
    connect(addAction(tr("Edit…"), tr("Enter or F2"), true), &QPushButton::clicked, this,
            [this] { openEditor(m_table->selectedIds().value(0)); });
    connect(addAction(tr("Copy"), tr("The selected one once more, under another name"), true), &QPushButton::clicked,
            this, [this] { copy(m_table->selectedIds().value(0)); });
    auto* assigning = addAction(tr("Assign to"), tr("The unit in which it holds, and below"), true);
    auto* units = new QMenu(assigning);
    connect(units, &QMenu::aboutToShow, this, [this, units] {
        units->clear();
        for (const PlacedUnit& placed : unitsInTreeOrder(catalog())) {
            const BusinessUnit& unit = catalog().units[placed.index];
            units->addAction(QString(placed.depth * 3, QChar(0x2007)) + unitName(unit), this,
                             [this, id = toQString(unit.id)] { assign(m_table->selectedIds().value(0), id); });
        }
    });
    assigning->setMenu(units);
    connect(addAction(tr("Remove"), tr("Delete. Units and collectors that have it inherit again."), true),
            &QPushButton::clicked, this, [this] { remove(m_table->selectedIds()); });
}

QWidget* ConfigurationsSection::makeEffective()
{
    auto* panel = new QWidget(this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 8, 0, 0);
    auto* line = new QHBoxLayout;
    line->addWidget(makeLabel(tr("In"), TextRole::Body, panel));
    m_unit = new QComboBox(panel);
    m_unit->setMinimumWidth(260);
    m_unit->setAccessibleName(tr("Business unit"));
    line->addWidget(m_unit);
    line->addStretch(1);
    auto* policy = new QPushButton(tr("Export policy…"), panel);
    policy->setToolTip(tr("The file that a collector of this unit reads"));
    line->addWidget(policy);
    column->addLayout(line);
    column->addWidget(m_effective, 1);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ConfigurationsSection::showEffectiveRows);
    connect(policy, &QPushButton::clicked, this, &ConfigurationsSection::exportPolicy);
    return panel;
}

void ConfigurationsSection::showDraft()
{
    m_table->setItems(configurationItems(catalog()));
    {
        const QSignalBlocker quiet(m_unit);
        const std::optional<std::string> before = chosenId(*m_unit);
        fillUnits(*m_unit, catalog(), before, {});
    }
    showEffectiveRows();
    updateActions();
}

void ConfigurationsSection::showEffectiveRows()
{
    const std::optional<std::string> unit = chosenId(*m_unit);
    m_effective->setItems(unit ? effectiveItems(catalog(), effectiveConfiguration(catalog(), *unit))
                               : ItemRows{.count = 0, .columns = {}, .id = [](std::size_t) { return QString(); }});
}

void ConfigurationsSection::showEffective(const QString& unit)
{
    m_unit->setCurrentIndex(m_unit->findData(unit));
    m_tabs->setCurrentIndex(1);
}

void ConfigurationsSection::updateActions()
{
    for (QPushButton* button : m_needSelection)
        button->setEnabled(!m_table->selectedIds().isEmpty());
}

void ConfigurationsSection::addNoCollection()
{
    ClientConfiguration configuration;
    configuration.name = toUtf8(freshConfigurationName(catalog(), tr("No data collection")));
    configuration.collect = false;
    draft().edit(tr("Add %1").arg(toQString(configuration.name)),
                 [&](Catalog& c) { c.configurations.push_back(configuration); });
    m_table->select({toQString(configuration.name)});
}

void ConfigurationsSection::copy(const QString& name)
{
    const QString fresh = freshConfigurationName(catalog(), tr("%1 (copy)").arg(name));
    draft().edit(tr("Copy %1").arg(name), [&](Catalog& c) {
        for (std::size_t i = 0; i < c.configurations.size(); ++i)
            if (toQString(c.configurations[i].name) == name) {
                ClientConfiguration copied = c.configurations[i];
                copied.name = toUtf8(fresh);
                c.configurations.push_back(std::move(copied));
                return;
            }
    });
    m_table->select({fresh});
}

void ConfigurationsSection::remove(const QStringList& names)
{
    if (names.isEmpty())
        return;
    draft().edit(tr("Remove %1").arg(names.join(u", "_s)), [&](Catalog& c) {
        std::erase_if(c.configurations, [&](const ClientConfiguration& configuration) {
            return names.contains(toQString(configuration.name));
        });
        const auto release = [&](auto& items) {
            for (auto& item : items)
                if (item.configuration && names.contains(toQString(*item.configuration)))
                    item.configuration.reset();
        };
        release(c.units);
        release(c.associates);
    });
}

void ConfigurationsSection::assign(const QString& name, const QString& unit)
{
    if (name.isEmpty())
        return;
    draft().edit(tr("Assign %1 to %2").arg(name, unit), [&](Catalog& c) {
        for (BusinessUnit& u : c.units)
            if (toQString(u.id) == unit)
                u.configuration = toUtf8(name);
    });
}

void ConfigurationsSection::openEditor(const QString& name)
{
    const auto found = std::find_if(catalog().configurations.begin(), catalog().configurations.end(),
                                    [&](const ClientConfiguration& c) { return toQString(c.name) == name; });
    const bool isNew = found == catalog().configurations.end();
    ConfigurationDialog dialog(catalog(), isNew ? ClientConfiguration{} : *found, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ClientConfiguration after = dialog.configuration();
    draft().edit(isNew ? tr("Add configuration %1").arg(toQString(after.name)) : tr("Edit configuration %1").arg(name),
                 [&](Catalog& c) {
                     if (isNew) {
                         c.configurations.push_back(after);
                         return;
                     }
                     for (ClientConfiguration& configuration : c.configurations)
                         if (toQString(configuration.name) == name)
                             configuration = after;
                     const auto rename = [&](auto& items) {
                         for (auto& item : items)
                             if (item.configuration == toUtf8(name))
                                 item.configuration = after.name;
                     };
                     rename(c.units);
                     rename(c.associates);
                 });
    m_table->select({toQString(after.name)});
}

void ConfigurationsSection::exportPolicy()
{
    const std::optional<std::string> unit = chosenId(*m_unit);
    if (!unit)
        return;
    const QString name =
        QFileDialog::getSaveFileName(this, tr("Export policy"), u"policy.json"_s, tr("JSON files (*.json)"));
    if (!name.isEmpty())
        emit said(
            writeFile(name, QByteArray::fromStdString(policyJson(effectiveConfiguration(catalog(), *unit),
                                                                 std::max<std::uint64_t>(1, draft().basedOn())))));
}

} // namespace worklode
