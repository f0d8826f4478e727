#include "Catch.h"
#include "SampleCatalog.h"
#include "StoreFixture.h"

#include "catalog/AdminRights.h"
#include "catalog/CatalogSchema.h"

#include <filesystem>
#include <fstream>

using namespace worklode;

TEST_CASE("a new store holds the built-in catalog as version 0, in a file of its owner only", "[store]")
{
    StoreFixture f;
    const CatalogSnapshot snapshot = f.store().load().value();
    CHECK(snapshot.version == 0);
    CHECK(*snapshot.catalog == builtInCatalog());
    using std::filesystem::perms;
    if (testsPostgres())
        CHECK_FALSE(std::filesystem::exists(f.file));
    else
        CHECK(std::filesystem::status(f.file).permissions() == (perms::owner_read | perms::owner_write));
}

TEST_CASE("a catalog with something in every member comes back from the tables", "[store]")
{
    StoreFixture f;
    const Catalog catalog = sampleCatalog();
    CHECK(f.store().save(catalog, 0, "ana", "first").value() == 1);
    const CatalogSnapshot snapshot = f.store().load().value();
    CHECK(snapshot.version == 1);
    CHECK(*snapshot.catalog == catalog);
}

TEST_CASE("each save is a version that can be had back", "[store]")
{
    StoreFixture f;
    CatalogStore store = f.store();
    Catalog catalog = sampleCatalog();
    REQUIRE(store.save(catalog, 0, "ana", "first").ok());
    catalog.applications.clear();
    catalog.screenTags.clear();
    catalog.settings.minGroup = 9;
    f.clock.advance(Duration(5000));
    REQUIRE(store.save(catalog, 1, "bob", "second").value() == 2);
    CHECK(*f.store().load()->catalog == catalog);

    const auto history = store.history().value();
    REQUIRE(history.size() == 2);
    CHECK(history[0].version == 2);
    CHECK(history[0].author == "bob");
    CHECK(history[0].note == "second");
    CHECK(history[0].at == kStart + Duration(5000));
    CHECK(history[1].author == "ana");
    CHECK(store.versionAt(1).value() == sampleCatalog());
    CHECK(store.versionAt(3).error().code == ErrorCode::NotFound);
    REQUIRE(store.save(store.versionAt(1).value(), 2, "ana", "restored").ok());
    CHECK(*f.store().load()->catalog == sampleCatalog());
}

TEST_CASE("of two people who started from the same version the second is refused", "[store]")
{
    StoreFixture f;
    CatalogStore one = f.store();
    CatalogStore two = f.store();
    REQUIRE(one.load()->version == 0);
    REQUIRE(two.load()->version == 0);
    REQUIRE(one.save(sampleCatalog(), 0, "ana", "").ok());
    const auto refused = two.save(otherCatalog(), 0, "bob", "");
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Refused);
    CHECK(refused.error().detail
          == "the catalog has version 1 by now, saved by ana at " + toIso(kStart) + "; this change was based on version 0");
    CHECK(*two.load()->catalog == sampleCatalog());
    CHECK(two.save(otherCatalog(), 1, "bob", "").value() == 2);
    CHECK(*one.load()->catalog == otherCatalog());
}

TEST_CASE("a catalog with a fault is not saved", "[store]")
{
    StoreFixture f;
    Catalog catalog = sampleCatalog();
    catalog.applications[1].alias = "Excel";
    catalog.views[0].unit = "nowhere";
    const auto refused = f.store().save(catalog, 0, "ana", "");
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().sentence() == "catalog: applications[1].alias: \"Excel\" stands already at applications[0].alias (and 1 more)");
    CHECK(f.store().load()->version == 0);
}

TEST_CASE("users are never deleted, only made inactive", "[store]")
{
    StoreFixture f;
    CatalogStore store = f.store();
    REQUIRE(store.save(sampleCatalog(), 0, "ana", "").ok());
    Catalog without = sampleCatalog();
    without.users.erase(without.users.begin() + 1);
    const auto refused = f.store().save(without, 1, "ana", "");
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().sentence() == "users: \"joe\" cannot be deleted, only made inactive");
    CHECK(store.load()->version == 1);
    const Catalog kept = withUsersKept(sampleCatalog(), without);
    REQUIRE(kept.users.size() == 3);
    CHECK(kept.users.back().name == "joe");
    CHECK_FALSE(kept.users.back().active);
    CHECK(store.save(kept, 1, "ana", "").ok());
}

TEST_CASE("a catalog of the first schema is brought up to date with all it holds", "[store]")
{
    StoreFixture f;
    Catalog catalog = sampleCatalog();
    catalog.roles.clear();
    catalog.configurations.clear();
    for (User& user : catalog.users)
        user.customRoles.clear();
    for (View& view : catalog.views)
        view.applications.clear();
    for (BusinessUnit& unit : catalog.units)
        unit.configuration.reset();
    for (Associate& associate : catalog.associates)
        associate.configuration.reset();
    REQUIRE(f.store().save(catalog, 0, "ana", "").ok());
    for (const char* sql : {"DROP TABLE roles", "DROP TABLE role_pages", "DROP TABLE configurations", "DROP TABLE configuration_places",
                            "DROP TABLE configuration_masks", "ALTER TABLE units DROP COLUMN configuration",
                            "ALTER TABLE associates DROP COLUMN configuration", "DROP TABLE view_applications",
                            "DELETE FROM schema_version WHERE version >= 2"})
        f.run(QString::fromLatin1(sql));
    CatalogStore store = f.store();
    CHECK(*store.load()->catalog == catalog);
    CHECK(store.save(sampleCatalog(), 1, "ana", "").ok());
    CHECK(*f.store().load()->catalog == sampleCatalog());
}

