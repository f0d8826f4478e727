// The seven counters (definitions.md §1): of one slice in 32 bits, of many in 64.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace worklode {

constexpr std::size_t kCounterCount = 7;
/// Names as files and reports spell them, in the order of the fields below.
constexpr std::array<std::string_view, kCounterCount> kCounterNames = {"clicks", "keys", "error_keys", "scrolls", "cuts", "copies", "pastes"};

template <class T>
struct BasicCounts {
    T clicks = 0;
    T keys = 0;
    T errorKeys = 0; ///< Backspace and Delete; also counted in `keys`
    T scrolls = 0;
    T cuts = 0;   ///< also counted in `keys`, as are copies and pastes
    T copies = 0;
    T pastes = 0;

    constexpr std::array<T, kCounterCount> asArray() const { return {clicks, keys, errorKeys, scrolls, cuts, copies, pastes}; }
    static constexpr BasicCounts fromArray(const std::array<T, kCounterCount>& a) { return {a[0], a[1], a[2], a[3], a[4], a[5], a[6]}; }

    template <class U>
    constexpr BasicCounts& operator+=(const BasicCounts<U>& o)
    {
        clicks += o.clicks; keys += o.keys; errorKeys += o.errorKeys; scrolls += o.scrolls;
        cuts += o.cuts; copies += o.copies; pastes += o.pastes;
        return *this;
    }
    constexpr T inputs() const { return keys + clicks + scrolls; }
    constexpr bool empty() const { return *this == BasicCounts{}; }
    friend constexpr bool operator==(const BasicCounts&, const BasicCounts&) = default;
};

using InteractionCounts = BasicCounts<std::uint32_t>; ///< of one slice
using InteractionTotals = BasicCounts<std::uint64_t>; ///< summed

} // namespace worklode
