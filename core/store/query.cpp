#include "store/query.h"

#include "store/storeerror.h"

#include <QSqlError>

namespace waterline {

Query::Query(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_query(connection.database())
{
    if (connection.hasFailed())
        return;
    m_query.setForwardOnly(true);
    m_isPrepared = m_query.prepare(sql);
    if (!m_isPrepared)
        connection.fail(storeError(m_query.lastError(), connection.path()));
}

bool Query::execRow(const QVariantList &values)
{
    if (!isUsable())
        return false;
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(int(i), values[i]);
    return run();
}

bool Query::run()
{
    if (m_query.exec())
        return true;
    m_connection.fail(storeError(m_query.lastError(), m_connection.path()));
    return false;
}

bool Query::step()
{
    if (!isUsable() || !m_query.isActive())
        return false;
    if (m_query.next())
        return true;
    // A damaged page ends the rows early, and only the error says so.
    if (m_query.lastError().isValid())
        m_connection.fail(storeError(m_query.lastError(), m_connection.path()));
    return false;
}

qint64 Query::integer()
{
    return first([](const Row &row) { return row.integer(0); }).value_or(0);
}

QString Query::text()
{
    return first([](const Row &row) { return row.text(0); }).value_or(QString());
}

} // namespace waterline
