#include "import/csvwriter.h"

#include "import/cellguard.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QIODevice>

#include <string_view>

namespace waterline {

namespace {

constexpr qsizetype PendingSize = 64 * 1024;

/// Quoting every usual separator keeps them from being taken for the separator when the file is read again.
bool needsQuotes(const QByteArray &cell, char delimiter)
{
    return std::string_view(cell.constData(), size_t(cell.size())).find_first_of("\",;|\t\r\n\x1A")
        != std::string_view::npos
        || cell.contains(delimiter);
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, char delimiter)
    : m_device(device)
    , m_delimiter(delimiter)
    , m_pending("\xEF\xBB\xBF")
{
}

Result<> CsvWriter::writeRow(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_pending += m_delimiter;
        appendCell(cells[i]);
    }
    m_pending += "\r\n";
    return m_pending.size() < PendingSize ? Result<>() : drain();
}

Result<> CsvWriter::finish()
{
    if (const Result<> drained = drain(); !drained)
        return drained;
    if (auto *file = qobject_cast<QFileDevice *>(&m_device); file && !file->flush())
        return deviceError();
    return {};
}

void CsvWriter::appendCell(const QString &cell)
{
    QByteArray bytes = guarded(cell).toUtf8();
    if (!needsQuotes(bytes, m_delimiter)) {
        m_pending += bytes;
        return;
    }
    bytes.replace('"', "\"\"");
    m_pending += '"';
    m_pending += bytes;
    m_pending += '"';
}

Result<> CsvWriter::drain()
{
    const qint64 written = m_device.write(m_pending);
    if (written != m_pending.size())
        return deviceError();
    m_pending.clear();
    return {};
}

Error CsvWriter::deviceError() const
{
    const auto *file = qobject_cast<const QFileDevice *>(&m_device);
    const bool isFull = file && file->error() == QFileDevice::ResourceError;
    return {isFull ? Problem::DiskFull : Problem::NotWritable,
        QCoreApplication::translate("CsvWriter", "The file cannot be written: %1").arg(m_device.errorString())};
}

} // namespace waterline
