// Takes figures about fewer than k associates out of results (definitions.md §7).
#pragma once

#include "session/ViewEngine.h"

#include <cstdint>

namespace worklode {

/// Refused: the page as a whole is about fewer than `minGroup` associates, or is a timeline, whose lanes are about one each.
/// Else its rows about fewer are taken away, and where any of several rows that add up to a shown sum had to go, the smallest
/// of the others goes too, so that nothing can be subtracted back. Lists of single persons go altogether, and so does the
/// drill-down of opportunities, whose rows do not know their associates. `minGroup` of 0 or 1 withholds nothing. `associates`:
/// in scope.
/// `filtered`: the View's applications; the page is refused where one of them is used by fewer, since the sums are then about those.
Outcome withholdSmallGroups(PageResult& result, std::uint64_t associates, std::uint32_t minGroup,
                            const std::vector<std::string>& filtered = {});

} // namespace worklode
