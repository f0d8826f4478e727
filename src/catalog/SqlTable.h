// Rows to and from tables, with the first failure kept to the end.
#pragma once

#include "catalog/SqlConnection.h"
#include "core/Time.h"

#include <QSqlQuery>
#include <QVariant>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace worklode {

/// One value of a row.
struct SqlValue {
    SqlValue(const std::string& text) : value(QString::fromStdString(text)) {}
    SqlValue(std::string_view text) : value(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))) {}
    SqlValue(bool flag) : value(flag ? 1 : 0) {}
    SqlValue(int number) : value(number) {}
    SqlValue(std::uint32_t number) : value(static_cast<qlonglong>(number)) {}
    SqlValue(std::size_t number) : value(static_cast<qlonglong>(number)) {}
    SqlValue(double number) : value(number) {}
    SqlValue(Duration d) : value(static_cast<qlonglong>(toMs(d))) {}
    SqlValue(Instant t) : value(static_cast<qlonglong>(toMs(t))) {}
    SqlValue(LocalDate d) : value(d.daysSinceEpoch) {}
    SqlValue(QByteArray bytes) : value(std::move(bytes)) {}
    template <class T>
    SqlValue(const std::optional<T>& optional) : value(optional ? SqlValue(*optional).value : QVariant())
    {
    }
    QVariant value;
};

/// `sql` with each `?` replaced by a value, as this connection's database writes it down.
Outcome runStatement(SqlConnection& connection, std::string_view sql, std::initializer_list<SqlValue> values);

/// Adds rows to one table; many at a time where the database is far away.
class TableWriter
{
public:
    /// `columns` as in SQL: "pos, alias, screens".
    TableWriter(SqlConnection& connection, std::string_view table, std::string_view columns);

    /// A text with the character U+0000, which PostgreSQL cannot hold, makes finish() fail.
    void add(std::initializer_list<SqlValue> row);
    /// Rows (owner, pos, text), one a text.
    void addTexts(std::size_t owner, const std::vector<std::string>& texts);
    /// Rows are there only after this.
    Outcome finish();

private:
    void addToBatch(std::initializer_list<SqlValue> row);

    SqlConnection& m_connection;
    std::string m_table;
    QString m_head;  ///< INSERT INTO … VALUES
    QString m_batch; ///< rows that wait, of a database that takes many in one go
    QSqlQuery m_query;
    Outcome m_outcome = Done{};
};

/// Runs one SELECT and gives its rows.
class TableReader
{
public:
    TableReader(SqlConnection& connection, std::string_view sql, std::initializer_list<SqlValue> values = {});

    bool next();
    std::string text(int column) const { return m_query.value(column).toString().toStdString(); }
    std::int64_t integer(int column) const { return m_query.value(column).toLongLong(); }
    double number(int column) const { return m_query.value(column).toDouble(); }
    bool flag(int column) const { return integer(column) != 0; }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    Instant instant(int column) const { return instantFromMs(integer(column)); }
    bool has(int column) const { return !m_query.value(column).isNull(); }

    std::optional<std::string> optionalText(int column) const { return has(column) ? std::optional(text(column)) : std::nullopt; }
    std::optional<double> optionalNumber(int column) const { return has(column) ? std::optional(number(column)) : std::nullopt; }
    std::optional<Instant> optionalInstant(int column) const { return has(column) ? std::optional(instant(column)) : std::nullopt; }
    std::optional<LocalDate> optionalDate(int column) const
    {
        return has(column) ? std::optional(LocalDate{static_cast<std::int32_t>(integer(column))}) : std::nullopt;
    }

    /// A word of a closed set; another one makes finish() fail.
    template <class E>
    E word(int column, std::optional<E> (*read)(std::string_view), E fallback)
    {
        const std::string text = this->text(column);
        const std::optional<E> value = read(text);
        if (!value)
            corrupt("\"" + text + "\" is not expected in column " + std::to_string(column + 1));
        return value.value_or(fallback);
    }
    /// The item that a row of a child table belongs to; null, and finish() fails, where there is none.
    template <class T>
    T* owner(std::vector<T>& parents, int column)
    {
        const std::int64_t index = integer(column);
        if (index >= 0 && static_cast<std::size_t>(index) < parents.size())
            return &parents[static_cast<std::size_t>(index)];
        corrupt("a row belongs to item " + std::to_string(index) + ", which does not exist");
        return nullptr;
    }

    void corrupt(const std::string& detail);
    Outcome finish() const { return m_outcome; }

private:
    SqlConnection& m_connection;
    std::string m_sql;
    QSqlQuery m_query;
    Outcome m_outcome = Done{};
};

} // namespace worklode
