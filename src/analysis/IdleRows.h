// The idle and locked slices among many rows, found eight rows at a time.
#pragma once

#include "dataset/Dataset.h"

#include <cstring>

namespace worklode {

inline bool isIdle(SliceKind kind) { return kind == SliceKind::Idle || kind == SliceKind::Locked; }

/// Calls `use(row)` for each of them in [firstRow, endRow), in order.
template <class Use>
void forEachIdleRow(const StreamColumns& columns, std::size_t firstRow, std::size_t endRow, Use&& use)
{
    static_assert(sizeof(SliceKind) == 1 && static_cast<int>(SliceKind::Active) == 0);
    const SliceKind* const kinds = columns.kind.data();
    std::size_t row = firstRow;
    for (; row + 8 <= endRow; row += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, kinds + row, 8);
        if (eight == 0)
            continue; // all active
        for (std::size_t i = row; i < row + 8; ++i)
            if (isIdle(kinds[i]))
                use(i);
    }
    for (; row < endRow; ++row)
        if (isIdle(kinds[row]))
            use(row);
}

} // namespace worklode
