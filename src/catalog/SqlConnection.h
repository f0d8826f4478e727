// One open database through Qt Sql; the only place that knows which kind it is.
#pragma once

#include "core/Result.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <filesystem>
#include <string>
#include <string_view>

namespace worklode {

enum class SqlAccess { Read, Write };

/// Belongs to the thread that opened it.
class SqlConnection
{
public:
    /// Makes the file with mode 0600 where it does not exist. Waits up to five seconds for other writers.
    static Result<SqlConnection> openSqlite(const std::filesystem::path& file);
    ~SqlConnection();
    SqlConnection(SqlConnection&& other) noexcept;
    SqlConnection& operator=(SqlConnection&& other) noexcept;

    QSqlDatabase& database() { return m_database; }
    const std::string& place() const { return m_place; } ///< what error messages name
    Outcome execute(std::string_view sql);
    bool hasTable(const QString& name) const;
    bool isEmpty() const; ///< no tables at all
    std::string_view blobType() const;

    /// A read sees one state of the data throughout; a write keeps every other writer out from its start.
    Outcome begin(SqlAccess access);
    Outcome commit();
    void rollBack();

    Error failure(const QSqlError& error) const;

private:
    SqlConnection(QSqlDatabase database, std::string place) : m_database(std::move(database)), m_place(std::move(place)) {}
    void close();

    QSqlDatabase m_database;
    std::string m_place;
};

/// Undone on leaving its block unless it was committed.
class SqlTransaction
{
public:
    explicit SqlTransaction(SqlConnection& connection) : m_connection(connection) {}
    ~SqlTransaction();
    SqlTransaction(const SqlTransaction&) = delete;
    SqlTransaction& operator=(const SqlTransaction&) = delete;

    Outcome begin(SqlAccess access);
    Outcome commit();

private:
    SqlConnection& m_connection;
    bool m_open = false;
};

} // namespace worklode
