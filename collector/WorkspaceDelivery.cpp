#include "collector/WorkspaceDelivery.h"

#include "archive/Archive.h"
#include "archive/DurableFiles.h"
#include "collector/CollectorLog.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace worklode {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> sealedFiles(const fs::path& spool)
{
    std::vector<fs::path> files;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(spool, failed))
        if (entry.path().extension() == ".wlseg")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

void putAside(const fs::path& file)
{
    const fs::path folder = file.parent_path() / "refused";
    std::error_code failed;
    if (makePrivateFolder(folder).ok())
        fs::rename(file, folder / file.filename(), failed);
}

} // namespace

DeliveryReport deliverSegments(const fs::path& spool, const Workspace& workspace)
{
    DeliveryReport report;
    const auto files = sealedFiles(spool);
    if (files.empty())
        return report;
    auto archive = Archive::open(workspace);
    if (!archive) {
        qCWarning(collectorLog) << "delivery:" << archive.error().sentence().c_str();
        report.waiting = files.size();
        return report;
    }
    for (const auto& file : files) {
        std::ifstream in(file, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
        const auto taken = archive->intake(bytes);
        std::error_code ignored;
        if (taken) {
            fs::remove(file, ignored);
            ++report.delivered;
            continue;
        }
        qCWarning(collectorLog) << "delivery:" << taken.error().sentence().c_str();
        if (taken.error().code == ErrorCode::Unavailable) {
            ++report.waiting;
            continue;
        }
        putAside(file);
        ++report.refused;
    }
    return report;
}

} // namespace worklode
