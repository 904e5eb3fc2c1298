#pragma once

#include "store/table.h"

#include <string>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace waterline {

class Sha256;

/// A row as bytes, in a form that no two different rows share: what is sealed and what is stored are taken from the
/// same bytes. Begun anew for row after row, it keeps its memory.
class RowImage {
public:
    RowImage() { m_bytes.reserve(1024); }

    /// Empties it. `name` keeps the rows of one table apart from those of another.
    void begin(QStringView name);
    void addNull();
    void addInteger(qint64 number);
    /// A null text too is a text here, an empty one.
    void addText(QStringView text);
    /// In UTF-8.
    void addText(std::string_view text);
    /// All of a row; a null text is NULL, as a Query binds it.
    void set(const Values &values, QStringView name = {});

    [[nodiscard]] const std::string &bytes() const { return m_bytes; }
    [[nodiscard]] std::size_t columns() const { return m_cells.size(); }
    /// 0 for NULL. Precondition: the column holds no text.
    [[nodiscard]] qint64 integer(qsizetype column) const { return m_cells[std::size_t(column)].integer; }
    /// UTF-8, empty for what is no text.
    [[nodiscard]] std::string_view text(qsizetype column) const;
    [[nodiscard]] Values values() const;
    /// Binds the columns to the first placeholders. They must not be used after the next begin().
    [[nodiscard]] bool bindTo(sqlite3_stmt *statement) const;

private:
    struct Cell {
        enum class Kind { Null, Integer, Text };

        Kind kind = Kind::Null;
        qint64 integer = 0;
        /// Of the text in m_bytes.
        std::size_t begin = 0;
        std::size_t size = 0;
    };

    /// Makes room for a text and gives where it goes.
    char *addRoom(std::size_t size);

    std::string m_bytes;
    std::vector<Cell> m_cells;
};

/// SHA-256 over all of the row; 32 bytes.
[[nodiscard]] QByteArray digestOf(const RowImage &row, Sha256 &hash);

/// A fact ready to be appended: with its id, batch and line, and the digest of all of it.
struct SealedRow {
    RowImage image;
    QByteArray digest;
};

} // namespace waterline
