// How long a workspace takes to load: decoded from its segments, and mapped from the column cache.
//   load_bench WORKSPACE [threads]
#include "bench/BenchTiming.h"
#include "dataset/ColumnCache.h"
#include "dataset/DatasetLoader.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace worklode;
using namespace worklode::bench;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2)
        return 2;
    const auto threads = static_cast<unsigned>(argc > 2 ? std::max(1, std::atoi(argv[2])) : 2);
    const Result<Workspace> workspace = Workspace::open(argv[1]);
    const Result<Archive> archive = workspace ? Archive::open(*workspace) : Result<Archive>(workspace.error());
    if (!archive) {
        std::fprintf(stderr, "%s\n", archive.error().sentence().c_str());
        return 1;
    }
    const std::filesystem::path file = columnCacheFile(archive->cacheFolder());
    Progress progress;
    std::shared_ptr<const Dataset> dataset;
    const auto load = [&](std::uint64_t cacheFrom) {
        dataset.reset();
        Result<std::shared_ptr<const Dataset>> loaded = loadDataset(*archive, threads, progress, LoadOptions{cacheFrom});
        if (!loaded) {
            std::fprintf(stderr, "%s\n", loaded.error().sentence().c_str());
            std::exit(1);
        }
        dataset = *loaded;
    };
    load(~std::uint64_t{0});
    const std::uint64_t rows = dataset->rows();
    std::printf("%llu slices, %zu places, %zu titles, %u threads\n", static_cast<unsigned long long>(rows), dataset->places.size(),
                dataset->titles.size(), threads);
    tell("decoded from segments", best(3, [&] { load(~std::uint64_t{0}); }), rows);
    tell("decoded, and the column cache written", best(1, [&] { load(0); }), rows);
    tell("mapped from the column cache, checked", best(5, [&] { load(0); }), rows);
    std::printf("%-44s %9.1f bytes a slice\n", "the column cache", static_cast<double>(std::filesystem::file_size(file)) / static_cast<double>(rows));
    return dataset->backing ? 0 : 1;
}
