#include "store/storeerror.h"

#include "base/writeerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace waterline {

namespace {

struct Sentence {
    Problem problem;
    const char *text;
};

/// Also where the shared memory beside the file finds no room, as when a workspace is opened on a disk that is full.
bool isDiskFull(int nativeCode)
{
    return (nativeCode & 0xff) == SQLITE_FULL || nativeCode == SQLITE_IOERR_SHMSIZE;
}

Sentence sentenceFor(int nativeCode)
{
    switch (nativeCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Problem::Locked,
            QT_TRANSLATE_NOOP(
                "Store", "Another program is using %1 just now. Close it and try again; nothing was changed.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Problem::NotWritable,
            QT_TRANSLATE_NOOP("Store", "%1 is write-protected. Copy it to a folder of your own and open the copy.")};
    case SQLITE_CANTOPEN:
        return {Problem::NotReadable,
            QT_TRANSLATE_NOOP(
                "Store", "%1 cannot be opened. Check that it exists and that you may read and write its folder.")};
    case SQLITE_CORRUPT:
        return {
            Problem::Corrupt, QT_TRANSLATE_NOOP("Store", "%1 is damaged and was not used. Restore it from a backup.")};
    case SQLITE_NOTADB:
        return {Problem::NotAWorkspace, QT_TRANSLATE_NOOP("Store", "%1 is not a Waterline workspace.")};
    default:
        return {Problem::Storage, QT_TRANSLATE_NOOP("Store", "%1 could not be read or written. Nothing was changed.")};
    }
}

} // namespace

Error storeError(int nativeCode, const QString &systemText, const QString &path)
{
    Error error;
    if (isDiskFull(nativeCode)) {
        error = diskFullError(path);
    } else {
        const Sentence sentence = sentenceFor(nativeCode);
        error = {sentence.problem, QCoreApplication::translate("Store", sentence.text).arg(path), {path, 0, {}}};
    }
    if (!systemText.isEmpty())
        error.message += QStringLiteral(" (%1: %2)").arg(nativeCode).arg(systemText);
    return error;
}

Error storeError(const QSqlError &error, const QString &path)
{
    return storeError(error.nativeErrorCode().toInt(), error.databaseText(), path);
}

} // namespace waterline
