#pragma once

#include "base/clock.h"
#include "store/batch.h"
#include "store/migrations.h"
#include "store/revert.h"
#include "store/schema.h"

#include <QLockFile>
#include <QObject>

#include <memory>

namespace waterline {

/// The owner of an open workspace file; announces changes. Lives in the thread that opened it. Work in another thread
/// takes a connection of its own from connect().
class Workspace : public QObject {
    Q_OBJECT

public:
    using Access = Connection::Access;

    /// Makes a new file; refuses if something of that name exists. `node` (0 to 1023) marks ids made in this file.
    static Result<std::unique_ptr<Workspace>> create(
        const QString &path, const Schema &schema, const Clock &clock, int node);

    /// Opens a file after checking that it is a workspace, of a version and schema we know, undamaged and (for
    /// ReadWrite) not open elsewhere. A file that is refused stays as it was, byte for byte.
    static Result<std::unique_ptr<Workspace>> open(
        const QString &path, const Schema &schema, const Clock &clock, Access access = Access::ReadWrite);

    ~Workspace() override;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] const Schema &schema() const { return m_schema; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Connection &connection() { return *m_connection; }
    /// A further connection, for the calling thread.
    [[nodiscard]] Result<std::unique_ptr<Connection>> connect(Access access) const;

    [[nodiscard]] Result<RevertReport> revert(BatchId batch, const QString &actor);

    /// To be called by whoever committed a batch through connect(), in this object's thread, after the commit.
    void announceCommit();

Q_SIGNALS:
    void committed();

private:
    Workspace(QString path, const Schema &schema, const Clock &clock);

    QString m_path;
    const Schema &m_schema;
    const Clock &m_clock;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Connection> m_connection;
};

} // namespace waterline
