// The warnings of a catalog, with and without data.
#pragma once

#include "catalog/CatalogJson.h"
#include "ctl/CtlContext.h"

#include <string>
#include <vector>

namespace worklode {

enum class LintData { Use, Leave };

struct LintWarnings {
    std::vector<CatalogFault> warnings; ///< of the document first, in its order, and then of the data, likewise; one a place
    std::string dataHash;               ///< of the data that was looked at; empty: none
};

/// Data is looked at where the workspace has any and the caller is an administrator of its catalog (else refused).
Result<LintWarnings> warningsOf(CtlContext& context, const Catalog& catalog, LintData data);

} // namespace worklode
