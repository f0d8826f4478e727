// How long each page of a loaded team-quarter takes, and the same question put to SQLite over the same rows.
//   summary_bench [associates] [days] [slices per day] [threads] [nosqlite]
#include "bench/BenchWork.h"
#include "bench/SqlitePeer.h"
#include "session/LocalEngine.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <limits>

using namespace worklode;

namespace {

struct Timing {
    double wall = std::numeric_limits<double>::max();
    double processor = std::numeric_limits<double>::max(); ///< of all threads: what it costs on a machine that is busy otherwise
};

template <class Work>
Timing best(int times, const Work& work)
{
    Timing timing;
    for (int i = 0; i < times; ++i) {
        const auto wall = std::chrono::steady_clock::now();
        const std::clock_t processor = std::clock();
        work();
        timing.processor = std::min(timing.processor, static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC);
        timing.wall = std::min(timing.wall, std::chrono::duration<double>(std::chrono::steady_clock::now() - wall).count());
    }
    return timing;
}

void tell(const char* what, const Timing& t, std::uint64_t rows)
{
    std::printf("%-34s %9.1f ms   %9.1f ms of processor   %8.1f M rows/s\n", what, t.wall * 1e3, t.processor * 1e3,
                static_cast<double>(rows) / t.wall / 1e6);
    std::fflush(stdout);
}

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
    tell("timeline of everybody", best(1, [&] { runPage(engine, PageKind::Timeline); }), rows);
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

bool compareWithSqlite(const Dataset& dataset, const Catalog& catalog, const SummaryResult& summary, double summarySeconds)
{
    const bench::PeerAnswer peer = bench::askSqlite(dataset, catalog);
    std::int64_t different = 0;
    for (const ApplicationSummary& application : summary.byApplication) {
        const auto found = peer.activeMs.find(application.application);
        different += found == peer.activeMs.end() || found->second != toMs(application.measures.active) ? 1 : 0;
    }
    std::printf("SQLite: loaded in %.1f s; active time by application in %.1f ms, %.0f times our whole summary; %s\n", peer.loadSeconds,
                peer.querySeconds * 1e3, peer.querySeconds / summarySeconds, different == 0 ? "same numbers" : "DIFFERENT NUMBERS");
    return different == 0 && peer.activeMs.size() == summary.byApplication.size();
}

int argument(int argc, char** argv, int i, int otherwise) { return argc > i ? std::max(1, std::atoi(argv[i])) : otherwise; }

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    bench::Size size;
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
    if (argc > 5 && std::strcmp(argv[5], "nosqlite") == 0)
        return 0;
    const Timing summary = best(5, [&] { runPage(engine, PageKind::Summary); });
    return compareWithSqlite(*dataset, catalog, std::get<SummaryResult>(runPage(engine, PageKind::Summary).body), summary.wall) ? 0 : 1;
}
