// Files that are either wholly there, and survive a power cut, or not there at all; readable by their owner only.
#pragma once

#include "core/Result.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace worklode {

/// Makes a folder (and those above it) with mode 0700 where it does not exist yet; an existing one stays as it is.
Outcome makePrivateFolder(const std::filesystem::path& folder);

/// Writes a new file with mode 0600; removes what it wrote where it fails. Not yet on the disk: see syncFiles().
Outcome writePrivateFile(const std::filesystem::path& file, std::string_view bytes);

/// Brings written files to the disk; many are brought there together where the system can.
Outcome syncFiles(const std::vector<std::filesystem::path>& files);
/// Brings the names in a folder to the disk.
Outcome syncFolder(const std::filesystem::path& folder);

} // namespace worklode
