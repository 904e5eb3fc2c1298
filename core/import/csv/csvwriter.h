#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

class QIODevice;

namespace waterline {

/// Writes CSV by RFC 4180: UTF-8 with byte order mark (which Excel needs to open Chinese rightly), CR LF, quotes where
/// needed. Cells are guarded against being run as formulas (cellguard.h); plain numbers stay numbers.
class CsvWriter {
public:
    /// `device` must be open for writing and outlive this. Nothing is written before the first row.
    explicit CsvWriter(QIODevice &device, char delimiter = ',');

    /// No byte order mark: the text goes to another program than Excel. Only before the first row.
    void leaveMarkOut() { m_pending.clear(); }

    /// Appends one row. Error NotWritable (or DiskFull) when the device takes less than it was given; the file is then
    /// incomplete and to be thrown away.
    Result<> writeRow(const QStringList &cells);
    /// The same for cells that are to stand in the file as they are: the caller has guarded them.
    Result<> writeGuardedRow(const QStringList &cells);
    /// Writes out what is still held back and flushes the device. Without it the file is incomplete.
    Result<> finish();

private:
    void appendCell(const QString &cell);
    Result<> drain();
    [[nodiscard]] Error deviceError() const;

    QIODevice &m_device;
    char m_delimiter;
    QByteArray m_pending;
};

} // namespace waterline
