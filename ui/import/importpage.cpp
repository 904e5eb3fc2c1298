#include "import/importpage.h"

#include "catalogue.h"
#include "import/dropzone.h"
#include "import/fileview.h"
#include "import/importrunner.h"
#include "import/ledgerpanel.h"
#include "import/resultcard.h"
#include "parts/job.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
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

/// Plans any file but the open workspace: reading that like any other file would drop SQLite's locks on it.
Result<ImportPlan> planOf(const QString &path, const QString &workspace, const std::vector<const ImportTable *> &tables,
    const ImportChoices &choices)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    for (const char *suffix : {"", "-wal", "-shm"}) {
        if (!file.isEmpty() && file == QFileInfo(workspace).canonicalFilePath() + QLatin1String(suffix)) {
            return Error{Problem::BadInput,
                ImportPage::tr("%1 belongs to the workspace that is open. Choose a CSV file.").arg(QFileInfo(path).fileName()),
                {path, 0, {}}};
        }
    }
    return planImport(path, tables, choices);
}

ImportPage::Dialogs systemDialogs()
{
    return {
        [](QWidget *parent) {
            return QFileDialog::getOpenFileNames(parent, ImportPage::tr("Import CSV files"), QString(),
                ImportPage::tr("CSV and text files (*.csv *.tsv *.txt);;All files (*)"));
        },
        [](QWidget *parent, const QString &suggested) {
            return QFileDialog::getSaveFileName(
                parent, ImportPage::tr("Save rejected rows"), suggested, ImportPage::tr("CSV files (*.csv)"));
        },
    };
}

}

ImportPage::ImportPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_tables(importTables())
    , m_dialogs(systemDialogs())
    , m_readJob(new Job(this))
    , m_planJob(new Job(this))
    , m_ledgerJob(new Job(this))
    , m_rejectJob(new Job(this))
    , m_runner(new ImportRunner(this))
{
    setAcceptDrops(true);
    makeViews();
    connectViews();
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
    return !m_readJob->isRunning() && !m_planJob->isRunning() && !m_ledgerJob->isRunning() && !m_rejectJob->isRunning()
        && !m_runner->isRunning();
}

void ImportPage::makeViews()
{
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("title"));
    m_subtitle = new QLabel(this);
    m_subtitle->setProperty("role", QStringLiteral("muted"));
    m_views = new QStackedWidget(this);
    m_idle = new QWidget(m_views);
    m_dropZone = new DropZone(m_idle);
    m_ledger = new LedgerPanel(session(), m_tables, m_idle);
    auto *idle = new QVBoxLayout(m_idle);
    idle->setContentsMargins(0, 0, 0, 0);
    idle->setSpacing(16);
    idle->addWidget(m_dropZone);
    idle->addWidget(m_ledger, 1);
    idle->addStretch(0);
    m_file = new FileView(session(), m_tables, m_views);
    m_resultView = new QWidget(m_views);
    m_result = new ResultCard(session(), m_resultView);
    auto *result = new QVBoxLayout(m_resultView);
    result->setContentsMargins(0, 0, 0, 0);
    result->addWidget(m_result);
    for (QWidget *view : {m_idle, static_cast<QWidget *>(m_file), m_resultView})
        m_views->addWidget(view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    layout->addLayout(head);
    layout->addWidget(m_views, 1);
}

void ImportPage::connectViews()
{
    connect(m_dropZone, &DropZone::chooseAsked, this, [this] { openFiles(m_dialogs.openFiles(this)); });
    connect(m_ledger, &LedgerPanel::undoAsked, this, &ImportPage::startUndo);
    connect(m_file, &FileView::tableChosen, this, [this](const QString &entity) {
        choose([&](ImportChoices &choices) {
            choices.entity = entity;
            choices.mapping.reset();
            choices.answers.clear();
        });
    });
    // Other characters or columns make other headers, to which no earlier choice applies.
    const auto chooseDialect = [this](const std::function<void(ImportChoices &)> &change) {
        choose([&](ImportChoices &choices) {
            change(choices);
            choices.mapping.reset();
            choices.answers.clear();
        });
    };
    connect(m_file, &FileView::encodingChosen, this, [chooseDialect](Encoding encoding) {
        chooseDialect([&](ImportChoices &choices) { choices.encoding = encoding; });
    });
    connect(m_file, &FileView::delimiterChosen, this, [chooseDialect](char delimiter) {
        chooseDialect([&](ImportChoices &choices) { choices.delimiter = delimiter; });
    });
    connect(m_file, &FileView::fieldChosen, this, &ImportPage::chooseField);
    connect(m_file, &FileView::answered, this, [this](const QString &header, const QString &answer) {
        choose([&](ImportChoices &choices) { choices.answers[header] = answer; });
    });
    connect(m_file, &FileView::importAsked, this, &ImportPage::startImport);
    connect(m_file, &FileView::cancelAsked, this, [this] { m_runner->cancel(); });
    connect(m_file, &FileView::skipAsked, this, &ImportPage::showNext);
    connect(m_runner, &ImportRunner::progressed, m_file, &FileView::setProgress);
    connect(m_runner, &ImportRunner::imported, this, &ImportPage::showImported);
    connect(m_runner, &ImportRunner::reverted, this, &ImportPage::showReverted);
    connect(m_result, &ResultCard::saveRejectsAsked, this, &ImportPage::saveRejects);
    connect(m_result, &ResultCard::undoAsked, this,
        [this] { startUndo(m_result->report().batch, m_result->report().file); });
    connect(m_result, &ResultCard::nextAsked, this, &ImportPage::showNext);
    connect(m_result, &ResultCard::heatmapAsked, this, [this] { session().openPage(QStringLiteral("goals")); });
    connect(m_result, &ResultCard::againAsked, this, [this] {
        if (m_current)
            showCurrent();
        else
            showNext();
    });
}

