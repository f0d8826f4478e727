// A document and what should be wrong with it.
#pragma once

#include "catalog/CatalogJson.h"

#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// The faults of a document, as `path: sentence`.
inline std::vector<std::string> faultsOf(std::string_view json)
{
    std::vector<std::string> out;
    for (const CatalogFault& fault : parseCatalog(json).faults)
        out.push_back(fault.path + ": " + fault.sentence);
    return out;
}

using Faults = std::vector<std::string>;

} // namespace worklode
