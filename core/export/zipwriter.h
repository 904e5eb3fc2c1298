#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFileDevice>

#include <memory>
#include <string_view>
#include <vector>

namespace waterline {

/// Writes a zip archive entry by entry, packing as the bytes come: nothing is kept but the list of entries, there are
/// no temporary files, and no write goes unchecked. Below 4 GiB and without zip64 records, which Excel would want to
/// repair.
class ZipWriter {
public:
    /// `file` must be open for writing, able to seek, and outlive this; `path` is its name in errors.
    ZipWriter(QFileDevice &file, QString path);
    ~ZipWriter();

    /// Ends the entry before and begins the next.
    Result<> beginEntry(const QByteArray &name);
    Result<> write(std::string_view bytes);
    /// Ends the last entry and writes the directory.
    Result<> finish();

private:
    struct Entry {
        QByteArray name;
        quint32 crc = 0;
        quint32 packed = 0;
        quint32 size = 0;
        quint32 offset = 0;
    };
    struct Packer;

    Result<> endEntry();
    Result<> pack(std::string_view bytes, bool isLast);
    Result<> put(const QByteArray &bytes);
    [[nodiscard]] Error tooLarge() const;

    QFileDevice &m_file;
    QString m_path;
    std::vector<Entry> m_entries;
    std::unique_ptr<Packer> m_packer;
    qint64 m_size = 0;
    qint64 m_packed = 0;
};

} // namespace waterline
