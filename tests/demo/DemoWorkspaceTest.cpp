#include "Catch.h"

#include "archive/Archive.h"
#include "catalog/CatalogJson.h"
#include "catalog/CatalogStore.h"
#include "demo/Demo.h"
#include "demo/DemoCatalog.h"

#include <QTemporaryDir>

using namespace worklode;

namespace {

struct Made {
    std::vector<std::string> ids;
    std::string catalog;
};

Workspace workspaceIn(const QTemporaryDir& dir)
{
    auto workspace = Workspace::openOrCreate(dir.path().toStdString() + "/w");
    REQUIRE(workspace.ok());
    return *workspace;
}

DemoOptions small(std::uint64_t seed, unsigned threads)
{
    DemoOptions options;
    options.associates = 5;
    options.days = 6;
    options.seed = seed;
    options.threads = threads;
    return options;
}

Made make(const DemoOptions& options)
{
    const QTemporaryDir dir;
    const Workspace workspace = workspaceIn(dir);
    Progress progress;
    const auto report = makeDemo(options, workspace, progress);
    REQUIRE((report.ok() ? std::string() : report.error().sentence()) == "");
    Made made;
    const auto archive = Archive::open(workspace);
    REQUIRE(archive.ok());
    CHECK(archive->entries().size() == report->segments);
    for (const SegmentEntry& e : archive->entries())
        made.ids.push_back(e.id);
    const SystemClock clock;
    const auto store = CatalogStore::open(workspace.catalog(), clock);
    REQUIRE(store.ok());
    made.catalog = catalogToJson(*store->load()->catalog);
    return made;
}

} // namespace

TEST_CASE("The demo's catalog has no faults and all its rules")
{
    const DemoOptions options = small(1, 1);
    const Catalog catalog = demoCatalog(options, demoPeople(40, 20, 1, options.from));
    std::string faults;
    for (const CatalogFault& f : checkCatalog(catalog))
        faults += f.path + ": " + f.sentence + "\n";
    CHECK(faults == "");
    CHECK(catalog.screenRules.size() == 28);
    CHECK(catalog.tasks.size() == 4);
    CHECK(catalog.views.size() == 7);
}

TEST_CASE("The same demo gives the same segments and catalog with one thread and with several")
{
    const Made one = make(small(5, 1));
    const Made several = make(small(5, 3));
    CHECK(one.ids == several.ids);
    CHECK(one.catalog == several.catalog);
    CHECK(make(small(6, 1)).ids != one.ids);
}

TEST_CASE("A demo made twice adds nothing, and another demo is refused")
{
    const QTemporaryDir dir;
    const Workspace workspace = workspaceIn(dir);
    Progress progress;
    REQUIRE(makeDemo(small(5, 1), workspace, progress).ok());
    const auto again = makeDemo(small(5, 1), workspace, progress);
    REQUIRE(again.ok());
    CHECK(again->newSegments == 0);
    const auto other = makeDemo(small(6, 1), workspace, progress);
    REQUIRE_FALSE(other.ok());
    CHECK(other.error().code == ErrorCode::Refused);
    CHECK(other.error().sentence().find("another catalog") != std::string::npos);
}

TEST_CASE("Demo numbers out of range are refused by name")
{
    const QTemporaryDir dir;
    const Workspace workspace = workspaceIn(dir);
    Progress progress;
    DemoOptions none = small(1, 1);
    none.associates = 0;
    CHECK(makeDemo(none, workspace, progress).error().sentence().starts_with("associates"));
    DemoOptions tooLong = small(1, 1);
    tooLong.days = 9999;
    CHECK(makeDemo(tooLong, workspace, progress).error().sentence().starts_with("days"));
}
