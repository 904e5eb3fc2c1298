#include "report/savefile.h"

#include "base/writeerror.h"

#include <QSaveFile>

namespace waterline {

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file, path);
    if (Result<> written = writeAll(file, bytes, path); !written)
        return written;
    return file.commit() ? Result<>() : writeError(file, path);
}

} // namespace waterline
