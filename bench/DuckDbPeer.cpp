#include "bench/BenchTiming.h"
#include "bench/PeerData.h"

#include <QLibrary>

#include <cstdlib>

namespace worklode::bench {

namespace {

/// What we use of DuckDB's C interface, found at run time: it is no dependency.
struct ResultBytes {
    void* fields[6];
};
using Handle = void*;

class DuckDb
{
public:
    bool open()
    {
        const char* const path = std::getenv("WORKLODE_DUCKDB");
        m_library.setFileName(QString::fromLocal8Bit(path ? path : "duckdb"));
        return find(libraryVersion, "duckdb_library_version") && find(openDatabase, "duckdb_open") && find(connect, "duckdb_connect")
            && find(runQuery, "duckdb_query") && find(destroyResult, "duckdb_destroy_result") && find(resultError, "duckdb_result_error")
            && find(rowCount, "duckdb_row_count") && find(valueInt64, "duckdb_value_int64") && find(appenderCreate, "duckdb_appender_create")
            && find(appendInt64, "duckdb_append_int64") && find(appenderEndRow, "duckdb_appender_end_row")
            && find(appenderDestroy, "duckdb_appender_destroy") && openDatabase(nullptr, &m_database) == 0
            && connect(m_database, &m_connection) == 0;
    }

    /// Rows of whole numbers.
    std::vector<std::vector<std::int64_t>> query(const std::string& sql, std::size_t columns)
    {
        ResultBytes result{};
        std::vector<std::vector<std::int64_t>> rows;
        if (runQuery(m_connection, sql.c_str(), &result) != 0)
            std::fprintf(stderr, "DuckDB refused a statement: %s\n", resultError(&result));
        else if (columns > 0)
            for (std::uint64_t row = 0; row < rowCount(&result); ++row) {
                rows.emplace_back();
                for (std::size_t c = 0; c < columns; ++c)
                    rows.back().push_back(valueInt64(&result, c, row));
            }
        destroyResult(&result);
        return rows;
    }

    template <class Rows> // void(void(const array&))
    void append(const char* table, const Rows& rows)
    {
        Handle appender = nullptr;
        if (appenderCreate(m_connection, nullptr, table, &appender) != 0)
            std::fprintf(stderr, "DuckDB has no table %s\n", table);
        rows([&](const auto& row) {
            for (const std::int64_t value : row)
                appendInt64(appender, value);
            appenderEndRow(appender);
        });
        appenderDestroy(&appender);
    }

    const char* (*libraryVersion)() = nullptr;

private:
    template <class Function>
    bool find(Function& function, const char* name)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        return function != nullptr;
    }

    int (*openDatabase)(const char*, Handle*) = nullptr;
    int (*connect)(Handle, Handle*) = nullptr;
    int (*runQuery)(Handle, const char*, ResultBytes*) = nullptr;
    void (*destroyResult)(ResultBytes*) = nullptr;
    const char* (*resultError)(ResultBytes*) = nullptr;
    std::uint64_t (*rowCount)(ResultBytes*) = nullptr;
    std::int64_t (*valueInt64)(ResultBytes*, std::uint64_t, std::uint64_t) = nullptr;
    int (*appenderCreate)(Handle, const char*, const char*, Handle*) = nullptr;
    int (*appendInt64)(Handle, std::int64_t) = nullptr;
    int (*appenderEndRow)(Handle) = nullptr;
    int (*appenderDestroy)(Handle*) = nullptr;
    QLibrary m_library;
    Handle m_database = nullptr, m_connection = nullptr;
};

} // namespace

PeerAnswer askDuckDb(const Dataset& dataset, const Catalog& catalog, const Enrichment& enrichment, unsigned threads)
{
    PeerAnswer answer;
    DuckDb duck;
    if (!duck.open())
        return answer;
    answer.name = std::string("DuckDB ") + duck.libraryVersion();
    duck.query("SET threads = " + std::to_string(threads), 0);
    duck.query(kCreateSlices, 0);
    duck.query(kCreateTriggers, 0);
    answer.loadSeconds = best(1, [&] {
                             duck.append("slice", [&](const auto& use) { forEachSlice(dataset, enrichment, use); });
                             duck.append("trig", [&](const auto& use) {
                                 for (const auto& row : triggerRows(catalog, enrichment))
                                     use(row);
                             });
                         }).wall;
    answer.groupSeconds = best(7, [&] {
                              answer.groups.clear();
                              for (const auto& row : duck.query(kGroupBy, 9))
                                  answer.groups[row[0]].assign(row.begin() + 1, row.end());
                          }).wall;
    answer.instanceSeconds = best(3, [&] {
                                 answer.instances.clear();
                                 for (const auto& row : duck.query(kInstances, 2))
                                     answer.instances[row[0]] = row[1];
                             }).wall;
    return answer;
}

} // namespace worklode::bench
