#include "import/importpage.h"

#include "catalogue.h"
#include "import/dropzone.h"
#include "import/filelist.h"
#include "import/fileview.h"
#include "import/importdesk.h"
#include "import/ledgerpanel.h"
#include "import/mapping/presetfile.h"
#include "import/rejectfile.h"
#include "import/resultcard.h"
#include "parts/job.h"
#include "parts/plaintable.h"
#include "store/savetarget.h"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace waterline {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

ImportPage::ImportPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_tables(importTables())
    , m_desk(new ImportDesk(session, m_tables, this))
    , m_ledgerJob(new Job(this))
    , m_mappingJob(new Job(this))
    , m_rejectJob(new Job(this))
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
    connectFileView();
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
    return m_desk->isIdle() && !m_ledgerJob->isRunning() && !m_mappingJob->isRunning() && !m_rejectJob->isRunning()
        && m_ledger->isIdle();
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
    m_right = new QStackedWidget(m_splitter);
    m_file = new FileView(session(), m_tables, m_right);
    m_resultView = new QWidget(m_right);
    m_result = new ResultCard(session(), m_resultView);
    auto *result = new QVBoxLayout(m_resultView);
    result->setContentsMargins(0, 0, 0, 0);
    result->addWidget(m_result);
    m_right->addWidget(m_file);
    m_right->addWidget(m_resultView);
    m_splitter->addWidget(makeList());
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

QWidget *ImportPage::makeList()
{
    auto *side = new QWidget(m_splitter);
    m_list = new FileListModel(this);
    m_listView = makePlainTable(m_list, session(), side);
    m_listView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_listView->setProperty("elidedColumns", QVariantList{0});
    m_listView->horizontalHeader()->hide();
    m_listView->horizontalHeader()->setStretchLastSection(true);
    m_listView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_listView->verticalHeader()->setDefaultSectionSize(TwoLineDelegate::rowHeight(m_listView->font()) + 6);
    m_add = new QPushButton(side);
    m_add->setObjectName(QStringLiteral("addFiles"));
    m_paste = new QPushButton(side);
    m_paste->setObjectName(QStringLiteral("pasteTable"));
    m_all = new QPushButton(side);
    m_all->setObjectName(QStringLiteral("importAll"));
    m_clear = new QPushButton(side);
    m_clear->setObjectName(QStringLiteral("clearDone"));
    auto *more = new QHBoxLayout;
    more->setSpacing(8);
    more->addWidget(m_add, 1);
    more->addWidget(m_paste, 1);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(8);
    layout->addLayout(more);
    layout->addWidget(m_listView, 1);
    layout->addWidget(m_clear);
    layout->addWidget(m_all);
    connect(m_add, &QPushButton::clicked, this, &ImportPage::chooseFiles);
    connect(m_paste, &QPushButton::clicked, this, &ImportPage::paste);
    connect(m_all, &QPushButton::clicked, m_desk, &ImportDesk::importAll);
    connect(m_clear, &QPushButton::clicked, m_desk, &ImportDesk::removeDone);
    connect(m_listView->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid() || m_isSelecting)
            return;
        m_isFollowing = false;
        showFile(m_list->rowAt(index).id);
    });
    auto *gone = new QShortcut(QKeySequence::Delete, m_listView);
    gone->setContext(Qt::WidgetShortcut);
    connect(gone, &QShortcut::activated, this, &ImportPage::skip);
    auto *pasted = new QShortcut(QKeySequence::Paste, this);
    pasted->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasted, &QShortcut::activated, this, &ImportPage::paste);
    return side;
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

