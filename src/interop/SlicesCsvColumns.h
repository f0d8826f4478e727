// The columns of the slices CSV, as written and as they must be named (interfaces.md §Slices CSV).
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace worklode {

enum class SlicesColumn : std::size_t { Associate, Stream, Zone, Start, End, Kind, App, Title, Url, Code, FirstCounter };

constexpr std::size_t kSlicesColumnCount = 17;
constexpr std::array<std::string_view, kSlicesColumnCount> kSlicesColumns = {
    "associate", "stream", "zone", "start", "end", "kind", "app", "title", "url", "code",
    "clicks", "keys", "error_keys", "scrolls", "cuts", "copies", "pastes"};

} // namespace worklode
