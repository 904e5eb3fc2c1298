#include "store/storeerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace waterline {

namespace {

struct Sentence {
    Problem problem;
    const char *text;
};

Sentence sentenceFor(int nativeCode)
{
    switch (nativeCode & 0xff) {
    case SQLITE_FULL:
        return {Problem::DiskFull,
            QT_TRANSLATE_NOOP("Store", "The disk that holds %1 is full. Free some space and try again; nothing was changed.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Problem::Locked,
            QT_TRANSLATE_NOOP("Store", "Another program is using %1 just now. Close it and try again; nothing was changed.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Problem::NotWritable,
            QT_TRANSLATE_NOOP("Store", "%1 is write-protected. Copy it to a folder of your own and open the copy.")};
    case SQLITE_CANTOPEN:
        return {Problem::NotReadable,
            QT_TRANSLATE_NOOP("Store", "%1 cannot be opened. Check that it exists and that you may read and write its folder.")};
    case SQLITE_CORRUPT:
        return {Problem::Corrupt,
            QT_TRANSLATE_NOOP("Store", "%1 is damaged and was not used. Restore it from a backup.")};
    case SQLITE_NOTADB:
        return {Problem::NotAWorkspace, QT_TRANSLATE_NOOP("Store", "%1 is not a Waterline workspace.")};
    default:
        return {Problem::Storage,
            QT_TRANSLATE_NOOP("Store", "%1 could not be read or written. Nothing was changed.")};
    }
}

}

Error storeError(int nativeCode, const QString &systemText, const QString &path)
{
    const Sentence sentence = sentenceFor(nativeCode);
    QString message = QCoreApplication::translate("Store", sentence.text).arg(path);
    if (!systemText.isEmpty())
        message += QStringLiteral(" (%1: %2)").arg(nativeCode).arg(systemText);
    return {sentence.problem, message, {path, 0, {}}};
}

Error storeError(const QSqlError &error, const QString &path)
{
    return storeError(error.nativeErrorCode().toInt(), error.databaseText(), path);
}

} // namespace waterline
