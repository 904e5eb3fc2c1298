#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;

namespace waterline {

/// One connection to a workspace file; belongs to the thread that opened it.
///
/// It remembers the first failure of any Query on it, and later queries do nothing, so that code between a begin and an
/// end reads straight down and no error can be lost: whoever opened the unit of work (Reading, Batch) hands the failure
/// out as a Result at its end.
class Connection {
public:
    /// Only Create makes a file that is not there: one that was moved away must not come back empty.
    enum class Access { ReadWrite, ReadOnly, Create };

    /// Opens a file and sets what every connection needs: foreign keys, defensive flags, limits.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Access access = Access::ReadWrite);
    /// A private database in memory, for schema comparison and tests.
    static Result<std::unique_ptr<Connection>> openInMemory();
    ~Connection();

    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QSqlDatabase &database() { return m_database; }
    /// The driver's own handle, for what QtSql does not offer: backup, limits, autocommit.
    [[nodiscard]] sqlite3 *handle() const;

    [[nodiscard]] bool hasFailed() const { return m_failure.has_value(); }
    /// Keeps the first failure only.
    void fail(Error error);
    /// Hands the failure out and forgets it.
    [[nodiscard]] Result<> takeStatus();

private:
    Connection(QString path, QString name);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    std::optional<Error> m_failure;
};

/// A unit of reading: everything inside sees one state of the file, whatever is committed meanwhile. Inside another
/// unit, of reading or writing, it is a part of that one.
class Reading {
public:
    explicit Reading(Connection &connection);
    ~Reading();
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;

    /// The answer, unless any query since the beginning failed.
    template <class T>
    [[nodiscard]] Result<T> finish(T value)
    {
        end();
        if (Result<> status = m_connection.takeStatus(); !status)
            return status.error();
        return value;
    }

private:
    void end();

    Connection &m_connection;
    bool m_isOpen = false;
};

} // namespace waterline
