// One segment file of a workspace: its name, its bytes, and what they say.
#pragma once

#include "archive/Archive.h"
#include "core/Result.h"
#include "wire/SegmentReader.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace worklode {

constexpr std::string_view kSegmentSuffix = ".wlseg";
constexpr std::string_view kUnfinishedSuffix = ".part"; ///< behind kSegmentSuffix, while a file is being written

/// `segments/<first two digits>/<id>.wlseg`.
std::filesystem::path segmentPath(const std::filesystem::path& segments, const std::string& id);

/// The whole file, at most kMaxSegmentBytes; the error names it.
Result<std::string> readSegmentFile(const std::filesystem::path& path);

/// An opened segment with each of its blocks read once and found well.
Result<SegmentReader> openWhole(std::string_view bytes);

/// What the index keeps of an opened segment.
SegmentEntry entryOf(const SegmentReader& reader, std::string id, std::filesystem::path path, std::uint64_t bytes);

} // namespace worklode
