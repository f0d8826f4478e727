// What the catalog refuses, as people of this language say it.
#pragma once

#include <QString>

#include <optional>

namespace worklode {

/// A sentence of the catalog, of a file of it or of its server, translated; a place before it stays. Nothing where it is
/// not known.
std::optional<QString> catalogErrorText(const QString& sentence);

} // namespace worklode
