#include "analysis/DurationSpread.h"

#include <algorithm>
#include <array>

namespace worklode {

DurationBox boxOf(std::vector<double> values)
{
    DurationBox box;
    if (values.empty())
        return box;
    std::sort(values.begin(), values.end());
    box.count = values.size();
    box.q1Ms = percentile(values, 0.25);
    box.medianMs = percentile(values, 0.5);
    box.q3Ms = percentile(values, 0.75);
    const double reach = 1.5 * (box.q3Ms - box.q1Ms);
    const auto low = std::lower_bound(values.begin(), values.end(), box.q1Ms - reach);
    const auto high = std::upper_bound(values.begin(), values.end(), box.q3Ms + reach);
    box.ends = {values.front(), *low, *std::prev(high), values.back(), static_cast<std::uint64_t>((low - values.begin()) + (values.end() - high))};
    return box;
}

DurationHistogram histogramOf(std::vector<double> values)
{
    static constexpr std::array<std::int64_t, 18> kSeconds = {1,   2,   5,   10,    15,    20,    30,    60,     120,
                                                              300, 600, 900, 1'200, 1'800, 3'600, 7'200, 14'400, 28'800};
    std::sort(values.begin(), values.end());
    const double most = percentile(values, 0.95);
    DurationHistogram histogram;
    for (const std::int64_t seconds : kSeconds) {
        histogram.bin = Duration(seconds * 1000);
        if (most < static_cast<double>(histogram.bin.count()) * static_cast<double>(kHistogramBins))
            break;
    }
    histogram.counts.assign(kHistogramBins, 0);
    for (const double value : values) {
        const auto bin = static_cast<std::size_t>(value) / static_cast<std::size_t>(histogram.bin.count());
        ++(bin < kHistogramBins ? histogram.counts[bin] : histogram.over);
    }
    return histogram;
}

} // namespace worklode
