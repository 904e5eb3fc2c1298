#include "import/fileview.h"

#include "import/changemodel.h"
#include "import/columnmodel.h"
#include "import/countsline.h"
#include "import/filepanel.h"
#include "import/heldview.h"
#include "import/ledgermodel.h"
#include "import/mappingheader.h"
#include "import/previewmodel.h"
#include "import/progresspanel.h"
#include "import/questionpanel.h"
#include "import/rejectmodel.h"
#include "parts/elidedlabel.h"
#include "parts/listexport.h"
#include "parts/notice.h"
#include "parts/plaintable.h"
#include "parts/sortproxy.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>

namespace waterline {

namespace {

using State = ImportFile::State;

constexpr int widestColumn = 280;
constexpr int rowsToMeasure = 40;
constexpr qsizetype longestDetail = 2000;

int clamped(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

/// How a cell of the column would be understood with that answer: "05/01/2026 is Monday, January 5, 2026". Empty for
/// questions about other things.
QString exampleOf(const ImportPlan &plan, const ImportQuestion &question, const QString &answer)
{
    const bool isDate = question.kind == ImportQuestion::Kind::Dates;
    if (!isDate && question.kind != ImportQuestion::Kind::Decimals)
        return {};
    ColumnReading reading;
    reading.dateOrder = answer == QLatin1String("dmy") ? DateOrder::DayFirst
        : answer == QLatin1String("mdy")               ? DateOrder::MonthFirst
                                                       : DateOrder::YearFirst;
    reading.decimalMark = answer == QLatin1String("comma") ? DecimalMark::Comma : DecimalMark::Point;
    for (const PreviewRow &row : plan.preview) {
        if (std::size_t(question.column) >= row.cells.size())
            continue;
        const QString raw = row.cells[std::size_t(question.column)].raw.trimmed();
        const Parsed<QString> read = normalCell(raw.toStdString(), isDate ? CellType::Day : CellType::Number, reading);
        if (raw.isEmpty() || !read || (*read).isEmpty())
            continue;
        const QDate day = QDate::fromString(*read, Qt::ISODate);
        return FileView::tr("%1 is %2", "a cell and its reading")
            .arg(raw, day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : *read);
    }
    return {};
}

} // namespace

FileView::FileView(Session &session, std::vector<const ImportTable *> tables, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_panel(new FilePanel(std::move(tables), this))
    , m_questions(new QuestionPanel(this))
    , m_counts(new CountsLine(this))
    , m_summary(new ElidedLabel({}, Qt::ElideRight, this))
    , m_tabs(new QTabBar(this))
    , m_body(new QStackedWidget(this))
    , m_notice(new Notice(Notice::Shape::Page, m_body))
    , m_columns(new ColumnModel(this))
    , m_preview(new PreviewModel(session.theme(), this))
    , m_changes(new ChangeModel(this))
    , m_rejects(new RejectModel(this))
    , m_held(new HeldView(m_body))
    , m_totals(new TotalModel(this))
    , m_notes(new NoteModel(this))
{
    m_summary->setProperty("role", QStringLiteral("muted"));
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    makeTabs();
    auto *trial = new QHBoxLayout;
    trial->setSpacing(16);
    trial->addWidget(m_counts);
    trial->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_panel);
    layout->addWidget(m_questions);
    layout->addLayout(trial);
    layout->addWidget(m_tabs);
    layout->addWidget(m_body, 1);
    layout->addWidget(makeBottom());
    connectAll();
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
    m_tabs->setUsesScrollButtons(true);
    for (int tab = Columns; tab <= Notes; ++tab)
        m_tabs->addTab(QString());
    m_columnTable = makePlainTable(m_columns, m_session, m_body);
    m_columnTable->setItemDelegate(new ChoiceDelegate(m_session, m_columnTable));
    m_columnTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_columnTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columnTable->setEditTriggers(
        QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
    m_columnTable->verticalHeader()->setDefaultSectionSize(TwoLineDelegate::rowHeight(m_columnTable->font()));
    m_columnTable->setProperty("elidedColumns", QVariantList{0, 1, 2, 3, 4, 5});
    keepCurrentByKey(m_columnTable);
    connect(m_columnTable, &QTableView::clicked, m_columnTable, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsEditable)
            m_columnTable->edit(index);
    });
    m_body->addWidget(m_columnTable);
    m_body->addWidget(makePreview());
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

QWidget *FileView::makePreview()
{
    auto *whole = new QWidget(m_body);
    m_previewTable = new QTableView(whole);
    m_header = new MappingHeader(m_previewTable);
    m_previewTable->setModel(m_preview);
    m_previewTable->setHorizontalHeader(m_header);
    m_previewTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_previewTable->setTabKeyNavigation(false);
    m_previewTable->setWordWrap(false);
    m_previewTable->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_previewTable->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_previewTable->verticalHeader()->setHighlightSections(false);
    installCopy(m_previewTable);
    m_detail = new ElidedLabel({}, Qt::ElideRight, whole);
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_previewTable, 1);
    layout->addWidget(m_detail);
    return whole;
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
    m_progress = new ProgressPanel(m_bottom);
    m_bottom->addWidget(ready);
    m_bottom->addWidget(m_progress);
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, m_import, &QPushButton::click);
    }
    return m_bottom;
}

