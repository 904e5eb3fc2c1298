#include "store/transaction.h"

#include "store/query.h"

#include <sqlite3.h>

namespace waterline {

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
    , m_isOpen(Query(connection, QStringLiteral("BEGIN IMMEDIATE")).exec())
{
}

Transaction::~Transaction()
{
    if (m_isOpen)
        rollBack();
}

Result<> Transaction::commit()
{
    // A full disk may show only here, and QSqlDatabase::commit() would drop its code.
    if (!m_connection.hasFailed())
        Query(m_connection, QStringLiteral("COMMIT")).exec();
    Result<> status = m_connection.takeStatus();
    if (status)
        m_isOpen = false;
    else
        rollBack();
    return status;
}

void Transaction::rollBack()
{
    // After some failures SQLite has rolled back by itself.
    if (sqlite3_get_autocommit(m_connection.handle()) == 0)
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    (void)m_connection.takeStatus();
    m_isOpen = false;
}

} // namespace waterline
