// What the wire asks of slices and marks beyond checkSlice(): caps and UTF-8.
#pragma once

#include "core/ActivitySlice.h"

namespace worklode {

/// checkSlice() and the text rules; the error's place is the field.
Outcome checkForWire(const SliceFields& fields);
/// A task name within the caps at an instant of the format.
Outcome checkForWire(const TaskMark& mark);

} // namespace worklode
