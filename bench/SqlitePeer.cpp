#include "bench/SqlitePeer.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <cstdio>

namespace worklode::bench {

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

void must(bool done)
{
    if (!done)
        std::fprintf(stderr, "SQLite refused a statement\n");
}

void loadAliases(QSqlQuery& query, const Dataset& dataset, const Catalog& catalog)
{
    must(query.exec(QStringLiteral("CREATE TABLE alias(app INTEGER PRIMARY KEY, application TEXT)")));
    must(query.prepare(QStringLiteral("INSERT INTO alias VALUES (?, ?)")));
    for (const Application& application : catalog.applications)
        for (const std::string& raw : application.raw) {
            query.bindValue(0, dataset.apps.find(raw));
            query.bindValue(1, QString::fromStdString(application.alias));
            must(query.exec());
        }
}

void loadSlices(QSqlQuery& query, const Dataset& dataset)
{
    must(query.exec(QStringLiteral("CREATE TABLE slice(stream INTEGER, start_ms INTEGER, end_ms INTEGER, kind INTEGER, app INTEGER,"
                                   " title INTEGER, code INTEGER, clicks INTEGER, keys INTEGER, error_keys INTEGER, scrolls INTEGER,"
                                   " cuts INTEGER, copies INTEGER, pastes INTEGER)")));
    must(query.prepare(QStringLiteral("INSERT INTO slice VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)")));
    for (std::size_t s = 0; s < dataset.streams.size(); ++s) {
        const StreamColumns& c = dataset.streams[s].columns;
        for (std::size_t row = 0; row < c.rows(); ++row) {
            const RawPlace& place = dataset.places[c.place[row].index()];
            query.bindValue(0, static_cast<qulonglong>(s));
            query.bindValue(1, static_cast<qlonglong>(toMs(c.start[row])));
            query.bindValue(2, static_cast<qlonglong>(toMs(c.end[row])));
            query.bindValue(3, static_cast<int>(c.kind[row]));
            query.bindValue(4, place.app.value);
            query.bindValue(5, place.title.value);
            query.bindValue(6, c.code[row]);
            for (std::size_t i = 0; i < kCounterCount; ++i)
                query.bindValue(static_cast<int>(7 + i), c.counts[i][row]);
            must(query.exec());
        }
    }
}

} // namespace

PeerAnswer askSqlite(const Dataset& dataset, const Catalog& catalog)
{
    PeerAnswer answer;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QStringLiteral(":memory:"));
    must(database.open());
    const auto started = Clock::now();
    must(database.transaction());
    {
        QSqlQuery query(database);
        loadAliases(query, dataset, catalog);
        loadSlices(query, dataset);
    }
    must(database.commit());
    answer.loadSeconds = since(started);
    const auto asked = Clock::now();
    QSqlQuery query(database);
    must(query.exec(QStringLiteral("SELECT application, SUM(end_ms - start_ms) FROM slice JOIN alias USING (app) WHERE kind = 0"
                                   " GROUP BY application")));
    while (query.next())
        answer.activeMs[query.value(0).toString().toStdString()] = query.value(1).toLongLong();
    answer.querySeconds = since(asked);
    return answer;
}

} // namespace worklode::bench