void ImportPage::workspaceChanged()
{
    for (Job *job : {m_readJob, m_planJob, m_ledgerJob, m_rejectJob})
        job->forget();
    m_runner->cancel();
    m_waiting.clear();
    m_current.reset();
    m_ledger->setEntries({});
    m_ledger->setConflicts({});
    setEnabled(session().workspace() != nullptr);
    showIdle();
}

void ImportPage::refresh()
{
    if (!session().workspace())
        return;
    m_ledgerJob->start<std::vector<BatchRecord>>(
        *session().workspace(),
        [](Connection &connection) {
            Reading reading(connection);
            return reading.finish(readBatches(connection));
        },
        [this](Result<std::vector<BatchRecord>> batches) {
            if (!batches)
                return session().report(batches.error());
            m_ledger->setVisible(!batches->empty());
            m_ledger->setEntries(ledgerEntries(std::move(*batches)));
        });
}

void ImportPage::openFiles(const QStringList &paths)
{
    if (!session().workspace())
        return;
    for (const QString &path : paths) {
        const bool isWaiting = std::ranges::any_of(m_waiting, [&](const File &file) { return file.path == path; });
        if (!isWaiting && !(m_current && m_current->path == path))
            m_waiting.push_back({path, {}, {}, {}});
    }
    // What is shown of the last file is settled, whatever came of it.
    if (m_views->currentWidget() == m_resultView && !m_waiting.empty())
        m_current.reset();
    m_file->setWaiting(int(m_waiting.size()));
    if (!m_current && !m_waiting.empty()) {
        m_file->setReading(m_waiting.front().path, int(m_waiting.size()) - 1);
        m_views->setCurrentWidget(m_file);
    }
    readNext();
}

void ImportPage::readNext()
{
    if (m_readJob->isRunning())
        return;
    const auto next = std::ranges::find_if(m_waiting, [](const File &file) { return !file.plan; });
    if (next == m_waiting.end()) {
        std::ranges::stable_sort(m_waiting, {}, [this](const File &file) {
            // What is not recognised waits for last.
            const ImportTable *table = *file.plan ? (*file.plan)->table : nullptr;
            return std::ranges::find(m_tables, table) - m_tables.begin();
        });
        if (!m_current && !m_runner->isRunning() && !m_waiting.empty() && m_views->currentWidget() == m_file)
            showNext();
        return;
    }
    m_readJob->start<ImportPlan>(
        *session().workspace(),
        [path = next->path, &tables = m_tables, own = session().workspace()->path()](Connection &) {
            return planOf(path, own, tables, {});
        },
        [this, path = next->path](Result<ImportPlan> plan) {
            const auto file = std::ranges::find(m_waiting, path, &File::path);
            if (file != m_waiting.end())
                takePlan(*file, std::move(plan));
            readNext();
        });
}

void ImportPage::takePlan(File &file, Result<ImportPlan> plan)
{
    if (plan) {
        for (const ImportQuestion &question : plan->questions) {
            if (std::ranges::find(file.asked, question) == file.asked.end())
                file.asked.push_back(question);
        }
    }
    file.plan = std::move(plan);
}

void ImportPage::showNext()
{
    m_planJob->forget();
    m_current.reset();
    if (m_waiting.empty())
        return showIdle();
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    showCurrent();
}

void ImportPage::showCurrent()
{
    m_views->setCurrentWidget(m_file);
    m_file->setImporting(false);
    m_file->setReading(m_current->path, int(m_waiting.size()));
    if (!m_current->plan)
        return readCurrent();
    if (*m_current->plan)
        m_file->setPlan(**m_current->plan, m_current->asked, m_current->choices);
    else
        m_file->setError(m_current->plan->error());
}

void ImportPage::readCurrent()
{
    m_file->setReading(m_current->path, int(m_waiting.size()));
    m_planJob->start<ImportPlan>(
        *session().workspace(),
        [path = m_current->path, &tables = m_tables, choices = m_current->choices, own = session().workspace()->path()](
            Connection &) { return planOf(path, own, tables, choices); },
        [this](Result<ImportPlan> plan) {
            takePlan(*m_current, std::move(plan));
            showCurrent();
        });
}

