#pragma once

#include <QCryptographicHash>
#include <QFile>
#include <QString>

#include <sqlite3.h>

namespace waterline {

/// Runs SQL on a file behind Waterline's back, as another program would: no foreign keys, no checks of ours.
inline void runRawSql(const QString &path, const QString &sql)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK
        || sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", qPrintable(sql), sqlite3_errmsg(handle));
    sqlite3_close(handle);
}

/// Hex. For files that this process does not have open: see readWorkspaceHeader().
inline QString sha256Of(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
}

/// Overwrites bytes in place. For files that this process does not have open.
inline void patchFile(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("cannot patch %s", qPrintable(path));
}

} // namespace waterline
