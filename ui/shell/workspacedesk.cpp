#include "shell/workspacedesk.h"

#include "catalogue.h"
#include "store/backup.h"
#include "store/revert.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>
#include <QStandardPaths>

namespace waterline {

namespace {

QString samplePath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(QStringLiteral("sample.waterline"));
}

/// A path in the folder that is not taken: "Sales 2026.waterline", "Sales 2026 2.waterline".
QString freePath(const QDir &folder, const QString &name)
{
    QString path = folder.filePath(name + QStringLiteral(".waterline"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1 %2.waterline").arg(name).arg(number));
    return path;
}

bool isWorkspaceFile(const QString &path)
{
    return path.endsWith(QStringLiteral(".waterline"), Qt::CaseInsensitive);
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString canonical = QFileInfo(a).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(b).canonicalFilePath();
}

} // namespace

std::optional<BatchRecord> newestImport(const std::vector<BatchRecord> &batches)
{
    QSet<qint64> undone;
    for (auto batch = batches.rbegin(); batch != batches.rend(); ++batch) {
        const bool isUndone = undone.contains(batch->id.value);
        if (!batch->reverts.isNull() && !isUndone)
            undone.insert(batch->reverts.value);
        if (batch->kind == QStringLiteral("import") && !isUndone)
            return *batch;
    }
    return std::nullopt;
}

QString workspaceFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(QStringLiteral("Waterline"));
}

WorkspaceDesk::WorkspaceDesk(Session &session, AppSettings &settings, Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_job(nullptr)
    , m_sample(session.clock())
{
    connect(&m_sample, &SampleWorkspace::progressed, this, &WorkspaceDesk::sampleProgressed);
    connect(&m_sample, &SampleWorkspace::finished, this, [this](const QString &path) {
        Q_EMIT busyChanged();
        open(path);
    });
    connect(&m_sample, &SampleWorkspace::failed, this, [this](const Error &error) {
        Q_EMIT busyChanged();
        m_session.report(error);
    });
}

void WorkspaceDesk::reopenLast()
{
    const QString path = m_settings.lastWorkspace();
    if (path.isEmpty())
        return;
    if (QFileInfo::exists(path))
        return open(path);
    m_session.report({Problem::NotFound,
        tr("The workspace of last time, %1, is not there any more. Perhaps it was moved or its drive is not connected.")
            .arg(path),
        {path, 0, {}}});
}

void WorkspaceDesk::open(const QString &path)
{
    if (m_session.workspace() && isSameFile(path, m_session.workspace()->path()))
        return m_session.tell(tr("%1 is open already.").arg(QFileInfo(path).fileName()));
    if (!mayLeave())
        return;
    take(Workspace::open(path, workspaceSchema(), m_session.clock()));
}

void WorkspaceDesk::askToOpen()
{
    const Workspace *current = m_session.workspace();
    const QString path = m_dialogs.workspaceToOpen(current ? QFileInfo(current->path()).path() : workspaceFolder());
    if (!path.isEmpty())
        open(path);
}

bool WorkspaceDesk::askToCreate()
{
    if (!mayLeave())
        return false;
    const QDir folder(workspaceFolder());
    folder.mkpath(QStringLiteral("."));
    const QString name =
        tr("Sales %1", "name of a new workspace; %1 is the year").arg(m_session.clock().today().year());
    const QString path = m_dialogs.workspaceToCreate(freePath(folder, name));
    const bool isMade = !path.isEmpty();
    if (isMade)
        take(Workspace::create(
            path, workspaceSchema(), m_session.clock(), int(QRandomGenerator::global()->bounded(1024))));
    else
        QDir().rmdir(folder.path()); // goes only if it is empty
    return isMade && m_session.workspace() && isSameFile(path, m_session.workspace()->path());
}

void WorkspaceDesk::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path))
        return open(path);
    m_sample.start(path);
    Q_EMIT busyChanged();
}

bool WorkspaceDesk::mayLeave()
{
    const QString lost = m_unsavedWork();
    return lost.isEmpty() || m_dialogs.confirm({tr("Leave without saving?"), lost, tr("Leave")});
}

void WorkspaceDesk::close()
{
    if (!mayLeave())
        return;
    m_session.setWorkspace(nullptr);
    m_settings.setLastWorkspace({});
}

void WorkspaceDesk::take(Result<std::unique_ptr<Workspace>> workspace)
{
    if (!workspace)
        return m_session.report(workspace.error());
    const QString path = (*workspace)->path();
    m_settings.setLastWorkspace(path);
    m_settings.addRecentWorkspace(path);
    m_session.setWorkspace(std::move(*workspace));
}

void WorkspaceDesk::takeFiles(const QStringList &paths)
{
    QStringList sheets = paths;
    sheets.removeIf(isWorkspaceFile);
    if (const auto file = std::ranges::find_if(paths, isWorkspaceFile); file != paths.end())
        open(*file);
    if (sheets.isEmpty() || (!m_session.workspace() && !askToCreate()))
        return;
    m_session.importFiles(sheets);
}

void WorkspaceDesk::askToImport()
{
    const QStringList paths =
        m_dialogs.filesToImport(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!paths.isEmpty())
        takeFiles(paths);
}

