#include "import/ledgerpanel.h"

#include "base/textkey.h"
#include "import/ledgerdetails.h"
#include "parts/elidedlabel.h"
#include "parts/listexport.h"
#include "parts/notice.h"
#include "parts/plaintable.h"
#include "parts/sortproxy.h"

#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>

namespace waterline {

/// Shows entries that hold all words, wherever they stand.
class LedgerFilter : public SortProxy {
public:
    using SortProxy::SortProxy;

    void setSearch(const QString &text)
    {
        m_words = textKey(text).split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString key = sourceModel()->index(row, 0, parent).data(LedgerModel::SearchRole).toString();
        return std::ranges::all_of(m_words, [&key](const QString &word) { return key.contains(word); });
    }

private:
    QStringList m_words;
};

LedgerPanel::LedgerPanel(Session &session, const std::vector<const ImportTable *> &tables, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new LedgerModel(tables, this))
    , m_filter(new LedgerFilter(this))
    , m_search(new QLineEdit(this))
    , m_count(new ElidedLabel({}, Qt::ElideRight, this))
    , m_views(new QStackedWidget(this))
    , m_empty(new Notice(Notice::Shape::Page, m_views))
    , m_details(nullptr)
{
    m_filter->setSourceModel(m_model);
    auto *splitter = new QSplitter(Qt::Vertical, m_views);
    m_table = makePlainTable(m_filter, session, splitter);
    m_details = new LedgerDetails(session, tables, splitter);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(9);
    splitter->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    splitter->setSizes({260, 260});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(LedgerModel::When, Qt::DescendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(LedgerModel::What, QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultSectionSize(TwoLineDelegate::rowHeight(m_table->font()));
    m_table->setProperty("elidedColumns", QVariantList{LedgerModel::What});
    keepCurrentByKey(m_table);
    auto *listExport = new ListExport(m_table, session, [] { return tr("Ledger"); });
    m_export = listExport->makeButton(this);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(300);
    m_search->setObjectName(QStringLiteral("ledgerSearch"));
    m_count->setProperty("role", QStringLiteral("muted"));
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_views->addWidget(splitter);
    m_views->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_search);
    head->addWidget(m_count, 1);
    head->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_views, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LedgerPanel::showCurrent);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setSearch(text);
        showCount();
    });
    connect(m_details, &LedgerDetails::undoAsked, this, &LedgerPanel::undoAsked);
    connect(m_details, &LedgerDetails::repairAsked, this, &LedgerPanel::repairAsked);
    connect(m_empty->button(), &QPushButton::clicked, this, &LedgerPanel::importAsked);
    setEntries({});
    retranslate();
    restyle();
}

void LedgerPanel::setEntries(std::vector<LedgerEntry> entries)
{
    m_model->setEntries(std::move(entries));
    m_views->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    showCount();
    selectWanted();
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, LedgerModel::What));
    showCurrent();
}

void LedgerPanel::showBatch(BatchId batch)
{
    m_wanted = batch;
    m_search->clear();
    selectWanted();
}

void LedgerPanel::selectWanted()
{
    const QModelIndex index =
        m_wanted.isNull() ? QModelIndex() : indexOfKey(*m_filter, m_wanted.value, LedgerModel::What);
    if (!index.isValid())
        return;
    m_wanted = {};
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void LedgerPanel::setConflicts(BatchId batch, const std::vector<RevertConflict> &conflicts)
{
    m_details->setConflicts(batch, conflicts);
}

void LedgerPanel::setBusy(bool busy)
{
    m_details->setBusy(busy);
}

bool LedgerPanel::isIdle() const
{
    return m_details->isIdle();
}

const LedgerEntry *LedgerPanel::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->rowAt(index) : nullptr;
}

void LedgerPanel::showCurrent()
{
    m_details->setEntry(current(), [this](BatchId id) {
        const LedgerEntry *entry = m_model->entryOf(id);
        return entry ? LedgerModel::whatText(entry->record) : QString();
    });
}

void LedgerPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Find a file, person or day"));
    m_search->setAccessibleName(tr("Find entries of the ledger"));
    m_table->setAccessibleName(tr("Ledger of everything that came in"));
    showCount();
    m_empty->setText(tr("Nothing came in yet. Every file that you import becomes an entry here, which can be looked "
                        "at, repaired and undone."),
        tr("&Import files"));
    m_model->retranslate();
    m_details->retranslate();
}

void LedgerPanel::showCount()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_count->setFullText(shown == all ? tr("%n entry(ies)", nullptr, all)
                                      : tr("%1 of %n entry(ies)", nullptr, all).arg(QLocale().toString(shown)));
}

void LedgerPanel::restyle()
{
    m_empty->setIcon(IconName::Import, m_session.theme());
}

} // namespace waterline
