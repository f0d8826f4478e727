// How long each page of a loaded team-quarter takes, and how much memory it takes.
//   summary_bench [associates] [days] [slices per day] [threads] [page]
//   summary_bench WORKSPACE [threads] [page]
// With a page (summary, opportunities, tasks) that one alone, many times: for a profiler.
#include "bench/BenchTiming.h"
#include "bench/BenchWork.h"
#include "catalog/CatalogStore.h"
#include "dataset/DatasetLoader.h"
#include "session/LocalEngine.h"

#include <QCoreApplication>

#include <cctype>
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

void tellMemory(const char* when, const Dataset& dataset)
{
    std::size_t dictionaries = dataset.places.size() * sizeof(RawPlace);
    for (const TextPool* pool : {&dataset.apps, &dataset.titles, &dataset.urls, &dataset.codes, &dataset.zones})
        dictionaries += pool->bytes().size() + pool->ends().size() * sizeof(std::uint64_t);
    const auto rows = static_cast<double>(dataset.rows());
    std::printf("%-44s %9.1f bytes a slice at most, of which %.1f raw dictionaries\n", when, static_cast<double>(peakBytes()) / rows,
                static_cast<double>(dictionaries) / rows);
}

void timePages(LocalEngine& engine, const Dataset& dataset, const std::string& one)
{
    const std::uint64_t rows = dataset.rows();
    tellMemory("memory, loaded", dataset);
    tell("summary, first (with enrichment)", best(1, [&] { runPage(engine, PageKind::Summary); }), rows);
    tellMemory("memory, ready for every page", dataset);
    tell("summary", best(7, [&] { runPage(engine, PageKind::Summary); }), rows);
    tell("opportunities", best(5, [&] { runPage(engine, PageKind::Opportunities); }), rows);
    tell("patterns", best(5, [&] { runPage(engine, PageKind::Patterns); }), rows);
    tell("tasks", best(5, [&] { runPage(engine, PageKind::Tasks); }), rows);
    tellMemory("memory, with a result of these at a time", dataset);
    ViewRequest request;
    request.page = PageKind::Timeline;
    request.associate = one;
    Progress progress;
    tell("timeline of one associate", best(3, [&] { (void)engine.run(request, progress); }), rows);
    ViewRequest outlines;
    outlines.page = PageKind::Timeline;
    outlines.lanes.detail = LaneDetail::Outline;
    tell("timeline of everybody: the list of lanes", best(7, [&] { (void)engine.run(outlines, progress); }), rows);
    outlines.lanes = {LaneDetail::Whole, LaneRange{0, 50}};
    tell("timeline of everybody: fifty lanes", best(7, [&] { (void)engine.run(outlines, progress); }), rows);
    tell("timeline of everybody: all lanes at once", best(3, [&] { runPage(engine, PageKind::Timeline); }), rows);
}

/// The page named on the command line; false: none is.
bool timeOnly(LocalEngine& engine, const char* name, std::uint64_t rows)
{
    for (const PageKind page : {PageKind::Summary, PageKind::Opportunities, PageKind::Tasks})
        if (name && toText(page) == name) {
            runPage(engine, PageKind::Summary);
            tell(name, best(25, [&] { runPage(engine, page); }), rows);
            return true;
        }
    return false;
}

void timeChangedRule(const LocalEngine& engine, Catalog catalog, std::uint64_t rows)
{
    catalog.screenRules.front().display = "Changed";
    const auto changed = std::make_shared<const Catalog>(std::move(catalog));
    tell("a changed rule, then the summary", best(3, [&] { runPage(*engine.withCatalog(changed, 2), PageKind::Summary); }), rows);
}

int argument(int argc, char** argv, int i, int otherwise) { return argc > i ? std::max(1, std::atoi(argv[i])) : otherwise; }

int benchWorkspace(const char* folder, unsigned threads, const char* page)
{
    const Result<Workspace> workspace = Workspace::open(folder);
    const Result<Archive> archive = workspace ? Archive::open(*workspace) : Result<Archive>(workspace.error());
    const SystemClock clock;
    Result<CatalogStore> store = archive ? CatalogStore::open(workspace->catalog(), clock) : Result<CatalogStore>(archive.error());
    const Result<CatalogSnapshot> snapshot = store ? store->load() : Result<CatalogSnapshot>(store.error());
    Progress progress;
    const auto dataset = snapshot ? loadDataset(*archive, threads, progress) : Result<std::shared_ptr<const Dataset>>(snapshot.error());
    if (!dataset) {
        std::fprintf(stderr, "%s\n", dataset.error().sentence().c_str());
        return 1;
    }
    std::printf("%llu slices of %s, %zu places, %u threads\n", static_cast<unsigned long long>((*dataset)->rows()), folder,
                (*dataset)->places.size(), threads);
    LocalEngine engine(*dataset, snapshot->catalog, snapshot->version, threads);
    if (timeOnly(engine, page, (*dataset)->rows()))
        return 0;
    timePages(engine, **dataset, snapshot->catalog->associates.front().id);
    if (!snapshot->catalog->screenRules.empty())
        timeChangedRule(engine, *snapshot->catalog, (*dataset)->rows());
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc > 1 && std::isdigit(static_cast<unsigned char>(argv[1][0])) == 0)
        return benchWorkspace(argv[1], static_cast<unsigned>(argument(argc, argv, 2, 2)), argc > 3 ? argv[3] : nullptr);
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
    if (timeOnly(engine, argc > 5 ? argv[5] : nullptr, rows))
        return 0;
    timePages(engine, *dataset, "associate1000");
    timeChangedRule(engine, catalog, rows);
    return 0;
}
