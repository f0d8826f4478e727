// One block of slices and marks as bytes.
#pragma once

#include "core/Result.h"
#include "wire/BlockPlan.h"
#include "wire/SegmentBlock.h"

#include <string>
#include <string_view>

namespace worklode {

/// The message of one part of the columns, and its entry without a place in the file.
struct EncodedBlock {
    std::string raw;
    BlockInfo info;
};
EncodedBlock encodeBlock(const SliceColumns& slices, const MarkColumns& marks, const BlockPart& part);

/// Decodes and checks: counts and times as `info` says, ids within the dictionaries, times in order, checkSlice()'s rules.
/// All errors are Corrupt; the place is the slice or mark, counted from 1.
Result<SegmentBlock> decodeBlock(std::string_view raw, const BlockInfo& info, const SegmentDictionaries& dictionaries);

} // namespace worklode
