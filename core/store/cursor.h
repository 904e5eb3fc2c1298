#pragma once

#include <QString>

#include <string_view>
#include <type_traits>

struct sqlite3_stmt;

namespace waterline {

class Connection;

/// A prepared statement that reads many rows, past the driver and its variants: some five times as fast as a Query.
/// Like a Query it does nothing on a connection that has failed, and leaves its own failure there.
class Cursor {
public:
    Cursor(Connection &connection, const QString &sql);
    ~Cursor();
    Cursor(const Cursor &) = delete;
    Cursor &operator=(const Cursor &) = delete;

    /// Binds all placeholders in order, texts and whole numbers, and begins anew.
    template <class... Values>
    void start(const Values &...values)
    {
        begin();
        int position = 0;
        (bind(++position, values), ...);
    }
    /// Goes to the next row; false behind the last.
    [[nodiscard]] bool next();

    // Of the current row; columns count from 0.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    /// In UTF-8, until the next row.
    [[nodiscard]] std::string_view text(int column) const;

private:
    void begin();
    void bind(int position, const QString &text);
    template <class Number>
    requires std::is_integral_v<Number>
    void bind(int position, Number number) { bindInteger(position, qint64(number)); }
    void bindInteger(int position, qint64 number);
    void check(int code);

    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace waterline
