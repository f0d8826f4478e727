// The bytes of a column cache: head, table of sections, sections. Only ColumnCacheWriter and ColumnCacheReader know them.
//
// Every section begins at a multiple of 64 bytes and has a hash of its own; the table has one in the head, and the head one too.
// Section 0 is the directory (what is small), then come the parts of the dictionaries, the places, and the columns of one stream
// after the other. Numbers are as this machine has them; a file from a machine of another byte order is not believed.
#pragma once

#include "dataset/Dataset.h"

#include <xxhash.h>

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

namespace worklode::columncache {

constexpr std::uint32_t kVersion = 1; ///< to be raised with every change of the layout of what is cached
constexpr std::uint32_t kByteOrder = 0x01020304;
constexpr std::size_t kAlign = 64;
constexpr std::size_t kHashText = 64; ///< of a Dataset::hash: SHA-256 in hex

struct Head {
    char magic[8] = {'W', 'L', 'C', 'O', 'L', 'S', '\r', '\n'};
    std::uint32_t version = kVersion;
    std::uint32_t byteOrder = kByteOrder;
    std::uint64_t fileBytes = 0;
    std::uint64_t sections = 0;
    char dataHash[kHashText] = {};
    std::uint64_t tableHash = 0;
    std::uint64_t headHash = 0; ///< of all before it
};
static_assert(sizeof(Head) == 112 && std::is_trivially_copyable_v<Head>);

struct Section {
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
    std::uint64_t hash = 0;
};
static_assert(sizeof(Section) == 24);

constexpr std::size_t kPools = 5;
constexpr std::size_t kFixedSections = 1 + 2 * kPools + 1;
constexpr std::size_t kStreamSections = 5 + 2 * kCounterCount;

// What is mapped as it is.
static_assert(sizeof(Instant) == 8 && std::is_trivially_copyable_v<Instant>);
static_assert(sizeof(RawPlace) == 12 && std::is_trivially_copyable_v<RawPlace>);
static_assert(sizeof(SliceKind) == 1 && sizeof(PlaceId) == 4 && sizeof(CounterColumn::Large) == 16);

inline std::uint64_t hashOf(const void* data, std::size_t bytes) { return XXH3_64bits(data, bytes); }
inline std::uint64_t hashOf(const Head& head) { return hashOf(&head, offsetof(Head, headHash)); }
inline std::uint64_t aligned(std::uint64_t offset) { return (offset + kAlign - 1) / kAlign * kAlign; }

} // namespace worklode::columncache
