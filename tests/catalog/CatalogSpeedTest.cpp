// Hidden: run with `test_catalog "[measure]"` in a release build.
#include "Catch.h"
#include "SampleCatalog.h"

#include "catalog/CatalogJson.h"
#include "catalog/CatalogStore.h"
#include "catalog/ScreenMatcher.h"

#include <QTemporaryDir>

#include <chrono>
#include <iostream>

using namespace worklode;

namespace {

template <class Work>
auto timed(const char* what, Work work)
{
    const auto start = std::chrono::steady_clock::now();
    auto result = work();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    std::cout << what << ": " << took.count() << " s\n";
    return result;
}

} // namespace

TEST_CASE("a large catalog is read, checked, written, saved and loaded", "[.measure]")
{
    const Catalog catalog = timed("make 100,000 associates and 10,000 rules", [] { return bigCatalog(100'000, 10'000); });
    const std::string json = timed("write JSON", [&] { return catalogToJson(catalog); });
    std::cout << json.size() / 1'000'000 << " MB\n";
    const CatalogParse parse = timed("parse and check JSON", [&] { return parseCatalog(json); });
    CHECK(parse.catalog == catalog);
    CHECK(timed("lint", [&] { return lintCatalog(catalog); }).size() == 0);
    CHECK(timed("describe no changes", [&] { return describeChanges(catalog, parse.catalog); }).empty());
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.path().toStdString()) / "catalog.sqlite";
    const SystemClock clock;
    CatalogStore store = CatalogStore::open(file, clock).value();
    CHECK(timed("save all", [&] { return store.save(catalog, 0, "a", ""); }).ok());
    Catalog changed = catalog;
    changed.settings.minGroup = 7;
    CHECK(timed("save with one changed setting", [&] { return store.save(changed, 1, "a", ""); }).ok());
    CatalogStore other = CatalogStore::open(file, clock).value();
    CHECK(*timed("load", [&] { return other.load(); })->catalog == changed);
}

TEST_CASE("200 screen rules over a million distinct titles", "[.measure]")
{
    const std::string kind = GENERATE("regex", "contains", "starts with", "wildcard");
    Catalog catalog;
    catalog.applications = {{"App", {"app"}, true, {}, {}}};
    for (int i = 0; i < 200; ++i) {
        const std::string word = "Project-" + std::to_string(i * 37 + 5000);
        const std::string value = kind == "regex" ? word + " \\((\\d+)\\)" : kind == "wildcard" ? "*" + word + "*(*" : word;
        catalog.screenRules.push_back({"App", "", true, "Screen {1}",
                                       {{ScreenField::Title, TextPattern::compile(*textOperatorFromText(kind), value, false).value()}}});
    }
    const ScreenMatcher matcher(catalog);
    std::vector<std::string> titles;
    for (int i = 0; i < 1'000'000; ++i)
        titles.push_back("Project-" + std::to_string(i % 9973) + " (" + std::to_string(i) + ") - Weekly status report - Editor");
    std::size_t renamed = 0;
    timed(kind.c_str(), [&] {
        for (const std::string& title : titles)
            renamed += matcher.screenOf(0, title, "") != title ? 1 : 0;
        return 0;
    });
    CHECK(renamed > 10'000);
}
