// How long each page of a loaded team-quarter takes.
//   summary_bench [associates] [days] [slices per day] [threads]
#include "bench/BenchTiming.h"
#include "bench/BenchWork.h"
#include "session/LocalEngine.h"

#include <QCoreApplication>

#include <cstdlib>

#ifdef __linux__
#include <sys/resource.h>
#endif

using namespace worklode;
using namespace worklode::bench;

namespace {

PageResult runPage(LocalEngine& engine, PageKind page)
{
    ViewRequest request;
    request.page = page;
    Progress progress;
    Result<PageResult> result = engine.run(request, progress);
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().sentence().c_str());
        std::exit(1);
    }
    return std::move(*result);
}

void timePages(LocalEngine& engine, std::uint64_t rows, unsigned associates)
{
    tell("summary, first (with enrichment)", best(1, [&] { runPage(engine, PageKind::Summary); }), rows);
    tell("summary", best(5, [&] { runPage(engine, PageKind::Summary); }), rows);
    tell("opportunities", best(3, [&] { runPage(engine, PageKind::Opportunities); }), rows);
    tell("tasks", best(3, [&] { runPage(engine, PageKind::Tasks); }), rows);
    tell("timeline of everybody", best(3, [&] { runPage(engine, PageKind::Timeline); }), rows);
    ViewRequest one;
    one.page = PageKind::Timeline;
    one.associate = "associate1000";
    Progress progress;
    tell("timeline of one associate", best(3, [&] { (void)engine.run(one, progress); }), rows / associates);
}

void timeChangedRule(const LocalEngine& engine, Catalog catalog, std::uint64_t rows)
{
    catalog.screenRules.front().display = "Changed";
    const auto changed = std::make_shared<const Catalog>(std::move(catalog));
    tell("a changed rule, then the summary", best(3, [&] { runPage(*engine.withCatalog(changed, 2), PageKind::Summary); }), rows);
}

/// The most that this program ever had in memory; 0 where the system does not say.
std::size_t peakBytes()
{
#ifdef __linux__
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::size_t>(usage.ru_maxrss) * 1024;
#else
    return 0;
#endif
}

int argument(int argc, char** argv, int i, int otherwise) { return argc > i ? std::max(1, std::atoi(argv[i])) : otherwise; }

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    Size size;
    size.associates = argument(argc, argv, 1, size.associates);
    size.days = argument(argc, argv, 2, size.days);
    size.slicesPerDay = argument(argc, argv, 3, size.slicesPerDay);
    const auto threads = static_cast<unsigned>(argument(argc, argv, 4, 2));
    const auto dataset = bench::makeWork(size);
    const Catalog catalog = bench::makeCatalog(size);
    const std::uint64_t rows = dataset->rows();
    std::printf("%llu slices, %zu places, %d associates, %u threads\n", static_cast<unsigned long long>(rows), dataset->places.size(),
                size.associates, threads);
    LocalEngine engine(dataset, std::make_shared<const Catalog>(catalog), 1, threads);
    timePages(engine, rows, static_cast<unsigned>(size.associates));
    timeChangedRule(engine, catalog, rows);
    std::printf("%-44s %9.1f bytes a slice\n", "the most memory, results and dictionaries included",
                static_cast<double>(peakBytes()) / static_cast<double>(rows));
    return 0;
}
