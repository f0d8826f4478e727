// A workspace that is gone when the test is.
#pragma once

#include "archive/Workspace.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace worklode::samples {

class TemporaryWorkspace
{
public:
    TemporaryWorkspace() : m_workspace(made(std::filesystem::path(m_folder.path().toStdString()) / "ws")) {}
    const Workspace& operator*() const { return m_workspace; }
    const Workspace* operator->() const { return &m_workspace; }

private:
    static Workspace made(const std::filesystem::path& folder)
    {
        auto workspace = Workspace::openOrCreate(folder);
        if (!workspace)
            throw std::runtime_error(workspace.error().sentence());
        return *workspace;
    }

    QTemporaryDir m_folder;
    Workspace m_workspace;
};

inline std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

inline void setContent(const std::filesystem::path& file, const std::string& bytes)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

/// The files below a folder, as paths relative to it.
inline std::vector<std::string> filesBelow(const std::filesystem::path& folder)
{
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            found.push_back(std::filesystem::relative(entry.path(), folder).string());
    return found;
}

} // namespace worklode::samples
