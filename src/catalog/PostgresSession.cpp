// A catalog on a PostgreSQL server: how the connection is made, and what its failures mean.
#include "catalog/SqlConnection.h"

#include <QSqlQuery>
#include <QUuid>

#include <array>

namespace worklode {

namespace {

struct Meaning {
    const char* words; ///< of libpq, or of the server
    const char* sentence;
};

/// The usual reasons, in words that a person can do something with.
constexpr std::array<Meaning, 11> kNoConnection = {{
    {"Driver not loaded", "needs Qt's PostgreSQL driver, which is not installed (Debian: libqt6sql6-psql)"},
    {"password authentication failed", "the server does not accept this user with this password"},
    {"no password supplied", "the server asks for a password, and none was given"},
    {"no pg_hba.conf entry", "the server does not let this user in from here"},
    {"Connection refused", "no server answers there"},
    {"could not translate host name", "there is no host of that name"},
    {"timeout expired", "the server did not answer in time"},
    {"starting up", "the server is still starting; try again"},
    {"too many clients", "the server has no connection left; try again later"},
    {"SSL", "the server and this program do not agree on encryption (sslmode)"},
    {"certificate", "the server's certificate is not accepted"},
}};

constexpr const char* kLost = "the connection to the server was lost; try again";

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

QString wordsOf(const QSqlError& error) { return (error.databaseText() + QLatin1Char(' ') + error.driverText()).trimmed(); }

/// libpq's own words, as far as they are one line and give nothing away.
std::string plainWords(const QSqlError& error, const PostgresAddress& address)
{
    const QString line = wordsOf(error).section(QLatin1Char('\n'), 0, 0).trimmed();
    if (!address.password.empty() && line.contains(text(address.password)))
        return "the server refused the connection";
    return line.toStdString();
}

std::string whyNoConnection(const QSqlError& error, const PostgresAddress& address)
{
    const QString words = wordsOf(error);
    if (words.contains(QLatin1String("database \"")) && words.contains(QLatin1String("does not exist")))
        return "the server has no database of that name";
    for (const Meaning& meaning : kNoConnection)
        if (words.contains(QLatin1String(meaning.words)))
            return meaning.sentence;
    return plainWords(error, address);
}

/// A value of libpq's `key='value'` list, which Qt passes on as it is.
QString optionValue(const std::string& value)
{
    QString out = text(value);
    out.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + out + QLatin1Char('\'');
}

/// A dead network is noticed within half a minute, not after TCP's two hours.
QString connectOptions(const PostgresAddress& address)
{
    QString options = QStringLiteral("application_name=worklode;keepalives_idle=10;keepalives_interval=5;keepalives_count=3;"
                                     "tcp_user_timeout=15000");
    if (!address.options.contains("connect_timeout"))
        options += QStringLiteral(";connect_timeout=5");
    for (const auto& [key, value] : address.options)
        options += QLatin1Char(';') + text(key) + QLatin1Char('=') + optionValue(value);
    return options;
}

} // namespace

Result<SqlConnection> SqlConnection::openPostgres(const PostgresAddress& address)
{
    for (const auto& [key, value] : address.options)
        if (value.find(';') != std::string::npos) // Qt would cut there
            return Error{ErrorCode::BadInput, address.place(), "the option " + key + " may not contain a semicolon"};
    const QString name = QUuid::createUuid().toString();
    SqlConnection connection(QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name), SqlKind::Postgres, address.place());
    QSqlDatabase& db = connection.m_database;
    db.setHostName(text(address.host));
    if (address.port != 0)
        db.setPort(address.port);
    db.setDatabaseName(text(address.database));
    db.setUserName(text(address.user));
    db.setPassword(text(address.password));
    db.setConnectOptions(connectOptions(address));
    if (!db.open())
        return Error{ErrorCode::Unavailable, address.place(), whyNoConnection(db.lastError(), address)};
    // A writer that died without a word gives its lock back after a minute.
    if (Outcome set = connection.execute("SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '60s';"
                                         " SET client_min_messages = 'warning'"); !set)
        return set.error();
    return connection;
}

/// Any answer will do, also that the transaction is broken.
bool SqlConnection::postgresAnswers() const
{
    if (!m_database.isOpen()) // the driver has noticed by itself
        return false;
    QSqlQuery probe(m_database);
    return probe.exec(QStringLiteral("SELECT 1")) || !probe.lastError().nativeErrorCode().isEmpty();
}

Error SqlConnection::postgresFailure(const QSqlError& error) const
{
    const QString state = error.nativeErrorCode(); // SQLSTATE; empty where the server said nothing at all
    m_lost = m_lost || !postgresAnswers();
    if (m_lost)
        return {ErrorCode::Unavailable, m_place, kLost};
    if (state == QLatin1String("55P03"))
        return {ErrorCode::Unavailable, m_place, "is being changed by someone else; try again"};
    if (state == QLatin1String("42501") || state == QLatin1String("25006"))
        return {ErrorCode::Unavailable, m_place, "this user of the server may not change the catalog"};
    if (state.startsWith(QLatin1String("53")))
        return {ErrorCode::Unavailable, m_place, "the server has no room left (disk, memory or connections)"};
    return {ErrorCode::Unavailable, m_place, error.databaseText().section(QLatin1Char('\n'), 0, 0).trimmed().toStdString()};
}

} // namespace worklode
