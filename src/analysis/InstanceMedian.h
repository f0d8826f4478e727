// The median of many values without sorting them (definitions.md §4: linear between order statistics, of nothing 0).
#pragma once

#include <algorithm>
#include <span>

namespace worklode {

/// Leaves `values` in another order.
inline double medianOf(std::span<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    const double below = *std::max_element(values.begin(), middle);
    return below + 0.5 * (*middle - below);
}

} // namespace worklode
