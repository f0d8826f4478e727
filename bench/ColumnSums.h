// Active time and the seven counters of columns added up by a small number of each row, eight rows at a time.
#pragma once

#include "dataset/Dataset.h"

#include <array>
#include <cstdint>
#include <vector>

namespace worklode::bench {

/// ms of active time, then the counters.
using Sums = std::array<std::int64_t, 1 + kCounterCount>;

/// Adds all rows of `columns` to `sums`, by what `groupOfPlace` says of their place. Kinds are asked for the time alone, because only
/// active slices have counters.
void addColumns(const StreamColumns& columns, const std::vector<std::uint16_t>& groupOfPlace, std::vector<Sums>& sums);

/// Reads the same columns once and does next to nothing with them: no sum over them can be quicker than memory is.
std::uint64_t readColumns(const StreamColumns& columns);

} // namespace worklode::bench
