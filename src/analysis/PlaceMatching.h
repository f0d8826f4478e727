// Asks the catalog's matchers about every distinct place, on several threads.
#pragma once

#include "catalog/Catalog.h"
#include "dataset/Dataset.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace worklode {

/// What one place is called. `application` is an index into Catalog::applications, or unmapped.
struct PlaceMatch {
    static constexpr std::uint32_t kUnmapped = 0xFFFF'FFFF;

    std::uint32_t application = kUnmapped;
    std::string unmappedName; ///< only of unmapped ones
    std::string screen;
};

/// One entry a place, in the order of `dataset.places`.
std::vector<PlaceMatch> matchEachPlace(const Catalog& catalog, const Dataset& dataset, unsigned threads);
/// One entry for each of `places`, in their order.
std::vector<PlaceMatch> matchPlaces(const Catalog& catalog, const Dataset& dataset, std::span<const PlaceId> places, unsigned threads);

} // namespace worklode
