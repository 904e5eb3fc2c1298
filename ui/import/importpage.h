#pragma once

#include "import/importfile.h"
#include "import/importrunner.h"
#include "import/ledgermodel.h"
#include "parts/page.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace waterline {

class DropZone;
class FileDecisions;
class FileListPanel;
class FileView;
class ImportDesk;
class Job;
class LedgerPanel;
class MappingFiles;
class RejectSaver;
class ResultCard;

/// Files come in here: they wait in a list in the order in which they fit onto each other, each is shown as it will be
/// understood and what it would change, taken in, and accounted for. Beside it the ledger of all that came in.
class ImportPage : public Page {
    Q_OBJECT

public:
    explicit ImportPage(Session &session, QWidget *parent = nullptr);
    ~ImportPage() override;

    [[nodiscard]] QString title() const override;
    /// Puts the files in the list and shows the first of them, unless one is being worked on.
    void openFiles(const QStringList &paths);
    /// Takes a table of text, or files, from the clipboard.
    void paste();
    void showLedger();
    /// Nothing is being read, planned, tried or written.
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] ImportDesk &desk() { return *m_desk; }

protected:
    void refresh() override;
    void retranslate() override;
    void restyle() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFiles();
    void connectDesk();
    void connectFiles();
    void connectResult();
    void workspaceChanged();
    void chooseFiles();
    void showList();
    void showFile(int id);
    void fileChanged(int id);
    void fileDone(int id);
    void showCurrent();
    void showButtons();
    void undo(BatchId batch, const QString &what);
    void showReverted(waterline::BatchId batch, const RevertReport &report);
    void showRepaired(const ImportReport &report);

    const std::vector<const ImportTable *> &m_tables;
    ImportDesk *m_desk;
    Job *m_ledgerJob;
    MappingFiles *m_mappings;
    RejectSaver *m_rejects;
    int m_current = -1;
    /// Nobody has chosen a file from the list: what is shown is the one whose turn it is.
    bool m_isFollowing = true;
    QString m_undoing;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_views = nullptr;
    QStackedWidget *m_files = nullptr;
    DropZone *m_dropZone = nullptr;
    QSplitter *m_splitter = nullptr;
    FileListPanel *m_list = nullptr;
    QStackedWidget *m_right = nullptr;
    FileView *m_file = nullptr;
    FileDecisions *m_decisions = nullptr;
    QWidget *m_resultView = nullptr;
    ResultCard *m_result = nullptr;
    LedgerPanel *m_ledger = nullptr;
};

} // namespace waterline
