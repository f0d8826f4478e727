#include "ui/admin/SettingsSection.h"

#include "ui/admin/AdminChoices.h"
#include "ui/admin/ColumnFit.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/Columns.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

/// Its own, or the nearest above; none where nobody says.
std::optional<double> costInForce(const Catalog& catalog, const BusinessUnit& unit)
{
    const BusinessUnit* at = &unit;
    for (std::size_t steps = 0; at && steps <= catalog.units.size(); ++steps) {
        if (at->hourlyCost)
            return at->hourlyCost;
        at = at->parent ? findUnit(catalog, *at->parent) : nullptr;
    }
    return std::nullopt;
}

} // namespace

SettingsSection::SettingsSection(CatalogDraft& draft, AdminData& data, QWidget* parent)
    : SectionPage(draft, data,
                  {tr("Costs and settings"),
                   tr("How hours become posts and money, and the few settings that hold for everything."),
                   tr("cost fte workdays effort hourly money settings shift gap group privacy")},
                  parent),
      m_costs(new ItemTable(0, tr("unit"), tr("units"), this))
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kCardGap);
    row->addWidget(makeFields(), 2);
    auto* card = new Card(tr("Hourly costs"), this);
    m_costs->setEmpty(
        tr("No units yet"),
        tr("Costs are said by unit and hold for everything below it. Units are made with the organisation's tree."));
    m_costs->columns()->setUsuallyHidden({1}); // the level: names need the room
    card->content()->addWidget(m_costs, 1);
    m_costs->addAction(tr("Edit…"), tr("Enter or F2: of all selected units"), ItemTable::Needs::Selection,
                       [this] { askCost(); });
    m_costs->addAction(tr("As above"), tr("Delete: the unit above says it"), ItemTable::Needs::Selection,
                       [this] { setCost(m_costs->selectedIds(), std::nullopt); });
    row->addWidget(card, 3);
    body()->addLayout(row, 1);
    connect(m_costs, &ItemTable::openRequested, this, &SettingsSection::askCost);
    connect(m_costs, &ItemTable::said, this, &SectionPage::said);
    connect(m_costs, &ItemTable::removeRequested, this, [this](const QStringList& ids) { setCost(ids, std::nullopt); });
    addTransferMenu();
}

Glyph SettingsSection::glyph() const
{
    return Glyph::Settings;
}

QWidget* SettingsSection::makeFields()
{
    auto* card = new Card(tr("Settings"), this);
    auto* form = new QFormLayout;
    form->setSpacing(10);
    addField(form, tr("Workdays a year"), tr("Hours in scope are extrapolated to so many days"), {}, 366, 0,
             [](const Settings& s) { return s.workdaysPerYear; }, [](Settings& s, double v) { s.workdaysPerYear = v; });
    addField(form, tr("Hours of a full-time post"), tr("Hours a year that make one FTE"), tr(" h"), 8'784, 0,
             [](const Settings& s) { return s.fteHours; }, [](Settings& s, double v) { s.fteHours = v; });
    addField(form, tr("Effort of a key"), tr("Seconds, after the keystroke-level model"), tr(" s"), 60, 2,
             [](const Settings& s) { return s.effort.keys; }, [](Settings& s, double v) { s.effort.keys = v; });
    addField(form, tr("Effort of a click"), tr("Seconds, after the keystroke-level model"), tr(" s"), 60, 2,
             [](const Settings& s) { return s.effort.clicks; }, [](Settings& s, double v) { s.effort.clicks = v; });
    addField(form, tr("Effort of a scroll"), tr("Seconds, after the keystroke-level model"), tr(" s"), 60, 2,
             [](const Settings& s) { return s.effort.scrolls; }, [](Settings& s, double v) { s.effort.scrolls = v; });
    addField(form, tr("Gap between shifts"), tr("Without activity for longer, a new shift begins"), tr(" h"), 24, 2,
             [](const Settings& s) { return static_cast<double>(toMs(s.shiftGap)) / 3'600'000; },
             [](Settings& s, double v) { s.shiftGap = Duration(static_cast<std::int64_t>(v * 3'600'000 + 0.5)); });
    addField(
        form, tr("Smallest group shown"),
        tr("Figures about fewer people are withheld where people must not be singled out"), tr(" people"), 1'000, 0,
        [](const Settings& s) { return static_cast<double>(s.minGroup); },
        [](Settings& s, double v) { s.minGroup = static_cast<std::uint32_t>(v); });
    m_unmapped = new QCheckBox(tr("Tell screens of unnamed applications apart"), card);
    connect(m_unmapped, &QCheckBox::clicked, this, [this](bool on) {
        draft().edit(tr("Screens of unnamed applications"), [on](Catalog& c) { c.settings.screensForUnmapped = on; });
    });
    form->addRow(m_unmapped); // across both columns, so that it does not widen the card
    card->content()->addLayout(form);
    card->content()->addStretch(1);
    auto* reset = new QPushButton(tr("Reset to the defaults"), card);
    connect(reset, &QPushButton::clicked, this,
            [this] { draft().edit(tr("Settings back to the defaults"), [](Catalog& c) { c.settings = Settings(); }); });
    card->content()->addWidget(reset, 0, Qt::AlignLeft);
    editsWith(reset);
    locks(m_unmapped);
    return card;
}

