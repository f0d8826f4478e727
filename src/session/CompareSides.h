// Two analyses of the same data under two catalogs, side by side; private to this room.
#pragma once

#include "session/Previews.h"

namespace worklode {

/// Everything but names of screens, the View's name and the list of changes.
ChangePreview compareSides(const Dataset& dataset, const PreviewSide& before, const PreviewSide& after);

/// Shifts that count under another unit or another associate.
Listed<AssociateMove> movesBetween(const Dataset& dataset, const Scope& before, const Scope& after);

} // namespace worklode
