#pragma once

#include "import/importtable.h"
#include "store/table.h"

#include <QHash>

#include <vector>

namespace waterline {

/// Takes rows of an entity in by its natural key: inserts what is new, revises what differs, leaves what is equal.
/// Holds the table's rows in memory while a file runs.
class EntityWriter {
public:
    /// `keyColumns` are the columns that make the natural key; text in them is compared by textKey().
    EntityWriter(Connection &connection, const Table &table, const QStringList &keyColumns);

    /// The present row of that key, or null. Valid until the next write.
    [[nodiscard]] const Values *find(const QString &key) const;
    [[nodiscard]] QString keyOf(const Values &values) const;

    /// What write() would reject the row for, without writing: the key stood in an earlier line with other values.
    [[nodiscard]] std::optional<RowOutcome> conflict(const Values &values) const;

    /// Writes the row; its id (column 0) is that of the present row, or a new one, and is returned in `id`.
    /// The same key twice in one file: Duplicate if the rows agree, else Rejected with the line of the first.
    RowOutcome write(Batch &batch, Values values, qint64 line, qint64 *id = nullptr);
    /// Takes note of a row that was changed by other means in this batch.
    void replace(const Values &values);

private:
    struct Entry {
        Values values;
        /// The line of this file that wrote it; 0 if none did.
        qint64 line = 0;
    };

    const Table &m_table;
    std::vector<qsizetype> m_keyColumns;
    QHash<QString, Entry> m_rows;
};

/// Text for the key part of a field: so that a NULL and an empty text cannot be told apart.
[[nodiscard]] QString keyPart(const QVariant &value);

} // namespace waterline
