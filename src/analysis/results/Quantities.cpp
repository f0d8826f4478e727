#include "analysis/results/Quantities.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace worklode {

double percentile(const std::vector<double>& sorted, double p)
{
    if (sorted.empty())
        return 0;
    const double position = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(position));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

namespace {

/// percentile() of [from, end of values), all of which come after what is before; leaves them in another order.
double percentileOfUnsorted(std::vector<double>& values, std::size_t from, double p)
{
    const double position = p * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(position));
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(below);
    std::nth_element(values.begin() + static_cast<std::ptrdiff_t>(from), at, values.end());
    const double above = at + 1 == values.end() ? *at : *std::min_element(at + 1, values.end());
    return *at + (position - static_cast<double>(below)) * (above - *at);
}

} // namespace

Quantities quantitiesOf(std::vector<double> values)
{
    if (values.empty())
        return {};
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    const double median = percentileOfUnsorted(values, 0, 0.5);
    const auto middle = static_cast<std::size_t>(std::floor(0.5 * static_cast<double>(values.size() - 1)));
    return {sum / static_cast<double>(values.size()), median, percentileOfUnsorted(values, middle, 0.9)};
}

} // namespace worklode
