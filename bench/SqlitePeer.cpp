#include "bench/BenchTiming.h"
#include "bench/PeerData.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace worklode::bench {

namespace {

void must(bool done)
{
    if (!done)
        std::fprintf(stderr, "SQLite refused a statement\n");
}

void load(const Dataset& dataset, const Catalog& catalog, const Enrichment& enrichment)
{
    QSqlQuery query;
    must(query.exec(QString::fromLatin1(kCreateSlices)) && query.exec(QString::fromLatin1(kCreateTriggers)));
    must(query.prepare(QStringLiteral("INSERT INTO trig VALUES (?,?,?,?,?)")));
    for (const auto& row : triggerRows(catalog, enrichment)) {
        for (std::size_t i = 0; i < row.size(); ++i)
            query.bindValue(static_cast<int>(i), static_cast<qlonglong>(row[i]));
        must(query.exec());
    }
    must(query.prepare(QStringLiteral("INSERT INTO slice VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)")));
    forEachSlice(dataset, enrichment, [&](const PeerRow& row) {
        for (std::size_t i = 0; i < row.size(); ++i)
            query.bindValue(static_cast<int>(i), static_cast<qlonglong>(row[i]));
        must(query.exec());
    });
}

} // namespace

PeerAnswer askSqlite(const Dataset& dataset, const Catalog& catalog, const Enrichment& enrichment)
{
    PeerAnswer answer;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QStringLiteral(":memory:"));
    must(database.open());
    QSqlQuery query;
    if (query.exec(QStringLiteral("SELECT sqlite_version()")) && query.next())
        answer.name = "SQLite " + query.value(0).toString().toStdString();
    answer.loadSeconds = best(1, [&] {
                             must(database.transaction());
                             load(dataset, catalog, enrichment);
                             must(database.commit());
                         }).wall;
    answer.groupSeconds = best(1, [&] {
                              must(query.exec(QString::fromLatin1(kGroupBy)));
                              while (query.next())
                                  for (int i = 1; i <= 8; ++i)
                                      answer.groups[query.value(0).toLongLong()].push_back(query.value(i).toLongLong());
                          }).wall;
    answer.instanceSeconds = best(1, [&] {
                                 must(query.exec(QString::fromLatin1(kInstances)));
                                 while (query.next())
                                     answer.instances[query.value(0).toLongLong()] = query.value(1).toLongLong();
                             }).wall;
    return answer;
}

} // namespace worklode::bench
