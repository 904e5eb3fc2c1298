#include "import/fileview.h"

#include "import/changemodel.h"
#include "import/columnview.h"
#include "import/filepanel.h"
#include "import/heldview.h"
#include "import/previewview.h"
#include "import/progresspanel.h"
#include "import/questionpanel.h"
#include "import/readingtext.h"
#include "import/rejectmodel.h"
#include "import/trialstrip.h"
#include "parts/listexport.h"
#include "parts/notice.h"
#include "parts/plaintable.h"
#include "parts/sortproxy.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>

namespace waterline {

namespace {

using State = ImportFile::State;

int clamped(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

FileView::FileView(Session &session, std::vector<const ImportTable *> tables, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_panel(new FilePanel(std::move(tables), this))
    , m_questions(new QuestionPanel(this))
    , m_trial(new TrialStrip(this))
    , m_tabs(new QTabBar(this))
    , m_body(new QStackedWidget(this))
    , m_notice(new Notice(Notice::Shape::Page, m_body))
    , m_columns(new ColumnView(session, m_body))
    , m_preview(new PreviewView(session, m_body))
    , m_changes(new ChangeModel(this))
    , m_rejects(new RejectModel(this))
    , m_held(new HeldView(m_body))
    , m_totals(new TotalModel(this))
    , m_notes(new NoteModel(this))
{
    makeTabs();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_panel);
    layout->addWidget(m_questions);
    layout->addWidget(m_trial);
    layout->addWidget(m_tabs);
    layout->addWidget(m_body, 1);
    layout->addWidget(makeBottom());
    connectPanels();
    connectTabs();
    retranslate();
    restyle();
}

QTableView *FileView::makeList(QAbstractItemModel *model, std::function<QString()> name)
{
    auto *proxy = new SortProxy(this);
    proxy->setSourceModel(model);
    QTableView *table = makePlainTable(proxy, m_session, m_body);
    table->setProperty("elidedColumns", QVariantList{0, 1, 2, 3, 4, 5});
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->horizontalHeader()->setStretchLastSection(true);
    new ListExport(table, m_session, [this, name = std::move(name)] {
        return QStringLiteral("%1 %2").arg(QFileInfo(m_file.name).completeBaseName(), name());
    });
    m_body->addWidget(table);
    return table;
}

void FileView::makeTabs()
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setObjectName(QStringLiteral("fileTabs"));
    m_tabs->setUsesScrollButtons(true);
    for (int tab = Columns; tab <= Notes; ++tab)
        m_tabs->addTab(QString());
    m_body->addWidget(m_columns);
    m_body->addWidget(m_preview);
    m_changeTable = makeList(m_changes, [] { return tr("changed rows"); });
    m_rejectTable = makeList(m_rejects, [] { return tr("rejected rows"); });
    m_body->addWidget(m_held);
    m_totalTable = makeList(m_totals, [] { return tr("control totals"); });
    m_totalTable->horizontalHeader()->setStretchLastSection(false);
    m_totalTable->horizontalHeader()->setSectionResizeMode(TotalModel::What, QHeaderView::Stretch);
    m_noteTable = makeList(m_notes, [] { return tr("notes"); });
    m_body->addWidget(m_notice);
    connect(m_tabs, &QTabBar::currentChanged, this, &FileView::showTab);
}

QWidget *FileView::makeBottom()
{
    m_bottom = new QStackedWidget(this);
    m_bottom->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *ready = new QWidget(m_bottom);
    m_createsUnknown = new QCheckBox(ready);
    m_skip = new QPushButton(ready);
    m_skip->setObjectName(QStringLiteral("skip"));
    m_insist = new QPushButton(ready);
    m_insist->setObjectName(QStringLiteral("insist"));
    m_import = new QPushButton(ready);
    m_import->setProperty("role", QStringLiteral("primary"));
    m_import->setObjectName(QStringLiteral("import"));
    auto *row = new QHBoxLayout(ready);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_createsUnknown);
    row->addStretch(1);
    row->addWidget(m_insist);
    row->addWidget(m_skip);
    row->addWidget(m_import);
    m_progress = new ProgressPanel(QStringLiteral("cancelImport"), m_bottom);
    m_bottom->addWidget(ready);
    m_bottom->addWidget(m_progress);
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, m_import, &QPushButton::click);
    }
    return m_bottom;
}

