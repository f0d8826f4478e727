// A workspace folder: where its parts lie (interfaces.md §Programs).
#pragma once

#include "core/Result.h"

#include <filesystem>

namespace worklode {

/// Paths only; owns no file. Folders are made 0700.
class Workspace
{
public:
    /// An existing workspace; refused, naming the folder, where it is not one.
    static Result<Workspace> open(const std::filesystem::path& folder);
    /// The same, made where it does not exist yet.
    static Result<Workspace> openOrCreate(const std::filesystem::path& folder);
    /// `$WORKLODE_WORKSPACE`, else the user's data folder.
    static std::filesystem::path defaultFolder();

    const std::filesystem::path& folder() const { return m_folder; }
    std::filesystem::path segments() const { return m_folder / "segments"; }
    std::filesystem::path catalog() const { return m_folder / "catalog.sqlite"; }
    std::filesystem::path spool() const { return m_folder / "spool"; }
    std::filesystem::path cache() const { return m_folder / "cache"; }

private:
    explicit Workspace(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    std::filesystem::path m_folder;
};

} // namespace worklode
