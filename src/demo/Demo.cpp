#include "demo/Demo.h"

#include "archive/Archive.h"
#include "catalog/CatalogStore.h"
#include "demo/DemoCatalog.h"
#include "demo/DemoSegments.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>

namespace worklode {

namespace {

constexpr std::int64_t kSlicesAtOnce = 4'000'000; // bounds what is kept in memory before it is handed to the archive
constexpr std::int64_t kSlicesPerDay = 2'000;     // roughly

Outcome checkOptions(const DemoOptions& o)
{
    if (o.associates < 1 || o.associates > 20'000)
        return Error{ErrorCode::BadInput, "associates", "must be 1 to 20000"};
    if (o.days < 1 || o.days > 2'600)
        return Error{ErrorCode::BadInput, "days", "must be 1 to 2600"};
    if (o.from.daysSinceEpoch < 365 || o.from.daysSinceEpoch > 365 * 130)
        return Error{ErrorCode::BadInput, "from", "must lie between 1971 and 2099"};
    return Done{};
}

Error occupied(const Workspace& workspace, const char* what)
{
    return {ErrorCode::Refused, workspace.folder().string(),
            std::string("already has ") + what + "; a demo needs a workspace of its own (or the same associates, days, seed and start)"};
}

/// Saves the demo's catalog where there is none; where there is one it must be the same.
Result<std::uint64_t> settleCatalog(const Catalog& catalog, const Workspace& workspace, bool hasSegments)
{
    const SystemClock clock;
    auto store = CatalogStore::open(workspace.catalog(), clock);
    if (!store)
        return store.error();
    auto before = store->load();
    if (!before)
        return before.error();
    if (before->version != 0 && !(*before->catalog == catalog))
        return occupied(workspace, "another catalog");
    if (before->version != 0)
        return before->version;
    if (hasSegments)
        return occupied(workspace, "segments");
    return store->save(catalog, before->version, "demo", "made-up company");
}

/// The segments of people[first, last), by several threads, in the order of people.
std::vector<std::optional<Result<DemoSegments>>> makeSegments(std::span<const DemoPerson> people, const DemoOptions& options, Progress& progress)
{
    std::vector<std::optional<Result<DemoSegments>>> made(people.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i; !progress.cancelled() && (i = next.fetch_add(1)) < people.size();)
            made[i] = demoSegments(people[i], options);
    };
    const unsigned wanted = options.threads ? options.threads : std::max(1u, std::thread::hardware_concurrency());
    std::vector<std::jthread> helpers;
    for (unsigned t = 1; t < std::min<std::size_t>(wanted, people.size()); ++t)
        helpers.emplace_back(work);
    work();
    helpers.clear(); // joins
    return made;
}

/// Makes one group's segments and hands them to the archive together.
Outcome addGroup(std::span<const DemoPerson> people, const DemoOptions& options, Archive& archive, DemoReport& report, Progress& progress)
{
    std::vector<std::string> sealed;
    for (auto& made : makeSegments(people, options, progress)) {
        if (!made)
            return Error{ErrorCode::Cancelled, {}, "the demo was cancelled"};
        if (!made->ok())
            return made->error();
        report.slices += (*made)->slices;
        report.marks += (*made)->marks;
        std::move((*made)->sealed.begin(), (*made)->sealed.end(), std::back_inserter(sealed));
    }
    auto taken = archive.intake(sealed);
    if (!taken)
        return taken.error();
    for (const std::string& bytes : sealed)
        report.bytes += bytes.size();
    report.segments += sealed.size();
    report.newSegments += static_cast<std::uint64_t>(std::count_if(taken->begin(), taken->end(), [](const IntakeReport& r) { return !r.known; }));
    return Done{};
}

} // namespace

Result<DemoReport> makeDemo(const DemoOptions& options, const Workspace& workspace, Progress& progress)
{
    if (auto checked = checkOptions(options); !checked)
        return checked.error();
    auto archive = Archive::open(workspace);
    if (!archive)
        return archive.error();
    const std::vector<DemoPerson> people = demoPeople(options.associates, options.days, options.seed, options.from);
    auto version = settleCatalog(demoCatalog(options, people), workspace, !archive->entries().empty());
    if (!version)
        return version.error();
    DemoReport report;
    report.catalogVersion = *version;
    const auto group = static_cast<std::size_t>(std::max<std::int64_t>(8, kSlicesAtOnce / (kSlicesPerDay * options.days)));
    const std::span<const DemoPerson> all(people);
    for (std::size_t first = 0; first < all.size(); first += group) {
        if (auto added = addGroup(all.subspan(first, std::min(group, all.size() - first)), options, *archive, report, progress); !added)
            return added.error();
        progress.report(static_cast<double>(std::min(all.size(), first + group)) / static_cast<double>(all.size()));
    }
    return report;
}

} // namespace worklode
