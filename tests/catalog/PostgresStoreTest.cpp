// What only a catalog on a server can meet. Run with WORKLODE_TEST_CATALOG=postgres.
#include "Catch.h"
#include "SampleCatalog.h"
#include "StoreFixture.h"
#include "support/PrivatePostgres.h"

#include <atomic>
#include <fstream>
#include <thread>

using namespace worklode;
using test::PrivatePostgres;

namespace {

/// The version is written into the catalog, so that a half-saved one gives itself away.
Catalog markedCatalog(std::uint64_t version)
{
    Catalog catalog = bigCatalog(300, 50);
    catalog.settings.minGroup = static_cast<std::uint32_t>(version);
    for (Associate& associate : catalog.associates)
        associate.name = "saved in " + std::to_string(version);
    return catalog;
}

void checkWhole(CatalogStore& store, std::uint64_t atLeast)
{
    const CatalogSnapshot snapshot = store.load().value();
    CHECK(snapshot.version >= atLeast);
    CHECK(*snapshot.catalog == markedCatalog(snapshot.version));
    CHECK(store.history()->size() == snapshot.version);
    CHECK(store.audit()->size() == snapshot.version);
    CHECK(store.versionAt(snapshot.version).value() == *snapshot.catalog);
}

} // namespace

TEST_CASE("a server that goes away is one sentence, and the next call connects again", "[.postgres]")
{
    StoreFixture f;
    CatalogStore store = f.store();
    REQUIRE(store.save(sampleCatalog(), 0, "ana", "").ok());
    PrivatePostgres::instance().kill();
    const auto first = store.load();
    REQUIRE_FALSE(first.ok());
    CHECK(first.error().sentence() == f.place + ": no server answers there");
    const auto saved = store.save(otherCatalog(), 1, "ana", "");
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.error().code == ErrorCode::Unavailable);
    CHECK(f.whyNot() == f.place + ": no server answers there");
    PrivatePostgres::instance().start();
    CHECK(*store.load()->catalog == sampleCatalog());
    PrivatePostgres::instance().kill();
    PrivatePostgres::instance().start();
    CHECK(store.history()->size() == 1); // a restart between two calls goes unnoticed
    CHECK(store.noteAudit("ana", "re-identify", "a1").ok());
}

TEST_CASE("a server killed in the middle of saving keeps the old version whole", "[.postgres]")
{
    StoreFixture f;
    std::atomic<std::uint64_t> saved{0};
    std::string last;
    CHECK(f.store().save(markedCatalog(1), 0, "ana", "").value() == 1);
    int caught = 0; ///< in the middle of a save, not between two
    for (int delay = 0; caught < 4 && delay < 16; ++delay) {
        std::atomic<bool> running{false};
        std::thread saver([&] {
            CatalogStore store = f.store();
            auto version = store.load()->version;
            running = true;
            for (;;) {
                const auto next = store.save(markedCatalog(version + 1), version, "ana", "");
                if (!next) {
                    last = next.error().sentence();
                    return;
                }
                saved = version = *next;
            }
        });
        while (!running)
            std::this_thread::yield();
        std::this_thread::sleep_for(std::chrono::milliseconds(delay * 17));
        PrivatePostgres::instance().kill();
        saver.join();
        INFO(last);
        const bool inside = last.starts_with(f.place + ": the connection to the server was lost");
        caught += inside ? 1 : 0;
        CHECK((inside || last == f.place + ": no server answers there"));
        CHECK(last.find('\n') == std::string::npos);
        PrivatePostgres::instance().start();
        CatalogStore store = f.store();
        checkWhole(store, saved);
    }
    CHECK(caught > 0);
}

TEST_CASE("of two who save at the same moment one waits and then sees the conflict", "[.postgres]")
{
    StoreFixture f;
    { CatalogStore made = f.store(); }
    std::atomic<int> won{0};
    std::atomic<int> refused{0};
    const auto save = [&](const char* who) {
        CatalogStore store = f.store();
        const auto version = store.save(markedCatalog(1), 0, who, "");
        if (version)
            ++won;
        else if (version.error().code == ErrorCode::Refused)
            ++refused;
    };
    std::thread one(save, "ana");
    std::thread two(save, "bob");
    one.join();
    two.join();
    CHECK(won == 1);
    CHECK(refused == 1);
    CatalogStore store = f.store();
    checkWhole(store, 1);
}

TEST_CASE("what a server refuses is said without the password", "[.postgres]")
{
    StoreFixture f;
    const std::filesystem::path settings = f.file.parent_path() / "workspace.json";
    const auto whyNot = [&](std::string url, const std::string& from, const std::string& to) {
        url.replace(url.find(from), from.size(), to);
        std::ofstream(settings) << R"({"catalog": ")" << url << "\"}";
        return f.whyNot();
    };
    const std::string url = PrivatePostgres::instance().url(f.database);
    CHECK(whyNot(url, "p%40ss", "wrong") == f.place + ": the server does not accept this user with this password");
    CHECK(whyNot(url, "/" + f.database, "/nowhere") == PrivatePostgres::instance().place("nowhere") + ": the server has no database of that name");
    for (const auto& [from, to] : {std::pair<std::string, std::string>{"p%40ss", "wrong"}, {"worklode:", "nobody:"}, {"127.0.0.1", "nowhere.invalid"}}) {
        const std::string words = whyNot(url, from, to);
        INFO(words);
        CHECK(words.find("w0rd") == std::string::npos);
        CHECK(words.find('\n') == std::string::npos);
    }
}

TEST_CASE("a user of the server without rights is told so", "[.postgres]")
{
    StoreFixture f;
    REQUIRE(f.store().save(sampleCatalog(), 0, "ana", "").ok());
    f.run(QStringLiteral("REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC"));
    f.run(QStringLiteral("SET client_min_messages = error; DROP ROLE IF EXISTS reader"));
    f.run(QStringLiteral("CREATE ROLE reader LOGIN PASSWORD 'r'"));
    f.run(QStringLiteral("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader"));
    std::string url = PrivatePostgres::instance().url(f.database);
    const std::size_t at = url.find('@');
    url = "postgresql://reader:r" + url.substr(at);
    std::ofstream(f.file.parent_path() / "workspace.json") << R"({"catalog": ")" << url << "\"}";
    CatalogStore store = f.store();
    CHECK(*store.load()->catalog == sampleCatalog());
    const auto refused = store.save(otherCatalog(), 1, "eve", "");
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().sentence() == f.place + ": this user of the server may not change the catalog");
    f.run(QStringLiteral("DROP OWNED BY reader"));
}

TEST_CASE("a database of somebody else is left alone", "[.postgres]")
{
    StoreFixture f;
    f.run(QStringLiteral("CREATE TABLE songs (title TEXT)"));
    CHECK(f.whyNot() == f.place + ": is a database, but not one of Worklode's catalogs");
}
