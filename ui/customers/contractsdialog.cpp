#include "customers/contractsdialog.h"

#include "customers/contractmodel.h"
#include "parts/deskwork.h"
#include "parts/displaytext.h"
#include "parts/listexport.h"
#include "parts/localfiles.h"
#include "parts/notice.h"
#include "parts/plaintable.h"
#include "parts/segments.h"

#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace waterline {

namespace {

constexpr int margin = 16;
constexpr int spacing = 8;

} // namespace

ContractsDialog::ContractsDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_job(new Job(this))
    , m_writing(new Job(this))
    , m_model(new ContractModel(this))
    , m_filter(new ContractFilter(this))
    , m_stack(new QStackedLayout)
    , m_empty(new Notice(Notice::Shape::Page, this))
    , m_hint(new QLabel(this))
    , m_refusal(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setWindowTitle(tr("Contracts"));
    resize(1160, 600);
    m_filter->setSourceModel(m_model);
    makeTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_refusal->setObjectName(QStringLiteral("contractRefusal"));
    m_refusal->setProperty("role", QStringLiteral("red"));
    m_refusal->hide();
    for (QLabel *label : {m_hint, m_refusal}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing);
    column->addLayout(makeHeading());
    column->addLayout(m_stack, 1);
    column->addWidget(m_hint);
    column->addWidget(m_refusal);
    column->addWidget(m_buttons);
    makeButtons();
    connect(m_empty->button(), &QPushButton::clicked, this, &ContractsDialog::leaveEmptyPlace);
    connect(&m_session, &Session::scopeChanged, this, &ContractsDialog::read);
    showState();
    read();
}

QLayout *ContractsDialog::makeHeading()
{
    m_states = new Segments(this);
    m_states->setAccessibleName(tr("Which contracts are shown"));
    m_states->setTexts(
        {tr("All"), contractStateName(ContractState::Draft), contractStateName(ContractState::Submitted)});
    connect(m_states, &Segments::chosen, this, &ContractsDialog::applyFilter);
    m_count = new QLabel(this);
    m_count->setProperty("role", QStringLiteral("muted"));
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * spacing);
    row->addWidget(m_states);
    row->addWidget(m_count, 1);
    row->addWidget(m_export);
    return row;
}

