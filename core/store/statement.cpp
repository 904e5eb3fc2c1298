#include "store/statement.h"

#include "store/connection.h"
#include "store/rowimage.h"
#include "store/storeerror.h"

#include <sqlite3.h>

namespace waterline {

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection)
{
    if (connection.hasFailed())
        return;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v3(
            connection.handle(), text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr)
        != SQLITE_OK)
        fail();
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

int Statement::run(const RowImage &row, qint64 last)
{
    if (!m_statement || m_connection.hasFailed())
        return -1;
    if (!row.bindTo(m_statement) || sqlite3_bind_int64(m_statement, int(row.columns()) + 1, last) != SQLITE_OK)
        return fail();
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_DONE) {
        fail();
        sqlite3_reset(m_statement);
        return -1;
    }
    const int changed = sqlite3_changes(sqlite3_db_handle(m_statement));
    sqlite3_reset(m_statement);
    return changed;
}

int Statement::fail()
{
    sqlite3 *const handle = m_connection.handle();
    m_connection.fail(
        storeError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), m_connection.path()));
    return -1;
}

} // namespace waterline
