#include "import/importpage.h"

#include "catalogue.h"
#include "import/dropzone.h"
#include "import/filedecisions.h"
#include "import/filelist.h"
#include "import/filelistpanel.h"
#include "import/fileview.h"
#include "import/importdesk.h"
#include "import/ledgerpanel.h"
#include "import/mappingfiles.h"
#include "import/rejectsaver.h"
#include "import/resultcard.h"
#include "parts/job.h"
#include "parts/localfiles.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace waterline {

ImportPage::ImportPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_tables(importTables())
    , m_desk(new ImportDesk(session, m_tables, this))
    , m_ledgerJob(new Job(this))
    , m_mappings(new MappingFiles(session, *m_desk, this))
    , m_rejects(new RejectSaver(session, this))
{
    setAcceptDrops(true);
    m_views = new QStackedWidget(this);
    m_ledger = new LedgerPanel(session, m_tables, m_views);
    m_views->addWidget(makeFiles());
    m_views->addWidget(m_ledger);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(m_views, 1);
    connectDesk();
    connectFiles();
    connectResult();
    connect(&session, &Session::workspaceChanged, this, &ImportPage::workspaceChanged);
    retranslate();
    restyle();
    workspaceChanged();
}

ImportPage::~ImportPage() = default;

QString ImportPage::title() const
{
    return tr("Import");
}

bool ImportPage::isIdle() const
{
    return m_desk->isIdle() && !m_ledgerJob->isRunning() && !m_rejects->isRunning() && m_ledger->isIdle();
}

QWidget *ImportPage::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new QLabel(head);
    m_title->setProperty("role", QStringLiteral("title"));
    m_subtitle = new QLabel(head);
    m_subtitle->setProperty("role", QStringLiteral("muted"));
    m_tabs = new QTabBar(head);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_title);
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_subtitle);
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    return head;
}

QWidget *ImportPage::makeFiles()
{
    m_files = new QStackedWidget(m_views);
    m_dropZone = new DropZone(m_files);
    m_splitter = new QSplitter(Qt::Horizontal, m_files);
    m_list = new FileListPanel(session(), m_splitter);
    m_right = new QStackedWidget(m_splitter);
    m_file = new FileView(session(), m_tables, m_right);
    m_decisions = new FileDecisions(*m_file, *m_desk, this);
    m_resultView = new QWidget(m_right);
    m_result = new ResultCard(session(), m_resultView);
    auto *result = new QVBoxLayout(m_resultView);
    result->setContentsMargins(0, 0, 0, 0);
    result->addWidget(m_result);
    m_right->addWidget(m_file);
    m_right->addWidget(m_resultView);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_right->setContentsMargins(12, 0, 0, 0);
    m_splitter->setSizes({256, 900});
    m_files->addWidget(m_dropZone);
    m_files->addWidget(m_splitter);
    return m_files;
}

void ImportPage::connectDesk()
{
    connect(m_dropZone, &DropZone::chooseAsked, this, &ImportPage::chooseFiles);
    connect(m_dropZone, &DropZone::pasteAsked, this, &ImportPage::paste);
    connect(m_desk, &ImportDesk::listChanged, this, &ImportPage::showList);
    connect(m_desk, &ImportDesk::fileChanged, this, &ImportPage::fileChanged);
    connect(m_desk, &ImportDesk::fileDone, this, &ImportPage::fileDone);
    connect(m_desk, &ImportDesk::busyChanged, this, &ImportPage::showButtons);
    connect(m_desk, &ImportDesk::reverted, this, &ImportPage::showReverted);
    connect(m_desk, &ImportDesk::repaired, this, [this](BatchId, const ImportReport &report) { showRepaired(report); });
    connect(m_desk, &ImportDesk::progressed, this, [this](int id, const RunProgress &progress) {
        if (id == m_current)
            m_file->setProgress(progress);
    });
    connect(m_ledger, &LedgerPanel::undoAsked, this, &ImportPage::undo);
    connect(m_ledger, &LedgerPanel::repairAsked, this, [this](BatchId batch, const ChosenRepair &repair) {
        ImportOptions options;
        options.actor = session().actor();
        m_desk->repair(batch, {repair}, options);
    });
    connect(m_ledger, &LedgerPanel::importAsked, this, [this] {
        m_tabs->setCurrentIndex(0);
        chooseFiles();
    });
}

