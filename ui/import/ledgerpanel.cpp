#include "import/ledgerpanel.h"

#include "import/rejectmodel.h"
#include "parts/plaintable.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waterline {

LedgerPanel::LedgerPanel(const Session &session, const std::vector<const ImportTable *> &tables, QWidget *parent)
    : QFrame(parent)
    , m_model(new LedgerModel(tables, this))
    , m_conflicts(new ConflictModel(this))
    , m_title(new QLabel(this))
    , m_table(makePlainTable(m_model, session, this))
    , m_conflictTitle(new QLabel(this))
    , m_conflictTable(makePlainTable(m_conflicts, session, this))
    , m_undo(new QPushButton(this))
{
    setProperty("role", QStringLiteral("card"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_undo->setObjectName(QStringLiteral("undoEntry"));
    m_conflictTitle->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(LedgerModel::What, QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultSectionSize(TwoLineDelegate::rowHeight(m_table->font()));
    keepCurrentByKey(m_table);
    m_conflictTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_conflictTitle);
    layout->addWidget(m_conflictTable, 2);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LedgerPanel::updateButton);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LedgerPanel::updateButton);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const LedgerEntry *entry = current())
            Q_EMIT undoAsked(entry->batch.id, LedgerModel::whatText(entry->batch));
    });
    setConflicts({});
    retranslate();
}

void LedgerPanel::setEntries(std::vector<LedgerEntry> entries)
{
    m_model->setRows(std::move(entries));
    updateButton();
}

void LedgerPanel::setConflicts(const std::vector<RevertConflict> &conflicts)
{
    m_conflicts->setRows(conflicts);
    m_conflictTitle->setVisible(!conflicts.empty());
    m_conflictTable->setVisible(!conflicts.empty());
    retranslate();
}

void LedgerPanel::setBusy(bool busy)
{
    m_isBusy = busy;
    updateButton();
}

const LedgerEntry *LedgerPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->rowAt(index) : nullptr;
}

void LedgerPanel::updateButton()
{
    const LedgerEntry *entry = current();
    m_undo->setEnabled(entry && !entry->isUndone && !m_isBusy);
}

void LedgerPanel::retranslate()
{
    m_title->setText(tr("Ledger"));
    m_undo->setText(tr("&Undo selected entry"));
    m_undo->setToolTip(tr("Takes back what this entry wrote. That, too, is an entry and can be undone."));
    m_table->setAccessibleName(tr("Ledger of everything that came in"));
    m_conflictTitle->setText(
        tr("%n row(s) were left as they are, because something later rests on them.", nullptr, m_conflicts->rowCount()));
    m_conflictTable->setAccessibleName(tr("Rows that were left as they are"));
    m_model->retranslate();
    m_conflicts->retranslate();
}

} // namespace waterline
