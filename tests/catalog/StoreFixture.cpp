#include "StoreFixture.h"

#include "Catch.h"
#include "support/PrivatePostgres.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <fstream>

namespace worklode {

using test::PrivatePostgres;

bool testsPostgres() { return qgetenv("WORKLODE_TEST_CATALOG") == "postgres"; }

StoreFixture::StoreFixture()
{
    if (!testsPostgres())
        return;
    database = PrivatePostgres::instance().newDatabase();
    place = PrivatePostgres::instance().place(database);
    std::ofstream(file.parent_path() / "workspace.json") << R"({"catalog": ")" << PrivatePostgres::instance().url(database) << "\"}\n";
}

void StoreFixture::run(const QString& sql) const
{
    if (!database.empty()) {
        REQUIRE(PrivatePostgres::instance().run(database, sql.toStdString()));
        return;
    }
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("vandal"));
        db.setDatabaseName(QString::fromStdString(file.string()));
        REQUIRE(db.open());
        REQUIRE(QSqlQuery(db).exec(sql));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("vandal"));
}

} // namespace worklode
