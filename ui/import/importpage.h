#pragma once

#include "import/importer.h"
#include "import/ledgermodel.h"
#include "parts/page.h"

#include <QPointer>

#include <deque>
#include <functional>

class QLabel;
class QStackedWidget;

namespace waterline {

class DropZone;
class FileView;
class ImportRunner;
class Job;
class LedgerPanel;
class ResultCard;

/// Files come in here: one after the other is shown as it will be understood, decided upon, taken in, and accounted for.
/// Files that came together wait in the order in which they fit onto each other: people before what names them.
class ImportPage : public Page {
    Q_OBJECT

public:
    /// Asks for files to read, or for the place of a file to write (with its suggested name); empty when the person
    /// thinks better of it.
    struct Dialogs {
        std::function<QStringList(QWidget *)> openFiles;
        std::function<QString(QWidget *, const QString &suggested)> saveFile;
    };

    explicit ImportPage(Session &session, QWidget *parent = nullptr);
    ~ImportPage() override;

    [[nodiscard]] QString title() const override;
    /// Puts the files in the queue and shows the first, unless one is being worked on.
    void openFiles(const QStringList &paths);
    void setDialogs(Dialogs dialogs) { m_dialogs = std::move(dialogs); }
    /// Nothing is being read, planned or written.
    [[nodiscard]] bool isIdle() const;

protected:
    void refresh() override;
    void retranslate() override;
    void restyle() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A file on its way in.
    struct File {
        QString path;
        ImportChoices choices;
        /// Every question that came up, also those that `choices` answers by now.
        std::vector<ImportQuestion> asked;
        std::optional<Result<ImportPlan>> plan;
    };

    void makeViews();
    void connectViews();
    void workspaceChanged();
    void readNext();
    void readCurrent();
    void takePlan(File &file, Result<ImportPlan> plan);
    void showNext();
    void showCurrent();
    void choose(const std::function<void(ImportChoices &)> &change);
    void chooseField(int column, int field);
    void startImport();
    void showImported(const Result<ImportReport> &result);
    void startUndo(BatchId batch, const QString &what);
    void showReverted(const Result<RevertReport> &result);
    void saveRejects();
    void announceCommit();
    void showIdle();

    const std::vector<const ImportTable *> &m_tables;
    Dialogs m_dialogs;
    Job *m_readJob;
    Job *m_planJob;
    Job *m_ledgerJob;
    Job *m_rejectJob;
    ImportRunner *m_runner;
    /// The workspace that the runner writes into.
    QPointer<Workspace> m_target;
    std::deque<File> m_waiting;
    std::optional<File> m_current;
    QString m_undoing;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QStackedWidget *m_views = nullptr;
    QWidget *m_idle = nullptr;
    DropZone *m_dropZone = nullptr;
    LedgerPanel *m_ledger = nullptr;
    FileView *m_file = nullptr;
    QWidget *m_resultView = nullptr;
    ResultCard *m_result = nullptr;
};

} // namespace waterline
