// A catalog with something in every member, for tests that must lose nothing.
#pragma once

#include "catalog/Catalog.h"

namespace worklode {

Catalog sampleCatalog();

/// `associates` people in teams of fifty, `rules` screen rules over a hundred applications.
/// The sample without applications: another catalog that the same users may save.
Catalog otherCatalog();
Catalog bigCatalog(std::size_t associates, std::size_t rules);

} // namespace worklode
