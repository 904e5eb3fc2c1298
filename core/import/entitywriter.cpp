#include "import/entitywriter.h"

#include "base/textkey.h"
#include "store/query.h"

#include <QCoreApplication>

namespace waterline {

EntityWriter::EntityWriter(Connection &connection, const Table &table, const QStringList &keyColumns)
    : m_table(table)
{
    for (const QString &column : keyColumns)
        m_keyColumns.push_back(table.columnIndex(column));
    Query query(connection, QStringLiteral("SELECT %1 FROM %2").arg(table.columnList(), table.name));
    query.exec();
    query.forEach([&](const Row &row) {
        Values values;
        for (int i = 0; i < int(table.columns.size()); ++i)
            values << row.value(i);
        m_rows.insert(keyOf(values), {values, 0});
    });
}

const Values *EntityWriter::find(const QString &key) const
{
    const auto found = m_rows.constFind(key);
    return found == m_rows.cend() ? nullptr : &found->values;
}

QString EntityWriter::keyOf(const Values &values) const
{
    QStringList parts;
    for (const qsizetype column : m_keyColumns)
        parts << keyPart(values[column]);
    return parts.join(u'\x1f');
}

std::optional<RowOutcome> EntityWriter::conflict(const Values &values) const
{
    const auto present = m_rows.constFind(keyOf(values));
    if (present == m_rows.cend() || present->line == 0)
        return std::nullopt;
    Values next = values;
    next[0] = present->values[0];
    if (rowToJson(m_table, next) == rowToJson(m_table, present->values))
        return std::nullopt;
    return RowOutcome::rejected(-1,
        QCoreApplication::translate("Import", "The same key stands in line %1 with other values.").arg(present->line),
        QCoreApplication::translate("Import", "Keep the row that is right and delete the other."),
        QStringLiteral("other_values"));
}

RowOutcome EntityWriter::write(Batch &batch, Values values, qint64 line, qint64 *id)
{
    const QString key = keyOf(values);
    const auto present = m_rows.find(key);
    if (present == m_rows.end()) {
        values[0] = batch.newId();
        if (id)
            *id = values[0].toLongLong();
        batch.change(m_table, nullptr, &values, line);
        m_rows.insert(key, {std::move(values), line});
        return {RowOutcome::Kind::New};
    }
    values[0] = present->values[0];
    if (id)
        *id = values[0].toLongLong();
    if (present->line != 0)
        return conflict(values).value_or(RowOutcome{RowOutcome::Kind::Duplicate});
    if (rowToJson(m_table, values) == rowToJson(m_table, present->values)) {
        present->line = line;
        return {RowOutcome::Kind::Unchanged};
    }
    batch.change(m_table, &present->values, &values, line);
    *present = {std::move(values), line};
    return {RowOutcome::Kind::Changed};
}

void EntityWriter::replace(const Values &values)
{
    m_rows[keyOf(values)].values = values;
}

QString keyPart(const QVariant &value)
{
    return textKey(value.toString());
}

} // namespace waterline
