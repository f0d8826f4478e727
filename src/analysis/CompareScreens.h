// What a change of the catalog does to the names of screens and applications, place by place.
#pragma once

#include "analysis/Enrichment.h"
#include "analysis/PlaceTimes.h"
#include "analysis/results/ScreenChanges.h"

namespace worklode {

/// Over the places that `times` has seen. `before` and `after` are of the same dataset.
ScreenChanges compareScreens(const Dataset& dataset, const Enrichment& before, const Enrichment& after, const PlaceTimes& times);

} // namespace worklode
