// The demo's own dice: the same numbers with every compiler and standard library.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace worklode {

/// SplitMix64 (Steele, Lea, Flood 2014). Integers and exactly rounded products only: nothing of <random>, no libm.
class DemoRandom
{
public:
    /// Streams with different keys are independent of each other and of who draws first.
    explicit DemoRandom(std::uint64_t seed, std::initializer_list<std::uint64_t> key = {}) : m_state(seed)
    {
        for (const std::uint64_t k : key)
            m_state = next() ^ (k * 0x9E3779B97F4A7C15ull);
    }

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ull);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }

    /// [0, 1), 53 bits.
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    /// [0, n); n > 0. The bias of 2^-32 does not matter here.
    std::uint64_t below(std::uint64_t n) { return ((next() >> 32) * n) >> 32; }
    /// [low, high].
    std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(high - low + 1)));
    }
    bool chance(double p) { return unit() < p; }
    /// Mostly near `low`, seldom near `high`.
    double tailed(double low, double high)
    {
        const double u = unit();
        return low + (high - low) * (u * u * u);
    }
    /// A whole number whose mean is `expected` (≥ 0), spread between half and one and a half of it.
    std::uint32_t around(double expected)
    {
        const double x = expected * (0.5 + unit());
        const auto whole = static_cast<std::uint32_t>(x);
        return whole + (chance(x - whole) ? 1u : 0u);
    }

private:
    std::uint64_t m_state;
};

} // namespace worklode
