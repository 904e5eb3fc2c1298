#include "report/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace waterline {

namespace {

Error notSaved(const QString &path, qint64 size, const QString &reason)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QStorageInfo volume(QFileInfo(path).absolutePath());
    if (volume.isValid() && volume.bytesAvailable() < size) {
        return {Problem::DiskFull,
            QCoreApplication::translate("SaveFile",
                "%1 was not written: the disk %2 is full. Free some space and "
                "try again.")
                .arg(shown, QDir::toNativeSeparators(volume.rootPath())),
            {path, 0, {}}};
    }
    return {Problem::NotWritable,
        QCoreApplication::translate("SaveFile", "%1 was not written: %2. Choose another place or name.")
            .arg(shown, reason),
        {path, 0, {}}};
}

} // namespace

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notSaved(path, bytes.size(), file.errorString());
    return {};
}

} // namespace waterline
