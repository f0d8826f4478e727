#include "archive/DurableFiles.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#ifdef _WIN32
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace worklode {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kManyFiles = 16; ///< from here on one sync of the file system is cheaper than one a file

Error unavailable(const fs::path& path, const std::string& detail) { return {ErrorCode::Unavailable, path.string(), detail}; }

#ifndef _WIN32
/// fsync(), or syncfs() where `wholeSystem`, of a path.
Outcome syncPath(const fs::path& path, [[maybe_unused]] bool wholeSystem)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return unavailable(path, std::string("cannot be opened: ") + std::strerror(errno));
#ifdef __linux__
    const int failed = wholeSystem ? ::syncfs(fd) : ::fsync(fd);
#else
    const int failed = ::fsync(fd);
#endif
    const int reason = errno;
    ::close(fd);
    return failed == 0 ? Outcome(Done{}) : unavailable(path, std::string("cannot be brought to the disk: ") + std::strerror(reason));
}
#endif

} // namespace

Outcome makePrivateFolder(const fs::path& folder)
{
    std::error_code failed;
    if (fs::is_directory(folder, failed))
        return Done{};
    const fs::path parent = folder.parent_path();
    if (!parent.empty() && parent != folder)
        if (auto made = makePrivateFolder(parent); !made)
            return made;
    fs::create_directory(folder, failed);
    if (!failed)
        fs::permissions(folder, fs::perms::owner_all, failed);
    if (failed)
        return unavailable(folder, "cannot be made: " + failed.message());
    return Done{};
}

Outcome writePrivateFile(const fs::path& path, std::string_view bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return unavailable(path, "cannot be made: " + file.errorString().toStdString());
    while (!bytes.empty()) {
        const qint64 written = file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        if (written <= 0) {
            const std::string reason = file.errorString().toStdString();
            file.remove();
            return unavailable(path, "cannot be written: " + reason);
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return Done{};
}

#ifdef _WIN32
Outcome syncFiles(const std::vector<fs::path>& files)
{
    for (const fs::path& path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || ::_commit(file.handle()) != 0)
            return unavailable(path, "cannot be brought to the disk");
    }
    return Done{};
}

Outcome syncFolder(const fs::path&) { return Done{}; } // names are kept by the file system's own log
#else
Outcome syncFiles(const std::vector<fs::path>& files)
{
#ifdef __linux__
    if (files.size() >= kManyFiles)
        return syncPath(files.front(), true);
#endif
    for (const fs::path& path : files)
        if (auto done = syncPath(path, false); !done)
            return done;
    return Done{};
}

Outcome syncFolder(const fs::path& folder) { return syncPath(folder, false); }
#endif

} // namespace worklode
