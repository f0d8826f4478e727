#include "archive/Workspace.h"

#include "archive/DurableFiles.h"

#include <QStandardPaths>

#include <array>

namespace worklode {

namespace fs = std::filesystem;

namespace {

bool isWorkspace(const fs::path& folder)
{
    std::error_code ignored;
    return fs::is_directory(folder / "segments", ignored) || fs::is_regular_file(folder / "catalog.sqlite", ignored) ||
           fs::is_regular_file(folder / "workspace.json", ignored);
}

} // namespace

Result<Workspace> Workspace::open(const fs::path& folder)
{
    std::error_code failed;
    const fs::file_status status = fs::status(folder, failed);
    if (status.type() == fs::file_type::not_found)
        return Error{ErrorCode::NotFound, folder.string(), "there is no such folder"};
    if (!fs::is_directory(status))
        return Error{ErrorCode::NotFound, folder.string(), failed ? "cannot be opened: " + failed.message() : "is not a folder"};
    if (!isWorkspace(folder))
        return Error{ErrorCode::NotFound, folder.string(), "is not a Worklode workspace (it has neither segments/ nor a catalog)"};
    return Workspace(folder);
}

Result<Workspace> Workspace::openOrCreate(const fs::path& folder)
{
    Workspace workspace(folder);
    const std::array<fs::path, 4> folders = {folder, workspace.segments(), workspace.spool(), workspace.cache()};
    for (const fs::path& each : folders)
        if (const auto made = makePrivateFolder(each); !made)
            return made.error();
    return workspace;
}

fs::path Workspace::defaultFolder()
{
    const QByteArray named = qgetenv("WORKLODE_WORKSPACE");
    if (!named.isEmpty())
        return fs::path(named.toStdString());
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return fs::path(data.toStdString()) / "worklode" / "workspace";
}

} // namespace worklode
