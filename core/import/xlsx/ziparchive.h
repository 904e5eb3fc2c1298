#pragma once

#include "base/result.h"

#include <QHash>
#include <QIODevice>

#include <functional>
#include <memory>
#include <optional>

struct zip;
struct zip_file;

namespace waterline {

class ZipEntry;

/// A zip file, read only, from which nothing is ever written to disk. What a hostile file could do is bounded when it
/// is opened: how many entries it has, how large they are, alone and together, and how much larger than in the file.
class ZipArchive : public std::enable_shared_from_this<ZipArchive> {
public:
    static constexpr qint64 MaxEntries = 5000;
    static constexpr qint64 MaxEntrySize = 256LL << 20;
    static constexpr qint64 MaxTotalSize = 512LL << 20;
    /// Unpacked to packed size, for entries over FreeSize.
    static constexpr qint64 MaxRatio = 200;
    static constexpr qint64 FreeSize = 1 << 20;

    /// Errors: NotFound, NotReadable; BadInput for a zip that is damaged, cut off, encrypted, over a limit, or holds
    /// two entries of one name. `isStopped` is asked before every piece of an entry, as long as entries are read; once
    /// it has said yes, nothing more is unpacked.
    static Result<std::shared_ptr<ZipArchive>> open(const QString &path, std::function<bool()> isStopped = {});
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    // Names are compared without regard to case and to the direction of slashes.
    [[nodiscard]] bool contains(const QString &name) const;
    /// Whether a name begins with `folder`, e.g. "word/".
    [[nodiscard]] bool hasFolder(const QString &folder) const;
    /// Unpacked; 0 when there is no such entry.
    [[nodiscard]] qint64 sizeOf(const QString &name) const;
    /// Error NotReadable once the reading has been stopped.
    [[nodiscard]] Result<> checkStopped() const;
    /// Of the zip file itself.
    [[nodiscard]] qint64 fileSize() const { return m_fileSize; }
    /// Error BadInput when there is no such entry, or it is packed in a way that is not known here.
    Result<std::unique_ptr<ZipEntry>> openEntry(const QString &name);

private:
    friend class ZipEntry;
    struct Entry {
        quint64 index = 0;
        qint64 size = 0;
    };
    struct Handle;

    ZipArchive();
    Result<> list();
    Result<> addEntry(quint64 index);
    bool isStopped();

    std::unique_ptr<Handle> m_handle;
    QHash<QString, Entry> m_entries;
    qint64 m_total = 0;
    qint64 m_fileSize = 0;
    std::function<bool()> m_stopCheck;
    bool m_isStopped = false;
};

/// One entry, unpacked as it is read. Never gives more bytes than the archive's directory promised.
class ZipEntry final : public QIODevice {
public:
    ~ZipEntry() override;
    [[nodiscard]] bool isSequential() const override { return true; }
    /// Why reading stopped early: damaged data, a wrong checksum, more bytes than promised. Known for certain once
    /// read() has answered 0.
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }
    [[nodiscard]] qint64 taken() const { return m_taken; }
    [[nodiscard]] qint64 promised() const { return m_promised; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    friend class ZipArchive;
    ZipEntry(std::shared_ptr<ZipArchive> archive, zip_file *file, qint64 promised);

    std::shared_ptr<ZipArchive> m_archive;
    zip_file *m_file;
    qint64 m_promised;
    qint64 m_taken = 0;
    std::optional<Error> m_fault;
};

} // namespace waterline
