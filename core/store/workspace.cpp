#include "store/workspace.h"

#include "base/writeerror.h"
#include "store/query.h"
#include "store/workspacefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <sqlite3.h>

namespace waterline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

Error refusal(Problem problem, const char *text, const QString &path)
{
    return {problem, Text::tr(text).arg(path), {path, 0, {}}};
}

Result<std::unique_ptr<QLockFile>> lock(const QString &path)
{
    auto file = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    file->setStaleLockTime(0);
    if (file->tryLock(0))
        return file;
    if (file->error() == QLockFile::PermissionError) {
        return refusal(Problem::NotWritable,
            QT_TRANSLATE_NOOP(
                "Workspace", "The folder of %1 is write-protected. Copy the file to a folder of your own."),
            path);
    }
    // So Qt reports a lock file that could be made but not written.
    if (file->error() == QLockFile::UnknownError)
        return diskFullError(path);
    qint64 pid = 0;
    QString host;
    QString application;
    // Who dies while making the lock leaves an empty file, which never counts as stale. It is removed only if no living
    // process holds it.
    if (!file->getLockInfo(&pid, &host, &application) && file->removeStaleLockFile() && file->tryLock(0))
        return file;
    return Error{Problem::InUse,
        Text::tr("%1 is open in another window (%2, process %3 on %4). Close it there first.")
            .arg(path, application, QString::number(pid), host),
        {path, 0, {}}};
}

/// Whether this very process holds the file open for writing.
bool isOpenHere(const QString &path)
{
    qint64 pid = 0;
    QString host;
    QString application;
    return QLockFile(path + QStringLiteral(".lock")).getLockInfo(&pid, &host, &application)
        && pid == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName();
}

Result<> checkUndamaged(Connection &connection)
{
    Query check(connection, QStringLiteral("PRAGMA quick_check(1)"));
    check.exec();
    const QString verdict = check.text();
    if (Result<> status = connection.takeStatus(); !status)
        return status;
    if (verdict != QStringLiteral("ok")) {
        return refusal(Problem::Corrupt,
            QT_TRANSLATE_NOOP("Workspace", "%1 is damaged and was not opened. Restore it from a backup."),
            connection.path());
    }
    return {};
}

Result<> checkVersion(int version, int newest, const QString &path)
{
    if (version <= newest)
        return {};
    return Error{Problem::NewerVersion,
        Text::tr("%1 was written by a newer Waterline (file version %2, this program reads up to %3). "
                 "Install the newer program to open it.")
            .arg(path)
            .arg(version)
            .arg(newest),
        {path, 0, {}}};
}

std::vector<Migration> stepsUpTo(std::vector<Migration> steps, int version)
{
    std::erase_if(steps, [version](const Migration &step) { return step.version > version; });
    return steps;
}

/// What every file of the newest version holds is worked out once: a start opens several, and the tests thousands.
Result<QString> shippedSchemaText(int version)
{
    static const Result<QString> newest = expectedSchemaText(shippedMigrations());
    const std::vector<Migration> steps = shippedMigrations();
    return version == steps.back().version ? newest : expectedSchemaText(stepsUpTo(steps, version));
}

Result<> checkFingerprint(Connection &connection, int version)
{
    const Result<QString> expected = shippedSchemaText(version);
    if (!expected)
        return expected.error();
    const QString present = schemaText(connection);
    if (Result<> status = connection.takeStatus(); !status)
        return status;
    if (present == *expected)
        return {};
    return refusal(Problem::ForeignSchema,
        QT_TRANSLATE_NOOP("Workspace",
            "The tables inside %1 were changed by another program, so it was not opened. Restore it from a backup."),
        connection.path());
}

} // namespace

Workspace::Workspace(QString path, const Schema &schema, const Clock &clock)
    : m_path(std::move(path))
    , m_schema(schema)
    , m_clock(clock)
{
}

