// Made-up work with everything that is awkward: two streams, holes, idle at odd places, slices without length, moves, zones.
#pragma once

#include "tests/dataset/SliceText.h"

#include <cstdint>
#include <string>
#include <vector>

namespace worklode::testing {

/// One segment per stream; the same seed gives the same work. Associates w0…, every third of them with two streams.
std::vector<TextSegment> randomWork(std::uint32_t seed, int associates, int days);

/// The same slices spread over many segments, in no order.
std::vector<TextSegment> splitUp(const std::vector<TextSegment>& segments, std::uint32_t seed);

/// Active slices longer than a second cut in two, counters staying with the first half.
std::vector<TextSegment> cutActiveSlices(const std::vector<TextSegment>& segments);

/// Units, moves, dated categories and codes for that work.
std::string randomWorkCatalog(bool datedCategories);

} // namespace worklode::testing
