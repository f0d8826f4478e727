// The parts of a segment file as framed, hashed and compressed bytes (docs/format.md §Frames). No protobuf here.
#pragma once

#include "core/Result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace worklode {

enum class FrameKind : std::uint32_t { Header = 1, Dictionaries = 2, Block = 3, Footer = 4 };

constexpr std::string_view kSegmentMagic{"WLSEG\r\n\x1a", 8};
constexpr std::string_view kSegmentEndMagic{"\x1aGESLW\r\n", 8};
constexpr std::size_t kPreambleBytes = 12; ///< magic and version
constexpr std::size_t kFrameHeadBytes = 20; ///< hash, kind, stored, raw
constexpr std::size_t kTrailerBytes = 48;  ///< footer offset, SHA-256, end magic

/// Little-endian numbers, whatever the machine is.
void appendU32(std::string& out, std::uint32_t value);
void appendU64(std::string& out, std::uint64_t value);
std::uint32_t readU32(std::string_view bytes, std::size_t at);
std::uint64_t readU64(std::string_view bytes, std::size_t at);

/// The most that a part of this kind may hold uncompressed.
std::size_t maxRawBytes(FrameKind kind);

/// Compresses and frames `raw`; refused where it breaks the caps of its kind.
Outcome appendFrame(std::string& file, FrameKind kind, std::string_view raw);

/// Where a frame lies, once its head was found to be within the file and its caps. Not yet hashed.
struct FrameView {
    std::size_t payloadAt = 0;
    std::uint32_t stored = 0;
    std::uint32_t raw = 0;
    std::size_t end() const { return payloadAt + stored; }
};

/// Reads the head at `at`; the frame must end at or before `limit`. Checks kind, caps, ratio and the hash, in this order
/// of use: hash first, because a head that does not match its hash says nothing.
Result<FrameView> checkFrame(std::string_view file, std::size_t at, std::size_t limit, FrameKind kind);
/// Decompresses a checked frame.
Result<std::string> openFrame(std::string_view file, const FrameView& frame);

} // namespace worklode
