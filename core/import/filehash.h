#pragma once

#include "base/result.h"
#include "import/importwatch.h"

#include <QByteArray>
#include <QString>

#include <thread>

namespace waterline {

/// The SHA-256 of a whole file, taken on a thread of its own while the file is read for its rows.
class FileHash {
public:
    /// Begins at once. `watch` can stop it and must outlive this.
    FileHash(const QString &path, const ImportWatch &watch);

    /// Waits for it; 32 bytes. Error NotReadable, without a place, also when it was stopped. To be called once.
    [[nodiscard]] Result<QByteArray> take();

private:
    Result<QByteArray> read(const std::stop_token &isDropped) const;

    QString m_path;
    const ImportWatch &m_watch;
    Result<QByteArray> m_result = QByteArray();
    /// Last, so that it has ended before what it uses goes; the end of this stops it.
    std::jthread m_thread;
};

} // namespace waterline