void FileView::connectPanels()
{
    connect(m_panel, &FilePanel::tableChosen, this, &FileView::tableChosen);
    connect(m_panel, &FilePanel::encodingChosen, this, &FileView::encodingChosen);
    connect(m_panel, &FilePanel::delimiterChosen, this, &FileView::delimiterChosen);
    connect(m_panel, &FilePanel::quoteChosen, this, &FileView::quoteChosen);
    connect(m_panel, &FilePanel::sheetChosen, this, &FileView::sheetChosen);
    connect(m_panel, &FilePanel::headerChosen, this, &FileView::headerChosen);
    connect(m_panel, &FilePanel::presetDeclined, this, &FileView::presetDeclined);
    connect(m_panel, &FilePanel::mappingSaveAsked, this, &FileView::mappingSaveAsked);
    connect(m_panel, &FilePanel::mappingLoadAsked, this, &FileView::mappingLoadAsked);
    connect(m_questions, &QuestionPanel::answered, this, &FileView::answered);
    connect(m_trial, &TrialStrip::cancelAsked, this, &FileView::cancelAsked);
    connect(m_trial, &TrialStrip::tryAgainAsked, this, &FileView::tryAgainAsked);
    connect(m_createsUnknown, &QCheckBox::clicked, this, &FileView::createsUnknownChosen);
    connect(m_import, &QPushButton::clicked, this, &FileView::importAsked);
    connect(m_insist, &QPushButton::clicked, this, &FileView::insistAsked);
    connect(m_skip, &QPushButton::clicked, this, &FileView::skipAsked);
    connect(m_progress, &ProgressPanel::cancelAsked, this, &FileView::cancelAsked);
}

void FileView::connectTabs()
{
    connect(m_columns, &ColumnView::fieldChosen, this, &FileView::fieldChosen);
    connect(m_columns, &ColumnView::readingChosen, this, &FileView::answered);
    connect(m_columns, &ColumnView::fillDownChosen, this, &FileView::fillDownChosen);
    connect(m_preview, &PreviewView::fieldChosen, this, &FileView::fieldChosen);
    connect(m_held, &HeldView::decided, this, &FileView::decided);
    connect(m_held, &HeldView::putOff, this, &FileView::putOff);
    connect(m_held, &HeldView::putOffAll, this, &FileView::putOffAll);
    connect(m_notice->button(), &QPushButton::clicked, this, &FileView::skipAsked);
}

void FileView::setFile(const ImportFile &file)
{
    const bool isOther = m_file.id != file.id;
    const bool isNewLayout = isOther || !m_file.plan || !file.plan || m_file.plan->headers != file.plan->headers;
    const bool wasRunning = !isOther && m_file.state == State::Importing;
    // What is being read again keeps its picture until the new one is there.
    const bool keepsPicture = !isOther && !file.plan && !file.error;
    m_file = file;
    m_panel->setFile(file);
    if (!keepsPicture) {
        const ImportPlan plan = file.plan.value_or(ImportPlan{});
        m_questions->setQuestions(file.plan ? file.asked : std::vector<ImportQuestion>(), plan.headers,
            file.choices.answers, plan.missingFields, [&plan](const ImportQuestion &question, const QString &answer) {
                return exampleOf(plan, question, answer);
            });
        m_columns->setFile(file);
        m_preview->setFile(file);
        if (isNewLayout) {
            m_columns->fitColumns();
            m_preview->fitColumns();
        }
    }
    if (isOther) {
        m_columns->scrollToTop();
        m_preview->scrollToTop();
    }
    m_trial->setFile(file);
    if (isOther)
        m_tabs->setCurrentIndex(Columns);
    showTrial();
    showTabs();
    showTab(m_tabs->currentIndex());
    if (file.state == State::Importing && !wasRunning)
        m_progress->begin(tr("Importing %1", "a file").arg(file.name), file.plan ? file.plan->rows : 0);
    showBottom();
}

void FileView::setProgress(const RunProgress &progress)
{
    if (m_file.state == State::Importing)
        m_progress->setProgress(progress);
    else
        m_trial->setProgress(progress);
}

void FileView::showTrial()
{
    const ImportReport *trial = m_file.trial ? &*m_file.trial : nullptr;
    m_changes->setChanges(trial ? trial->changes : std::vector<ChangedRow>());
    m_rejects->setRows(trial ? trial->rejects : std::vector<RejectedRow>());
    m_held->setFile(m_file);
    if (m_session.workspace())
        m_totals->setTotals(trial ? trial->totals : std::vector<ControlTotal>(), m_session.workspace()->schema());
    m_notes->setNotes(m_file.plan.value_or(ImportPlan{}), trial);
    for (const auto &[table, stretched] :
        {std::pair(m_changeTable, int(ChangeModel::Row)), {m_rejectTable, int(RejectModel::Reason)},
            {m_totalTable, int(TotalModel::What)}, {m_noteTable, int(NoteModel::Text)}}) {
        table->resizeColumnsToContents();
        for (int column = 0; column < table->model()->columnCount(); ++column)
            table->setColumnWidth(column, std::min(table->columnWidth(column) + 16, column == stretched ? 360 : 240));
    }
}

