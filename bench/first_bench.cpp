// How soon a View shows its first numbers, and how soon all of them, from opening the workspace on.
//   first_bench WORKSPACE [threads]
// Cold: nothing kept in its cache/, which is emptied for that. Cached: columns mapped from there.
#include "archive/Archive.h"
#include "bench/BenchTiming.h"
#include "catalog/CatalogStore.h"
#include "dataset/ColumnCache.h"
#include "session/ProgressiveEngine.h"

#include <QCoreApplication>

#include <cstdlib>
#include <thread>

using namespace worklode;
using namespace worklode::bench;

namespace {

using Steady = std::chrono::steady_clock;

double secondsSince(Steady::time_point start) { return std::chrono::duration<double>(Steady::now() - start).count(); }

template <class T>
T orExit(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().sentence().c_str());
        std::exit(1);
    }
    return std::move(*result);
}

/// As the workstation does it: everything is read on one thread while the page that was asked for runs on another.
void timePage(const Workspace& workspace, PageKind page, unsigned threads)
{
    const SystemClock clock;
    const auto start = Steady::now();
    CatalogStore store = orExit(CatalogStore::open(workspace.catalog(), clock));
    const CatalogSnapshot snapshot = orExit(store.load());
    const auto source = std::make_shared<const ArchiveSource>(orExit(Archive::open(workspace)), threads);
    ProgressiveEngine engine(source, snapshot.catalog, snapshot.version, {.threads = threads});
    const double opened = secondsSince(start);
    std::jthread loader([&engine] {
        Progress progress;
        (void)engine.load(progress);
    });
    ViewRequest request;
    request.page = page;
    request.lanes.detail = LaneDetail::Outline;
    Progress progress;
    const auto first = engine.firstLook(request, progress);
    const double looked = secondsSince(start);
    const PageResult all = orExit(engine.run(request, progress));
    const DataShare share = first && first->header.partial ? *first->header.partial : DataShare{};
    std::printf("  %-14s opened %5.2f s, first numbers %5.2f s (%llu slices of %llu), all of them %5.2f s\n", std::string(toText(page)).c_str(),
                opened, looked, static_cast<unsigned long long>(share.slicesLoaded), static_cast<unsigned long long>(source->slices()),
                secondsSince(start));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2)
        return 2;
    const auto threads = static_cast<unsigned>(argc > 2 ? std::max(1, std::atoi(argv[2])) : 2);
    const Workspace workspace = orExit(Workspace::open(argv[1]));
    const std::filesystem::path cache = columnCacheFile(orExit(Archive::open(workspace)).cacheFolder());
    for (const char* kind : {"cold", "cached"}) {
        std::printf("%s, %u threads\n", kind, threads);
        for (const PageKind page : {PageKind::Summary, PageKind::Opportunities, PageKind::Tasks, PageKind::Timeline, PageKind::Patterns}) {
            std::error_code ignored;
            if (std::string_view(kind) == "cold")
                std::filesystem::remove(cache, ignored);
            timePage(workspace, page, threads);
        }
    }
    return 0;
}
