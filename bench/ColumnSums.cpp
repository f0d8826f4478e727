#include "bench/ColumnSums.h"

#include <algorithm>
#include <array>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define WORKLODE_VECTOR_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define WORKLODE_VECTOR_CLONES
#endif

namespace worklode::bench {

namespace {

constexpr std::size_t kRows = 8; ///< at a time
using Lengths = std::int64_t __attribute__((vector_size(64)));
using Eight = std::uint16_t __attribute__((vector_size(16)));
using Narrow = std::uint32_t __attribute__((vector_size(32)));

template <class Vector, class T>
inline void load(const T* from, Vector& to)
{
    static_assert(sizeof(T) * kRows == sizeof(Vector));
    std::memcpy(&to, from, sizeof to);
}

/// One step of three that turn eight columns into eight rows.
inline void interleave(Eight (&of)[kRows])
{
    Eight to[kRows];
    for (std::size_t i = 0; i < 4; ++i) {
        to[2 * i] = __builtin_shufflevector(of[i], of[i + 4], 0, 8, 1, 9, 2, 10, 3, 11);
        to[2 * i + 1] = __builtin_shufflevector(of[i], of[i + 4], 4, 12, 5, 13, 6, 14, 7, 15);
    }
    std::memcpy(of, to, sizeof to);
}

void addRow(const StreamColumns& c, std::size_t row, Sums& to)
{
    to[0] += c.kind[row] == SliceKind::Active ? c.range(row).length().count() : 0;
    for (std::size_t i = 0; i < kCounterCount; ++i)
        to[1 + i] += c.counts[i].small()[row];
}

/// What a block adds to each group in 32 bits, even rows and odd ones apart so that neighbours of one group need not wait.
struct Block {
    using Group = std::array<std::uint32_t, kRows>;
    explicit Block(std::size_t groups) : sums{std::vector<Group>(groups), std::vector<Group>(groups)} {}
    std::vector<Group> sums[2];
};

/// The rows [first, end), as many as a multiple of eight and few enough not to overflow 32 bits. Gives back the rows whose time does
/// not fit 16 bits: these have their counters added, but not their time.
WORKLODE_VECTOR_CLONES
void addBlock(const StreamColumns& c, const std::uint16_t* groupOfPlace, std::size_t first, std::size_t end, Block& block,
              std::vector<std::size_t>& longRows)
{
    Block::Group* const sums[2] = {block.sums[0].data(), block.sums[1].data()};
    for (std::size_t row = first; row < end; row += kRows) {
        Lengths start, length;
        load(c.start.data() + row, start);
        load(c.end.data() + row, length);
        length -= start;
        std::uint64_t kinds = 0;
        std::memcpy(&kinds, c.kind.data() + row, sizeof kinds);
        if (kinds != 0)
            for (std::size_t i = 0; i < kRows; ++i)
                length[i] = c.kind[row + i] == SliceKind::Active ? length[i] : 0;
        std::int64_t all = 0;
        for (std::size_t i = 0; i < kRows; ++i)
            all |= length[i];
        if (all > 0xFFFF) [[unlikely]]
            for (std::size_t i = 0; i < kRows; ++i)
                if (length[i] > 0xFFFF) {
                    longRows.push_back(row + i);
                    length[i] = 0;
                }
        Eight of[kRows] = {__builtin_convertvector(length, Eight)};
        for (std::size_t i = 0; i < kCounterCount; ++i)
            load(c.counts[i].small().data() + row, of[1 + i]);
        interleave(of);
        interleave(of);
        interleave(of);
        for (std::size_t i = 0; i < kRows; ++i) {
            Block::Group& group = sums[i % 2][groupOfPlace[c.place[row + i].index()]];
            Narrow sum;
            load(group.data(), sum);
            sum += __builtin_convertvector(of[i], Narrow);
            std::memcpy(group.data(), &sum, sizeof sum);
        }
    }
}

} // namespace

void addColumns(const StreamColumns& columns, const std::vector<std::uint16_t>& groupOfPlace, std::vector<Sums>& sums)
{
    constexpr std::size_t kBlock = 65'536; // times 65,535 fits 32 bits
    std::vector<std::size_t> longRows;
    const std::size_t whole = columns.rows() / kRows * kRows;
    for (std::size_t first = 0; first < whole; first += kBlock) {
        Block block(sums.size());
        addBlock(columns, groupOfPlace.data(), first, std::min(first + kBlock, whole), block, longRows);
        for (std::size_t group = 0; group < sums.size(); ++group)
            for (std::size_t i = 0; i < sums[group].size(); ++i)
                sums[group][i] += std::int64_t{block.sums[0][group][i]} + block.sums[1][group][i];
    }
    for (const std::size_t row : longRows)
        sums[groupOfPlace[columns.place[row].index()]][0] += columns.range(row).length().count();
    for (std::size_t row = whole; row < columns.rows(); ++row)
        addRow(columns, row, sums[groupOfPlace[columns.place[row].index()]]);
    for (std::size_t i = 0; i < kCounterCount; ++i) // the few that do not fit 16 bits
        for (const CounterColumn::Large& large : columns.counts[i].larges())
            sums[groupOfPlace[columns.place[large.row].index()]][1 + i] += static_cast<std::int64_t>(large.value) - CounterColumn::kLarge;
}

namespace {

std::uint64_t readWords(const void* data, std::size_t bytes)
{
    std::uint64_t sum = 0;
    const char* const at = static_cast<const char*>(data);
    for (std::size_t i = 0; i + sizeof sum <= bytes; i += sizeof sum) {
        std::uint64_t word = 0;
        std::memcpy(&word, at + i, sizeof word);
        sum += word;
    }
    return sum;
}

template <class Column>
std::uint64_t readColumn(const Column& column)
{
    return readWords(column.data(), column.size() * sizeof *column.data());
}

} // namespace

std::uint64_t readColumns(const StreamColumns& columns)
{
    std::uint64_t sum = readColumn(columns.start) + readColumn(columns.end) + readColumn(columns.place) + readColumn(columns.kind);
    for (const CounterColumn& counter : columns.counts)
        sum += readColumn(counter.small());
    return sum;
}

} // namespace worklode::bench
