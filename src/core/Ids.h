// Typed indices into dictionaries and tables: an application is never mistaken for a title.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace worklode {

/// A 32-bit index that only compares with its own kind.
template <class Tag>
struct Id {
    std::uint32_t value = 0;

    constexpr Id() = default;
    constexpr explicit Id(std::size_t v) : value(static_cast<std::uint32_t>(v)) {}
    constexpr std::size_t index() const { return value; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

} // namespace worklode

template <class Tag>
struct std::hash<worklode::Id<Tag>> {
    std::size_t operator()(worklode::Id<Tag> id) const noexcept { return std::hash<std::uint32_t>{}(id.value); }
};
