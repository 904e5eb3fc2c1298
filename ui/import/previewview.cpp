#include "import/previewview.h"

#include "import/mappingheader.h"
#include "import/previewmodel.h"
#include "parts/elidedlabel.h"
#include "parts/tabletools.h"
#include "theme/mark.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace waterline {

namespace {
constexpr int widestColumn = 280;
constexpr int rowsToMeasure = 40;
constexpr qsizetype longestDetail = 2000;
} // namespace

PreviewView::PreviewView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PreviewModel(session.theme(), this))
    , m_table(new QTableView(this))
    , m_header(new MappingHeader(m_table))
    , m_detail(new ElidedLabel({}, Qt::ElideRight, this))
    , m_guessed(new QLabel(this))
    , m_faulty(new QLabel(this))
{
    makeTable();
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_guessed->setProperty("role", QStringLiteral("yellow"));
    m_faulty->setProperty("role", QStringLiteral("red"));
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_detail, 1);
    below->addWidget(m_guessed);
    below->addWidget(m_faulty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table, 1);
    layout->addLayout(below);
    retranslate();
}

void PreviewView::makeTable()
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
    connect(m_header, &MappingHeader::fieldChosen, this, &PreviewView::fieldChosen);
    connect(m_header, &MappingHeader::columnFocused, this, &PreviewView::keepInSight);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PreviewView::showDetail);
}

void PreviewView::keepInSight(int column)
{
    const int left = m_header->sectionPosition(column);
    QScrollBar *bar = m_table->horizontalScrollBar();
    if (left < bar->value() || left + m_header->sectionSize(column) > bar->value() + m_table->viewport()->width())
        bar->setValue(left);
}

void PreviewView::setFile(const ImportFile &file)
{
    m_model->setFile(file);
    m_header->setPlan(file.plan.value_or(ImportPlan{}));
    m_guessed->setVisible(m_model->guessedCells() > 0);
    m_faulty->setVisible(m_model->rowsWithFaults() > 0);
    showDetail();
}

void PreviewView::fitColumns()
{
    // The width of the first rows, so that a long sentence further down does not push everything away.
    const auto widthOf = [this](const QString &text) { return fontMetrics().horizontalAdvance(text); };
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = std::max(widthOf(m_model->headerData(column, Qt::Horizontal).toString()) + 24,
            widthOf(m_header->comboOf(column)->currentText()) + 56);
        width = std::max(
            width, widthOf(m_model->headerData(column, Qt::Horizontal, PreviewModel::ReadingRole).toString()) + 16);
        for (int row = 0; row < std::min(rowsToMeasure, m_model->rowCount()); ++row)
            width = std::max(width, widthOf(m_model->index(row, column).data().toString()) + 24);
        m_table->setColumnWidth(column, std::clamp(width, m_header->minimumSectionSize(), widestColumn));
    }
}

void PreviewView::scrollToTop()
{
    m_table->scrollToTop();
    m_table->horizontalScrollBar()->setValue(0);
}

void PreviewView::setMappingEnabled(bool enabled)
{
    m_header->setEnabled(enabled);
}

QString PreviewView::overview() const
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return {};
    if (m_model->rowsWithFaults() == 0)
        return tr("The first %n row(s), as they will be understood", nullptr, rows);
    const int faulty = m_model->rowsWithFaults();
    return tr("%n row(s) of the first %1 cannot be understood and will be rejected", nullptr, faulty)
        .arg(QLocale().toString(rows));
}

void PreviewView::showDetail()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return m_detail->setFullText(overview());
    const QString header = m_model->headerData(current.column(), Qt::Horizontal).toString();
    const QString line = m_model->headerData(current.row(), Qt::Vertical).toString();
    const QString fault = current.data(PreviewModel::FaultRole).toString();
    const QString guess = current.data(PreviewModel::GuessRole).toString();
    const QString raw = current.data(PreviewModel::RawRole).toString().simplified();
    QString text = fault.isEmpty() ? tr("Line %1, %2, in the file: %3").arg(line, header, raw)
                                   : tr("Line %1, %2: %3").arg(line, header, fault);
    if (!guess.isEmpty())
        text = tr("%1. %2", "a cell and why its reading is a guess").arg(text, guess);
    m_detail->setFullText(text.left(longestDetail));
}

void PreviewView::retranslate()
{
    m_model->retranslate();
    m_table->setAccessibleName(tr("How the first rows of the file are understood"));
    m_guessed->setText(markGlyph(Mark::Watch) + u' ' + tr("guessed"));
    m_guessed->setToolTip(
        tr("The cell could be read otherwise; the rest of its column or its header decided. Change it in “Columns”."));
    m_faulty->setText(markGlyph(Mark::Alert) + u' ' + tr("not understood"));
    m_faulty->setToolTip(tr("The cell cannot be understood; its row will be rejected with the reason."));
    showDetail();
}

void PreviewView::restyle()
{
    m_model->setTheme(m_session.theme());
}

} // namespace waterline