void FileView::connectAll()
{
    connect(m_panel, &FilePanel::tableChosen, this, &FileView::tableChosen);
    connect(m_panel, &FilePanel::encodingChosen, this, &FileView::encodingChosen);
    connect(m_panel, &FilePanel::delimiterChosen, this, &FileView::delimiterChosen);
    connect(m_panel, &FilePanel::sheetChosen, this, &FileView::sheetChosen);
    connect(m_panel, &FilePanel::headerChosen, this, &FileView::headerChosen);
    connect(m_panel, &FilePanel::presetDeclined, this, &FileView::presetDeclined);
    connect(m_panel, &FilePanel::mappingSaveAsked, this, &FileView::mappingSaveAsked);
    connect(m_panel, &FilePanel::mappingLoadAsked, this, &FileView::mappingLoadAsked);
    connect(m_questions, &QuestionPanel::answered, this, &FileView::answered);
    connect(m_columns, &ColumnModel::fieldChosen, this, &FileView::fieldChosen);
    connect(m_columns, &ColumnModel::readingChosen, this, &FileView::answered);
    connect(m_columns, &ColumnModel::fillDownChosen, this, &FileView::fillDownChosen);
    connect(m_header, &MappingHeader::fieldChosen, this, &FileView::fieldChosen);
    connect(m_header, &MappingHeader::columnFocused, this, [this](int column) {
        const int left = m_header->sectionPosition(column);
        QScrollBar *bar = m_previewTable->horizontalScrollBar();
        if (left < bar->value()
            || left + m_header->sectionSize(column) > bar->value() + m_previewTable->viewport()->width())
            bar->setValue(left);
    });
    connect(m_previewTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &FileView::showDetail);
    connect(m_held, &HeldView::decided, this, &FileView::decided);
    connect(m_notice->button(), &QPushButton::clicked, this, &FileView::skipAsked);
    connect(m_createsUnknown, &QCheckBox::clicked, this, &FileView::createsUnknownChosen);
    connect(m_import, &QPushButton::clicked, this, &FileView::importAsked);
    connect(m_insist, &QPushButton::clicked, this, &FileView::insistAsked);
    connect(m_skip, &QPushButton::clicked, this, &FileView::skipAsked);
    connect(m_progress, &ProgressPanel::cancelAsked, this, &FileView::cancelAsked);
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
        m_preview->setPlan(plan);
        m_header->setPlan(plan);
        if (isNewLayout)
            fitPreview();
    }
    showTrial();
    showTabs();
    if (isOther)
        m_tabs->setCurrentIndex(Columns);
    showTab(m_tabs->currentIndex());
    showDetail();
    showSummary();
    if (file.state == State::Importing && !wasRunning)
        m_progress->begin(tr("Importing %1", "a file").arg(file.name), file.plan ? file.plan->rows : 0);
    showBottom();
}

void FileView::setProgress(const RunProgress &progress)
{
    m_progress->setProgress(progress);
}

void FileView::fitPreview()
{
    // The width of the first rows, so that a long sentence further down does not push everything away.
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        int width =
            std::max(fontMetrics().horizontalAdvance(m_preview->headerData(column, Qt::Horizontal).toString()) + 24,
                fontMetrics().horizontalAdvance(m_header->comboOf(column)->currentText()) + 56);
        for (int row = 0; row < std::min(rowsToMeasure, m_preview->rowCount()); ++row)
            width =
                std::max(width, fontMetrics().horizontalAdvance(m_preview->index(row, column).data().toString()) + 24);
        m_previewTable->setColumnWidth(column, std::clamp(width, m_header->minimumSectionSize(), widestColumn));
    }
    QHeaderView *columns = m_columnTable->horizontalHeader();
    columns->setSectionResizeMode(ColumnModel::Samples, QHeaderView::Stretch);
    columns->setSectionResizeMode(ColumnModel::Understood, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair(int(ColumnModel::Header), 150), {int(ColumnModel::Field), 170},
             {int(ColumnModel::ReadAs), 160}, {int(ColumnModel::Blanks), 140}})
        m_columnTable->setColumnWidth(column, width);
}

