#include "Catch.h"
#include "catalog/CatalogMerge.h"

using namespace worklode;

namespace {

Application namedApplication(const std::string& alias, Category category = Category::Unknown)
{
    Application a;
    a.alias = alias;
    a.raw = {alias};
    a.categories = {{category, std::nullopt}};
    return a;
}

Catalog base()
{
    Catalog c;
    c.applications = {namedApplication("a"), namedApplication("b"), namedApplication("c")};
    return c;
}

std::vector<std::string> aliases(const Catalog& c)
{
    std::vector<std::string> out;
    for (const Application& a : c.applications)
        out.push_back(a.alias);
    return out;
}

} // namespace

TEST_CASE("changes to different items of a section are both kept")
{
    Catalog mine = base(), theirs = base();
    mine.applications[0].categories = {{Category::Production, std::nullopt}};
    theirs.applications[2].screens = true;
    const CatalogMerge merge = mergeCatalogs(base(), mine, theirs);
    CHECK(merge.conflicts.empty());
    CHECK(merge.catalog.applications[0] == mine.applications[0]);
    CHECK(merge.catalog.applications[2] == theirs.applications[2]);
}

TEST_CASE("what either side added or removed is added or removed")
{
    Catalog mine = base(), theirs = base();
    mine.applications.insert(mine.applications.begin() + 1, namedApplication("m"));
    theirs.applications.insert(theirs.applications.begin(), namedApplication("t"));
    theirs.applications.pop_back();
    const CatalogMerge merge = mergeCatalogs(base(), mine, theirs);
    CHECK(merge.conflicts.empty());
    CHECK(aliases(merge.catalog) == std::vector<std::string>{"t", "a", "m", "b"});
}

TEST_CASE("an item that both changed is a conflict, and the choice decides")
{
    Catalog mine = base(), theirs = base();
    mine.applications[1].categories = {{Category::Production, std::nullopt}};
    theirs.applications[1].categories = {{Category::NonWork, std::nullopt}};
    const CatalogMerge kept = mergeCatalogs(base(), mine, theirs);
    REQUIRE(kept.conflicts.size() == 1);
    CHECK(kept.conflicts[0] == MergeConflict{"application", "b", false, false});
    CHECK(kept.catalog == mine);
    const CatalogMerge given = mergeCatalogs(base(), mine, theirs, [](const MergeConflict&) { return MergeSide::Theirs; });
    CHECK(given.catalog == theirs);
}

TEST_CASE("changed here and removed there is a conflict that says so")
{
    Catalog mine = base(), theirs = base();
    mine.applications[1].screens = true;
    theirs.applications.erase(theirs.applications.begin() + 1);
    const CatalogMerge merge = mergeCatalogs(base(), mine, theirs);
    REQUIRE(merge.conflicts.size() == 1);
    CHECK(merge.conflicts[0].theirsRemoved);
    CHECK(aliases(merge.catalog) == std::vector<std::string>{"a", "b", "c"});
}

TEST_CASE("an order that only one side changed is taken over, with the other side's items in it")
{
    Catalog mine = base(), theirs = base();
    mine.applications.push_back(namedApplication("m"));
    std::swap(theirs.applications[0], theirs.applications[1]);
    const CatalogMerge merge = mergeCatalogs(base(), mine, theirs);
    CHECK(merge.conflicts.empty());
    CHECK(aliases(merge.catalog) == std::vector<std::string>{"b", "a", "c", "m"});
}

TEST_CASE("settings merge one by one")
{
    Catalog mine = base(), theirs = base();
    mine.settings.fteHours = 1'900;
    mine.settings.minGroup = 7;
    theirs.settings.workdaysPerYear = 220;
    theirs.settings.minGroup = 9;
    const CatalogMerge merge = mergeCatalogs(base(), mine, theirs);
    REQUIRE(merge.conflicts.size() == 1);
    CHECK(merge.conflicts[0].item == "smallest group shown");
    CHECK(merge.catalog.settings.fteHours == 1'900);
    CHECK(merge.catalog.settings.workdaysPerYear == 220);
    CHECK(merge.catalog.settings.minGroup == 7);
}

TEST_CASE("roles and client configurations are merged too")
{
    Catalog mine = base(), theirs = base();
    mine.roles.emplace_back().name = "helpers";
    theirs.configurations.emplace_back().name = "branch";
    const CatalogMerge merge = mergeCatalogs(base(), mine, theirs);
    CHECK(merge.catalog.roles == mine.roles);
    CHECK(merge.catalog.configurations == theirs.configurations);
}

TEST_CASE("the same change on both sides is no conflict")
{
    Catalog both = base();
    both.applications[0].screens = true;
    both.applications.pop_back();
    const CatalogMerge merge = mergeCatalogs(base(), both, both);
    CHECK(merge.conflicts.empty());
    CHECK(merge.catalog == both);
}
