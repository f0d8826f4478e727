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

Result<std::string> readTextFile(const QString& name);
/// What became of it, as a sentence for the status bar.
QString writeFile(const QString& name, const QByteArray& bytes);

} // namespace worklode
