// What failed, as people of this language say it.
#pragma once

#include "core/Result.h"

#include <QString>

namespace worklode {

/// The error's sentence; what the engines commonly say is translated, anything else stays as it is.
QString errorText(const Error& error);
/// The same of a sentence alone, as faults of a catalog and of a row of a file are.
QString faultText(const std::string& sentence);

} // namespace worklode
