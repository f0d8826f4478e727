#include "ui/models/Names.h"

#include "ui/look/Format.h"

#include <QCoreApplication>

#include <algorithm>

namespace worklode {
namespace {

struct CategoryWords {
    Q_DECLARE_TR_FUNCTIONS(worklode::CategoryWords)
};

struct OpportunityWords {
    Q_DECLARE_TR_FUNCTIONS(worklode::OpportunityWords)
};

constexpr const char* kOpportunityNames[] = {
    QT_TRANSLATE_NOOP("worklode::OpportunityWords", "Excessive idle"),     QT_TRANSLATE_NOOP("worklode::OpportunityWords", "Copy and paste"),
    QT_TRANSLATE_NOOP("worklode::OpportunityWords", "Error keys"),         QT_TRANSLATE_NOOP("worklode::OpportunityWords", "Application switching"),
    QT_TRANSLATE_NOOP("worklode::OpportunityWords", "Scrolling"),          QT_TRANSLATE_NOOP("worklode::OpportunityWords", "Heavy typing"),
    QT_TRANSLATE_NOOP("worklode::OpportunityWords", "Non Work"),           QT_TRANSLATE_NOOP("worklode::OpportunityWords", "Unmapped"),
    QT_TRANSLATE_NOOP("worklode::OpportunityWords", "Task variation"),     QT_TRANSLATE_NOOP("worklode::OpportunityWords", "Legacy application"),
    QT_TRANSLATE_NOOP("worklode::OpportunityWords", "Assisted sign-on"),   QT_TRANSLATE_NOOP("worklode::OpportunityWords", "Notes")};
constexpr std::string_view kOfTask = "Task variation: ";

} // namespace

QString unitName(const Catalog& catalog, std::string_view id)
{
    const auto found = std::find_if(catalog.units.begin(), catalog.units.end(), [&](const auto& u) { return u.id == id; });
    return toQString(found == catalog.units.end() || found->name.empty() ? id : std::string_view(found->name));
}

QString associateName(const Catalog& catalog, std::string_view id)
{
    const auto found = std::find_if(catalog.associates.begin(), catalog.associates.end(), [&](const auto& a) { return a.id == id; });
    return toQString(found == catalog.associates.end() || found->name.empty() ? id : std::string_view(found->name));
}

std::string zoneOf(const Catalog& catalog, std::string_view associate)
{
    const auto found =
        std::find_if(catalog.associates.begin(), catalog.associates.end(), [&](const auto& a) { return a.id == associate; });
    return found == catalog.associates.end() ? std::string() : found->zone;
}

QString opportunityName(std::string_view name)
{
    if (name.starts_with(kOfTask))
        return OpportunityWords::tr("Task variation: %1").arg(toQString(name.substr(kOfTask.size())));
    const auto* known = std::find(std::begin(kOpportunityNames), std::end(kOpportunityNames), name);
    return known == std::end(kOpportunityNames) ? toQString(name) : OpportunityWords::tr(*known);
}

QString categoryName(Category category)
{
    switch (category) {
    case Category::Production: return CategoryWords::tr("Production");
    case Category::OtherWork: return CategoryWords::tr("Other Work");
    case Category::NonWork: return CategoryWords::tr("Non Work");
    case Category::Unknown: break;
    }
    return CategoryWords::tr("Unknown");
}

} // namespace worklode