void ContractsDialog::makeTable()
{
    m_table = makePlainTable(m_filter, m_session, this);
    m_table->setAccessibleName(tr("Contracts"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setDefaultSectionSize(TwoLineDelegate::rowHeight(m_table->font()));
    m_table->setProperty("elidedColumns",
        QVariantList{ContractModel::CodeColumn, ContractModel::CustomerColumn, ContractModel::OwnerColumn,
            ContractModel::LicenceColumn, ContractModel::IntentColumn});
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicator(ContractModel::ClosedColumn, Qt::DescendingOrder);
    header->setSectionResizeMode(ContractModel::CustomerColumn, QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
    keepCurrentByKey(m_table);
    m_table->viewport()->setAcceptDrops(true);
    m_table->viewport()->installEventFilter(this);
    m_export = (new ListExport(m_table, m_session, [] { return tr("Contracts"); }))->makeButton(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_refusal->hide();
        showActions();
    });
}

void ContractsDialog::makeButtons()
{
    const std::array texts{tr("Attach &business licence…"), tr("Attach &purchase intent…")};
    for (const EvidenceKind kind : evidenceKinds) {
        QPushButton *&button = m_attach[std::size_t(kind)];
        button = m_buttons->addButton(texts[std::size_t(kind)], QDialogButtonBox::ActionRole);
        button->setObjectName(evidenceKindCode(kind));
        connect(button, &QPushButton::clicked, this, [this, kind] { askFile(kind); });
    }
    // A button that the box makes has its looks before it has its role.
    m_submit = new QPushButton(tr("&Submit"), m_buttons);
    m_submit->setObjectName(QStringLiteral("submitContract"));
    m_submit->setProperty("role", QStringLiteral("primary"));
    m_buttons->addButton(m_submit, QDialogButtonBox::ActionRole);
    connect(m_submit, &QPushButton::clicked, this, &ContractsDialog::submit);
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    for (QAbstractButton *button : m_buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ContractsDialog::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    for (const auto &[column, least, most] : {std::tuple(ContractModel::CodeColumn, 80, 140),
             {ContractModel::OwnerColumn, 72, 120}, {ContractModel::AmountColumn, 96, 160},
             {ContractModel::ClosedColumn, 88, 140}, {ContractModel::LicenceColumn, 136, 190},
             {ContractModel::IntentColumn, 136, 190}, {ContractModel::StateColumn, 104, 160}}) {
        m_table->resizeColumnToContents(column);
        header->resizeSection(column, std::clamp(header->sectionSize(column), least, most));
    }
}

void ContractsDialog::read()
{
    const Workspace *workspace = m_session.workspace();
    if (!workspace)
        return;
    m_job->start<std::vector<Contract>>(
        *workspace, [scope = m_session.scope()](Connection &connection) { return readContracts(connection, scope); },
        [this](Result<std::vector<Contract>> contracts) {
            if (contracts)
                showContracts(std::move(*contracts));
            else
                refuse(contracts.error().message);
        });
}

void ContractsDialog::showContracts(std::vector<Contract> contracts)
{
    m_isRead = true;
    m_model->setRows(std::move(contracts));
    fitColumns();
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    showState();
}

void ContractsDialog::applyFilter()
{
    const int state = m_states->current() - 1;
    m_filter->setState(state < 0 ? std::nullopt : std::optional(ContractState(state)));
    showState();
}

void ContractsDialog::showState()
{
    const std::vector<Contract> &contracts = m_model->rows();
    const int count = int(contracts.size());
    const auto drafts = std::ranges::count(contracts, ContractState::Draft, &Contract::state);
    m_count->setText(
        m_isRead ? tr("%n contract(s), %1 of them to be submitted", "", count).arg(numberText(drafts)) : QString());
    if (!contracts.empty())
        m_empty->setText(tr("No contract is in this state."), tr("Show all contracts"));
    else if (m_session.scope().place.isCompany())
        m_empty->setText(tr("No opportunity is won yet. Won opportunities of an imported list become contracts."),
            tr("Import files…"));
    else
        m_empty->setText(
            tr("Nobody in this part of the organisation has won an opportunity yet."), tr("Show the whole company"));
    m_empty->setIcon(IconName::File, m_session.theme());
    m_stack->setCurrentIndex(m_isRead && m_filter->rowCount() == 0 ? 1 : 0);
    showActions();
}

void ContractsDialog::leaveEmptyPlace()
{
    if (!m_model->rows().empty()) {
        m_states->setCurrent(0);
        return applyFilter();
    }
    if (!m_session.scope().place.isCompany())
        return m_session.drillTo({});
    m_session.openPage(QStringLiteral("import"));
    reject();
}

bool ContractsDialog::isEditable() const
{
    return m_session.workspace() && m_session.isAsOfToday() && !m_writing->isRunning();
}

void ContractsDialog::showActions()
{
    const Contract *contract = chosen();
    const bool isDraft = contract && contract->state() == ContractState::Draft;
    for (QPushButton *button : m_attach)
        button->setEnabled(isDraft && isEditable());
    m_submit->setEnabled(isDraft && isEditable());
    if (!m_session.isAsOfToday())
        m_hint->setText(tr("This is how it was then. Contracts can be changed as of today only."));
    else if (contract && !isDraft)
        m_hint->setText(
            tr("Contract %1 is submitted. Undo its submission in the ledger of the import page to change its evidence.")
                .arg(contract->code));
    else
        m_hint->setText(tr("A file can be dropped on its cell, too. Both kinds are needed to submit a contract."));
    m_hint->setVisible(!m_model->rows().empty());
}

const Contract *ContractsDialog::chosen() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->rowAt(index) : nullptr;
}

const Contract *ContractsDialog::contractBelow(const QPoint &place, std::optional<EvidenceKind> &kind) const
{
    const QModelIndex index = m_filter->mapToSource(m_table->indexAt(place));
    kind = ContractModel::kindOf(index.column());
    if (!index.isValid() || !kind || !isEditable())
        return nullptr;
    const Contract &contract = m_model->rowAt(index);
    return contract.state() == ContractState::Draft ? &contract : nullptr;
}

bool ContractsDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (watched != m_table->viewport() || (!isDrag && event->type() != QEvent::Drop))
        return QDialog::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList files = localFiles(drop->mimeData());
    std::optional<EvidenceKind> kind;
    const Contract *contract = contractBelow(drop->position().toPoint(), kind);
    // What enters may move on to a cell that takes it; a drag that is not accepted then is never heard of again.
    const bool isTaken = files.size() == 1 && (contract || event->type() == QEvent::DragEnter);
    drop->setDropAction(Qt::CopyAction);
    drop->setAccepted(isTaken);
    if (isTaken && event->type() == QEvent::Drop) {
        m_table->setCurrentIndex(m_table->indexAt(drop->position().toPoint()));
        attach(contract->code, *kind, files.front());
    }
    return true;
}

void ContractsDialog::askFile(EvidenceKind kind)
{
    const Contract *contract = chosen();
    if (!contract)
        return;
    const QString code = contract->code;
    const QStringList files = m_session.fileDialogs().openFiles(this,
        {tr("%1 of contract %2").arg(evidenceKindName(kind), code), {},
            tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)")});
    if (files.size() > 1)
        return refuse(tr("One file is attached at a time. Choose the scan of contract %1.").arg(code));
    if (!files.isEmpty())
        attach(code, kind, files.front());
}

void ContractsDialog::attach(const QString &contract, EvidenceKind kind, const QString &file)
{
    write([contract, kind, file](const Desk &desk) { return attachEvidence(desk, contract, kind, file); });
}

void ContractsDialog::submit()
{
    if (const Contract *contract = chosen())
        write([code = contract->code](const Desk &desk) { return submitContract(desk, code); });
}

void ContractsDialog::write(std::function<Result<BatchId>(const Desk &)> work)
{
    if (!isEditable())
        return;
    m_refusal->hide();
    startOnDesk<BatchId>(*m_writing, m_session, std::move(work), [this](const Result<BatchId> &batch) {
        if (batch)
            m_session.workspace()->announceCommit();
        else
            refuse(batch.error().message);
        showActions();
    });
    showActions();
}

void ContractsDialog::refuse(const QString &why)
{
    m_refusal->setText(why);
    m_refusal->show();
}

} // namespace waterline
