// How durations spread: boxes with whiskers, and a histogram with round bins (definitions.md §5, *Details*).
#pragma once

#include "analysis/results/TaskDetails.h"

#include <vector>

namespace worklode {

/// Of milliseconds in any order; of nothing all zero, without ends.
DurationBox boxOf(std::vector<double> values);
/// Bins of the first round width with which 95 % of the values lie below kHistogramBins bins.
DurationHistogram histogramOf(std::vector<double> values);

} // namespace worklode
