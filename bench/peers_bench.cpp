// Ours against DuckDB and SQLite: the same rows, the same questions, the same run, the same number of threads, everything in memory
// and warm. Says so where the answers differ.
//   peers_bench [associates] [days] [slices per day] [threads]
#include "analysis/ParallelShifts.h"
#include "analysis/TaskRecognizer.h"
#include "bench/BenchTiming.h"
#include "bench/BenchWork.h"
#include "bench/ColumnSums.h"
#include "bench/PeerData.h"
#include "session/LocalEngine.h"

#include <QCoreApplication>

#include <atomic>
#include <cstdlib>

using namespace worklode;
using namespace worklode::bench;

namespace {

/// The group-by as a loop over columns, without visits or shifts: what the peers are asked.
std::map<std::int64_t, std::vector<std::int64_t>> groupByApplication(const Dataset& dataset, const Enrichment& enrichment, unsigned threads)
{
    std::vector<std::uint16_t> applicationOfPlace(dataset.places.size());
    for (std::size_t p = 0; p < applicationOfPlace.size(); ++p)
        applicationOfPlace[p] = static_cast<std::uint16_t>(enrichment.applicationOf(enrichment.screenOf(PlaceId(p))).value);
    std::vector<std::vector<Sums>> parts(dataset.streams.size());
    forEachParallel(parts.size(), threads, [&](std::size_t s) {
        std::vector<Sums> sums(enrichment.applicationCount(), Sums{});
        addColumns(dataset.streams[s].columns, applicationOfPlace, sums);
        parts[s] = std::move(sums);
    });
    std::map<std::int64_t, std::vector<std::int64_t>> groups;
    for (const auto& part : parts)
        for (std::size_t a = 0; a < part.size(); ++a) {
            auto& to = groups[static_cast<std::int64_t>(a)];
            to.resize(1 + kCounterCount);
            for (std::size_t i = 0; i < to.size(); ++i)
                to[i] += part[a][i];
        }
    std::erase_if(groups, [](const auto& group) { return group.second[0] == 0; });
    return groups;
}

/// Complete instances by task, with the product's own recognizer: pauses, limits and all.
class InstanceCounts
{
public:
    explicit InstanceCounts(const TaskRecognizer& recognizer) : m_recognizer(&recognizer) {}
    void add(const PackedShift& shift)
    {
        for (const PackedStream& stream : shift.streams) {
            m_recognizer->find(stream, m_findings);
            for (const FoundInstance& found : m_findings.instances)
                m_counts[found.task] += found.state == InstanceState::Complete ? 1 : 0;
        }
    }
    void merge(InstanceCounts&& other)
    {
        for (const auto& [task, count] : other.m_counts)
            m_counts[task] += count;
    }
    std::map<std::int64_t, std::int64_t> counts() const { return m_counts; }

private:
    const TaskRecognizer* m_recognizer;
    TaskFindings m_findings;
    std::map<std::int64_t, std::int64_t> m_counts;
};

void compare(const PeerAnswer& peer, const std::map<std::int64_t, std::vector<std::int64_t>>& groups,
             const std::map<std::int64_t, std::int64_t>& instances, double groupSeconds, double instanceSeconds)
{
    if (peer.name.empty()) {
        std::printf("DuckDB: its library was not found ($WORKLODE_DUCKDB)\n");
        return;
    }
    std::printf("%-16s loaded in %.1f s; group-by %.1f ms = %.1f x ours, %s; task instances %.1f ms = %.1f x ours, %s\n", peer.name.c_str(),
                peer.loadSeconds, peer.groupSeconds * 1e3, peer.groupSeconds / groupSeconds, peer.groups == groups ? "same" : "DIFFERENT",
                peer.instanceSeconds * 1e3, peer.instanceSeconds / instanceSeconds, peer.instances == instances ? "same" : "DIFFERENT");
    std::fflush(stdout);
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
    const auto dataset = makeWork(size);
    const Catalog catalog = makeCatalog(size);
    const std::uint64_t rows = dataset->rows();
    std::printf("%llu slices, %u threads (SQLite: one)\n", static_cast<unsigned long long>(rows), threads);
    const Enrichment enrichment(catalog, *dataset, threads);
    const People people(catalog, *dataset);
    const std::vector<Shift> shifts = findShifts(*dataset, people, catalog.settings.shiftGap);
    const VisitCache visits(*dataset, enrichment, shifts, threads);
    AnalysisInput input{*dataset, catalog, people, enrichment, {}, {}, {}, threads, {}, &visits};
    for (const Shift& shift : shifts)
        input.shifts.push_back(&shift);

    std::map<std::int64_t, std::vector<std::int64_t>> groups;
    const Timing group = best(9, [&] { groups = groupByApplication(*dataset, enrichment, threads); });
    tell("ours: group-by application, 8 sums", group, rows);
    std::atomic<std::uint64_t> words{0};
    tell("ours: the same columns only read", best(9, [&] {
             forEachParallel(dataset->streams.size(), threads, [&](std::size_t s) { words += readColumns(dataset->streams[s].columns); });
         }), rows);
    std::map<std::int64_t, std::int64_t> instances;
    Progress progress;
    const Timing instance = best(9, [&] {
        const TaskRecognizer recognizer(catalog, enrichment, *dataset);
        instances = accumulatePerThread<InstanceCounts>(input, progress, [&] { return InstanceCounts(recognizer); }).counts();
    });
    tell("ours: task instances of ten tasks", instance, rows);
    const PeerAnswer duck = askDuckDb(*dataset, catalog, enrichment, threads);
    compare(duck, groups, instances, group.wall, instance.wall);
    const PeerAnswer sqlite = askSqlite(*dataset, catalog, enrichment);
    compare(sqlite, groups, instances, group.wall, instance.wall);
    const bool same = sqlite.groups == groups && sqlite.instances == instances
                   && (duck.name.empty() || (duck.groups == groups && duck.instances == instances));
    return same ? 0 : 1;
}
