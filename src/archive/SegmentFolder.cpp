#include "archive/SegmentFolder.h"

#include "archive/SegmentFile.h"

#include <algorithm>

namespace worklode {

namespace fs = std::filesystem;

namespace {

using namespace std::chrono_literals;
constexpr auto kSettled = 2s; ///< file systems stamp folders in steps as coarse as this

Error cannotList(const fs::path& folder, const std::error_code& why)
{
    return {ErrorCode::Unavailable, folder.string(), "cannot be listed: " + why.message()};
}

Result<FolderListing> list(const fs::path& folder)
{
    FolderListing listing{folder, {}, {}};
    std::error_code failed;
    for (fs::directory_iterator at(folder, failed), end; !failed && at != end; at.increment(failed)) {
        const auto suffix = at->path().extension();
        if (suffix == kUnfinishedSuffix)
            listing.unfinished.push_back(at->path());
        else if (suffix == kSegmentSuffix)
            if (auto stamp = stampOf(at->path()))
                listing.files.push_back(*std::move(stamp));
    }
    if (failed && failed != std::errc::no_such_file_or_directory)
        return cannotList(folder, failed);
    std::sort(listing.files.begin(), listing.files.end(), [](const FileStamp& a, const FileStamp& b) { return a.path < b.path; });
    return listing;
}

} // namespace

std::optional<FileStamp> stampOf(const fs::path& file)
{
    std::error_code vanished;
    const auto bytes = fs::file_size(file, vanished);
    if (vanished)
        return std::nullopt;
    const auto changed = fs::last_write_time(file, vanished);
    return vanished ? std::nullopt : std::optional(FileStamp{file, bytes, changed.time_since_epoch().count()});
}

Result<std::vector<fs::path>> SegmentFolder::folders() const
{
    std::vector<fs::path> found = {m_segments};
    std::error_code failed;
    for (fs::directory_iterator at(m_segments, failed), end; !failed && at != end; at.increment(failed)) {
        std::error_code ignored;
        if (!at->is_symlink(ignored) && at->is_directory(ignored))
            found.push_back(at->path());
    }
    if (failed && failed != std::errc::no_such_file_or_directory)
        return cannotList(m_segments, failed);
    return found;
}

Result<std::vector<FolderListing>> SegmentFolder::changes()
{
    auto now = folders();
    if (!now)
        return now.error();
    std::vector<FolderListing> out;
    for (const auto& [folder, stamp] : m_listed)
        if (std::find(now->begin(), now->end(), folder) == now->end())
            out.push_back({folder, {}, {}});
    for (const FolderListing& gone : out)
        m_listed.erase(gone.folder);
    for (const fs::path& folder : *now) {
        std::error_code failed;
        const auto changed = fs::last_write_time(folder, failed); // before the listing: later changes are seen next time
        const auto known = m_listed.find(folder);
        if (!failed && known != m_listed.end() && known->second == changed.time_since_epoch().count())
            continue;
        auto listing = list(folder);
        if (!listing)
            return listing.error();
        const bool settled = !failed && fs::file_time_type::clock::now() - changed > kSettled;
        m_listed[folder] = settled ? changed.time_since_epoch().count() : 0;
        out.push_back(*std::move(listing));
    }
    return out;
}

} // namespace worklode
