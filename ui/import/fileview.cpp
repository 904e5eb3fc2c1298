#include "import/fileview.h"

#include "import/filepanel.h"
#include "import/mappingheader.h"
#include "import/previewmodel.h"
#include "import/questionpanel.h"
#include "parts/elidedlabel.h"
#include "parts/notice.h"
#include "parts/tabletools.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace waterline {

namespace {
constexpr int widestColumn = 280;
constexpr int rowsToMeasure = 40;
constexpr qsizetype longestDetail = 2000;
}

FileView::FileView(const Session &session, std::vector<const ImportTable *> tables, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PreviewModel(session.theme(), this))
    , m_panel(new FilePanel(std::move(tables), this))
    , m_questions(new QuestionPanel(this))
    , m_body(new QStackedWidget(this))
    , m_table(new QTableView(m_body))
    , m_header(new MappingHeader(m_table))
    , m_notice(new Notice(Notice::Shape::Page, m_body))
    , m_summary(new QLabel(this))
    , m_detail(new ElidedLabel({}, Qt::ElideRight, this))
{
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(m_header);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->verticalHeader()->setHighlightSections(false);
    installCopy(m_table);
    m_body->addWidget(m_table);
    m_body->addWidget(m_notice);
    m_summary->setProperty("role", QStringLiteral("muted"));
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto *captions = new QHBoxLayout;
    captions->setSpacing(16);
    captions->addWidget(m_summary);
    captions->addWidget(m_detail, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_panel);
    layout->addWidget(m_questions);
    layout->addWidget(m_body, 1);
    layout->addLayout(captions);
    layout->addWidget(makeBottom());

    connect(m_panel, &FilePanel::tableChosen, this, &FileView::tableChosen);
    connect(m_panel, &FilePanel::encodingChosen, this, &FileView::encodingChosen);
    connect(m_panel, &FilePanel::delimiterChosen, this, &FileView::delimiterChosen);
    connect(m_questions, &QuestionPanel::answered, this, &FileView::answered);
    connect(m_header, &MappingHeader::fieldChosen, this, &FileView::fieldChosen);
    connect(m_header, &MappingHeader::columnFocused, this, [this](int column) {
        const int left = m_header->sectionPosition(column);
        QScrollBar *bar = m_table->horizontalScrollBar();
        if (left < bar->value() || left + m_header->sectionSize(column) > bar->value() + m_table->viewport()->width())
            bar->setValue(left);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &FileView::showDetail);
    connect(m_notice->button(), &QPushButton::clicked, this, &FileView::skipAsked);
    retranslate();
    restyle();
}

QWidget *FileView::makeBottom()
{
    m_bottom = new QStackedWidget(this);
    m_bottom->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *ready = new QWidget(m_bottom);
    m_createsUnknown = new QCheckBox(ready);
    m_skip = new QPushButton(ready);
    m_import = new QPushButton(ready);
    m_import->setProperty("role", QStringLiteral("primary"));
    m_import->setObjectName(QStringLiteral("import"));
    auto *readyRow = new QHBoxLayout(ready);
    readyRow->setContentsMargins(0, 0, 0, 0);
    readyRow->setSpacing(8);
    readyRow->addWidget(m_createsUnknown, 1);
    readyRow->addWidget(m_skip);
    readyRow->addWidget(m_import);

    auto *running = new QWidget(m_bottom);
    m_progressText = new QLabel(running);
    m_progress = new QProgressBar(running);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_cancel = new QPushButton(running);
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    auto *runningRow = new QHBoxLayout(running);
    runningRow->setContentsMargins(0, 0, 0, 0);
    runningRow->setSpacing(16);
    runningRow->addWidget(m_progressText);
    runningRow->addWidget(m_progress, 1);
    runningRow->addWidget(m_cancel);

    m_bottom->addWidget(ready);
    m_bottom->addWidget(running);
    connect(m_import, &QPushButton::clicked, this, &FileView::importAsked);
    connect(m_skip, &QPushButton::clicked, this, &FileView::skipAsked);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelAsked();
    });
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, m_import, &QPushButton::click);
    }
    return m_bottom;
}

void FileView::setReading(const QString &path, int waiting)
{
    if (path != m_path || !m_hasPlan) {
        m_path = path;
        m_hasPlan = false;
        m_model->clear();
        m_header->setPlan({});
        m_questions->setQuestions({}, {}, {}, {});
        m_body->setCurrentWidget(m_table);
        m_panel->setFile(path, waiting);
    }
    m_error.reset();
    m_isReading = true;
    m_isReady = false;
    showSummary();
    updateButtons();
}

void FileView::setWaiting(int waiting)
{
    m_panel->setWaiting(waiting);
}

void FileView::setPlan(const ImportPlan &plan, const std::vector<ImportQuestion> &asked, const ImportChoices &choices)
{
    const bool isNewLayout = !m_hasPlan || m_model->columnCount() != plan.headers.size();
    m_error.reset();
    m_hasPlan = true;
    m_isReading = false;
    m_isReady = plan.isReady();
    m_rows = plan.rows;
    m_panel->setPlan(plan);
    m_questions->setQuestions(asked, plan.headers, choices.answers, plan.missingFields);
    m_model->setPlan(plan);
    m_header->setPlan(plan);
    m_body->setCurrentWidget(m_table);
    if (isNewLayout)
        fitColumns();
    showDetail();
    showSummary();
    updateButtons();
}

