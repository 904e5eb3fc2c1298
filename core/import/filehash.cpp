#include "import/filehash.h"

#include "base/sha256.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace waterline {

namespace {

constexpr qsizetype bytesBetweenChecks = 256 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

FileHash::FileHash(const QString &path, const ImportWatch &watch)
    : m_path(path)
    , m_watch(watch)
    , m_thread([this](const std::stop_token &isDropped) { m_result = read(isDropped); })
{
}

Result<QByteArray> FileHash::take()
{
    m_thread.join();
    return std::move(m_result);
}

Result<QByteArray> FileHash::read(const std::stop_token &isDropped) const
{
    QFile file(m_path);
    bool isRead = file.open(QIODevice::ReadOnly);
    Sha256 hash;
    QByteArray piece(bytesBetweenChecks, Qt::Uninitialized);
    for (qint64 count = 1; isRead && count > 0;) {
        if (isDropped.stop_requested() || m_watch.isStopped())
            return Error{Problem::NotReadable, Text::tr("Reading was stopped."), {}};
        count = file.read(piece.data(), piece.size());
        isRead = count >= 0;
        hash.addData(QByteArrayView(piece.constData(), std::max<qint64>(count, 0)));
    }
    if (!isRead)
        return Error{Problem::NotReadable, Text::tr("The file cannot be read: %1").arg(file.errorString()), {}};
    return hash.result();
}

} // namespace waterline
