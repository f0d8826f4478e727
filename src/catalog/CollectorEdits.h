// Two collector ids that are one person, and one person who was two.
#pragma once

#include "catalog/Catalog.h"
#include "core/Result.h"

#include <string>

namespace worklode {

/// `other` and its alternates become alternates of `id`; name, teams, zone and configuration stay those of `id`. Users who see the data
/// of `other` see those of `id`. What was recorded stays as it is. Refused where either is not there, or both are the same.
Outcome joinCollectors(Catalog& catalog, const std::string& id, const std::string& other);

/// The alternate becomes a person of its own, with the teams and the zone of the one it belonged to, and without a name.
Outcome splitCollector(Catalog& catalog, const std::string& alternate);

} // namespace worklode
