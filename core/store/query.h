#pragma once

#include "store/connection.h"

#include <QDate>
#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace waterline {

/// The current row of a Query; columns count from 0.
class Row {
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    /// Invalid where the column is null.
    [[nodiscard]] QDate day(int column) const { return QDate::fromString(text(column).left(10), Qt::ISODate); }
    template <class IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType{integer(column)};
    }
    [[nodiscard]] std::optional<qint64> maybeInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }

private:
    const QSqlQuery &m_query;
};

/// A prepared statement that cannot lose an error: failures, also one in the middle of a result, go to the connection.
/// Does nothing on a connection that has failed. Always forward only. May be executed again with new values.
class Query {
public:
    Query(Connection &connection, const QString &sql);
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// Binds all placeholders in order and executes. False on failure.
    template <class... Values>
    bool exec(const Values &...values)
    {
        if (!isUsable())
            return false;
        int position = 0;
        (m_query.bindValue(position++, toVariant(values)), ...);
        return run();
    }
    bool execRow(const QVariantList &values);

    /// Calls `visit(const Row &)` for each row of what was executed last; stops early when it returns false.
    template <class Visitor>
    void forEach(Visitor &&visit)
    {
        while (step()) {
            if constexpr (std::is_same_v<std::invoke_result_t<Visitor, const Row &>, bool>) {
                if (!visit(Row(m_query)))
                    break;
            } else {
                visit(Row(m_query));
            }
        }
        m_query.finish();
    }
    /// The first row through `read`, or nothing.
    template <class Reader>
    [[nodiscard]] auto first(Reader &&read) -> std::optional<std::invoke_result_t<Reader, const Row &>>
    {
        std::optional<std::invoke_result_t<Reader, const Row &>> result;
        if (step())
            result = read(Row(m_query));
        m_query.finish();
        return result;
    }
    /// The first column of the first row; 0 when there is none.
    [[nodiscard]] qint64 integer();
    [[nodiscard]] QString text();
    /// Rows that the last statement changed.
    [[nodiscard]] qint64 affected() const { return m_query.numRowsAffected(); }

private:
    template <class T>
    static QVariant toVariant(const T &value)
    {
        if constexpr (requires { value.value; })
            return value.value == 0 ? QVariant() : QVariant(value.value);
        else if constexpr (std::is_integral_v<T>)
            return QVariant(qint64(value));
        else
            return QVariant(value);
    }
    [[nodiscard]] bool isUsable() const { return m_isPrepared && !m_connection.hasFailed(); }
    bool run();
    bool step();

    Connection &m_connection;
    QSqlQuery m_query;
    bool m_isPrepared = false;
};

/// One value of a statement that needs no more: `SELECT count(*) ...`.
template <class... Values>
[[nodiscard]] qint64 integerOf(Connection &connection, const QString &sql, const Values &...values)
{
    Query query(connection, sql);
    query.exec(values...);
    return query.integer();
}

} // namespace waterline
