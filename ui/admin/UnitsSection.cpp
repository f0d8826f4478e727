#include "ui/admin/UnitsSection.h"

#include "catalog/CsvImport.h"
#include "ui/admin/AdminChoices.h"
#include "ui/admin/ColumnFit.h"
#include "ui/admin/UnitDialog.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/Columns.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

/// What the table shows of a unit, worked out once.
struct UnitRow {
    BusinessUnit unit;
    int depth = 0;
    std::size_t people = 0; ///< there and below, by their last membership
    std::optional<double> goal, cost; ///< own or inherited
    std::optional<std::string> configuration;
};

std::vector<UnitRow> unitRows(const Catalog& catalog)
{
    std::map<std::string, std::size_t> members, rowOf;
    for (const Associate& associate : catalog.associates)
        if (!associate.memberships.empty())
            ++members[associate.memberships.back().unit];
    std::vector<UnitRow> rows;
    for (const PlacedUnit& placed : unitsInTreeOrder(catalog)) {
        const BusinessUnit& unit = catalog.units[placed.index];
        UnitRow row{unit, placed.depth, members[unit.id], unit.goal, unit.hourlyCost, unit.configuration};
        if (const auto parent = rowOf.find(unit.parent.value_or("")); parent != rowOf.end()) {
            const UnitRow& above = rows[parent->second];
            row.goal = row.goal ? row.goal : above.goal;
            row.cost = row.cost ? row.cost : above.cost;
            row.configuration = row.configuration ? row.configuration : above.configuration;
        }
        rowOf.emplace(unit.id, rows.size());
        rows.push_back(std::move(row));
    }
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        if (const auto parent = rowOf.find(row->unit.parent.value_or("")); parent != rowOf.end())
            rows[parent->second].people += row->people;
    return rows;
}

QString inheritedText(const QString& value, bool own)
{
    return value.isEmpty() ? u"–"_s : own ? value : u"%1 ↑"_s.arg(value);
}

QString inheritedNumberText(const std::optional<double>& value, bool own, const QString& unit)
{
    return inheritedText(value ? QString::number(*value, 'g', 10) + unit : QString(), own);
}

ItemRows unitItems(const Catalog& catalog)
{
    const auto rows = std::make_shared<const std::vector<UnitRow>>(unitRows(catalog));
    const auto row = [rows](std::size_t r) -> const UnitRow& { return (*rows)[r]; };
    const auto number = [row](const QString& title, const QString& unit, auto value, auto own) {
        return Column{
            .title = title,
            .exportTitle = {},
            .numeric = true,
            .text = [=](std::size_t r) { return inheritedNumberText(value(row(r)), own(row(r)).has_value(), unit); },
            .key = [=](std::size_t r) { return QVariant(value(row(r)).value_or(-1)); }};
    };
    return {
        .count = rows->size(),
        .columns =
            {{.title = UnitsSection::tr("Unit"),
              .exportTitle = {},
              .numeric = false,
              .text = [row](std::size_t r) { return QString(row(r).depth * 4, QChar(0x2007)) + unitName(row(r).unit); },
              .key = [](std::size_t r) { return QVariant(static_cast<double>(r)); }, // the tree's order
              .hint = UnitsSection::tr("Sorted by this column, units stand below the one they belong to")},
             textColumn(UnitsSection::tr("Unique id"), [row](std::size_t r) { return toQString(row(r).unit.id); }),
             textColumn(UnitsSection::tr("Level"), [row](std::size_t r) { return levelText(row(r).unit.level); }),
             countColumn(
                 UnitsSection::tr("People"), [row](std::size_t r) { return row(r).people; },
                 UnitsSection::tr("Collectors that are in this unit now, or below it")),
             number(
                 UnitsSection::tr("Goal"), u" %"_s, [](const UnitRow& u) { return u.goal; },
                 [](const UnitRow& u) { return u.unit.goal; }),
             number(
                 UnitsSection::tr("Cost an hour"), {}, [](const UnitRow& u) { return u.cost; },
                 [](const UnitRow& u) { return u.unit.hourlyCost; }),
             textColumn(UnitsSection::tr("Configuration"),
                        [row](std::size_t r) {
                            return inheritedText(toQString(row(r).configuration.value_or("")),
                                                 row(r).unit.configuration.has_value());
                        }),
             textColumn(UnitsSection::tr("Status"),
                        [row](std::size_t r) {
                            return row(r).unit.enabled ? UnitsSection::tr("in use") : UnitsSection::tr("disabled");
                        })},
        .id = [row](std::size_t r) { return toQString(row(r).unit.id); },
        .faded = [row](std::size_t r) { return !row(r).unit.enabled; }};
}

} // namespace

