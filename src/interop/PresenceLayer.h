// Windows and absences that a tool recorded apart, put together.
#pragma once

#include "interop/Spans.h"

#include <vector>

namespace worklode {

/// Windows (disjoint, in order) under absences (disjoint, in order; idle or locked): what of a window lies in an absence has
/// its kind and code and no counts; an absence without a window is a slice of its own, without a place.
std::vector<Span> underAbsences(const std::vector<Span>& windows, const std::vector<Span>& absences);

} // namespace worklode
