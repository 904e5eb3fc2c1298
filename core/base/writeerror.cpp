#include "base/writeerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDevice>
#include <QFileInfo>
#include <QStorageInfo>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WriteError)
};

} // namespace

Error diskFullError(const QString &path)
{
    // The file itself may not be there, its folder is.
    const QStorageInfo volume(QFileInfo(path).absolutePath());
    const QString shown = QDir::toNativeSeparators(path);
    const QString message = volume.isValid()
        ? Text::tr("There is no room for %1: the disk %2 is full. Free some space and try again; nothing was changed.")
              .arg(shown, QDir::toNativeSeparators(volume.rootPath()))
        : Text::tr("There is no room for %1: the disk is full. Free some space and try again; nothing was changed.")
              .arg(shown);
    return {Problem::DiskFull, message, {path, 0, {}}};
}

Error writeError(const QFileDevice &file, const QString &path)
{
    if (file.error() == QFileDevice::ResourceError)
        return diskFullError(path);
    return {Problem::NotWritable,
        Text::tr("%1 cannot be written: %2. Choose another place or name.")
            .arg(QDir::toNativeSeparators(path), file.errorString()),
        {path, 0, {}}};
}

Result<> writeAll(QFileDevice &file, const QByteArray &bytes, const QString &path)
{
    // The first write that does not fit is only cut short; the next one says why.
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return writeError(file, path);
        done += written;
    }
    return file.flush() ? Result<>() : writeError(file, path);
}

} // namespace waterline
