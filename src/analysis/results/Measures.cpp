#include "analysis/results/Measures.h"

#include <algorithm>

namespace worklode {

namespace {

double real(Duration d) { return static_cast<double>(d.count()); }
double real(std::uint64_t n) { return static_cast<double>(n); }

/// A quotient whose denominator is 0 is 0 (definitions.md §4).
double ratio(double part, double whole) { return whole > 0 ? part / whole : 0; }

Duration wasted(const Measures& m) { return m.idle + m.of(Category::NonWork); }

constexpr double kTermPoints = 25; ///< four terms make 100
constexpr double kErrorRateLimit = 0.20, kClipboardPerMinuteLimit = 6, kSwitchesPerMinuteLimit = 10, kWasteLimit = 0.50;

double term(double value, double limit) { return kTermPoints * std::min(1.0, value / limit); }

} // namespace

Measures& Measures::operator+=(const Measures& o)
{
    for (std::size_t c = 0; c < kCategoryCount; ++c)
        categoryTime[c] += o.categoryTime[c];
    idle += o.idle;
    active += o.active;
    counts += o.counts;
    switches += o.switches;
    visits += o.visits;
    return *this;
}

Duration Measures::total() const
{
    Duration sum = idle;
    for (const Duration d : categoryTime)
        sum += d;
    return sum;
}

double Measures::productionPct() const { return 100 * ratio(real(of(Category::Production)), real(total())); }

double Measures::activeProductionPct() const { return 100 * ratio(real(of(Category::Production)), real(total() - idle)); }

double Measures::errorRate() const { return ratio(real(counts.errorKeys), real(counts.keys)); }

double Measures::wastePct() const { return 100 * ratio(real(wasted(*this)), real(total())); }

double Measures::effortSeconds(const EffortWeights& weights) const
{
    return weights.keys * real(counts.keys) + weights.clicks * real(counts.clicks) + weights.scrolls * real(counts.scrolls);
}

double Measures::friction() const
{
    const FrictionParts parts = frictionParts(*this);
    return parts.errors + parts.clipboard + parts.switching + parts.waste;
}

double Measures::score() const
{
    const double useful = real(of(Category::Production) + of(Category::OtherWork));
    return (100 - friction()) * ratio(useful, real(total() - idle));
}

FrictionParts frictionParts(const Measures& m)
{
    const double minutes = real(m.active) / 60'000;
    const double clipboard = real(m.counts.cuts + m.counts.copies + m.counts.pastes);
    return {term(m.errorRate(), kErrorRateLimit), term(ratio(clipboard, minutes), kClipboardPerMinuteLimit),
            term(ratio(real(m.switches), minutes), kSwitchesPerMinuteLimit),
            term(ratio(real(wasted(m)), real(m.total())), kWasteLimit)};
}

} // namespace worklode
