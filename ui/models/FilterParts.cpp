#include "ui/models/FilterParts.h"

#include "ui/look/Format.h"
#include "ui/models/Names.h"
#include "ui/models/ViewsModel.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(worklode::FilterWords)
};

LocalDate firstOfMonth(const QDate& day)
{
    return {static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(QDate(day.year(), day.month(), 1)))};
}

QString namesText(const std::vector<std::string>& names)
{
    QStringList all;
    for (const std::string& name : names)
        all.append(toQString(name));
    return all.join(u", "_s);
}

std::vector<std::string> associateNames(const ViewFilter& filter, const OpenWorkspace& workspace)
{
    std::vector<std::string> names;
    for (const std::string& id : filter.associates)
        names.push_back(toUtf8(associateName(*workspace.catalog, id)));
    return names;
}

std::vector<std::string> categoryNames(const ViewFilter& filter)
{
    std::vector<std::string> names;
    for (const Category c : filter.categories)
        names.push_back(toUtf8(categoryName(c)));
    return names;
}

QString rangeWords(const DateRange& range, const OpenWorkspace& workspace)
{
    for (const RangePreset& preset : rangePresets(workspace))
        if (preset.range == range)
            return preset.name;
    return viewRangeText(range);
}

QString someText(const std::vector<std::string>& names, const QString& many)
{
    return names.size() == 1 ? toQString(names.front()) : many.arg(countText(names.size()));
}

/// Units in the order of the tree, parents first, below `top` (none: all).
void addUnits(const Catalog& catalog, const std::optional<std::string>& parent, int depth, std::vector<FilterChoice>& out)
{
    for (const BusinessUnit& unit : catalog.units)
        if (unit.parent == parent && depth < 32) {
            out.push_back({unit.id, unitName(catalog, unit.id), depth});
            addUnits(catalog, unit.id, depth + 1, out);
        }
}

std::vector<FilterChoice> unitsBelow(const Catalog& catalog, const std::optional<std::string>& top)
{
    std::vector<FilterChoice> out;
    if (top)
        out.push_back({*top, unitName(catalog, *top), 0});
    addUnits(catalog, top, top ? 1 : 0, out);
    return out;
}

bool contains(const std::vector<FilterChoice>& choices, const std::string& id)
{
    return std::any_of(choices.begin(), choices.end(), [&](const FilterChoice& c) { return c.id == id; });
}

const User* userOf(const Catalog& catalog, const std::optional<std::string>& name)
{
    const auto found = std::find_if(catalog.users.begin(), catalog.users.end(), [&](const User& u) { return name && u.name == *name; });
    return found == catalog.users.end() ? nullptr : &*found;
}

bool hasRole(const User& user, UserRole role)
{
    return std::find(user.roles.begin(), user.roles.end(), role) != user.roles.end();
}

/// The View's unit cut with the user's access node: the lower of the two.
std::vector<FilterChoice> unitChoices(const OpenWorkspace& workspace, const View& view, const User* user)
{
    std::vector<FilterChoice> units = unitsBelow(*workspace.catalog, view.unit);
    if (user && user->accessNode && !(view.unit && !contains(units, *user->accessNode)))
        units = unitsBelow(*workspace.catalog, user->accessNode);
    return units;
}

/// Names are shown to analysts whose View is not anonymous; an associate sees nobody else.
bool mayName(const View& view, const User* user)
{
    return !view.anonymous && (!user || hasRole(*user, UserRole::Analyst));
}

std::vector<FilterChoice> associateChoices(const OpenWorkspace& workspace, const View& view, const ViewFilter& filter, const User* user)
{
    std::vector<FilterChoice> out;
    if (!mayName(view, user))
        return out;
    const std::vector<FilterChoice> units = filter.unit ? unitsBelow(*workspace.catalog, filter.unit) : unitChoices(workspace, view, user);
    const bool all = workspace.catalog->units.empty();
    for (const Associate& a : workspace.catalog->associates) {
        const bool here = all || std::any_of(a.memberships.begin(), a.memberships.end(), [&](const Membership& m) { return contains(units, m.unit); });
        const bool wanted = view.associates.empty() || std::find(view.associates.begin(), view.associates.end(), a.id) != view.associates.end();
        if (here && wanted)
            out.push_back({a.id, associateName(*workspace.catalog, a.id), 0});
    }
    return out;
}

std::vector<FilterChoice> applicationChoices(const OpenWorkspace& workspace, const View& view, const std::vector<std::string>& seen)
{
    std::set<std::string> names(seen.begin(), seen.end());
    for (const Application& application : workspace.catalog->applications)
        names.insert(application.alias);
    if (!view.applications.empty())
        names = std::set<std::string>(view.applications.begin(), view.applications.end());
    std::vector<FilterChoice> out;
    for (const std::string& name : names)
        out.push_back({name, toQString(name), 0});
    return out;
}