TEST_CASE("a newer schema is refused naming both versions", "[store]")
{
    StoreFixture f;
    REQUIRE(f.store().load().ok());
    f.run(QStringLiteral("INSERT INTO schema_version (version) VALUES (99)"));
    CHECK(f.whyNot() == f.place + ": its schema is version 99, and this program knows versions up to " + std::to_string(catalogSchemaVersion()));
}

TEST_CASE("a file that is something else is refused, naming it")
{
    StoreFixture f;
    std::ofstream(f.file) << "this is a text, and a long enough one not to look like an empty database by mistake";
    CHECK(f.whyNot().starts_with(f.file.string() + ": is no SQLite database"));
    std::filesystem::remove(f.file);
    f.run(QStringLiteral("CREATE TABLE songs (title TEXT)"));
    CHECK(f.whyNot() == f.file.string() + ": is a database, but not one of Worklode's catalogs");
    f.file = f.file.parent_path() / "missing" / "catalog.sqlite";
    CHECK(f.whyNot().starts_with(f.file.string() + ": cannot be made"));
}

TEST_CASE("tables that somebody broke are refused, not believed", "[store]")
{
    const QString sql = GENERATE(QStringLiteral("UPDATE application_categories SET category = 'Fun'"),
                                 QStringLiteral("UPDATE memberships SET associate = 77 WHERE associate = 0"),
                                 QStringLiteral("UPDATE screen_conditions SET op = 'regex', value = '('"),
                                 QStringLiteral("UPDATE configuration_places SET list = 'x' WHERE list = 'excluded'"),
                                 QStringLiteral("UPDATE configuration_masks SET configuration = 1"),
                                 QStringLiteral("UPDATE configuration_masks SET pattern = '(' WHERE pos = 0"),
                                 QStringLiteral("UPDATE role_pages SET admin_right = 'own'"),
                                 QStringLiteral("UPDATE user_roles SET role = 'king' WHERE pos = 0"),
                                 QStringLiteral("UPDATE units SET parent = id WHERE id = 'ops'"),
                                 QStringLiteral("UPDATE task_triggers SET role = 'x' WHERE role = 'via'"));
    StoreFixture f;
    REQUIRE(f.store().save(sampleCatalog(), 0, "ana", "").ok());
    f.run(sql);
    const auto loaded = f.store().load();
    REQUIRE_FALSE(loaded.ok());
    CHECK(loaded.error().code == ErrorCode::Corrupt);
}

TEST_CASE("texts come back as they are, whatever a database makes of quotes, backslashes and other alphabets", "[store]")
{
    StoreFixture f;
    Catalog catalog = builtInCatalog();
    for (const char* text : {"it's", "a\\b\\'c", "\"quoted\"", "?", "a ? b ?", "E'x'", "%s $1 ::text", "日本語 😀", "line\nbreak\ttab", "'); DROP TABLE audit; --"})
        catalog.applications.push_back({text, {text}, false, {}, {}});
    catalog.settings.effort.keys = 0.1 + 0.2;
    REQUIRE(f.store().save(catalog, 0, "o'hara ?", "a ? note's").ok());
    CatalogStore store = f.store();
    CHECK(*store.load()->catalog == catalog);
    CHECK(store.history()->front().author == "o'hara ?");
    CHECK(store.history()->front().note == "a ? note's");
    CHECK(store.versionAt(1).value() == catalog);
    REQUIRE(store.noteRun("it's ?", "x ?").ok());
    CHECK(store.lastRun("it's ?").value() == kStart);
    catalog.applications.push_back({std::string("nul\0nul", 7), {}, false, {}, {}});
    const auto refused = store.save(catalog, 1, "ana", "");
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().detail.find("U+0000") != std::string::npos);
    CHECK(store.load()->version == 1);
}

TEST_CASE("the last run of a View is the latest of anybody's", "[store]")
{
    StoreFixture f;
    CatalogStore store = f.store();
    CHECK(store.lastRun("All").value() == std::nullopt);
    REQUIRE(store.noteRun("All", "ana").ok());
    f.clock.advance(Duration(1000));
    REQUIRE(store.noteRun("All", "bob").ok());
    f.clock.advance(Duration(1000));
    REQUIRE(store.noteRun("All", "bob").ok());
    CHECK(f.store().lastRun("All").value() == kStart + Duration(2000));
    CHECK(store.lastRun("Other").value() == std::nullopt);
    CHECK(store.load()->version == 0);
}

TEST_CASE("the audit trail holds every save and notices what was changed afterwards", "[store]")
{
    StoreFixture f;
    CatalogStore store = f.store();
    REQUIRE(store.save(sampleCatalog(), 0, "ana", "").ok());
    REQUIRE(store.noteAudit("bob", "re-identify", "a1").ok());
    REQUIRE(store.save(otherCatalog(), 1, "ana", "").ok());
    const auto trail = store.audit().value();
    REQUIRE(trail.size() == 3);
    CHECK(trail[0].action == "save");
    CHECK(trail[0].detail.starts_with("version 1, document "));
    CHECK(trail[1].action == "re-identify");
    CHECK(trail[2].previousHash == trail[1].hash);

    const QString sql = GENERATE(QStringLiteral("UPDATE audit SET author = 'eve' WHERE seq = 2"),
                                 QStringLiteral("DELETE FROM audit WHERE seq = 2"),
                                 QStringLiteral("UPDATE audit SET detail = 'x', hash = 'y' WHERE seq = 2"));
    f.run(sql);
    const auto broken = store.audit();
    REQUIRE_FALSE(broken.ok());
    CHECK(broken.error().detail == "the audit trail was changed at entry 2");
}
