#include "store/cursor.h"

#include "store/connection.h"
#include "store/storeerror.h"

#include <sqlite3.h>

namespace waterline {

Cursor::Cursor(Connection &connection, const QString &sql)
    : m_connection(connection)
{
    if (connection.hasFailed())
        return;
    const QByteArray text = sql.toUtf8();
    check(sqlite3_prepare_v2(connection.handle(), text.constData(), int(text.size()), &m_statement, nullptr));
}

Cursor::~Cursor()
{
    sqlite3_finalize(m_statement);
}

bool Cursor::next()
{
    if (!m_statement || m_connection.hasFailed())
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        check(code);
    // It must not keep the state of the file that it read.
    sqlite3_reset(m_statement);
    return false;
}

bool Cursor::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Cursor::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Cursor::text(int column) const
{
    const unsigned char *const text = sqlite3_column_text(m_statement, column);
    return {reinterpret_cast<const char *>(text), std::size_t(sqlite3_column_bytes(m_statement, column))};
}

void Cursor::begin()
{
    sqlite3_reset(m_statement);
}

void Cursor::bind(int position, const QString &text)
{
    if (!m_statement || m_connection.hasFailed())
        return;
    const QByteArray bytes = text.toUtf8();
    check(sqlite3_bind_text(m_statement, position, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT));
}

void Cursor::bindInteger(int position, qint64 number)
{
    if (m_statement && !m_connection.hasFailed())
        check(sqlite3_bind_int64(m_statement, position, number));
}

void Cursor::check(int code)
{
    if (code == SQLITE_OK)
        return;
    sqlite3 *const handle = m_connection.handle();
    m_connection.fail(
        storeError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), m_connection.path()));
}

} // namespace waterline