UnitsSection::UnitsSection(CatalogDraft& draft, AdminData& data, QWidget* parent)
    : ListSection(
          draft, data,
          {tr("Business units"),
           tr("The organisation as one tree. Goals, costs and client configurations hold for a unit and for everything "
              "below it; an arrow marks what comes from above."),
           tr("company department team hierarchy goal cost csv pega organisation")},
          {tr("unit"), tr("units"), 0}, parent)
{
    table()->setEmpty(tr("No business units yet"),
                      tr("Without units everybody counts as one. Add the company first, or import a CSV file with the "
                         "columns Name, Unique ID, "
                         "Parent Name, Parent ID, Level, Production Goal %, Assigned Configuration, Status."));
    table()->columns()->setSpare({1, 2}); // unique id and level, which the tree shows
    addTable();
    makeActions();
    addTransferMenu();
}

Glyph UnitsSection::glyph() const
{
    return Glyph::Tasks;
}

void UnitsSection::makeActions()
{
    addAction(tr("Add…"), tr("A new unit, below the selected one"), Needs::Nothing, [this] { addBelow(); });
    addAction(tr("Edit…"), tr("Enter or F2"), Needs::Selection, [this] { open(selected().value(0)); });
    addAction(tr("Goal…"), tr("The production goal of the selected units"), Needs::Selection, [this] { askGoal(); });
    addMenu(tr("Configuration"), tr("The client configuration of the selected units"), Needs::Selection,
            [this](QMenu& menu) {
                menu.addAction(tr("From above"), this, [this] { setConfiguration(selected(), std::nullopt); });
                for (const ClientConfiguration& c : catalog().configurations)
                    menu.addAction(toQString(c.name), this,
                                   [this, name = c.name] { setConfiguration(selected(), name); });
            });
    addMenu(tr("Status"), tr("Units are not deleted: what was recorded belongs to them"), Needs::Selection,
            [this](QMenu& menu) {
                menu.addAction(tr("In use"), this, [this] { switchUnits(selected(), true); });
                menu.addAction(tr("Disabled") + u"\tDel"_s, this, [this] { remove(selected()); });
            });
    addSheetTools(tr("The whole tree: units that the file does not list are disabled. Shows what it would do first."));
}

void UnitsSection::showDraft()
{
    table()->setItems(unitItems(catalog()));
}

void UnitsSection::edit(const QString& what, const QStringList& ids, const std::function<void(BusinessUnit&)>& each)
{
    editEach(what, ids, &Catalog::units, &BusinessUnit::id, each);
}

void UnitsSection::remove(const QStringList& ids)
{
    switchUnits(ids, false);
}

void UnitsSection::switchUnits(const QStringList& ids, bool inUse)
{
    edit(inUse ? tr("Enable") : tr("Disable"), ids, [=](BusinessUnit& unit) { unit.enabled = inUse; });
}

void UnitsSection::setConfiguration(const QStringList& ids, const std::optional<std::string>& name)
{
    edit(tr("Client configuration"), ids, [&](BusinessUnit& unit) { unit.configuration = name; });
}

void UnitsSection::askGoal()
{
    const QStringList ids = selected();
    const BusinessUnit* first = findUnit(catalog(), toUtf8(ids.value(0)));
    bool chosen = false;
    const double goal = QInputDialog::getDouble(
        this, tr("Production goal"), tr("Percent of the shift that shall be Production (−1: from the unit above)"),
        first ? first->goal.value_or(-1) : -1, -1, 100, 1, &chosen);
    if (chosen)
        edit(tr("Goal"), ids,
             [goal](BusinessUnit& unit) { unit.goal = goal < 0 ? std::nullopt : std::optional(goal); });
}

void UnitsSection::open(const QString& id)
{
    const BusinessUnit* unit = findUnit(catalog(), toUtf8(id));
    if (!unit)
        return;
    UnitDialog dialog(catalog(), *unit, this);
    if (!accepted(dialog))
        return;
    const BusinessUnit after = dialog.unit();
    edit(tr("Edit"), {id}, [&](BusinessUnit& stored) { stored = after; });
}

void UnitsSection::addBelow()
{
    BusinessUnit unit;
    const QString parent = selected().value(0);
    const BusinessUnit* above = findUnit(catalog(), toUtf8(parent));
    if (!above && !catalog().units.empty())
        above = &catalog().units[unitsInTreeOrder(catalog()).front().index];
    unit.level = !above ? "company" : "team";
    if (above)
        unit.parent = above->id;
    UnitDialog dialog(catalog(), unit, this);
    if (!accepted(dialog))
        return;
    const BusinessUnit made = dialog.unit();
    draft().edit(tr("Add unit %1").arg(unitName(made)), [&](Catalog& c) { c.units.push_back(made); });
    table()->select({toQString(made.id)});
}

} // namespace worklode
