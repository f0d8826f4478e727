// Whose scope a View runs in, and how much of people it may show (definitions.md §7).
#pragma once

#include "analysis/People.h"
#include "catalog/Catalog.h"
#include "core/Result.h"
#include "session/ViewEngine.h"

#include <optional>

namespace worklode {

struct Access {
    std::optional<UnitIndex> root;           ///< the topmost unit in scope; none: the whole tree
    std::optional<AssociateIndex> ownOnly;   ///< an associate's own data
    bool ownsNothing = false;                ///< an associate of whom there is no data: an empty scope
    std::uint32_t minGroup = 0;              ///< figures about fewer associates are withheld; 0: nothing is
    bool pseudonyms = false;                 ///< associates and collectors go by pseudonyms
};

/// The access node of `request.asUser` cut with the View's unit. Refused: unknown or inactive users, administrators without
/// another role, pages that the role does not have, private Views of others, units outside the access node.
Result<Access> accessOf(const Catalog& catalog, const People& people, const ViewRequest& request);

/// For "what would this change move?": sums by application, unit and task, of no single person. The scope of accessOf(), for
/// administrators too, who have no data pages: below their access node. `saved` decides what a user may, also where `people`
/// are those of a changed catalog. Refused: report users, associates, anonymous Views.
Result<Access> previewAccessOf(const Catalog& saved, const People& people, const ViewRequest& request);

} // namespace worklode
