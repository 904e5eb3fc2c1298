#include "import/csv/csvwriter.h"

#include "base/writeerror.h"
#include "import/cells/cellguard.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QIODevice>

#include <string_view>

namespace waterline {

namespace {

constexpr qsizetype PendingSize = 64 * 1024;

/// Quoting every usual separator keeps them from being taken for the separator when the file is read again, and quoting
/// what begins with an apostrophe keeps that from being taken for a quote.
bool needsQuotes(const QByteArray &cell, char delimiter)
{
    const std::string_view text(cell.constData(), size_t(cell.size()));
    return text.starts_with('\'') || text.find_first_of("\",;|\t\r\n\x1A") != std::string_view::npos
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
    QStringList safe;
    safe.reserve(cells.size());
    for (const QString &cell : cells)
        safe << guarded(cell);
    return writeGuardedRow(safe);
}

Result<> CsvWriter::writeGuardedRow(const QStringList &cells)
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
    QByteArray bytes = cell.toUtf8();
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
    // The first write that does not fit is only cut short; the next one says why.
    for (qsizetype done = 0; done < m_pending.size();) {
        const qint64 written = m_device.write(m_pending.constData() + done, m_pending.size() - done);
        if (written <= 0)
            return deviceError();
        done += written;
    }
    m_pending.clear();
    return {};
}

Error CsvWriter::deviceError() const
{
    if (const auto *file = qobject_cast<const QFileDevice *>(&m_device))
        return writeError(*file, file->fileName());
    return {Problem::NotWritable,
        QCoreApplication::translate("CsvWriter", "The file cannot be written: %1").arg(m_device.errorString())};
}

} // namespace waterline
