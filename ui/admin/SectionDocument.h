// Sections of a catalog as JSON documents of their own, in the form of interfaces.md §Catalog JSON.
#pragma once

#include "catalog/Catalog.h"
#include "core/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string>

namespace worklode {

/// `{"version": 1, "applications": […]}` with the named sections only.
std::string sectionsToJson(const Catalog& catalog, const QStringList& sections);

/// `catalog` with the items of the document: those of the same name are replaced, others added at the end, nothing is
/// removed. Sections other than `sections` are refused, and so is anything that would not make a consistent catalog,
/// naming the place.
Result<Catalog> withSections(const Catalog& catalog, const QStringList& sections, const std::string& json);

Result<std::string> readTextFile(const QString& name);
/// What became of it, as a sentence for the status bar.
QString writeFile(const QString& name, const QByteArray& bytes);

} // namespace worklode
