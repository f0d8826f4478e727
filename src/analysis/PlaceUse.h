// Which places of the dictionaries have rows at all, and how long they were worked in.
#pragma once

#include "analysis/Enrichment.h"
#include "dataset/Dataset.h"

#include <vector>

namespace worklode {

/// Over all history: shifts, teams and Views are not looked at. `seen`: with an active, idle or locked slice.
struct PlaceUse {
    std::vector<Duration> active;         ///< by PlaceId
    std::vector<bool> seen;               ///< by PlaceId
    std::vector<bool> seenApplication;    ///< by ApplicationId
    std::vector<bool> visitedApplication; ///< by ApplicationId: with an active slice, so that triggers see it
    std::vector<bool> visitedScreen;      ///< by ScreenId, likewise
    Duration total{0};                    ///< active time of all places
};

PlaceUse placeUseOf(const Dataset& dataset, const Enrichment& enrichment);

} // namespace worklode