void ImportPage::connectFileView()
{
    connect(m_file, &FileView::tableChosen, this,
        [this](const QString &entity) { chooseAnew([&](ImportChoices &choices) { choices.entity = entity; }); });
    connect(m_file, &FileView::encodingChosen, this,
        [this](Encoding encoding) { chooseAnew([&](ImportChoices &choices) { choices.encoding = encoding; }); });
    connect(m_file, &FileView::delimiterChosen, this,
        [this](char16_t delimiter) { chooseAnew([&](ImportChoices &choices) { choices.delimiter = delimiter; }); });
    connect(m_file, &FileView::sheetChosen, this, [this](const QString &sheet) {
        chooseAnew([&](ImportChoices &choices) {
            choices.sheet = sheet;
            choices.headerLine.reset();
            choices.headerRows = 1;
        });
    });
    connect(m_file, &FileView::headerChosen, this, [this](qint64 line, int rows) {
        chooseAnew([&](ImportChoices &choices) {
            choices.headerLine = line;
            choices.headerRows = rows;
        });
    });
    connect(m_file, &FileView::presetDeclined, this, [this] { m_desk->declinePreset(m_current); });
    connect(m_file, &FileView::mappingSaveAsked, this, &ImportPage::saveMapping);
    connect(m_file, &FileView::mappingLoadAsked, this, &ImportPage::loadMapping);
    connect(m_file, &FileView::fieldChosen, this,
        [this](int column, int field) { m_desk->chooseField(m_current, column, field); });
    connect(m_file, &FileView::answered, this, [this](const QString &header, const QString &answer) {
        m_desk->choose(m_current, [&](ImportChoices &choices) {
            if (answer.isEmpty())
                choices.answers.erase(header);
            else
                choices.answers[header] = answer;
        });
    });
    connect(m_file, &FileView::fillDownChosen, this, [this](const QString &header, bool fillsDown) {
        m_desk->choose(m_current, [&](ImportChoices &choices) {
            choices.fillDown.removeAll(header);
            if (fillsDown)
                choices.fillDown << header;
        });
    });
    connect(m_file, &FileView::createsUnknownChosen, this,
        [this](bool creates) { m_desk->setCreatesUnknown(m_current, creates); });
    connect(m_file, &FileView::decided, this,
        [this](qint64 line, const std::optional<RowDecision> &decision) { m_desk->decide(m_current, line, decision); });
    connect(m_file, &FileView::importAsked, this, [this] { m_desk->import(m_current); });
    connect(m_file, &FileView::insistAsked, this, [this] { m_desk->insist(m_current); });
    connect(m_file, &FileView::cancelAsked, m_desk, &ImportDesk::cancel);
    connect(m_file, &FileView::skipAsked, this, &ImportPage::skip);
}

void ImportPage::connectResult()
{
    connect(m_result, &ResultCard::saveRejectsAsked, this, &ImportPage::saveRejects);
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
    for (Job *job : {m_ledgerJob, m_mappingJob, m_rejectJob})
        job->forget();
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
    m_list->setFiles(m_desk->files());
    if (!m_desk->file(m_current) || (m_isFollowing && m_desk->nextOpen() >= 0 && m_desk->file(m_current)->isOpen()))
        m_current = m_desk->nextOpen();
    if (m_current < 0 && !m_desk->files().empty())
        m_current = m_desk->files().back()->id;
    m_files->setCurrentIndex(m_desk->files().empty() ? 0 : 1);
    selectCurrent();
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
    selectCurrent();
    showCurrent();
}

void ImportPage::selectCurrent()
{
    const int row = m_list->rowOf(m_current);
    if (row < 0 || m_listView->currentIndex().row() == row)
        return;
    m_isSelecting = true;
    m_listView->setCurrentIndex(m_list->index(row, 0));
    m_isSelecting = false;
}

void ImportPage::fileChanged(int id)
{
    m_list->setFiles(m_desk->files());
    selectCurrent();
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
    const auto &files = m_desk->files();
    const auto importable =
        std::ranges::count_if(files, [](const auto &file) { return file->canImport() && !file->isIdentical(); });
    const bool hasDone = std::ranges::any_of(files, [](const auto &file) { return !file->isOpen(); });
    m_all->setVisible(importable > 1 || (m_desk->isImportingAll() && importable > 0));
    m_all->setEnabled(!m_desk->isWriting() && !m_desk->isImportingAll());
    const int count = int(importable);
    m_all->setText(tr("Import &all %n file(s)", nullptr, count));
    m_clear->setVisible(hasDone);
    m_ledger->setBusy(m_desk->isWriting());
    m_result->setBusy(m_desk->isWriting());
}

