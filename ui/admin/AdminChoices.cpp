#include "ui/admin/AdminChoices.h"

#include "ui/look/Format.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QStyledItemDelegate>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

constexpr int kDepthRole = Qt::UserRole + 1;

/// Units below each other where one is chosen; the one that is chosen stands without an indent.
class IndentedItems final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text.prepend(QString(index.data(kDepthRole).toInt() * 3, QChar(0x2007)));
    }
};

QString choiceWords(const char* text)
{
    return QCoreApplication::translate("AdminChoices", text);
}

template <class E, std::size_t N>
QString choiceWordOf(const std::array<const char*, N>& names, E value)
{
    return choiceWords(names[static_cast<std::size_t>(value)]);
}

} // namespace

std::vector<PlacedUnit> unitsInTreeOrder(const Catalog& catalog)
{
    std::map<std::string, std::vector<std::size_t>> below;
    for (std::size_t i = 0; i < catalog.units.size(); ++i)
        below[catalog.units[i].parent.value_or(std::string())].push_back(i);
    std::vector<PlacedUnit> out, open;
    const auto push = [&](const std::string& parent, int depth) {
        const auto children = below.find(parent);
        if (children == below.end())
            return;
        for (auto i = children->second.rbegin(); i != children->second.rend(); ++i)
            open.push_back({*i, depth});
        below.erase(children); // a cycle, which a draft may hold for a moment, is walked once
    };
    push({}, 0);
    while (!open.empty()) {
        out.push_back(open.back());
        open.pop_back();
        push(catalog.units[out.back().index].id, out.back().depth + 1);
    }
    return out;
}

const BusinessUnit* findUnit(const Catalog& catalog, const std::string& id)
{
    const auto found = std::find_if(catalog.units.begin(), catalog.units.end(),
                                    [&](const BusinessUnit& unit) { return unit.id == id; });
    return found == catalog.units.end() ? nullptr : &*found;
}

QString unitName(const BusinessUnit& unit)
{
    return toQString(unit.name.empty() ? unit.id : unit.name);
}

QString unitPath(const Catalog& catalog, const std::string& id)
{
    QString path;
    const BusinessUnit* unit = findUnit(catalog, id);
    for (std::size_t steps = 0; unit && steps < catalog.units.size(); ++steps) {
        path = path.isEmpty() ? unitName(*unit) : unitName(*unit) + u" › "_s + path;
        unit = unit->parent ? findUnit(catalog, *unit->parent) : nullptr;
    }
    return path.isEmpty() ? toQString(id) : path;
}

void fillUnits(QComboBox& box, const Catalog& catalog, const std::optional<std::string>& chosen, const QString& none)
{
    box.clear();
    box.setItemDelegate(new IndentedItems(&box));
    if (!none.isEmpty())
        box.addItem(none);
    for (const PlacedUnit& placed : unitsInTreeOrder(catalog)) {
        const BusinessUnit& unit = catalog.units[placed.index];
        if (!unit.enabled && chosen != unit.id)
            continue;
        box.addItem(unitName(unit), toQString(unit.id));
        box.setItemData(box.count() - 1, placed.depth, kDepthRole);
        if (chosen == unit.id)
            box.setCurrentIndex(box.count() - 1);
    }
}

void fillConfigurations(QComboBox& box, const Catalog& catalog, const std::optional<std::string>& chosen,
                        const QString& none)
{
    box.clear();
    box.addItem(none);
    for (const ClientConfiguration& configuration : catalog.configurations) {
        box.addItem(toQString(configuration.name), toQString(configuration.name));
        if (chosen == configuration.name)
            box.setCurrentIndex(box.count() - 1);
    }
}

std::optional<std::string> chosenId(const QComboBox& box)
{
    const QVariant id = box.currentData();
    return id.isValid() ? std::optional(toUtf8(id.toString())) : std::nullopt;
}

QString levelText(const std::string& level)
{
    return level == "company"      ? choiceWords("Company")
           : level == "department" ? choiceWords("Department")
           : level == "team"       ? choiceWords("Team")
                                   : toQString(level);
}

QString areaText(AdminArea area)
{
    constexpr std::array<const char*, 12> names = {
        "Applications",          "Screens",        "Task tags",          "Opportunities",
        "Off-computer codes",    "Business units", "Data collectors",    "Users and roles",
        "Client configurations", "Views",          "Costs and settings", "History and audit"};
    return choiceWordOf(names, area);
}

QString rightText(AdminRight right)
{
    constexpr std::array<const char*, 3> names = {"Hidden", "View", "Edit"};
    return choiceWordOf(names, right);
}

QString roleText(UserRole role)
{
    constexpr std::array<const char*, 4> names = {"Administrator", "Analyst", "Report user", "Associate"};
    return choiceWordOf(names, role);
}

QStringList knownZones()
{
    QStringList zones;
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        zones.append(QString::fromLatin1(zone));
    return zones;
}

} // namespace worklode
