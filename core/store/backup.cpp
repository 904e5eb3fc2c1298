#include "store/backup.h"

#include "store/connection.h"
#include "store/query.h"
#include "store/storeerror.h"
#include "store/workspacefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <sqlite3.h>

namespace waterline {

namespace {

Error refusal(Problem problem, const char *text, const QString &target)
{
    return {problem, QCoreApplication::translate("Store", text).arg(target), {target, 0, {}}};
}

/// What must not be replaced: what is no workspace, the workspace itself (its connections would go on writing into a
/// file without a name), and a workspace whose write-ahead log still lies beside it (SQLite would play that log into
/// the copy).
Result<> checkTarget(const Connection &connection, const QString &target, Replace replace)
{
    const QFileInfo info(target);
    const QString canonical = info.canonicalFilePath();
    if (!canonical.isEmpty() && canonical == QFileInfo(connection.path()).canonicalFilePath()) {
        return refusal(Problem::NotWritable,
            QT_TRANSLATE_NOOP("Store", "%1 is the workspace itself. Choose another name for the backup."), target);
    }
    if (replace == Replace::No && info.exists()) {
        return refusal(Problem::NotWritable,
            QT_TRANSLATE_NOOP("Store", "%1 exists already. Choose another name for the backup."), target);
    }
    if (QFileInfo::exists(target + QStringLiteral("-wal"))) {
        return refusal(Problem::InUse,
            QT_TRANSLATE_NOOP(
                "Store", "%1 is open elsewhere or was not closed properly. Choose another name for the backup."),
            target);
    }
    if (info.exists() && !readWorkspaceHeader(target)) {
        return refusal(Problem::NotWritable,
            QT_TRANSLATE_NOOP(
                "Store", "%1 is no Waterline workspace, so a backup does not replace it. Choose another name."),
            target);
    }
    return {};
}

void removePart(const QString &part)
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(part + QLatin1String(suffix));
}

Result<> copyInto(sqlite3 *source, Connection &copy)
{
    sqlite3_backup *backup = sqlite3_backup_init(copy.handle(), "main", source, "main");
    if (!backup)
        return storeError(sqlite3_errcode(copy.handle()), QString(), copy.path());
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE)
        return storeError(stepped, QString::fromUtf8(sqlite3_errstr(stepped)), copy.path());
    if (finished != SQLITE_OK)
        return storeError(finished, QString::fromUtf8(sqlite3_errstr(finished)), copy.path());
    return {};
}

Result<> writeCopy(Connection &connection, const QString &path)
{
    auto copy = Connection::open(path, Connection::Access::Create);
    if (!copy)
        return copy.error();
    if (Result<> copied = copyInto(connection.handle(), **copy); !copied)
        return copied;
    Query(**copy, QStringLiteral("PRAGMA journal_mode = DELETE")).exec();
    Query check(**copy, QStringLiteral("PRAGMA quick_check(1)"));
    check.exec();
    if (const QString verdict = check.text(); verdict != QStringLiteral("ok"))
        (*copy)->fail(storeError(SQLITE_CORRUPT, verdict, path));
    return (*copy)->takeStatus();
}

} // namespace

Result<> backUp(Connection &connection, const QString &target, Replace replace)
{
    if (Result<> allowed = checkTarget(connection, target, replace); !allowed)
        return allowed;
    const QString part = target + QStringLiteral(".part");
    removePart(part);
    if (Result<> written = writeCopy(connection, part); !written) {
        removePart(part);
        return written;
    }
    // std::rename replaces the target in one step, which QFile::rename would refuse.
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(target).constData()) != 0) {
        removePart(part);
        return storeError(SQLITE_CANTOPEN, QString(), target);
    }
    return {};
}

} // namespace waterline