void ImportPage::skip()
{
    const int gone = m_current;
    m_desk->remove(gone);
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

void ImportPage::chooseAnew(const std::function<void(ImportChoices &)> &change)
{
    m_desk->choose(m_current, [&](ImportChoices &choices) {
        change(choices);
        choices.mapping.reset();
        choices.answers.clear();
        choices.fillDown.clear();
    });
}

void ImportPage::saveMapping()
{
    const ImportFile *file = m_desk->file(m_current);
    if (!file || !file->plan || !file->plan->table)
        return;
    const QString suffix = u'.' + presetFileSuffix();
    const QString path = session().fileDialogs().saveFile(this,
        {tr("Save Mapping"), QFileInfo(file->name).completeBaseName() + suffix, tr("Mappings (*%1)").arg(suffix)});
    if (path.isEmpty())
        return;
    QString presetName = QFileInfo(path).fileName();
    presetName.chop(presetName.endsWith(suffix) ? suffix.size() : 0);
    if (const Result<> saved = savePreset(path, presetOfFile(presetName, *file)); !saved)
        return session().report(saved.error());
    session().tellSaved(
        tr("The mapping was saved to %1. Colleagues can load it.").arg(QDir::toNativeSeparators(path)), path);
}

void ImportPage::loadMapping()
{
    const QStringList paths = session().fileDialogs().openFiles(
        this, {tr("Load Mapping"), {}, tr("Mappings (*%1)").arg(u'.' + presetFileSuffix())});
    if (paths.isEmpty())
        return;
    const Result<MappingPreset> preset = loadPreset(paths.first());
    if (!preset)
        return session().report(preset.error());
    m_desk->usePreset(m_current, *preset);
}

void ImportPage::saveRejects()
{
    const ImportReport report = m_result->report();
    const QString suggested = tr("%1-rejected.csv", "file name").arg(QFileInfo(report.file).completeBaseName());
    const QString path =
        session().fileDialogs().saveFile(this, {tr("Save Rejected Rows"), suggested, tr("CSV files (*.csv)")});
    if (path.isEmpty())
        return;
    m_rejectJob->start<qint64>(
        *session().workspace(),
        [path, report](Connection &connection) -> Result<qint64> {
            if (const Result<> free = checkSaveTarget(path, {connection.path()}); !free)
                return free.error();
            Reading reading(connection);
            const Result<std::vector<RejectedRow>> rows = reading.finish(readRejects(connection, report.batch));
            if (!rows)
                return rows.error();
            if (const Result<> written = writeRejectFile(path, report.header, *rows, report.batch); !written)
                return written.error();
            return qint64(rows->size());
        },
        [this, path](Result<qint64> count) {
            if (!count)
                return session().report(count.error());
            const int rows = int(*count);
            session().tellSaved(
                tr("%n rejected row(s) saved to %1.", nullptr, rows).arg(QDir::toNativeSeparators(path)), path);
        });
}

void ImportPage::retranslate()
{
    m_title->setText(tr("Import"));
    m_subtitle->setText(tr("A file comes in whole or not at all, and can be undone."));
    m_tabs->setTabText(0, tr("&Files"));
    m_tabs->setTabText(1, tr("&Ledger"));
    m_tabs->setAccessibleName(tr("Files or ledger"));
    m_listView->setAccessibleName(tr("Files on their way in"));
    m_add->setText(tr("A&dd…"));
    m_add->setToolTip(tr("Choose more files"));
    m_paste->setText(tr("Pas&te"));
    m_paste->setToolTip(tr("Take a table from the clipboard (Ctrl+V)"));
    m_clear->setText(tr("Clear &finished"));
    m_dropZone->retranslate();
    m_ledger->retranslate();
    m_list->setFiles(m_desk->files());
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
