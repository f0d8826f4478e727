#include "ui/models/Names.h"

#include "ui/look/Format.h"

#include <QCoreApplication>

#include <algorithm>

namespace worklode {
namespace {

struct CategoryWords {
    Q_DECLARE_TR_FUNCTIONS(worklode::CategoryWords)
};

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
