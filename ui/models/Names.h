// What units and people are called.
#pragma once

#include "catalog/Catalog.h"

#include <QString>

#include <string>
#include <string_view>

namespace worklode {

/// The name of a unit, or its id where the catalog does not know it.
QString unitName(const Catalog& catalog, std::string_view id);
/// The name of an associate, or the id where the catalog has none (a pseudonym, say).
QString associateName(const Catalog& catalog, std::string_view id);
/// The zone that an associate works in according to the catalog; empty where it does not say (a pseudonym, say): times are
/// then shown in UTC, and say so.
std::string zoneOf(const Catalog& catalog, std::string_view associate);

/// An opportunity, a type or a built-in tag as people of this language call it; JSON, files and requests keep the English name.
QString opportunityName(std::string_view name);

/// A category as people of this language call it.
QString categoryName(Category category);

} // namespace worklode