std::vector<FilterChoice> categoryChoices(const View& view)
{
    std::vector<FilterChoice> out;
    for (const Category c : kCategories)
        if (view.categories.empty() || std::find(view.categories.begin(), view.categories.end(), c) != view.categories.end())
            out.push_back({std::string(toText(c)), categoryName(c), 0});
    return out;
}

} // namespace

QString filterPartName(FilterPart part)
{
    switch (part) {
    case FilterPart::Range: return FilterWords::tr("Range");
    case FilterPart::Unit: return FilterWords::tr("Unit");
    case FilterPart::Associates: return FilterWords::tr("Associates");
    case FilterPart::Categories: return FilterWords::tr("Categories");
    case FilterPart::Applications: return FilterWords::tr("Applications");
    case FilterPart::Task: break;
    }
    return FilterWords::tr("Task");
}

bool isSet(const ViewFilter& filter, FilterPart part)
{
    return without(filter, part) != filter;
}

ViewFilter without(ViewFilter filter, FilterPart part)
{
    switch (part) {
    case FilterPart::Range: filter.range.reset(); break;
    case FilterPart::Unit: filter.unit.reset(); break;
    case FilterPart::Associates: filter.associates.clear(); break;
    case FilterPart::Categories: filter.categories.clear(); break;
    case FilterPart::Applications: filter.applications.clear(); break;
    case FilterPart::Task: filter.task.reset(); break;
    }
    return filter;
}

QString filterPartText(const ViewFilter& filter, FilterPart part, const OpenWorkspace& workspace)
{
    if (!isSet(filter, part))
        return {};
    switch (part) {
    case FilterPart::Range: return rangeWords(*filter.range, workspace);
    case FilterPart::Unit: return unitName(*workspace.catalog, *filter.unit);
    case FilterPart::Associates: return someText(associateNames(filter, workspace), FilterWords::tr("%1 associates"));
    case FilterPart::Categories: return someText(categoryNames(filter), FilterWords::tr("%1 categories"));
    case FilterPart::Applications: return someText(filter.applications, FilterWords::tr("%1 applications"));
    case FilterPart::Task: break;
    }
    return toQString(*filter.task);
}

QString filterPartHint(const ViewFilter& filter, FilterPart part, const OpenWorkspace& workspace)
{
    if (!isSet(filter, part))
        return {};
    switch (part) {
    case FilterPart::Range: return viewRangeText(*filter.range);
    case FilterPart::Associates: return namesText(associateNames(filter, workspace));
    case FilterPart::Categories: return namesText(categoryNames(filter));
    case FilterPart::Applications: return namesText(filter.applications);
    case FilterPart::Unit:
    case FilterPart::Task: break;
    }
    return filterPartText(filter, part, workspace);
}

std::vector<FilterChoice> filterChoices(FilterPart part, const OpenWorkspace& workspace, const View& view, const ViewFilter& filter,
                                        const std::optional<std::string>& asUser, const std::vector<std::string>& seen)
{
    const User* user = userOf(*workspace.catalog, asUser);
    std::vector<FilterChoice> out;
    switch (part) {
    case FilterPart::Range: break;
    case FilterPart::Unit: return unitChoices(workspace, view, user);
    case FilterPart::Associates: return associateChoices(workspace, view, filter, user);
    case FilterPart::Categories: return categoryChoices(view);
    case FilterPart::Applications: return applicationChoices(workspace, view, seen);
    case FilterPart::Task:
        for (const TaskDefinition& task : workspace.catalog->tasks)
            out.push_back({task.name, toQString(task.name), 0});
        break;
    }
    return out;
}

std::optional<LocalDate> newestDay(const OpenWorkspace& workspace)
{
    if (!workspace.freshness.span)
        return {};
    return LocalDate{static_cast<std::int32_t>((toMs(workspace.freshness.span->end) - 1) / 86'400'000)};
}

std::vector<RangePreset> rangePresets(const OpenWorkspace& workspace)
{
    std::vector<RangePreset> presets = {{FilterWords::tr("As the View says"), std::nullopt}};
    for (const int days : {7, 28, 90})
        presets.push_back({FilterWords::tr("Last %1 days").arg(days), DateRange{std::nullopt, std::nullopt, days}});
    if (const std::optional<LocalDate> newest = newestDay(workspace)) {
        const QDate day = QDate(1970, 1, 1).addDays(newest->daysSinceEpoch);
        const LocalDate here = firstOfMonth(day);
        presets.push_back({FilterWords::tr("Newest month"), DateRange{here, firstOfMonth(day.addMonths(1)), std::nullopt}});
        presets.push_back({FilterWords::tr("Month before"), DateRange{firstOfMonth(day.addMonths(-1)), here, std::nullopt}});
    }
    presets.push_back({FilterWords::tr("All days"), DateRange{}});
    return presets;
}

} // namespace worklode
