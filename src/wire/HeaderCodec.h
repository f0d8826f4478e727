// The header of a segment as bytes.
#pragma once

#include "core/Result.h"
#include "wire/SegmentHeader.h"

#include <string>
#include <string_view>

namespace worklode {

/// Who, which stream, a known zone, by which door; texts within their caps. The error's place is the field.
Outcome checkHeader(const SegmentHeader& header);
std::string encodeHeader(const SegmentHeader& header);
/// Checked by checkHeader(); all errors are Corrupt.
Result<SegmentHeader> decodeHeader(std::string_view raw);

} // namespace worklode
