// What a JSON document of some sections would do to a catalog, item by item.
#pragma once

#include "catalog/CsvImport.h"

#include <QStringList>

#include <string>

namespace worklode {

/// Items of the same key are replaced, others added at the end, nothing is removed. Sections other than `sections` are
/// refused, and so is anything that would not make a consistent catalog. `line` of a row is the item's number in its
/// list of the document.
CsvImport importSectionsJson(const Catalog& catalog, const QStringList& sections, const std::string& json);

} // namespace worklode
