#include "import/ledgerdetails.h"

#include "import/changemodel.h"
#include "import/ledgermodel.h"
#include "import/rejectfile.h"
#include "import/rejectmodel.h"
#include "import/repairlist.h"
#include "parts/elidedlabel.h"
#include "parts/job.h"
#include "parts/listexport.h"
#include "parts/plaintable.h"
#include "parts/sortproxy.h"
#include "store/savetarget.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace waterline {

Result<BatchDetails> readDetails(Connection &connection, const Schema &schema, const BatchRecord &batch,
    const std::vector<const ImportTable *> &tables)
{
    BatchDetails details;
    details.totals = controlTotalsOf(batch.totals);
    {
        Reading reading(connection);
        details.openRows = readOpenRejects(connection, batch.id);
        details.changes = readChanges(connection, schema, batch.id);
        if (const Result<bool> read = reading.finish(true); !read)
            return read.error();
    }
    if (!details.openRows.empty()) {
        Result<std::vector<RepairGroup>> repairs = repairsOf(connection, batch.id, tables);
        if (!repairs)
            return repairs.error();
        details.repairs = std::move(*repairs);
    }
    return details;
}

LedgerDetails::LedgerDetails(Session &session, const std::vector<const ImportTable *> &tables, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_tables(tables)
    , m_loadJob(new Job(this))
    , m_saveJob(new Job(this))
    , m_title(new ElidedLabel({}, Qt::ElideMiddle, this))
    , m_facts(new ElidedLabel({}, Qt::ElideRight, this))
    , m_save(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_tabs(new QTabBar(this))
    , m_body(new QStackedWidget(this))
    , m_repairs(new RepairList(m_body))
    , m_rows(new RejectModel(this))
    , m_changes(new ChangeModel(this))
    , m_totals(new TotalModel(this))
    , m_conflicts(new ConflictModel(this))
    , m_nothing(new QLabel(m_body))
{
    setProperty("role", QStringLiteral("card"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_facts->setProperty("role", QStringLiteral("muted"));
    for (ElidedLabel *label : {m_title, m_facts})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_save->setObjectName(QStringLiteral("saveRejects"));
    m_undo->setObjectName(QStringLiteral("undoEntry"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = Repairs; tab <= Conflicts; ++tab)
        m_tabs->addTab(QString());
    m_body->addWidget(m_repairs);
    m_rowTable = makeList(m_rows, [] { return tr("rejected rows"); });
    m_changeTable = makeList(m_changes, [] { return tr("changed rows"); });
    m_totalTable = makeList(m_totals, [] { return tr("control totals"); });
    m_totalTable->horizontalHeader()->setStretchLastSection(false);
    m_totalTable->horizontalHeader()->setSectionResizeMode(TotalModel::What, QHeaderView::Stretch);
    m_conflictTable = makeList(m_conflicts, [] { return tr("rows that were left"); });
    m_nothing->setProperty("role", QStringLiteral("muted"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_body->addWidget(m_nothing);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_facts);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addLayout(texts, 1);
    head->addWidget(m_save);
    head->addWidget(m_undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_tabs);
    layout->addWidget(m_body, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &LedgerDetails::showAll);
    connect(m_undo, &QPushButton::clicked, this, &LedgerDetails::askUndo);
    connect(m_save, &QPushButton::clicked, this, &LedgerDetails::saveRows);
    connect(m_repairs, &RepairList::chosen, this, [this](const ChosenRepair &repair) {
        if (m_entry)
            Q_EMIT repairAsked(m_entry->record.id, repair);
    });
    retranslate();
}

QTableView *LedgerDetails::makeList(QAbstractItemModel *model, std::function<QString()> name)
{
    auto *proxy = new SortProxy(this);
    proxy->setSourceModel(model);
    QTableView *table = makePlainTable(proxy, m_session, m_body);
    table->setProperty("elidedColumns", QVariantList{0, 1, 2, 3, 4, 5});
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->horizontalHeader()->setStretchLastSection(true);
    new ListExport(table, m_session, [this, name = std::move(name)] {
        const QString file = m_entry ? QFileInfo(m_entry->record.sourceFile).completeBaseName() : QString();
        return QStringLiteral("%1 %2").arg(file, name()).trimmed();
    });
    m_body->addWidget(table);
    return table;
}

bool LedgerDetails::isIdle() const
{
    return !m_loadJob->isRunning() && !m_saveJob->isRunning();
}

void LedgerDetails::setEntry(const LedgerEntry *entry, const std::function<QString(BatchId)> &name)
{
    m_nameOf = name;
    const bool isOther = !entry || !m_entry || m_entry->record.id != entry->record.id;
    m_entry = entry ? std::optional(*entry) : std::nullopt;
    if (isOther) {
        m_details = {};
        m_picksTab = true;
        m_loadJob->forget();
    }
    showAll();
    if (entry)
        load();
}

void LedgerDetails::setConflicts(BatchId batch, const std::vector<RevertConflict> &conflicts)
{
    m_conflictBatch = batch;
    m_conflicts->setRows(conflicts);
    showAll();
    if (!conflicts.empty() && m_tabs->isTabVisible(Conflicts))
        m_tabs->setCurrentIndex(Conflicts);
}

void LedgerDetails::setBusy(bool busy)
{
    m_isBusy = busy;
    m_repairs->setBusy(busy);
    showFacts();
}

void LedgerDetails::load()
{
    if (!m_session.workspace())
        return;
    m_loadJob->start<BatchDetails>(
        *m_session.workspace(),
        [batch = m_entry->record, &schema = m_session.workspace()->schema(), &tables = m_tables](
            Connection &connection) { return readDetails(connection, schema, batch, tables); },
        [this](Result<BatchDetails> details) {
            if (!details)
                return m_session.report(details.error());
            m_details = std::move(*details);
            m_repairs->setGroups(m_details.repairs);
            m_repairs->setBusy(m_isBusy);
            m_rows->setRows(m_details.openRows);
            m_changes->setChanges(m_details.changes);
            m_totals->setTotals(m_details.totals, m_session.workspace()->schema());
            for (QTableView *table : {m_rowTable, m_changeTable, m_totalTable}) {
                table->resizeColumnsToContents();
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    table->setColumnWidth(column, std::min(table->columnWidth(column) + 16, 320));
            }
            showAll();
            if (std::exchange(m_picksTab, false))
                showFirstTab();
        });
}

void LedgerDetails::showFirstTab()
{
    for (int tab = Repairs; tab <= Conflicts; ++tab) {
        if (m_tabs->isTabVisible(tab))
            return m_tabs->setCurrentIndex(tab);
    }
}

void LedgerDetails::showAll()
{
    showFacts();
    showTabs();
    const bool hasTab = m_tabs->currentIndex() >= 0 && m_tabs->isTabVisible(m_tabs->currentIndex());
    m_body->setCurrentIndex(hasTab ? m_tabs->currentIndex() : m_body->indexOf(m_nothing));
    m_tabs->setVisible(hasTab);
    m_nothing->setText(m_entry
            ? tr("This entry left nothing to repair and changed no row that was there before.")
            : tr("Choose an entry above to see what it brought, what it changed and what still waits."));
}

void LedgerDetails::showFacts()
{
    m_undo->setVisible(m_entry.has_value());
    m_save->setVisible(m_entry && !m_details.openRows.empty());
    m_save->setEnabled(!m_saveJob->isRunning());
    if (!m_entry) {
        m_title->setFullText(tr("No entry chosen"));
        m_facts->setFullText({});
        return;
    }
    const BatchRecord &record = m_entry->record;
    m_title->setFullText(LedgerModel::whatText(record));
    QStringList facts{QLocale().toString(recordedMoment(record), QLocale::ShortFormat)};
    if (!record.actor.isEmpty())
        facts << tr("by %1", "a person").arg(record.actor);
    const auto name = [this](BatchId id) { return m_nameOf ? m_nameOf(id) : QString(); };
    if (!m_entry->isInForce())
        facts << tr("undone");
    if (!record.reverts.isNull())
        facts << tr("undoes %1").arg(name(record.reverts));
    if (!record.follows.isNull())
        facts << tr("repairs rows of %1").arg(name(record.follows));
    if (!m_entry->followedBy.empty()) {
        const int followers = int(m_entry->followedBy.size());
        facts << tr("%n later repair(s)", nullptr, followers);
    }
    if (!record.sourceSha256.isEmpty())
        facts << tr("SHA-256 %1").arg(record.sourceSha256);
    m_facts->setFullText(facts.join(QStringLiteral(" · ")));
    m_undo->setText(m_entry->isInForce() ? tr("&Undo") : tr("&Redo"));
    m_undo->setToolTip(m_entry->isInForce()
            ? tr("Takes back what this entry wrote. That, too, is an entry and can be undone.")
            : tr("Brings back what this entry wrote."));
    m_undo->setEnabled(!m_isBusy);
}

void LedgerDetails::showTabs()
{
    const auto set = [this](Tab tab, const QString &title, qint64 count) {
        m_tabs->setTabText(tab, tr("%1 (%2)", "a tab and how much it holds").arg(title, QLocale().toString(count)));
        m_tabs->setTabVisible(tab, m_entry && count > 0);
    };
    const bool hasConflicts =
        m_entry && (m_entry->record.id == m_conflictBatch || m_entry->record.reverts == m_conflictBatch);
    set(Repairs, tr("Repairs"), qint64(m_details.repairs.size()));
    set(Rows, tr("Rejected and held rows"), qint64(m_details.openRows.size()));
    set(Changes, tr("Changed rows"), qint64(m_details.changes.size()));
    set(Totals, tr("Control totals"), qint64(m_details.totals.size()));
    set(Conflicts, tr("Left as they were"), hasConflicts ? m_conflicts->rowCount() : 0);
    if (m_tabs->currentIndex() >= 0 && m_tabs->isTabVisible(m_tabs->currentIndex()))
        return;
    showFirstTab();
}

void LedgerDetails::askUndo()
{
    if (m_entry)
        Q_EMIT undoAsked(
            m_entry->isInForce() ? m_entry->record.id : m_entry->undoneBy, LedgerModel::whatText(m_entry->record));
}

void LedgerDetails::saveRows()
{
    if (!m_entry || !m_session.workspace() || m_saveJob->isRunning())
        return;
    const BatchRecord record = m_entry->record;
    const QString suggested = tr("%1-rejected.csv", "file name").arg(QFileInfo(record.sourceFile).completeBaseName());
    const QString path =
        m_session.fileDialogs().saveFile(this, {tr("Save Rejected Rows"), suggested, tr("CSV files (*.csv)")});
    if (path.isEmpty())
        return;
    m_saveJob->start<qint64>(
        *m_session.workspace(),
        [path, record](Connection &connection) -> Result<qint64> {
            if (const Result<> free = checkSaveTarget(path, {connection.path()}); !free)
                return free.error();
            Reading reading(connection);
            const Result<std::vector<RejectedRow>> rows = reading.finish(readOpenRejects(connection, record.id));
            if (!rows)
                return rows.error();
            if (const Result<> written = writeRejectFile(path, record.header, *rows, record.id); !written)
                return written.error();
            return qint64(rows->size());
        },
        [this, path](Result<qint64> count) {
            showFacts();
            if (!count)
                return m_session.report(count.error());
            const int rows = int(*count);
            m_session.tellSaved(
                tr("%n row(s) saved to %1. Correct them in Excel and drop the file here: only these rows are taken in.",
                    nullptr, rows)
                    .arg(QDir::toNativeSeparators(path)),
                path);
        });
    showFacts();
}

void LedgerDetails::retranslate()
{
    m_save->setText(tr("&Save rows as CSV…"));
    m_save->setToolTip(
        tr("With the reason of each; corrected in Excel and dropped back here, only these rows are taken in"));
    m_rows->retranslate();
    m_changes->retranslate();
    m_totals->retranslate();
    m_conflicts->retranslate();
    m_tabs->setAccessibleName(tr("What is shown of the entry"));
    m_rowTable->setAccessibleName(tr("Rows that were rejected or held"));
    m_changeTable->setAccessibleName(tr("Cells that the entry changed"));
    m_totalTable->setAccessibleName(tr("Control totals before and after"));
    m_conflictTable->setAccessibleName(tr("Rows that were left as they are"));
    showAll();
    // Sentences of repairs come translated from core.
    if (m_entry)
        load();
}

} // namespace waterline
