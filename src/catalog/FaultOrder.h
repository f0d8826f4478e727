// Faults as people read them: in the order of the document, one a place.
#pragma once

#include "catalog/CatalogJson.h"

namespace worklode {

/// Sections in the order of interfaces.md, items by number; of several faults at one place the first stays.
void orderFaults(std::vector<CatalogFault>& faults);

} // namespace worklode
