// What a changed catalog costs: a million distinct titles, two hundred rules, everything matched anew and one rule changed.
//   catalog_bench [associates] [days] [slices per day] [threads] [titles] [rules]
#include "analysis/Enrichment.h"
#include "bench/BenchTiming.h"
#include "bench/BenchWork.h"
#include "session/LocalEngine.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace worklode;
using namespace worklode::bench;

namespace {

int argument(int argc, char** argv, int i, int otherwise) { return argc > i ? std::max(1, std::atoi(argv[i])) : otherwise; }

void run(LocalEngine& engine)
{
    Progress progress;
    if (const Result<PageResult> result = engine.run(ViewRequest{}, progress); !result) {
        std::fprintf(stderr, "%s\n", result.error().sentence().c_str());
        std::exit(1);
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    Size size;
    size.associates = argument(argc, argv, 1, size.associates);
    size.days = argument(argc, argv, 2, size.days);
    size.slicesPerDay = argument(argc, argv, 3, size.slicesPerDay);
    const auto threads = static_cast<unsigned>(argument(argc, argv, 4, 2));
    size.titles = static_cast<std::size_t>(argument(argc, argv, 5, 1'000'000));
    size.rules = static_cast<std::size_t>(argument(argc, argv, 6, 200));
    const auto dataset = makeWork(size);
    const Catalog catalog = makeCatalog(size);
    const std::uint64_t rows = dataset->rows();
    std::printf("%llu slices, %zu places, %zu rules, %u threads\n", static_cast<unsigned long long>(rows), dataset->places.size(),
                catalog.screenRules.size(), threads);
    tell("every title matched anew", best(3, [&] { const Enrichment matched(catalog, *dataset, threads); }), rows);
    const auto shared = std::make_shared<const Catalog>(catalog);
    tell("the same, then shifts, visits and the summary", best(3, [&] {
             LocalEngine engine(dataset, shared, 1, threads);
             run(engine);
         }),
         rows);
    LocalEngine engine(dataset, shared, 1, threads);
    run(engine);
    tell("the summary again", best(5, [&] { run(engine); }), rows);
    Catalog renamed = catalog;
    renamed.screenRules.front().display = "Changed";
    const auto changed = std::make_shared<const Catalog>(std::move(renamed));
    tell("one rule changed, then the summary", best(5, [&] { run(*engine.withCatalog(changed, 2)); }), rows);
    Catalog moved = catalog;
    moved.applications.front().categories.front().category = Category::NonWork;
    const auto other = std::make_shared<const Catalog>(std::move(moved));
    tell("one category changed, then the summary", best(5, [&] { run(*engine.withCatalog(other, 2)); }), rows);
    return 0;
}