void SettingsSection::addField(QFormLayout* form, const QString& name, const QString& hint, const QString& suffix,
                               double maximum, int decimals, Get get, Set set)
{
    auto* box = new QDoubleSpinBox(this);
    box->setRange(0, maximum);
    box->setDecimals(decimals);
    box->setSuffix(suffix);
    box->setAccessibleName(name);
    box->setToolTip(tr("%1. Default: %2").arg(hint, QLocale().toString(get(Settings()))));
    const int series = 1'000 + static_cast<int>(m_fields.size());
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, name, set, series](double value) {
        draft().edit(
            tr("%1: %2").arg(name, QLocale().toString(value)), [&](Catalog& c) { set(c.settings, value); }, series);
    });
    form->addRow(name, box);
    locks(box);
    m_fields.push_back({box, get});
}

QDoubleSpinBox* SettingsSection::field(const QString& name) const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const Field& f) { return f.box->accessibleName() == name; });
    return found == m_fields.end() ? nullptr : found->box;
}

void SettingsSection::showDraft()
{
    for (const Field& field : m_fields) {
        const QSignalBlocker quiet(field.box);
        if (field.box->value() != field.get(catalog().settings))
            field.box->setValue(field.get(catalog().settings));
    }
    m_unmapped->setChecked(catalog().settings.screensForUnmapped);
    showCosts();
}

void SettingsSection::showCosts()
{
    const auto row = [c = draft().current()](std::size_t r) -> const BusinessUnit& { return c->units[r]; };
    m_costs->setItems(
        {.count = catalog().units.size(),
         .columns = {textColumn(tr("Unit"), [row](std::size_t r) { return toQString(row(r).name); }),
                     textColumn(tr("Level"), [row](std::size_t r) { return toQString(row(r).level); }),
                     {.title = tr("Cost an hour"),
                      .exportTitle = {},
                      .numeric = true,
                      .text =
                          [row](std::size_t r) {
                              return row(r).hourlyCost ? QLocale().toString(*row(r).hourlyCost) : tr("as above");
                          },
                      .key = [row](std::size_t r) { return QVariant(row(r).hourlyCost.value_or(-1)); }},
                     {.title = tr("In force"),
                      .exportTitle = {},
                      .numeric = true,
                      .text =
                          [row, c = draft().current()](std::size_t r) {
                              const auto cost = costInForce(*c, row(r));
                              return cost ? QLocale().toString(*cost) : u"–"_s;
                          },
                      .key = [row, c = draft().current()](
                                 std::size_t r) { return QVariant(costInForce(*c, row(r)).value_or(-1)); }}},
         .id = [row](std::size_t r) { return toQString(row(r).id); },
         .dot = {},
         .dotHint = {},
         .faded = [row](std::size_t r) { return !row(r).hourlyCost; }});
}

void SettingsSection::askCost()
{
    const QStringList ids = m_costs->selectedIds();
    const BusinessUnit* first = findUnit(catalog(), toUtf8(ids.value(0)));
    if (!first || !mayEdit())
        return;
    const QString whom = ids.size() == 1 ? toQString(first->name) : tr("%1 units").arg(ids.size());
    bool chosen = false;
    const double cost = QInputDialog::getDouble(this, tr("Hourly cost"), tr("What an hour costs in %1").arg(whom),
                                                costInForce(catalog(), *first).value_or(0), 0, 1e6, 2, &chosen);
    if (chosen)
        setCost(ids, cost);
}

void SettingsSection::setCost(const QStringList& units, std::optional<double> cost)
{
    const QString what = cost ? tr("Hourly cost of %1") : tr("Hourly cost as above: %1");
    draft().edit(what.arg(units.join(u", "_s)), [&](Catalog& c) {
        for (BusinessUnit& unit : c.units)
            if (units.contains(toQString(unit.id)))
                unit.hourlyCost = cost;
    });
}

} // namespace worklode
