#include "catalog/SqlTable.h"

#include <algorithm>

namespace worklode {

namespace {

QString insertStatement(std::string_view table, std::string_view columns)
{
    std::string sql = "INSERT INTO " + std::string(table) + " (" + std::string(columns) + ") VALUES (?";
    for (auto commas = std::count(columns.begin(), columns.end(), ','); commas > 0; --commas)
        sql += ", ?";
    return QString::fromStdString(sql + ")");
}

} // namespace

TableWriter::TableWriter(SqlConnection& connection, std::string_view table, std::string_view columns)
    : m_connection(connection), m_query(connection.database())
{
    if (!m_query.prepare(insertStatement(table, columns)))
        m_outcome = m_connection.failure(m_query.lastError());
}

void TableWriter::add(std::initializer_list<SqlValue> row)
{
    if (!m_outcome)
        return;
    int at = 0;
    for (const SqlValue& value : row)
        m_query.bindValue(at++, value.value);
    if (!m_query.exec())
        m_outcome = m_connection.failure(m_query.lastError());
}

void TableWriter::addTexts(std::size_t owner, const std::vector<std::string>& texts)
{
    for (std::size_t i = 0; i < texts.size(); ++i)
        add({owner, i, texts[i]});
}

TableReader::TableReader(SqlConnection& connection, std::string_view sql, std::initializer_list<SqlValue> values)
    : m_connection(connection), m_sql(sql), m_query(connection.database())
{
    m_query.setForwardOnly(true);
    bool ran = m_query.prepare(QString::fromStdString(m_sql));
    for (const SqlValue& value : values)
        m_query.addBindValue(value.value);
    ran = ran && m_query.exec();
    if (!ran)
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