void ImportPage::connectFiles()
{
    connect(m_list, &FileListPanel::addAsked, this, &ImportPage::chooseFiles);
    connect(m_list, &FileListPanel::pasteAsked, this, &ImportPage::paste);
    connect(m_list, &FileListPanel::importAllAsked, m_desk, &ImportDesk::importAll);
    connect(m_list, &FileListPanel::clearAsked, m_desk, &ImportDesk::removeDone);
    connect(m_list, &FileListPanel::leaveAsked, this, [this] { m_desk->remove(m_current); });
    connect(m_list, &FileListPanel::fileChosen, this, [this](int id) {
        m_isFollowing = false;
        showFile(id);
    });
    connect(m_file, &FileView::mappingSaveAsked, this, [this] { m_mappings->askToSave(m_current); });
    connect(m_file, &FileView::mappingLoadAsked, this, [this] { m_mappings->askToLoad(m_current); });
    auto *pasted = new QShortcut(QKeySequence::Paste, this);
    pasted->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasted, &QShortcut::activated, this, &ImportPage::paste);
}

void ImportPage::connectResult()
{
    connect(m_result, &ResultCard::saveRejectsAsked, this, [this] { m_rejects->ask(m_result->report()); });
    connect(
        m_result, &ResultCard::undoAsked, this, [this] { undo(m_result->report().batch, m_result->report().file); });
    connect(m_result, &ResultCard::nextAsked, this, [this] { showFile(m_desk->nextOpen()); });
    connect(m_result, &ResultCard::heatmapAsked, this, [this] { session().openPage(QStringLiteral("goals")); });
    connect(m_result, &ResultCard::againAsked, this, [this] {
        m_desk->removeDone();
        showList();
    });
    connect(m_result, &ResultCard::ledgerAsked, this, [this] {
        m_ledger->showBatch(m_result->report().batch);
        showLedger();
    });
}

void ImportPage::workspaceChanged()
{
    m_ledgerJob->forget();
    m_rejects->forget();
    m_desk->clear();
    m_current = -1;
    m_ledger->setConflicts({}, {});
    m_ledger->setEntries({});
    m_tabs->setCurrentIndex(0);
    setEnabled(session().workspace() != nullptr);
}

void ImportPage::refresh()
{
    if (!session().workspace())
        return;
    m_ledgerJob->start<std::vector<LedgerEntry>>(
        *session().workspace(),
        [](Connection &connection) {
            Reading reading(connection);
            return reading.finish(readLedger(connection));
        },
        [this](Result<std::vector<LedgerEntry>> entries) {
            if (!entries)
                return session().report(entries.error());
            m_ledger->setEntries(std::move(*entries));
        });
}

void ImportPage::showLedger()
{
    m_tabs->setCurrentIndex(1);
}

