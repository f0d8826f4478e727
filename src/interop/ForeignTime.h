// Times as other tools write them.
#pragma once

#include "core/Time.h"

#include <string_view>

namespace worklode {

/// ISO 8601 with `Z` or an offset such as `+01:00`, and any number of fractional digits (cut to milliseconds). A time without
/// either is refused: nobody knows when it was.
Result<Instant> instantFromForeignIso(std::string_view text);

} // namespace worklode
