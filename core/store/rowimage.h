#pragma once

#include "base/sha256.h"
#include "store/table.h"

#include <string>
#include <vector>

struct sqlite3_stmt;

namespace waterline {

/// A row as bytes, in a form that no two different rows share: what is sealed and what is stored are taken from the
/// same bytes. Made anew by set() for row after row, it keeps its memory.
class RowImage {
public:
    RowImage();

    /// `name` keeps the rows of one table apart from those of another.
    void set(const Values &values, QStringView name = {});

    /// Over all of the row; 32 bytes.
    [[nodiscard]] QByteArray digest();
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }
    /// Binds the columns to the first placeholders. They must not be used after the next set().
    [[nodiscard]] bool bindTo(sqlite3_stmt *statement) const;
    [[nodiscard]] std::size_t columns() const { return m_cells.size(); }

private:
    struct Cell {
        enum class Kind { Null, Integer, Text };

        Kind kind = Kind::Null;
        qint64 integer = 0;
        /// Of the text in m_bytes.
        std::size_t begin = 0;
        std::size_t size = 0;
    };

    Cell addText(QStringView text);
    void addNumber(qint64 number);

    std::string m_bytes;
    std::vector<Cell> m_cells;
    Sha256 m_hash;
};

} // namespace waterline