void FileView::showTrial()
{
    const ImportReport *trial = m_file.trial ? &*m_file.trial : nullptr;
    m_counts->setCounts(trial ? std::optional(trial->counts) : std::nullopt);
    m_changes->setChanges(trial ? trial->changes : std::vector<ChangedRow>());
    m_rejects->setRows(trial ? trial->rejects : std::vector<RejectedRow>());
    m_held->setRows(trial ? trial->queued : std::vector<RejectedRow>(), m_file.decisions);
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

void FileView::setTabCount(Tab tab, const QString &title, qint64 count, bool isAlwaysShown)
{
    m_tabs->setTabVisible(tab, count > 0 || isAlwaysShown);
    m_tabs->setTabText(tab,
        isAlwaysShown ? title : tr("%1 (%2)", "a tab and how much it holds").arg(title, QLocale().toString(count)));
}

void FileView::showTabs()
{
    const RowCounts counts = m_file.trial ? m_file.trial->counts : RowCounts{};
    setTabCount(Columns, tr("Columns"), 0, true);
    setTabCount(Preview, tr("Preview"), 0, true);
    setTabCount(Changes, tr("Changed"), counts.changed);
    setTabCount(Rejects, tr("Rejected"), counts.rejected);
    setTabCount(Held, tr("On hold"), std::max(counts.queued, qint64(m_file.decisions.size())));
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

void FileView::showDetail()
{
    const QModelIndex current = m_previewTable->currentIndex();
    if (!current.isValid()) {
        m_detail->setFullText(m_preview->rowsWithFaults() > 0 ? markGlyph(Mark::Alert) + u' '
                    + tr("%n row(s) of the first %1 cannot be understood and will be rejected", nullptr,
                        m_preview->rowsWithFaults())
                          .arg(QLocale().toString(m_preview->rowCount()))
                                                              : QString());
        return;
    }
    const QString header = m_preview->headerData(current.column(), Qt::Horizontal).toString();
    const QString line = m_preview->headerData(current.row(), Qt::Vertical).toString();
    const QString fault = current.data(PreviewModel::FaultRole).toString();
    const QString raw = current.data(PreviewModel::RawRole).toString().simplified();
    const QString text = fault.isEmpty() ? tr("Line %1, %2, in the file: %3").arg(line, header, raw)
                                         : tr("Line %1, %2: %3").arg(line, header, fault);
    m_detail->setFullText(text.left(longestDetail));
}

void FileView::showSummary()
{
    QString text;
    if (m_file.error)
        text = QString();
    else if (m_file.state == State::Waiting || m_file.state == State::Reading)
        text = tr("Reading the file…");
    else if (m_file.plan && m_file.plan->rows == 0)
        text = tr("The file has a header but no rows.");
    else if (m_file.state == State::Undecided)
        text = markGlyph(Mark::Watch) + u' ' + tr("Something is still to be decided");
    else if (m_file.isIdentical() && m_file.sameAs)
        text = markGlyph(Mark::NotComputable) + u' '
            + tr("Identical to the import of %1 (%2)", "a moment and a file")
                  .arg(QLocale().toString(recordedMoment(*m_file.sameAs), QLocale::ShortFormat),
                      m_file.sameAs->sourceFile);
    else if (m_file.trial && m_file.filesBefore > 0)
        text = tr("Counted before the %n file(s) above it are imported", nullptr, m_file.filesBefore);
    else if (m_file.trial)
        text = tr("Dry run: nothing is written yet");
    else if (m_file.state == State::Trying)
        text = tr("Dry run…");
    m_summary->setFullText(text);
    m_counts->setVisible(m_file.plan && m_file.plan->isReady() && m_file.plan->rows > 0);
}

void FileView::showBottom()
{
    const bool isRunning = m_file.state == State::Importing;
    m_bottom->setCurrentIndex(isRunning ? 1 : 0);
    for (QWidget *widget : {static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_questions),
             static_cast<QWidget *>(m_columnTable), static_cast<QWidget *>(m_header)})
        widget->setEnabled(!isRunning);
    const bool isIdentical = m_file.isIdentical();
    const int rows = m_file.plan ? clamped(m_file.plan->rows) : 0;
    m_import->setEnabled(m_file.canImport() && !isIdentical);
    m_import->setText(m_file.canImport() ? tr("&Import %n row(s)", nullptr, rows) : tr("&Import"));
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
    m_preview->retranslate();
    m_columns->retranslate();
    m_counts->retranslate();
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
    m_columnTable->setAccessibleName(tr("Columns of the file and the fields they go to"));
    m_previewTable->setAccessibleName(tr("How the first rows of the file are understood"));
    m_changeTable->setAccessibleName(tr("Cells that change"));
    m_rejectTable->setAccessibleName(tr("Rows that would be rejected"));
    m_totalTable->setAccessibleName(tr("Control totals before and after"));
    m_noteTable->setAccessibleName(tr("Notes about the file"));
    if (m_file.id > 0)
        setFile(ImportFile(m_file));
}

void FileView::restyle()
{
    m_preview->setTheme(m_session.theme());
    m_panel->setTheme(m_session.theme());
    m_notice->setIcon(IconName::Warning, m_session.theme());
}

} // namespace waterline
