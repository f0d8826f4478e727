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
    : ListSection(draft, data,
                  {tr("Client configurations"),
                   tr("What collectors may record. What a configuration does not set comes from the units above, and "
                      "at last from the built-in "
                      "default, which keeps no titles."),
                   tr("policy privacy masks masking exclude screens collection inheritance effective")},
                  {tr("configuration"), tr("configurations"), 1}, parent),
      m_effective(new ItemTable(1, tr("setting"), tr("settings"), this)), m_tabs(new QTabWidget(this))
{
    table()->setEmpty(tr("No client configurations yet"),
                      tr("Without one, collectors count inputs and time per application and keep no titles. Add one to "
                         "switch screens "
                         "on, to exclude applications, or to mask what must not be stored."));
    m_effective->setEmpty(tr("No business units yet"), tr("What holds where is shown per unit: add the units first."));
    m_tabs->addTab(table(), tr("Configurations"));
    m_tabs->addTab(makeEffective(), tr("What holds where"));
    m_tabs->setDocumentMode(true);
    auto* card = new Card(this);
    card->content()->addWidget(m_tabs, 1);
    body()->addWidget(card, 1);
    makeTableActions();
    addTransferMenu();
    connect(m_effective, &ItemTable::said, this, &SectionPage::said);
}

Glyph ConfigurationsSection::glyph() const
{
    return Glyph::Settings;
}

ItemTable* ConfigurationsSection::mainTable() const
{
    return m_tabs->currentIndex() == 1 ? m_effective : table();
}

void ConfigurationsSection::makeTableActions()
{
    addMenu(tr("Add"), tr("A new client configuration"), Needs::Nothing, [this](QMenu& menu) {
        menu.addAction(tr("Empty…"), this, [this] { open({}); });
        menu.addAction(tr("No data collection"), this, &ConfigurationsSection::addNoCollection);
    });
    addAction(tr("Edit…"), tr("Enter or F2"), Needs::Selection, [this] { open(selected().value(0)); });
    addAction(tr("Copy"), tr("The selected ones once more, under another name"), Needs::Selection,
              [this] { copy(selected()); });
    addMenu(tr("Recording"), tr("Of all selected ones"), Needs::Selection, [this](QMenu& menu) {
        menu.addAction(tr("Collect"), this, [this] { setCollect(selected(), true); });
        menu.addAction(tr("No data collection"), this, [this] { setCollect(selected(), false); });
        menu.addAction(tr("As the units above say"), this, [this] { setCollect(selected(), std::nullopt); });
    });
    addMenu(tr("Assign to"), tr("The unit in which it holds, and below"), Needs::Selection, [this](QMenu& menu) {
        for (const PlacedUnit& placed : unitsInTreeOrder(catalog())) {
            const BusinessUnit& unit = catalog().units[placed.index];
            menu.addAction(QString(placed.depth * 3, QChar(0x2007)) + unitName(unit), this,
                           [this, id = toQString(unit.id)] { assign(selected().value(0), id); });
        }
    });
    addAction(tr("Remove"), tr("Delete. Units and collectors that have it inherit again."), Needs::Selection,
              [this] { remove(selected()); });
    m_effective->tools()->addStretch(1);
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
    m_policy = new QPushButton(tr("Export policy…"), panel);
    m_policy->setToolTip(tr("The file that a collector of this unit reads"));
    line->addWidget(m_policy);
    column->addLayout(line);
    column->addWidget(m_effective, 1);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ConfigurationsSection::showEffectiveRows);
    connect(m_policy, &QPushButton::clicked, this, &ConfigurationsSection::exportPolicy);
    return panel;
}

void ConfigurationsSection::showDraft()
{
    table()->setItems(configurationItems(catalog()));
    {
        const QSignalBlocker quiet(m_unit);
        const std::optional<std::string> before = chosenId(*m_unit);
        fillUnits(*m_unit, catalog(), before, {});
    }
    showEffectiveRows();
}

void ConfigurationsSection::showEffectiveRows()
{
    const std::optional<std::string> unit = chosenId(*m_unit);
    for (QWidget* about : {static_cast<QWidget*>(m_unit), static_cast<QWidget*>(m_policy)})
        about->setEnabled(unit.has_value()); // without units nothing holds anywhere
    m_effective->setItems(unit ? effectiveItems(catalog(), effectiveConfiguration(catalog(), *unit))
                               : ItemRows{.count = 0, .columns = {}, .id = [](std::size_t) { return QString(); }});
}

void ConfigurationsSection::showEffective(const QString& unit)
{
    m_unit->setCurrentIndex(m_unit->findData(unit));
    m_tabs->setCurrentIndex(1);
}

void ConfigurationsSection::addNoCollection()
{
    ClientConfiguration configuration;
    configuration.name = toUtf8(freshConfigurationName(catalog(), tr("No data collection")));
    configuration.collect = false;
    draft().edit(tr("Add %1").arg(toQString(configuration.name)),
                 [&](Catalog& c) { c.configurations.push_back(configuration); });
    table()->select({toQString(configuration.name)});
}

void ConfigurationsSection::copy(const QStringList& names)
{
    table()->select(copyEach(names, &Catalog::configurations, &ClientConfiguration::name));
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

void ConfigurationsSection::setCollect(const QStringList& names, std::optional<bool> collect)
{
    editEach<ClientConfiguration>(tr("Recording"), names, &Catalog::configurations, &ClientConfiguration::name,
                                  [collect](ClientConfiguration& c) { c.collect = collect; });
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

void ConfigurationsSection::open(const QString& name)
{
    const auto found = std::find_if(catalog().configurations.begin(), catalog().configurations.end(),
                                    [&](const ClientConfiguration& c) { return toQString(c.name) == name; });
    const bool isNew = found == catalog().configurations.end();
    ConfigurationDialog dialog(catalog(), isNew ? ClientConfiguration{} : *found, this);
    if (!accepted(dialog))
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
    table()->select({toQString(after.name)});
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
