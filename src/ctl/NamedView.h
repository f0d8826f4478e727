// Views by the name that somebody typed.
#pragma once

#include "catalog/Catalog.h"
#include "core/Result.h"

#include <string>

namespace worklode {

/// The View of that name; `All` is there even before anybody saved one, so that an import alone gives numbers.
Result<View> findView(const Catalog& catalog, const std::string& name);

} // namespace worklode