Workspace::~Workspace()
{
    if (!m_connection || !m_lock)
        return;
    // One plain file without a WAL beside it is what people copy and mail.
    sqlite3_wal_checkpoint_v2(m_connection->handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

Result<std::unique_ptr<Workspace>> Workspace::create(
    const QString &path, const Schema &schema, const Clock &clock, int node)
{
    if (QFileInfo::exists(path)) {
        return refusal(Problem::NotWritable,
            QT_TRANSLATE_NOOP("Workspace", "%1 exists already. Choose another name for the new workspace."), path);
    }
    // Built under another name, so that a crash half-way leaves no file that looks like a workspace.
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    // The log of a file that was deleted would be played into the new one.
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
    {
        auto connection = Connection::open(part, Access::Create);
        if (!connection)
            return refusal(Problem::NotWritable,
                QT_TRANSLATE_NOOP("Workspace", "%1 cannot be written. Choose a folder that you may write to."), path);
        Query(**connection, QStringLiteral("PRAGMA page_size = %1").arg(workspacePageSize)).exec();
        Query(**connection, QStringLiteral("PRAGMA application_id = %1").arg(workspaceApplicationId)).exec();
        Result<> built = migrate(**connection, shippedMigrations());
        if (built) {
            Query(**connection, QStringLiteral("INSERT INTO meta (key, value) VALUES ('node', ?)"))
                .exec(QString::number(node & 1023));
            built = (*connection)->takeStatus();
        }
        if (!built) {
            connection->reset();
            QFile::remove(part);
            return built.error();
        }
    }
    if (!QFile::rename(part, path)) {
        QFile::remove(part);
        return refusal(Problem::NotWritable,
            QT_TRANSLATE_NOOP("Workspace", "%1 cannot be written. Choose a folder that you may write to."), path);
    }
    return open(path, schema, clock);
}

Result<std::unique_ptr<Workspace>> Workspace::open(
    const QString &path, const Schema &schema, const Clock &clock, Access access)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    std::unique_ptr<Workspace> workspace(new Workspace(canonical.isEmpty() ? path : canonical, schema, clock));
    const QString &file = workspace->m_path;
    if (access == Access::ReadWrite && !canonical.isEmpty() && QFileInfo(file).isFile()) {
        auto locked = lock(file);
        if (!locked)
            return locked.error();
        workspace->m_lock = std::move(*locked);
    }
    const std::vector<Migration> steps = shippedMigrations();
    // The header is read before SQLite touches the file: what is not ours stays exactly as it is. A file that this
    // process has open was looked at then, and must not be opened by other means than SQLite: closing it would drop its
    // locks.
    if (workspace->m_lock || !isOpenHere(file)) {
        const Result<WorkspaceHeader> header = readWorkspaceHeader(file);
        if (!header)
            return header.error();
        if (Result<> known = checkVersion(header->version, steps.back().version, file); !known)
            return known.error();
    }

    auto connection = Connection::open(file, access);
    if (!connection)
        return connection.error();
    Connection &db = **connection;
    workspace->m_connection = std::move(*connection);
    const int version = schemaVersion(db);
    Result<> sound = checkVersion(version, steps.back().version, file);
    // The tables' text first: checking for damage already runs what a foreign schema may hold.
    if (sound)
        sound = checkFingerprint(db, version);
    if (sound)
        sound = checkUndamaged(db);
    if (sound && version < steps.back().version) {
        sound = access == Access::ReadWrite
            ? migrate(db, steps)
            : Result<>(refusal(Problem::NotReadable,
                QT_TRANSLATE_NOOP(
                    "Workspace", "%1 is of an older version. Open it once in the window, which brings it up to date."),
                file));
    }
    if (sound && access == Access::ReadWrite) {
        Query(db, QStringLiteral("PRAGMA journal_mode = WAL")).exec();
        sound = db.takeStatus();
    }
    if (!sound) {
        workspace->m_lock.reset(); // nothing to check-point
        return sound.error();
    }
    return workspace;
}

Result<std::unique_ptr<Connection>> Workspace::connect(Access access) const
{
    return Connection::open(m_path, access);
}

Result<RevertReport> Workspace::revert(BatchId batch, const QString &actor)
{
    Result<RevertReport> report = revertBatch(*m_connection, m_schema, m_clock, batch, actor);
    if (report && report->rowsUndone > 0)
        announceCommit();
    return report;
}

void Workspace::announceCommit()
{
    Q_EMIT committed();
}

} // namespace waterline
