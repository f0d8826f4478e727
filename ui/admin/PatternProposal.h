// A screen rule made from examples: what the chosen titles have in common.
#pragma once

#include "catalog/Catalog.h"

#include <string>
#include <vector>

namespace worklode {

struct PatternProposal {
    TextOperator op = TextOperator::Equals;
    std::string value;
    std::string display; ///< a name for the screen
};

/// The likeliest first; none where the titles have nothing in common that is worth a rule. Each matches all of
/// `titles`. Looked for: the same but for digits (a regex with a group for each run), a common beginning, end or middle
/// of at least four characters, cut at words.
std::vector<PatternProposal> proposePatterns(const std::vector<std::string>& titles);

} // namespace worklode
