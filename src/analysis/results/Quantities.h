// Mean, median and 90th percentile of a set (definitions.md §4: linear between order statistics; of nothing 0).
#pragma once

#include <vector>

namespace worklode {

struct Quantities {
    double mean = 0, median = 0, p90 = 0;
};

/// Position p·(n−1) between order statistics of `sorted`.
double percentile(const std::vector<double>& sorted, double p);
Quantities quantitiesOf(std::vector<double> values);

} // namespace worklode
