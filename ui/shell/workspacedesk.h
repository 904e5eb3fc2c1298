#pragma once

#include "parts/job.h"
#include "parts/session.h"
#include "shell/appsettings.h"
#include "shell/dialogs.h"
#include "start/sampleworkspace.h"
#include "store/chain.h"
#include "store/verify.h"

namespace waterline {

/// What the File menu does with whole workspaces: make, open, close, back up, verify, and take an import back.
/// Failures go to the session; whatever takes long runs in the background, one thing at a time.
class WorkspaceDesk : public QObject {
    Q_OBJECT

public:
    WorkspaceDesk(Session &session, AppSettings &settings, Dialogs &dialogs, QObject *parent = nullptr);

    /// At the start: opens what was open last, if it is still there.
    void reopenLast();
    void open(const QString &path);
    void askToOpen();
    /// False if nothing was made.
    bool askToCreate();
    void openSample();
    void close();
    /// How the desk learns what leaving the workspace would lose, in a sentence; empty for nothing.
    void setUnsavedWork(std::function<QString()> unsavedWork) { m_unsavedWork = std::move(unsavedWork); }
    /// Asks where something would be lost.
    [[nodiscard]] bool mayLeave();

    /// CSV files go to the import page, into a new workspace if none is open; a workspace file is opened.
    void takeFiles(const QStringList &paths);
    void askToImport();

    void askToBackUp();
    void verify();
    void askToUndoImport();

    [[nodiscard]] bool isBusy() const { return m_job.isRunning() || m_sample.isRunning(); }

Q_SIGNALS:
    void busyChanged();
    void sampleProgressed(int percent);

private:
    void take(Result<std::unique_ptr<Workspace>> workspace);
    void finishBackup(const QString &target, const Result<> &result);
    void finishVerify(const Result<VerifyReport> &report);
    void confirmUndo(const BatchRecord &batch);
    void finishUndo(const QString &path, const QString &file, const Result<RevertReport> &report);

    Session &m_session;
    AppSettings &m_settings;
    Dialogs &m_dialogs;
    std::function<QString()> m_unsavedWork = [] { return QString(); };
    Job m_job;
    SampleWorkspace m_sample;
};

/// The newest import that nobody took back yet; `batches` are in the order of the chain.
[[nodiscard]] std::optional<BatchRecord> newestImport(const std::vector<BatchRecord> &batches);

/// Where new workspaces go unless the person says otherwise.
[[nodiscard]] QString workspaceFolder();

} // namespace waterline
