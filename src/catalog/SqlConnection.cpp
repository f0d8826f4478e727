#include "catalog/SqlConnection.h"

#include <QFile>
#include <QSqlQuery>
#include <QUuid>

namespace worklode {

namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Makes the file before SQLite does, which would make it readable for others.
Outcome makePrivateFile(const std::filesystem::path& path)
{
    QFile file(sqlText(path.string()));
    if (!file.exists() && !file.open(QIODevice::NewOnly | QIODevice::WriteOnly, kOwnerOnly) && !file.exists())
        return Error{ErrorCode::Unavailable, path.string(), "cannot be made: " + file.errorString().toStdString()};
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.permissions() & others)
        file.setPermissions(kOwnerOnly);
    return Done{};
}

} // namespace

Result<SqlConnection> SqlConnection::open(const CatalogAddress& address)
{
    if (const auto* postgres = std::get_if<PostgresAddress>(&address))
        return openPostgres(*postgres);
    return openSqlite(std::get<std::filesystem::path>(address));
}

Result<SqlConnection> SqlConnection::openSqlite(const std::filesystem::path& file)
{
    if (Outcome made = makePrivateFile(file); !made)
        return made.error();
    const QString name = QUuid::createUuid().toString(); // one connection per opening, whatever the thread
    SqlConnection connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name), SqlKind::Sqlite, file.string());
    connection.m_database.setDatabaseName(sqlText(file.string()));
    connection.m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!connection.m_database.open())
        return connection.failure(connection.m_database.lastError());
    // The first read finds out whether this is a database at all.
    if (Outcome read = connection.execute("SELECT COUNT(*) FROM sqlite_master"); !read)
        return Error{ErrorCode::Corrupt, file.string(), "is no SQLite database: " + read.error().detail};
    return connection;
}

SqlConnection::SqlConnection(SqlConnection&& other) noexcept
    : m_database(std::exchange(other.m_database, QSqlDatabase())), m_kind(other.m_kind), m_place(std::move(other.m_place)),
      m_lost(other.m_lost)
{
}

SqlConnection& SqlConnection::operator=(SqlConnection&& other) noexcept
{
    if (this != &other) {
        close();
        m_database = std::exchange(other.m_database, QSqlDatabase());
        m_kind = other.m_kind;
        m_place = std::move(other.m_place);
        m_lost = other.m_lost;
    }
    return *this;
}

SqlConnection::~SqlConnection() { close(); }

void SqlConnection::close()
{
    const QString name = m_database.connectionName();
    if (name.isEmpty())
        return;
    m_database = QSqlDatabase(); // the last handle must be gone before the connection is removed
    QSqlDatabase::removeDatabase(name);
}

Error SqlConnection::failure(const QSqlError& error) const
{
    if (m_kind == SqlKind::Postgres)
        return postgresFailure(error);
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const bool busy = words.contains(QLatin1String("locked"));
    return {ErrorCode::Unavailable, m_place, busy ? "is being changed by someone else; try again" : words.trimmed().toStdString()};
}

Outcome SqlConnection::execute(std::string_view sql)
{
    if (Outcome can = usable(); !can)
        return can;
    QSqlQuery query(m_database);
    if (!query.exec(sqlText(sql)))
        return failure(query.lastError());
    return Done{};
}

std::string_view SqlConnection::blobType() const { return m_kind == SqlKind::Postgres ? "BYTEA" : "BLOB"; }

Outcome SqlConnection::begin(SqlAccess access)
{
    if (m_kind == SqlKind::Sqlite) // IMMEDIATE: the write lock is taken now, so that what is read inside is what is changed.
        return execute(access == SqlAccess::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    if (access == SqlAccess::Read)
        return execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    if (Outcome begun = execute("BEGIN"); !begun)
        return begun;
    // One writer at a time, whatever tables there are yet. Freed with the transaction, also where the program dies.
    Outcome locked = execute("SELECT pg_advisory_xact_lock(x'776f726b6c6f6465'::bigint)");
    if (!locked)
        rollBack();
    return locked;
}

Outcome SqlConnection::commit() { return execute("COMMIT"); }

void SqlConnection::rollBack() { (void)execute("ROLLBACK"); }

Outcome SqlConnection::usable() const { return m_lost ? Outcome(failure({})) : Outcome(Done{}); }

SqlTransaction::~SqlTransaction()
{
    if (m_open)
        m_connection.rollBack();
}

Outcome SqlTransaction::begin(SqlAccess access)
{
    Outcome begun = m_connection.begin(access);
    m_open = begun.ok();
    return begun;
}

Outcome SqlTransaction::commit()
{
    Outcome committed = m_connection.commit();
    m_open = m_open && !committed.ok();
    return committed;
}

} // namespace worklode
