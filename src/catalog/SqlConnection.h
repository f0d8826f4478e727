// One open database through Qt Sql; with PostgresSession.cpp the only place that knows which kind it is.
#pragma once

#include "catalog/CatalogAddress.h"
#include "core/Result.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>

#include <filesystem>
#include <string>
#include <string_view>

namespace worklode {

enum class SqlAccess { Read, Write };
enum class SqlKind { Sqlite, Postgres };

inline QString sqlText(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// Belongs to the thread that opened it.
class SqlConnection
{
public:
    static Result<SqlConnection> open(const CatalogAddress& address);
    /// Makes the file with mode 0600 where it does not exist. Waits up to five seconds for other writers.
    static Result<SqlConnection> openSqlite(const std::filesystem::path& file);
    /// Waits up to five seconds for other writers, and as long for an answer. Errors never hold the password.
    static Result<SqlConnection> openPostgres(const PostgresAddress& address);
    ~SqlConnection();
    SqlConnection(SqlConnection&& other) noexcept;
    SqlConnection& operator=(SqlConnection&& other) noexcept;

    QSqlDatabase& database() { return m_database; }
    const QSqlDriver* driver() const { return m_database.driver(); }
    SqlKind kind() const { return m_kind; }
    const std::string& place() const { return m_place; } ///< what error messages name
    /// The server is gone, or has closed the connection. It stays so: open another one.
    bool lost() const { return m_lost; }
    /// Fails where the connection is lost: nothing more can be asked of it.
    Outcome usable() const;
    Outcome execute(std::string_view sql);
    std::string_view blobType() const;

    /// A read sees one state of the data throughout; a write keeps every other writer out from its start.
    Outcome begin(SqlAccess access);
    Outcome commit();
    void rollBack();

    /// What a failed statement means, in a sentence.
    Error failure(const QSqlError& error) const;

private:
    SqlConnection(QSqlDatabase database, SqlKind kind, std::string place)
        : m_database(std::move(database)), m_kind(kind), m_place(std::move(place))
    {
    }
    void close();
    Error postgresFailure(const QSqlError& error) const;
    bool postgresAnswers() const;

    QSqlDatabase m_database;
    SqlKind m_kind = SqlKind::Sqlite;
    std::string m_place;
    mutable bool m_lost = false;
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