void FileView::setTabCount(Tab tab, const QString &title, qint64 count, bool isShown)
{
    // What a person looks at does not vanish while the file is tried again.
    const bool isBetweenTrials = m_file.awaitsTrial() && tab == m_tabs->currentIndex();
    m_tabs->setTabVisible(tab, isShown || count > 0 || isBetweenTrials);
    m_tabs->setTabText(
        tab, count > 0 ? tr("%1 (%2)", "a tab and how much it holds").arg(title, QLocale().toString(count)) : title);
}

void FileView::showTabs()
{
    const RowCounts counts = m_file.trial ? m_file.trial->counts : RowCounts{};
    setTabCount(Columns, tr("Columns"), 0, true);
    setTabCount(Preview, tr("Preview"), 0, true);
    setTabCount(Changes, tr("Changed"), counts.changed);
    setTabCount(Rejects, tr("Rejected"), counts.rejected);
    setTabCount(Held, tr("On hold"), m_held->count(), !m_held->isEmpty());
    setTabCount(Totals, tr("Control totals"), qint64(m_totals->rowCount()));
    setTabCount(Notes, tr("Notes"), m_notes->rowCount());
    m_tabs->setVisible(m_file.plan.has_value());
}

void FileView::showTab(int tab)
{
    if (m_file.error) {
        m_notice->setText(m_file.error->message, tr("&Leave this file"));
        return m_body->setCurrentWidget(m_notice);
    }
    // The pages of the stack stand in the order of the tabs.
    m_body->setCurrentIndex(std::max(0, tab));
}

void FileView::showBottom()
{
    const bool isRunning = m_file.state == State::Importing;
    m_bottom->setCurrentIndex(isRunning ? 1 : 0);
    m_panel->setEnabled(!isRunning);
    m_questions->setEnabled(!isRunning);
    m_columns->setEnabled(!isRunning);
    m_held->setEnabled(!isRunning);
    m_preview->setMappingEnabled(!isRunning);
    const bool isIdentical = m_file.isIdentical();
    const int rows = m_file.plan ? clamped(m_file.plan->rows) : 0;
    m_import->setEnabled(m_file.canImport() && !isIdentical);
    m_import->setText(m_file.canImport() ? tr("&Import %Ln row(s)", nullptr, rows) : tr("&Import"));
    m_import->setVisible(!m_file.error && !isIdentical);
    m_createsUnknown->setChecked(m_file.createsUnknown);
    m_createsUnknown->setVisible(!m_file.error && !isIdentical);
    m_insist->setVisible(isIdentical);
    m_skip->setVisible(!m_file.error);
    // What was imported already is not imported again unless somebody insists.
    const QVariant role = isIdentical ? QVariant(QStringLiteral("primary")) : QVariant();
    if (m_skip->property("role") != role) {
        m_skip->setProperty("role", role);
        m_skip->style()->unpolish(m_skip);
        m_skip->style()->polish(m_skip);
    }
}

void FileView::retranslate()
{
    m_panel->retranslate();
    m_questions->retranslate();
    m_preview->retranslate();
    m_columns->retranslate();
    m_held->retranslate();
    m_trial->retranslate();
    m_progress->retranslate();
    m_changes->retranslate();
    m_rejects->retranslate();
    m_totals->retranslate();
    m_notes->retranslate();
    m_createsUnknown->setText(tr("Create &people and customers that nobody knows yet"));
    m_createsUnknown->setToolTip(
        tr("Otherwise rows that name somebody unknown are rejected, with what can be done about it"));
    m_skip->setText(tr("&Leave this file"));
    m_insist->setText(tr("Try it &all the same"));
    m_import->setToolTip(tr("Ctrl+Return"));
    m_tabs->setAccessibleName(tr("What is shown of the file"));
    m_changeTable->setAccessibleName(tr("Cells that change"));
    m_rejectTable->setAccessibleName(tr("Rows that would be rejected"));
    m_totalTable->setAccessibleName(tr("Control totals before and after"));
    m_noteTable->setAccessibleName(tr("Notes about the file"));
    if (m_file.id > 0)
        setFile(ImportFile(m_file));
}

void FileView::restyle()
{
    m_preview->restyle();
    m_panel->setTheme(m_session.theme());
    m_notice->setIcon(IconName::Warning, m_session.theme());
}

} // namespace waterline
