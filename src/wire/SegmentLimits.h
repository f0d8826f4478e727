// The caps of a segment: what a writer keeps to and a reader does not believe beyond (docs/format.md §Caps).
#pragma once

#include <cstddef>
#include <cstdint>

namespace worklode {

constexpr std::uint32_t kSegmentVersion = 1;

constexpr std::size_t kMaxSegmentBytes = 256u << 20;
constexpr std::size_t kMaxBlocks = 1024;          ///< of one segment
constexpr std::size_t kMaxBlockSlices = 4096;     ///< of one block; the same for marks
constexpr std::size_t kMaxTextsPerDictionary = 1u << 20;

// Uncompressed bytes of each part.
constexpr std::size_t kMaxHeaderBytes = 16u << 10;
constexpr std::size_t kMaxDictionaryBytes = 64u << 20;
constexpr std::size_t kMaxBlockBytes = 1u << 20;
constexpr std::size_t kMaxFooterBytes = 256u << 10;
/// A part may not grow more than so many times when it is decompressed, once it is over the free size.
constexpr std::size_t kMaxRatio = 4096;
constexpr std::size_t kRatioFreeBytes = 1u << 20;

// Bytes of one text.
constexpr std::size_t kMaxAppBytes = 1024;
constexpr std::size_t kMaxTitleBytes = 8192;
constexpr std::size_t kMaxUrlBytes = 8192;
constexpr std::size_t kMaxCodeBytes = 512; ///< off-computer codes, lock reasons and task names
constexpr std::size_t kMaxHeaderTextBytes = 512;
constexpr std::size_t kMaxRecordBytes = 32u << 10; ///< of one record of a collector's log

} // namespace worklode