void ImportPage::chooseFiles()
{
    openFiles(session().fileDialogs().openFiles(
        this, {tr("Import Files"), {}, tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)")}));
}

void ImportPage::openFiles(const QStringList &paths)
{
    if (!session().workspace() || paths.isEmpty())
        return;
    const std::vector<int> ids = m_desk->addFiles(paths);
    m_tabs->setCurrentIndex(0);
    const ImportFile *current = m_desk->file(m_current);
    if (!ids.empty() && (!current || !current->isOpen())) {
        m_isFollowing = true;
        showFile(m_desk->nextOpen());
    }
}

void ImportPage::paste()
{
    if (!session().workspace())
        return;
    const QMimeData *clipped = QGuiApplication::clipboard()->mimeData();
    if (clipped && !localFiles(clipped).isEmpty())
        return openFiles(localFiles(clipped));
    const int id = clipped ? m_desk->addPasted(clipped->text()) : -1;
    if (id < 0)
        return session().tell(tr("There is no table on the clipboard. Copy one in Excel first."));
    m_tabs->setCurrentIndex(0);
    m_isFollowing = false;
    showFile(id);
}

void ImportPage::showList()
{
    if (!m_desk->file(m_current) || (m_isFollowing && m_desk->nextOpen() >= 0 && m_desk->file(m_current)->isOpen()))
        m_current = m_desk->nextOpen();
    if (m_current < 0 && !m_desk->files().empty())
        m_current = m_desk->files().back()->id;
    m_list->setFiles(m_desk->files(), m_current);
    m_files->setCurrentIndex(m_desk->files().empty() ? 0 : 1);
    m_desk->setShown(m_current);
    showCurrent();
    showButtons();
}

void ImportPage::showFile(int id)
{
    if (!m_desk->file(id))
        return showList();
    if (m_current != id) {
        m_current = id;
        m_desk->setShown(id);
    }
    m_list->select(m_current);
    showCurrent();
}

void ImportPage::fileChanged(int id)
{
    m_list->setFiles(m_desk->files(), m_current);
    // What is being taken in is what the person wants to see.
    const ImportFile *file = m_desk->file(id);
    if (file && file->state == ImportFile::State::Importing && id != m_current)
        showFile(id);
    else if (id == m_current && file)
        showCurrent();
    showButtons();
}

void ImportPage::fileDone(int id)
{
    const ImportFile *file = m_desk->file(id);
    if (!file)
        return;
    session().tell(tr("%1: %2", "a file and what became of it").arg(file->name, countsText(file->report->counts)));
    if (!file->report->batch.isNull())
        m_ledger->showBatch(file->report->batch);
    // With nothing to look at the next one's turn has come.
    const bool isWhole = file->report->counts.rejected == 0 && file->report->counts.queued == 0;
    if (isWhole && m_current == id && m_desk->nextOpen() >= 0) {
        m_isFollowing = true;
        showFile(m_desk->nextOpen());
    }
}

void ImportPage::showCurrent()
{
    const ImportFile *file = m_desk->file(m_current);
    m_decisions->setFile(m_current);
    if (!file)
        return;
    if (file->isOpen()) {
        m_file->setFile(*file);
        m_right->setCurrentWidget(m_file);
        return;
    }
    const auto waiting = std::ranges::count_if(m_desk->files(), [](const auto &other) { return other->isOpen(); });
    m_result->setReport(*file->report, file->reverted, int(waiting));
    m_right->setCurrentWidget(m_resultView);
}

void ImportPage::showButtons()
{
    m_list->setAll(m_desk->isImportingAll(), m_desk->isWriting());
    m_ledger->setBusy(m_desk->isWriting());
    m_result->setBusy(m_desk->isWriting());
}

void ImportPage::undo(BatchId batch, const QString &what)
{
    if (!session().workspace())
        return;
    m_undoing = what;
    m_desk->undo(batch);
}

void ImportPage::showReverted(BatchId batch, const RevertReport &report)
{
    session().tell(report.rowsUndone > 0 ? tr("%1 was undone.").arg(m_undoing)
                                         : tr("There was nothing left to undo in %1.").arg(m_undoing));
    m_ledger->setConflicts(batch, report.conflicts);
}

void ImportPage::showRepaired(const ImportReport &report)
{
    session().tell(report.state == ImportReport::State::Applied
            ? tr("Repaired: %1.", "what became of the rows").arg(countsText(report.counts))
            : tr("The repair changed nothing: everything in these rows is known already."));
}

void ImportPage::retranslate()
{
    m_title->setText(tr("Import"));
    m_subtitle->setText(tr("A file comes in whole or not at all, and can be undone."));
    m_tabs->setTabText(0, tr("&Files"));
    m_tabs->setTabText(1, tr("&Ledger"));
    m_tabs->setAccessibleName(tr("Files or ledger"));
    m_list->retranslate();
    m_dropZone->retranslate();
    m_ledger->retranslate();
    m_list->setFiles(m_desk->files(), m_current);
    showButtons();
    m_file->retranslate();
    m_result->retranslate();
}

void ImportPage::restyle()
{
    m_dropZone->setTheme(session().theme());
    m_file->restyle();
    m_ledger->restyle();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_dropZone->setWelcoming(true);
}

void ImportPage::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_dropZone->setWelcoming(false);
    Page::dragLeaveEvent(event);
}

void ImportPage::dropEvent(QDropEvent *event)
{
    m_dropZone->setWelcoming(false);
    event->acceptProposedAction();
    openFiles(localFiles(event->mimeData()));
}

} // namespace waterline
