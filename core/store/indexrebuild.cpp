#include "store/indexrebuild.h"

#include "store/query.h"

#include <sqlite3.h>

namespace waterline {

namespace {

/// Sorting takes as much memory as the cache and cannot be interrupted in the middle of a portion: 16 MB take a tenth
/// of a second.
constexpr qint64 cacheWhileSorting = -16 * 1024;

} // namespace

IndexRebuild::IndexRebuild(Connection &connection, const QString &table)
    : m_connection(connection)
{
    QStringList names;
    Query indexes(connection,
        QStringLiteral(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql LIKE 'CREATE INDEX %' "
            "ORDER BY name"));
    indexes.exec(table);
    indexes.forEach([&](const Row &row) {
        names << row.text(0);
        m_statements << row.text(1);
    });
    for (const QString &name : names)
        Query(connection, QStringLiteral("DROP INDEX %1").arg(name)).exec();
}

void IndexRebuild::build()
{
    const qint64 cache = integerOf(m_connection, QStringLiteral("PRAGMA cache_size"));
    if (m_connection.hasFailed())
        return;
    Query(m_connection, QStringLiteral("PRAGMA cache_size = %1").arg(cacheWhileSorting)).exec();
    // One portion is sorted while the next is read.
    Query(m_connection, QStringLiteral("PRAGMA threads = 1")).exec();
    for (const QString &statement : m_statements)
        Query(m_connection, statement).exec();
    // Also after a failure, when a Query would do nothing.
    const QByteArray restore = "PRAGMA threads = 0; PRAGMA cache_size = " + QByteArray::number(cache);
    sqlite3_exec(m_connection.handle(), restore.constData(), nullptr, nullptr, nullptr);
}

} // namespace waterline