void FileView::setError(const Error &error)
{
    m_error = error;
    m_hasPlan = false;
    m_isReading = false;
    m_isReady = false;
    m_model->clear();
    m_header->setPlan({});
    m_questions->setQuestions({}, {}, {}, {});
    m_notice->setText(error.message, tr("&Leave this file"));
    m_body->setCurrentWidget(m_notice);
    showSummary();
    updateButtons();
}

void FileView::setImporting(bool importing)
{
    m_bottom->setCurrentIndex(importing ? 1 : 0);
    m_panel->setEnabled(!importing);
    m_questions->setEnabled(!importing);
    m_header->setEnabled(!importing);
    m_cancel->setEnabled(importing);
    if (importing) {
        setProgress({0, m_rows});
        m_cancel->setFocus();
    } else {
        updateButtons();
    }
}

void FileView::setProgress(const ImportProgress &progress)
{
    // Per mille, for a bar counts in int.
    m_progress->setMaximum(1000);
    m_progress->setValue(progress.rowsAll > 0 ? int(progress.rowsDone * 1000 / progress.rowsAll) : 0);
    const QLocale locale;
    m_progressText->setText(
        tr("%1 of %2 rows").arg(locale.toString(progress.rowsDone), locale.toString(progress.rowsAll)));
}

bool FileView::createsUnknown() const
{
    return m_createsUnknown->isChecked();
}

void FileView::fitColumns()
{
    // The width of the first rows, so that a long sentence further down does not push everything away.
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = std::max(fontMetrics().horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) + 24,
            fontMetrics().horizontalAdvance(m_header->comboOf(column)->currentText()) + 56);
        for (int row = 0; row < std::min(rowsToMeasure, m_model->rowCount()); ++row)
            width = std::max(width, fontMetrics().horizontalAdvance(m_model->index(row, column).data().toString()) + 24);
        m_table->setColumnWidth(column, std::clamp(width, m_header->minimumSectionSize(), widestColumn));
    }
}

void FileView::showDetail()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_detail->setFullText({});
        return;
    }
    const QString header = m_model->headerData(current.column(), Qt::Horizontal).toString();
    const QString line = m_model->headerData(current.row(), Qt::Vertical).toString();
    const QString fault = current.data(PreviewModel::FaultRole).toString();
    const QString raw = current.data(PreviewModel::RawRole).toString().simplified();
    const QString text = fault.isEmpty() ? tr("Line %1, %2, in the file: %3").arg(line, header, raw)
                                         : tr("Line %1, %2: %3").arg(line, header, fault);
    m_detail->setFullText(text.left(longestDetail));
}

void FileView::showSummary()
{
    QString text;
    if (m_isReading)
        text = tr("Reading the file…");
    else if (m_hasPlan && m_rows == 0)
        text = tr("The file has a header but no rows.");
    else if (m_hasPlan && !m_isReady)
        text = markGlyph(Mark::Watch) + u' ' + tr("Something is still to be decided before this file can be imported");
    else if (m_hasPlan && m_model->rowsWithFaults() > 0)
        text = markGlyph(Mark::Alert) + u' '
            + tr("%n row(s) of the first %1 cannot be understood and will be rejected", nullptr, m_model->rowsWithFaults())
                  .arg(QLocale().toString(m_model->rowCount()));
    else if (m_hasPlan)
        text = markGlyph(Mark::Good) + u' ' + tr("Every cell of the first %n row(s) is understood", nullptr, m_model->rowCount());
    m_summary->setText(text);
}

void FileView::updateButtons()
{
    m_import->setEnabled(m_isReady && m_rows > 0);
    m_import->setText(m_isReady ? tr("&Import %n row(s)", nullptr, int(std::min<qint64>(m_rows, INT_MAX))) : tr("&Import"));
    m_import->setVisible(!m_error);
    m_createsUnknown->setVisible(!m_error);
    m_skip->setVisible(!m_error);
}

void FileView::retranslate()
{
    m_panel->retranslate();
    m_model->retranslate();
    m_createsUnknown->setText(tr("Create &people and customers that the file names but nobody knows"));
    m_skip->setText(tr("&Leave this file"));
    m_cancel->setText(tr("&Cancel"));
    m_import->setToolTip(tr("Ctrl+Return"));
    m_table->setAccessibleName(tr("How the first rows of the file are understood"));
    m_progress->setAccessibleName(tr("Rows imported"));
    if (m_error)
        m_notice->setText(m_error->message, tr("&Leave this file"));
    showDetail();
    showSummary();
    updateButtons();
}

void FileView::restyle()
{
    m_model->setTheme(m_session.theme());
    m_notice->setIcon(IconName::Warning, m_session.theme());
}

} // namespace waterline
