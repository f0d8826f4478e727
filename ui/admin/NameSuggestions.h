// Raw ids that probably belong to an application because they are called nearly the same.
#pragma once

#include "analysis/RecordedUsage.h"
#include "catalog/Catalog.h"

#include <string>
#include <vector>

namespace worklode {

struct NameSuggestion {
    std::string raw;         ///< has no application yet
    std::string application; ///< alias, or another raw id that has none either
    std::string because;     ///< the name that it is like
    Duration active{0};
};

/// How alike two names are, 0–1, and 0 where that is less than 0.8: what is left of them without versions, bit widths
/// and endings, compared by edits.
double nameSimilarity(std::string_view a, std::string_view b);

/// By active time; one for each raw id, the likeliest. For worker threads: names are compared pair by pair. Cancelled:
/// what there is by then.
std::vector<NameSuggestion> suggestNames(const Catalog& catalog, const RecordedUsage& usage, const Progress& progress);

} // namespace worklode
