// The dictionaries of a segment as bytes.
#pragma once

#include "core/Result.h"
#include "wire/SegmentBlock.h"

#include <string>
#include <string_view>

namespace worklode {

std::string encodeDictionaries(const SegmentDictionaries& dictionaries);
/// Texts within their caps and valid UTF-8; the error's place is the dictionary and the text's id.
Result<SegmentDictionaries> decodeDictionaries(std::string_view raw);

} // namespace worklode
