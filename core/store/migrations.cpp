#include "store/migrations.h"

#include "store/backup.h"
#include "store/query.h"
#include "store/transaction.h"

#include <QDir>
#include <QFile>

namespace waterline {

namespace {

QString backupPath(const Connection &connection, int version)
{
    return connection.path() + QStringLiteral(".before-v%1.bak").arg(version);
}

Result<> runStep(Connection &connection, const Migration &step)
{
    Transaction transaction(connection);
    for (const QString &statement : step.statements)
        Query(connection, statement).exec();
    Query(connection, QStringLiteral("PRAGMA user_version = %1").arg(step.version)).exec();
    return transaction.commit();
}

} // namespace

std::vector<Migration> shippedMigrations()
{
    std::vector<Migration> steps;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Migration step{name.left(4).toInt(), {}};
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString &statement : text.split(QStringLiteral("\n-- next\n")))
            step.statements << statement.trimmed();
        steps.push_back(step);
    }
    return steps;
}

int schemaVersion(Connection &connection)
{
    return int(integerOf(connection, QStringLiteral("PRAGMA user_version")));
}

Result<> migrate(Connection &connection, const std::vector<Migration> &steps)
{
    const int present = schemaVersion(connection);
    bool isCopied = present == 0;
    for (const Migration &step : steps) {
        if (step.version <= present)
            continue;
        if (!isCopied) {
            if (Result<> copied = backUp(connection, backupPath(connection, step.version), Replace::Yes); !copied)
                return copied;
            isCopied = true;
        }
        if (Result<> done = runStep(connection, step); !done)
            return done;
    }
    return connection.takeStatus();
}

QString schemaText(Connection &connection)
{
    QStringList lines;
    Query query(connection,
        QStringLiteral("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                       "WHERE NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4')) "
                       "ORDER BY type, name"));
    query.exec();
    query.forEach([&](const Row &row) {
        lines << QStringList{row.text(0), row.text(1), row.text(2), row.text(3)}.join(u'|');
    });
    return lines.join(u'\n');
}

Result<QString> expectedSchemaText(const std::vector<Migration> &steps)
{
    auto connection = Connection::openInMemory();
    if (!connection)
        return connection.error();
    if (Result<> done = migrate(**connection, steps); !done)
        return done.error();
    QString text = schemaText(**connection);
    if (Result<> status = (*connection)->takeStatus(); !status)
        return status.error();
    return text;
}

} // namespace waterline
