// Segments put together by hand: every hash is right, whatever nonsense is in the messages. For tests only.
#pragma once

#include "segment.pb.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace worklode::samples {

/// A frame with a right hash around any bytes, claiming any length.
std::string forgedFrame(std::uint32_t kind, std::string_view stored, std::uint32_t rawClaim);
/// The frame of an uncompressed part.
std::string forgedFrame(std::uint32_t kind, std::string_view raw);
std::string zstdOf(std::string_view raw);

/// The parts of a segment; build() gives the footer's entries their places and the whole its SHA-256.
struct SegmentForge {
    wire::Header header;
    wire::Dictionaries dictionaries;
    std::vector<wire::Block> blocks;
    wire::Footer footer;

    // Where set, they stand in place of what the messages above would give.
    std::string headerFrame, dictionariesFrame, footerFrame;
    std::vector<std::string> blockFrames;
    std::string behindDictionaries; ///< bytes that no part owns
    bool keepPlaces = false;        ///< offsets and bytes of the footer's entries stay as they are
    std::uint64_t footerAt = 0;     ///< what the trailer says; 0 for the truth
    std::uint32_t version = 1;

    /// Three slices and a mark in two blocks; a good segment until somebody changes it.
    SegmentForge();
    /// Lays the parts out, then puts the places into the footer's entries.
    std::string build();
};

/// Puts a right SHA-256 and end mark behind the bytes, which end with the footer's offset.
std::string withTrailer(std::string bytes);

} // namespace worklode::samples
