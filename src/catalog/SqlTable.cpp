#include "catalog/SqlTable.h"

#include <QSqlDriver>
#include <QSqlField>

#include <algorithm>
#include <utility>

namespace worklode {

namespace {

constexpr qsizetype kBatchChars = 128 * 1024;

/// A value as the database's own driver writes it into a statement. QPSQL would do the same with a value that is bound, at the
/// price of two more round trips and of a warning on stderr for each statement that is open while the server goes away.
QString literal(const SqlConnection& connection, const QVariant& value)
{
    QSqlField field(QString(), value.metaType());
    field.setValue(value);
    return connection.driver()->formatValue(field);
}

QString withValues(const SqlConnection& connection, std::string_view sql, std::initializer_list<SqlValue> values)
{
    QString out;
    auto value = values.begin();
    for (const QChar c : sqlText(sql))
        if (c == QLatin1Char('?') && value != values.end())
            out += literal(connection, (value++)->value);
        else
            out += c;
    return out;
}

bool holdsNul(const QVariant& value)
{
    return value.metaType().id() == QMetaType::QString && value.toString().contains(QChar(u'\0'));
}

} // namespace

Outcome runStatement(SqlConnection& connection, std::string_view sql, std::initializer_list<SqlValue> values)
{
    return connection.execute(withValues(connection, sql, values).toStdString());
}

TableWriter::TableWriter(SqlConnection& connection, std::string_view table, std::string_view columns)
    : m_connection(connection), m_table(table), m_query(connection.database())
{
    m_head = QStringLiteral("INSERT INTO %1 (%2) VALUES ").arg(sqlText(table), sqlText(columns));
    if (connection.kind() == SqlKind::Postgres)
        return;
    QString marks = QStringLiteral("(?");
    for (auto commas = std::count(columns.begin(), columns.end(), ','); commas > 0; --commas)
        marks += QLatin1String(", ?");
    if (!m_query.prepare(m_head + marks + QLatin1Char(')')))
        m_outcome = m_connection.failure(m_query.lastError());
}

void TableWriter::add(std::initializer_list<SqlValue> row)
{
    if (!m_outcome)
        return;
    if (std::any_of(row.begin(), row.end(), [](const SqlValue& v) { return holdsNul(v.value); })) {
        m_outcome = Error{ErrorCode::BadInput, m_connection.place(), "a text of " + m_table + " holds the character U+0000, which cannot be stored"};
        return;
    }
    if (m_connection.kind() == SqlKind::Postgres) {
        addToBatch(row);
        return;
    }
    int at = 0;
    for (const SqlValue& value : row)
        m_query.bindValue(at++, value.value);
    if (!m_query.exec())
        m_outcome = m_connection.failure(m_query.lastError());
}

void TableWriter::addToBatch(std::initializer_list<SqlValue> row)
{
    QChar before = QLatin1Char('(');
    m_batch += m_batch.isEmpty() ? QString() : QStringLiteral(", ");
    for (const SqlValue& value : row) {
        m_batch += before + literal(m_connection, value.value);
        before = QLatin1Char(',');
    }
    m_batch += QLatin1Char(')');
    if (m_batch.size() >= kBatchChars)
        (void)finish();
}

Outcome TableWriter::finish()
{
    if (m_outcome && !m_batch.isEmpty())
        m_outcome = m_connection.usable();
    if (m_outcome && !m_batch.isEmpty() && !m_query.exec(m_head + std::exchange(m_batch, {})))
        m_outcome = m_connection.failure(m_query.lastError());
    return m_outcome;
}

void TableWriter::addTexts(std::size_t owner, const std::vector<std::string>& texts)
{
    for (std::size_t i = 0; i < texts.size(); ++i)
        add({owner, i, texts[i]});
}

TableReader::TableReader(SqlConnection& connection, std::string_view sql, std::initializer_list<SqlValue> values)
    : m_connection(connection), m_sql(sql), m_query(connection.database())
{
    m_query.setForwardOnly(connection.kind() == SqlKind::Sqlite); // libpq has all rows; row by row it would bar other queries
    m_outcome = connection.usable();
    if (m_outcome && !m_query.exec(withValues(connection, m_sql, values)))
        m_outcome = m_connection.failure(m_query.lastError());
}

bool TableReader::next()
{
    if (!m_outcome)
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_outcome = m_connection.failure(m_query.lastError());
    return false;
}

void TableReader::corrupt(const std::string& detail)
{
    if (m_outcome)
        m_outcome = Error{ErrorCode::Corrupt, m_connection.place(), detail + " (" + m_sql + ")"};
}

} // namespace worklode
