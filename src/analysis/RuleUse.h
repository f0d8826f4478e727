// What the screen rules of a catalog do with the titles of the data.
#pragma once

#include "analysis/PlaceUse.h"

#include <cstdint>
#include <map>
#include <vector>

namespace worklode {

/// Of one screen rule; titles are distinct (application, title, url) with rows.
struct RuleUse {
    bool asked = false;        ///< enabled, and its application has screens and was seen
    std::uint64_t matched = 0; ///< titles on which its conditions hold
    std::uint64_t first = 0;   ///< titles that it names, because no earlier rule does
    /// Of those that it matches and an earlier rule names: how many, by that rule's index.
    std::map<std::size_t, std::uint64_t> lostTo;
};

/// By index into Catalog::screenRules.
std::vector<RuleUse> ruleUseOf(const Catalog& catalog, const Dataset& dataset, const Enrichment& enrichment, const PlaceUse& use);

} // namespace worklode
