#include "import/changedrow.h"

#include "import/columnlabel.h"
#include "store/query.h"

namespace waterline {

namespace {

struct StoredChange {
    qint64 line = 0;
    const Table *table = nullptr;
    QString before;
    QString after;
};

} // namespace

ChangeReader::ChangeReader(Connection &connection, const Schema &schema)
    : m_connection(connection)
    , m_schema(schema)
{
}

void ChangeReader::addCells(ChangedRow &row, const Table &table, const Values *before, const Values *after)
{
    const Values &known = after ? *after : *before;
    if (row.key.isEmpty())
        row.key = keyOf(table, known);
    for (qsizetype column = 0; column < qsizetype(table.columns.size()); ++column) {
        const QString label = columnLabel(table, column, known);
        if (label.isEmpty())
            continue;
        const QString from = before ? textOf(table, column, (*before)[column]) : QString();
        const QString to = after ? textOf(table, column, (*after)[column]) : QString();
        if (from != to)
            row.cells.push_back({table.name, table.columns[std::size_t(column)].name, label, from, to});
    }
}

QString ChangeReader::textOf(const Table &table, qsizetype column, const QVariant &value)
{
    const QString &refersTo = table.columns[std::size_t(column)].refersTo;
    if (refersTo.isEmpty())
        return columnText(table, column, value);
    return isNullValue(value) ? QString() : nameOf(refersTo, value.toLongLong());
}

/// A row by its name and, where that says something else, its code.
QString ChangeReader::nameOf(const QString &table, qint64 id)
{
    QString &known = m_names[table][id];
    if (!known.isEmpty())
        return known;
    const Table *const described = m_schema.table(table);
    const bool hasName = described && described->columnIndex(u"name") >= 0;
    Query query(m_connection,
        QStringLiteral("SELECT code, %1 FROM %2 WHERE id = ?")
            .arg(hasName ? QStringLiteral("name") : QStringLiteral("code"), table));
    query.exec(id);
    known = query
                .first([](const Row &row) {
                    return row.text(0) == row.text(1) ? row.text(0)
                                                      : QStringLiteral("%1 (%2)").arg(row.text(1), row.text(0));
                })
                .value_or(QString::number(id));
    return known;
}

QString ChangeReader::keyOf(const Table &table, const Values &row)
{
    if (const qsizetype code = table.columnIndex(u"code"); code >= 0 && !row[code].toString().isEmpty())
        return row[code].toString();
    QStringList parts;
    for (const auto *name : {u"opportunity", u"person", u"week", u"event_at", u"customer"}) {
        const qsizetype column = table.columnIndex(QStringView(name));
        if (column < 0 || (QStringView(name) == u"week" && table.columnIndex(u"event_at") >= 0))
            continue;
        if (const QString text = textOf(table, column, row[column]); !text.isEmpty())
            parts << text;
    }
    // In every language the same, for it is what programs know the row by.
    return parts.join(QStringLiteral(", "));
}

std::vector<ChangedRow> readChanges(Connection &connection, const Schema &schema, BatchId batch, std::size_t most)
{
    // Lines on which something that was there before changed; what else they brought belongs to them.
    std::vector<StoredChange> stored;
    Query query(connection,
        QStringLiteral(
            "SELECT line, tbl, coalesce(before, ''), coalesce(after, '') FROM revision WHERE batch = ? AND line IN "
            "(SELECT DISTINCT line FROM revision WHERE batch = ? AND before IS NOT NULL ORDER BY line LIMIT ?) "
            "ORDER BY line, seq"));
    query.exec(batch, batch, qint64(most));
    query.forEach([&](const Row &row) {
        stored.push_back({row.integer(0), schema.table(row.text(1)), row.text(2), row.text(3)});
    });

    ChangeReader reader(connection, schema);
    std::vector<ChangedRow> rows;
    for (const StoredChange &change : stored) {
        if (!change.table)
            continue;
        if (rows.empty() || rows.back().line != change.line)
            rows.push_back({change.line, {}, {}});
        const Values before = rowFromJson(*change.table, change.before);
        const Values after = rowFromJson(*change.table, change.after);
        reader.addCells(rows.back(), *change.table, change.before.isEmpty() ? nullptr : &before,
            change.after.isEmpty() ? nullptr : &after);
    }
    return rows;
}

} // namespace waterline
