#include "store/derivedcheck.h"

#include "base/sha256.h"
#include "store/migrations.h"
#include "store/query.h"

namespace waterline {

namespace {

/// Every table that holds neither business rows nor the ledger is derived.
QStringList derivedTableNames(Connection &connection, const Schema &schema)
{
    QStringList names;
    Query query(connection,
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' "
                       "AND name NOT IN ('meta', 'batch', 'revision', 'reject') ORDER BY name"));
    query.exec();
    query.forEach([&](const Row &row) {
        if (!schema.table(row.text(0)))
            names << row.text(0);
    });
    return names;
}

QByteArray contentOf(Connection &connection, const QString &table)
{
    QStringList columns;
    Query info(connection, QStringLiteral("SELECT name FROM pragma_table_info(?)"));
    info.exec(table);
    info.forEach([&](const Row &row) { columns << row.text(0); });
    const QString list = columns.join(QStringLiteral(", "));

    Table shape;
    shape.name = table;
    for (const QString &column : columns)
        shape.columns.push_back({column});
    Sha256 hash;
    Query query(connection, QStringLiteral("SELECT %1 FROM %2 ORDER BY %1").arg(list, table));
    query.exec();
    query.forEach([&](const Row &row) {
        Values values;
        for (int i = 0; i < int(columns.size()); ++i)
            values << row.value(i);
        hash.addData(rowDigest(shape, values));
    });
    return hash.result();
}

} // namespace

DerivedCheck::DerivedCheck(const Schema &schema)
    : m_schema(schema)
{
    for (const auto &make : schema.derivedTables)
        m_derived.push_back(make());
}

void DerivedCheck::add(const Table &table, const Values &row)
{
    for (const auto &derived : m_derived) {
        if (derived->watches(table))
            derived->rowChanged(table, nullptr, &row);
    }
}

Result<QStringList> DerivedCheck::differences(Connection &connection)
{
    auto fresh = Connection::openInMemory();
    if (!fresh)
        return fresh.error();
    if (Result<> built = migrate(**fresh, shippedMigrations()); !built)
        return built.error();
    for (const auto &derived : m_derived)
        derived->settle(**fresh);
    QStringList different;
    for (const QString &name : derivedTableNames(**fresh, m_schema)) {
        if (contentOf(**fresh, name) != contentOf(connection, name))
            different << name;
    }
    if (Result<> status = (*fresh)->takeStatus(); !status)
        return status.error();
    return different;
}

} // namespace waterline