void ImportPage::choose(const std::function<void(ImportChoices &)> &change)
{
    if (!m_current || m_runner->isRunning())
        return;
    change(m_current->choices);
    if (!m_current->choices.mapping && m_current->choices.answers.empty())
        m_current->asked.clear();
    readCurrent();
}

void ImportPage::chooseField(int column, int field)
{
    if (!m_current || !m_current->plan || !*m_current->plan)
        return;
    Mapping mapping = m_current->choices.mapping.value_or((*m_current->plan)->mapping);
    // A field takes one column only: it is moved.
    std::ranges::replace_if(mapping.fieldOfColumn, [field](int other) { return field >= 0 && other == field; }, -1);
    if (std::size_t(column) >= mapping.fieldOfColumn.size())
        return;
    mapping.fieldOfColumn[std::size_t(column)] = field;
    choose([&](ImportChoices &choices) { choices.mapping = mapping; });
}

void ImportPage::startImport()
{
    const bool canStart = m_current && m_current->plan && *m_current->plan && (*m_current->plan)->isReady()
        && !m_planJob->isRunning() && !m_runner->isRunning();
    if (!canStart)
        return;
    m_target = session().workspace();
    m_file->setImporting(true);
    m_runner->import(*m_target, **m_current->plan, {m_file->createsUnknown(), session().actor()});
}

void ImportPage::showImported(const Result<ImportReport> &result)
{
    m_file->setImporting(false);
    if (!m_current || m_target != session().workspace())
        return;
    if (!result) {
        // What was found out about the file may no longer hold.
        m_current->plan = result.error();
        m_file->setError(result.error());
        return;
    }
    if (result->state == ImportReport::State::Applied)
        announceCommit();
    // A stopped file can be taken up again.
    if (result->state != ImportReport::State::Cancelled)
        m_current.reset();
    m_result->setReport(*result, int(m_waiting.size()));
    m_views->setCurrentWidget(m_resultView);
}

void ImportPage::startUndo(BatchId batch, const QString &what)
{
    if (m_runner->isRunning() || !session().workspace())
        return;
    m_target = session().workspace();
    m_undoing = what;
    m_ledger->setBusy(true);
    m_result->setBusy(true);
    m_runner->revert(*m_target, batch, session().actor());
}

void ImportPage::showReverted(const Result<RevertReport> &result)
{
    m_ledger->setBusy(false);
    m_result->setBusy(false);
    if (m_target != session().workspace())
        return;
    if (!result)
        return session().report(result.error());
    if (result->rowsUndone > 0)
        announceCommit();
    session().tell(result->rowsUndone > 0 ? tr("%1 was undone.").arg(m_undoing)
                                          : tr("There was nothing left to undo in %1.").arg(m_undoing));
    if (m_views->currentWidget() == m_resultView)
        m_result->setReverted(*result);
    else
        m_ledger->setConflicts(result->conflicts);
}

void ImportPage::saveRejects()
{
    const ImportReport report = m_result->report();
    const QString suggested
        = tr("%1-rejected.csv", "file name").arg(QFileInfo(report.file).completeBaseName());
    const QString path = m_dialogs.saveFile(this, suggested);
    if (path.isEmpty())
        return;
    m_rejectJob->start<qint64>(
        *session().workspace(),
        [path, report](Connection &connection) -> Result<qint64> {
            Reading reading(connection);
            const Result<std::vector<RejectedRow>> rows = reading.finish(readRejects(connection, report.batch));
            if (!rows)
                return rows.error();
            if (const Result<> written = writeRejects(path, report.header, *rows); !written)
                return written.error();
            return qint64(rows->size());
        },
        [this, path](Result<qint64> count) {
            if (!count)
                return session().report(count.error());
            session().tell(tr("%n rejected row(s) saved to %1.", nullptr, int(*count)).arg(QDir::toNativeSeparators(path)));
        });
}

void ImportPage::announceCommit()
{
    if (m_target)
        m_target->announceCommit();
}

void ImportPage::showIdle()
{
    m_ledger->setConflicts({});
    m_views->setCurrentWidget(m_idle);
}

void ImportPage::retranslate()
{
    m_title->setText(tr("Import"));
    m_subtitle->setText(tr("Every file is one entry of the ledger: it comes in whole or not at all, and can be undone."));
    m_dropZone->retranslate();
    m_ledger->retranslate();
    m_file->retranslate();
    m_result->retranslate();
    // Reasons and labels come translated from the plan.
    if (m_current && m_current->plan && *m_current->plan && !m_runner->isRunning())
        readCurrent();
}

void ImportPage::restyle()
{
    m_dropZone->setTheme(session().theme());
    m_file->restyle();
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
