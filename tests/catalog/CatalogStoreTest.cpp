#include "Catch.h"
#include "SampleCatalog.h"

#include "catalog/CatalogStore.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <filesystem>
#include <fstream>

using namespace worklode;

namespace {

constexpr Instant kStart = instantFromMs(1'772'000'000'000);

struct Fixture {
    QTemporaryDir folder;
    ManualClock clock{kStart};
    std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "catalog.sqlite";

    CatalogStore store() { return CatalogStore::open(file, clock).value(); }
    std::string whyNot() { return CatalogStore::open(file, clock).error().sentence(); }

    /// Something that the store itself would never do.
    void run(const QString& sql)
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("vandal"));
            db.setDatabaseName(QString::fromStdString(file.string()));
            REQUIRE(db.open());
            REQUIRE(QSqlQuery(db).exec(sql));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("vandal"));
    }
};

} // namespace

TEST_CASE("a new store holds the built-in catalog as version 0, in a file of its owner only")
{
    Fixture f;
    const CatalogSnapshot snapshot = f.store().load().value();
    CHECK(snapshot.version == 0);
    CHECK(*snapshot.catalog == builtInCatalog());
    using std::filesystem::perms;
    CHECK(std::filesystem::status(f.file).permissions() == (perms::owner_read | perms::owner_write));
}

TEST_CASE("a catalog with something in every member comes back from the tables")
{
    Fixture f;
    const Catalog catalog = sampleCatalog();
    CHECK(f.store().save(catalog, 0, "ana", "first").value() == 1);
    const CatalogSnapshot snapshot = f.store().load().value();
    CHECK(snapshot.version == 1);
    CHECK(*snapshot.catalog == catalog);
}

TEST_CASE("each save is a version that can be had back")
{
    Fixture f;
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

TEST_CASE("of two people who started from the same version the second is refused")
{
    Fixture f;
    CatalogStore one = f.store();
    CatalogStore two = f.store();
    REQUIRE(one.load()->version == 0);
    REQUIRE(two.load()->version == 0);
    REQUIRE(one.save(sampleCatalog(), 0, "ana", "").ok());
    const auto refused = two.save(builtInCatalog(), 0, "bob", "");
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Refused);
    CHECK(refused.error().detail
          == "the catalog has version 1 by now, saved by ana at " + toIso(kStart) + "; this change was based on version 0");
    CHECK(*two.load()->catalog == sampleCatalog());
    CHECK(two.save(builtInCatalog(), 1, "bob", "").value() == 2);
    CHECK(*one.load()->catalog == builtInCatalog());
}

TEST_CASE("a catalog with a fault is not saved")
{
    Fixture f;
    Catalog catalog = sampleCatalog();
    catalog.applications[1].alias = "Excel";
    catalog.views[0].unit = "nowhere";
    const auto refused = f.store().save(catalog, 0, "ana", "");
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().sentence() == "catalog: applications[1].alias: \"Excel\" stands already at applications[0].alias (and 1 more)");
    CHECK(f.store().load()->version == 0);
}

TEST_CASE("a newer schema is refused naming both versions")
{
    Fixture f;
    REQUIRE(f.store().load().ok());
    f.run(QStringLiteral("INSERT INTO schema_version (version) VALUES (99)"));
    CHECK(f.whyNot() == f.file.string() + ": its schema is version 99, and this program knows versions up to 1");
}

TEST_CASE("a file that is something else is refused, naming it")
{
    Fixture f;
    std::ofstream(f.file) << "this is a text, and a long enough one not to look like an empty database by mistake";
    CHECK(f.whyNot().starts_with(f.file.string() + ": is no SQLite database"));
    std::filesystem::remove(f.file);
    f.run(QStringLiteral("CREATE TABLE songs (title TEXT)"));
    CHECK(f.whyNot() == f.file.string() + ": is a database, but not one of Worklode's catalogs");
    f.file = f.file.parent_path() / "missing" / "catalog.sqlite";
    CHECK(f.whyNot().starts_with(f.file.string() + ": cannot be made"));
}

TEST_CASE("tables that somebody broke are refused, not believed")
{
    const QString sql = GENERATE(QStringLiteral("UPDATE application_categories SET category = 'Fun'"),
                                 QStringLiteral("UPDATE memberships SET associate = 77 WHERE associate = 0"),
                                 QStringLiteral("UPDATE screen_conditions SET op = 'regex', value = '('"),
                                 QStringLiteral("UPDATE units SET parent = id WHERE id = 'ops'"),
                                 QStringLiteral("UPDATE task_triggers SET role = 'x' WHERE role = 'via'"));
    Fixture f;
    REQUIRE(f.store().save(sampleCatalog(), 0, "ana", "").ok());
    f.run(sql);
    const auto loaded = f.store().load();
    REQUIRE_FALSE(loaded.ok());
    CHECK(loaded.error().code == ErrorCode::Corrupt);
}

TEST_CASE("the last run of a View is the latest of anybody's")
{
    Fixture f;
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

TEST_CASE("the audit trail holds every save and notices what was changed afterwards")
{
    Fixture f;
    CatalogStore store = f.store();
    REQUIRE(store.save(sampleCatalog(), 0, "ana", "").ok());
    REQUIRE(store.noteAudit("bob", "re-identify", "a1").ok());
    REQUIRE(store.save(builtInCatalog(), 1, "ana", "").ok());
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
