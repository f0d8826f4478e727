// The first rows of a long list, without sorting what is dropped.
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <vector>

namespace worklode {

/// What [first, end) is narrowed down to: all of it before `sure` is in, and so many of [sure, open) as are still wanted.
template <class Row>
struct FirstRows {
    typename std::vector<Row>::iterator sure, open;
    std::size_t wanted = 0;
};

/// Splits [rows.sure, rows.open) by `key`, of which the lowest come first.
template <class Row, class Key>
void narrowDown(FirstRows<Row>& rows, const Key& key)
{
    if (static_cast<std::size_t>(rows.open - rows.sure) <= rows.wanted)
        return;
    const auto last = rows.sure + static_cast<std::ptrdiff_t>(rows.wanted - 1);
    std::nth_element(rows.sure, last, rows.open, [&](const Row& a, const Row& b) { return key(a) < key(b); });
    const auto border = key(*last);
    const auto equal = std::partition(rows.sure, rows.open, [&](const Row& row) { return key(row) < border; });
    rows.open = std::partition(equal, rows.open, [&](const Row& row) { return !(border < key(row)); });
    rows.wanted -= static_cast<std::size_t>(equal - rows.sure);
    rows.sure = equal;
}

/// Sorts the first `limit` and drops the rest. `before` is the order; `count` (the highest first) and then `key` (the lowest first)
/// are numbers that it begins with: most rows are told apart by them alone.
template <class Row, class Count, class Key, class Before>
void keepFirst(std::vector<Row>& rows, std::size_t limit, const Count& count, const Key& key, const Before& before)
{
    if (rows.size() > limit && limit > 0) {
        FirstRows<Row> first{rows.begin(), rows.end(), limit};
        narrowDown(first, [&](const Row& row) { return ~count(row); });
        narrowDown(first, key);
        if (static_cast<std::size_t>(first.open - first.sure) > first.wanted)
            std::nth_element(first.sure, first.sure + static_cast<std::ptrdiff_t>(first.wanted - 1), first.open, before);
    }
    rows.resize(std::min(limit, rows.size()));
    std::sort(rows.begin(), rows.end(), before);
}

} // namespace worklode
