#include "archive/WorkspaceKey.h"

#include "archive/DurableFiles.h"

#include <QFile>
#include <QRandomGenerator>

#include <array>
#include <cstdint>

namespace worklode {

namespace fs = std::filesystem;

namespace {

std::string randomKey()
{
    std::array<std::uint32_t, kWorkspaceKeyBytes / sizeof(std::uint32_t)> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return {reinterpret_cast<const char*>(words.data()), sizeof words};
}

Outcome checkPrivate([[maybe_unused]] const fs::path& path)
{
#ifndef _WIN32
    std::error_code failed;
    const fs::perms mode = fs::status(path, failed).permissions();
    if (!failed && (mode & (fs::perms::group_all | fs::perms::others_all)) != fs::perms::none)
        return Error{ErrorCode::Refused, path.string(), "others may read this key; allow only its owner (chmod 600)"};
#endif
    return Done{};
}

Result<std::string> readKey(const fs::path& path)
{
    if (const Outcome mine = checkPrivate(path); !mine)
        return mine.error();
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unavailable, path.string(), "cannot be read: " + file.errorString().toStdString()};
    const QByteArray bytes = file.read(kWorkspaceKeyBytes + 1);
    if (bytes.size() != static_cast<qsizetype>(kWorkspaceKeyBytes))
        return Error{ErrorCode::Corrupt, path.string(), "is not a key of " + std::to_string(kWorkspaceKeyBytes) + " bytes; put the right one back"};
    return bytes.toStdString();
}

/// Written beside its place, under a name that nobody else takes, and linked there, which fails where another was faster:
/// then that key holds.
Outcome makeKey(const fs::path& path)
{
    const fs::path beside = path.string() + "." + std::to_string(QRandomGenerator::system()->generate64()) + ".part";
    if (const Outcome written = writePrivateFile(beside, randomKey()); !written)
        return written;
    Outcome made = syncFiles({beside});
    std::error_code failed, ignored;
    if (made)
        fs::create_hard_link(beside, path, failed);
    if (made && failed && !fs::exists(path, ignored)) { // a file system without links
        failed.clear();
        fs::rename(beside, path, failed);
    }
    fs::remove(beside, ignored);
    if (made && failed && !fs::exists(path, ignored))
        return Error{ErrorCode::Unavailable, path.string(), "cannot be made: " + failed.message()};
    return made ? syncFolder(path.parent_path()) : made;
}

} // namespace

Result<std::string> workspaceKey(const Workspace& workspace)
{
    const fs::path path = workspace.folder() / "pseudonym.key";
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        if (const Outcome made = makeKey(path); !made)
            return made.error();
    return readKey(path);
}

} // namespace worklode