void WorkspaceDesk::askToBackUp()
{
    const Workspace *workspace = m_session.workspace();
    if (!workspace || isBusy())
        return;
    const QFileInfo file(workspace->path());
    const QString name =
        QStringLiteral("%1 %2").arg(file.completeBaseName(), m_session.clock().today().toString(Qt::ISODate));
    const QString target = m_dialogs.backupTarget(freePath(file.dir(), name));
    if (target.isEmpty())
        return;
    m_session.tell(tr("Backing up…"));
    // The dialog has asked before naming an existing file, so it may be replaced: but not by a copy of itself.
    const Replace replace = isSameFile(target, workspace->path()) ? Replace::No : Replace::Yes;
    m_job.start<void>(
        *workspace, [target, replace](Connection &connection) { return backUp(connection, target, replace); },
        [this, target](const Result<> &result) { finishBackup(target, result); });
    Q_EMIT busyChanged();
}

void WorkspaceDesk::finishBackup(const QString &target, const Result<> &result)
{
    Q_EMIT busyChanged();
    if (result)
        m_session.tell(tr("Backed up to %1.").arg(QDir::toNativeSeparators(target)));
    else
        m_session.report(result.error());
}

void WorkspaceDesk::verify()
{
    const Workspace *workspace = m_session.workspace();
    if (!workspace || isBusy())
        return;
    m_session.tell(tr("Verifying every batch…"));
    m_job.start<VerifyReport>(
        *workspace, [&schema = workspace->schema()](Connection &connection) { return verifyChain(connection, schema); },
        [this](const Result<VerifyReport> &report) { finishVerify(report); });
    Q_EMIT busyChanged();
}

void WorkspaceDesk::finishVerify(const Result<VerifyReport> &report)
{
    Q_EMIT busyChanged();
    if (!report)
        return m_session.report(report.error());
    if (!report->isOk()) {
        return m_session.report({Problem::BrokenChain,
            tr("The workspace was changed outside Waterline: %1 (%n finding(s) in all.)", nullptr,
                int(report->findings.size()))
                .arg(report->findings.front().message),
            {}});
    }
    m_session.tell(tr("Verified: nothing was changed outside Waterline."));
    m_dialogs.inform(tr("The workspace is sound. %n batch(es) agree with the chain.", nullptr, int(report->batches)),
        tr("Compare this head of the chain with the one printed on an earlier PDF:\n%1").arg(report->head));
}

void WorkspaceDesk::askToUndoImport()
{
    const Workspace *workspace = m_session.workspace();
    if (!workspace || isBusy())
        return;
    using Found = std::optional<BatchRecord>;
    m_job.start<Found>(
        *workspace,
        [](Connection &connection) -> Result<Found> {
            Reading reading(connection);
            return reading.finish(newestImport(readBatches(connection)));
        },
        [this](const Result<Found> &found) {
            Q_EMIT busyChanged();
            if (!found)
                m_session.report(found.error());
            else if (!*found)
                m_session.tell(tr("There is no import to undo."));
            else
                confirmUndo(**found);
        });
    Q_EMIT busyChanged();
}

void WorkspaceDesk::confirmUndo(const BatchRecord &batch)
{
    const int rows = int(batch.counts.created + batch.counts.changed);
    const bool isAgreed = m_dialogs.confirm({tr("Undo the import of %1?").arg(batch.sourceFile),
        tr("%n row(s) that came in go back to what they were before. The ledger keeps both steps, and the file can be "
           "imported again.",
            nullptr, rows),
        tr("Undo Import")});
    Workspace *workspace = m_session.workspace();
    if (!isAgreed || !workspace || isBusy())
        return;
    m_session.tell(tr("Undoing the import of %1…").arg(batch.sourceFile));
    const QString path = workspace->path();
    m_job.startPlain<RevertReport>(
        [path, &schema = workspace->schema(), &clock = m_session.clock(), id = batch.id,
            actor = m_session.actor()]() -> Result<RevertReport> {
            auto connection = Connection::open(path);
            if (!connection)
                return connection.error();
            return revertBatch(**connection, schema, clock, id, actor);
        },
        [this, path, file = batch.sourceFile](const Result<RevertReport> &report) { finishUndo(path, file, report); });
    Q_EMIT busyChanged();
}

void WorkspaceDesk::finishUndo(const QString &path, const QString &file, const Result<RevertReport> &report)
{
    Q_EMIT busyChanged();
    if (!report)
        return m_session.report(report.error());
    if (Workspace *workspace = m_session.workspace(); workspace && workspace->path() == path && report->rowsUndone > 0)
        workspace->announceCommit();
    m_session.tell(tr("Undone: the import of %1.").arg(file));
    if (report->conflicts.empty())
        return;
    constexpr std::size_t listed = 8;
    QStringList lines;
    for (const RevertConflict &conflict : report->conflicts) {
        if (std::size_t(lines.size()) < listed)
            lines << tr("%1: %2", "row of a file: why it was left")
                         .arg(conflict.label.isEmpty() ? conflict.table : conflict.label, conflict.reason);
    }
    if (report->conflicts.size() > listed)
        lines << tr("and %n more", nullptr, int(report->conflicts.size() - listed));
    m_dialogs.inform(tr("%n row(s) were left as they are, because something later rests on them.", nullptr,
                         int(report->conflicts.size())),
        lines.join(u'\n'));
}

} // namespace waterline
