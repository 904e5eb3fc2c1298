#pragma once

#include <QString>

struct sqlite3_stmt;

namespace waterline {

class Connection;
class RowImage;

/// A prepared statement that writes many rows, past the driver and its variants. Like a Query it does nothing on a
/// connection that has failed, and leaves its own failure there.
class Statement {
public:
    Statement(Connection &connection, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Executes with the columns of the row and, behind them, one number. The rows that changed; -1 on failure.
    int run(const RowImage &row, qint64 last);

private:
    int fail();

    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace waterline
