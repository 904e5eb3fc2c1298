#include "store/connection.h"

#include "store/query.h"
#include "store/storeerror.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

namespace waterline {

namespace {

constexpr int longestText = 64 * 1024 * 1024;
/// 64 MB: an import touches its indexes all over, and a smaller cache spills into the WAL over and over.
constexpr const char *cacheSize = "PRAGMA cache_size = -65536";

/// Nobody asks SQLite how much memory it holds, and counting it takes a lock for every piece. Only possible before the
/// first use of SQLite; whoever came earlier keeps the count.
void stopCountingMemory()
{
    [[maybe_unused]] static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

void setLimits(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestText);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
}

} // namespace

Connection::Connection(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    if (access != Access::Create && !QFileInfo::exists(path))
        return storeError(SQLITE_CANTOPEN, QString(), path);
    stopCountingMemory();
    std::unique_ptr<Connection> connection(new Connection(path, QUuid::createUuid().toString()));
    QSqlDatabase &database = connection->m_database;
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open())
        return storeError(database.lastError(), path);
    setLimits(connection->handle());
    for (const char *pragma : {"PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON", "PRAGMA mmap_size = 0",
             "PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL", cacheSize})
        Query(*connection, QLatin1String(pragma)).exec();
    if (access == Access::ReadOnly)
        Query(*connection, QStringLiteral("PRAGMA query_only = ON")).exec();
    if (Result<> status = connection->takeStatus(); !status)
        return status.error();
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openInMemory()
{
    return open(QStringLiteral(":memory:"), Access::Create);
}

Connection::~Connection()
{
    if (m_database.isOpen())
        m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

void Connection::fail(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
}

Result<> Connection::takeStatus()
{
    if (!m_failure)
        return {};
    Error error = std::move(*m_failure);
    m_failure.reset();
    return error;
}

Reading::Reading(Connection &connection)
    : m_connection(connection)
    , m_isOpen(sqlite3_get_autocommit(connection.handle()) != 0 && Query(connection, QStringLiteral("BEGIN")).exec())
{
}

Reading::~Reading()
{
    end();
}

void Reading::end()
{
    if (!std::exchange(m_isOpen, false))
        return;
    if (sqlite3_get_autocommit(m_connection.handle()) == 0)
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace waterline
