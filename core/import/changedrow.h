#pragma once

#include "base/id.h"
#include "store/schema.h"

#include <QHash>
#include <QString>

#include <vector>

namespace waterline {

class Connection;

/// One value that a batch changes.
struct ChangedCell {
    /// Names in the file: "customer", "phone".
    QString table;
    QString column;
    /// Translated: "Phone".
    QString label;
    /// As a person reads them, people and customers by name; empty for none.
    QString before;
    QString after;

    bool operator==(const ChangedCell &) const = default;
};

/// What one row of a file changes.
struct ChangedRow {
    qint64 line = 0;
    /// The row by its number, or by what else tells it: "KH0001".
    QString key;
    std::vector<ChangedCell> cells;

    bool operator==(const ChangedRow &) const = default;
};

/// What a committed batch changed in rows that were there before, by line, at most `most` rows.
[[nodiscard]] std::vector<ChangedRow> readChanges(
    Connection &connection, const Schema &schema, BatchId batch, std::size_t most = 1000);

/// Turns changes of rows into changed cells; reads the names that ids stand for.
class ChangeReader {
public:
    explicit ChangeReader(Connection &connection, const Schema &schema);

    /// Of a row that comes new (`before` null) every cell that holds something.
    void addCells(ChangedRow &row, const Table &table, const Values *before, const Values *after);

private:
    [[nodiscard]] QString textOf(const Table &table, qsizetype column, const QVariant &value);
    [[nodiscard]] QString nameOf(const QString &table, qint64 id);
    [[nodiscard]] QString keyOf(const Table &table, const Values &row);

    Connection &m_connection;
    const Schema &m_schema;
    QHash<QString, QHash<qint64, QString>> m_names;
};

} // namespace waterline
