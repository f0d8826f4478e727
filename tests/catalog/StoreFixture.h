// A catalog of its own for each test: SQLite, or PostgreSQL where $WORKLODE_TEST_CATALOG says `postgres`.
#pragma once

#include "catalog/CatalogStore.h"

#include <QTemporaryDir>

#include <filesystem>
#include <string>

namespace worklode {

constexpr Instant kStart = instantFromMs(1'772'000'000'000);

bool testsPostgres();

struct StoreFixture {
    StoreFixture();

    CatalogStore store() { return CatalogStore::open(file, clock).value(); }
    std::string whyNot() { return CatalogStore::open(file, clock).error().sentence(); }
    /// Something that the store itself would never do.
    void run(const QString& sql) const;

    QTemporaryDir folder;
    ManualClock clock{kStart};
    /// What a workspace hands to CatalogStore. Beside it lies the workspace.json of a PostgreSQL catalog.
    std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "catalog.sqlite";
    std::string place = file.string(); ///< as errors name it
    std::string database; ///< on the server; empty: SQLite
};

} // namespace worklode
