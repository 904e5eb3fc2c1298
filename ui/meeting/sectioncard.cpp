#include "meeting/sectioncard.h"

#include "parts/listexport.h"
#include "parts/plaintable.h"
#include "parts/sortproxy.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waterline {

namespace {
/// More rows scroll inside the table.
constexpr int mostRowsShown = 8;
} // namespace

SectionCard::SectionCard(QAbstractItemModel *model, int wide, Session &session, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_title(new QLabel(this))
    , m_empty(new QLabel(this))
{
    auto *proxy = new SortProxy(this);
    proxy->setSourceModel(model);
    m_table = makePlainTable(proxy, session, this);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorClearable(true);
    // The report's own order until a column is chosen.
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(wide, QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultSectionSize(TwoLineDelegate::rowHeight(m_table->font()));
    keepCurrentByKey(m_table);

    setProperty("role", QStringLiteral("card"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    auto *listExport = new ListExport(m_table, session, [this] { return m_title->text(); });
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(listExport->makeButton(this));
    layout->addLayout(head);
    layout->addWidget(m_empty);
    layout->addWidget(m_table);

    const auto choose = [this, proxy](const QModelIndex &index) { Q_EMIT rowChosen(proxy->mapToSource(index)); };
    connect(m_table, &QTableView::clicked, this, choose);
    connect(m_table, &QTableView::activated, this, choose);
    connect(model, &QAbstractItemModel::modelReset, this, &SectionCard::fitHeight);
    fitHeight();
}

void SectionCard::setTexts(const QString &title, const QString &emptyText)
{
    m_title->setText(title);
    m_empty->setText(emptyText);
    m_table->setAccessibleName(title);
}

void SectionCard::fitHeight()
{
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    const int shown = std::min(rows, mostRowsShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + shown * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth() + 2);
}

} // namespace waterline
