#include "support/FakeWorkspace.h"

#include <thread>

namespace worklode {

Result<OpenWorkspace> FakeWorkspace::open(const std::filesystem::path& folder, Progress& progress)
{
    while (waitForCancel && !progress.cancelled())
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    if (progress.cancelled())
        return Error{ErrorCode::Cancelled, {}, "cancelled"};
    if (error)
        return *error;
    progress.report(0.5);
    OpenWorkspace opened;
    opened.folder = folder;
    opened.catalog = catalog;
    opened.catalogVersion = 7;
    opened.engine = engine;
    if (empty)
        return opened;
    opened.views = catalog->views;
    opened.freshness = {.segments = 240, .slices = 412'804, .bytes = 6'900'000,
                        .span = TimeRange{instantFromMs(1'772'434'800'000), instantFromMs(1'774'976'400'000)}, .anomalies = {}};
    opened.lastRuns["March"] = instantFromMs(1'774'980'000'000);
    opened.complete = !dataLater;
    return opened;
}

Result<OpenWorkspace> FakeWorkspace::complete(const OpenWorkspace& workspace, Progress& progress)
{
    while (!released && !progress.cancelled())
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    if (progress.cancelled())
        return Error{ErrorCode::Cancelled, {}, "cancelled"};
    if (laterError)
        return *laterError;
    OpenWorkspace all = workspace;
    all.freshness.slices += 1;
    all.complete = true;
    return all;
}

Outcome FakeWorkspace::noteRun(const std::filesystem::path&, const std::string&, const std::string&)
{
    ++notes;
    return Done{};
}

} // namespace worklode
